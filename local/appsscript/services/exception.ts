/** What a service of Google throws at a script: an error whose name is `Exception`. */
export class Exception extends Error {
  override readonly name = 'Exception';
}
