/** What the host refuses a script, in Google's words; a status where a REST service of Google refused. */
export class HostRefusal extends Error {
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}
