/**
 * The page around the bundle, and what browsers are told about it: nothing but this origin is ever asked.
 *
 * Scripts inside the document are allowed because a `srcdoc` frame inherits the policy and an add-on's page is one file.
 */
export const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

export const TOKEN_META = 'workbench-token';

/** @param token hexadecimal: needs no escaping. */
export function pageHtml(token: string): Buffer {
  return Buffer.from(`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="${TOKEN_META}" content="${token}">
<title>Sổ PAPI: bàn thử</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="workbench"></div>
<script type="module" src="/page.js"></script>
</body>
</html>
`);
}
