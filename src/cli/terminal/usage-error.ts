/** Ends a command without a stack. The message is one line for whoever typed it: what is wrong, and what to do. */
export class ToldError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ToldError'
  }
}
