/** What an element becomes in the built pages: a call with its children as arguments, which is shorter than one with them named. */
export { Fragment, h } from 'preact';
