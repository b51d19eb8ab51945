/**
 * A mistake of the person who typed a command. The message is one line: the mistake and its remedy; no stack is
 * printed.
 */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
