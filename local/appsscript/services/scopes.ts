/** Addresses of the OAuth scopes that services ask for. https://developers.google.com/identity/protocols/oauth2/scopes */
const AUTH = 'https://www.googleapis.com/auth';

export const OPENID = 'openid';
export const USER_EMAIL = `${AUTH}/userinfo.email`;
export const EXTERNAL_REQUEST = `${AUTH}/script.external_request`;
export const CONTAINER_UI = `${AUTH}/script.container.ui`;
