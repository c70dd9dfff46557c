/** Whether an address can stand in an envelope as it is: one mailbox, plain ASCII, no quoting, no route, no second address. */
const MAILABLE =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** Longest address that SMTP carries (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const LONGEST = 254;

export function isMailable(email: string): boolean {
  return email.length <= LONGEST && MAILABLE.test(email);
}
