/** What an {@link InputError} says, as a plain value: errors lose their fields on the way from one thread to another. */
export type Fault = { message: string; where?: string | undefined; hint?: string | undefined };

/**
 * The input is at fault, not the program: exit code 1 on the command line, status 400 at the API.
 * `where` names the file and the line, offset or page; `hint` says what to do about it.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    message: string,
    readonly where?: string,
    readonly hint?: string,
  ) {
    super(message);
  }

  static of({ message, where, hint }: Fault): InputError {
    return new InputError(message, where, hint);
  }

  /** One line for people: 'where: message (hint)'. */
  override toString(): string {
    return `${this.where ? `${this.where}: ` : ''}${this.message}${this.hint ? ` (${this.hint})` : ''}`;
  }
}
