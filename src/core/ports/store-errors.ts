/**
 * The store refuses a value for good: trying the same again would fail the same. Anything else that a store rejects with is temporary, such as
 * a database that cannot be reached.
 */
export class UnstorableError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'UnstorableError'
  }
}
