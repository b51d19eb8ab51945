/**
 * An item of the inbox cannot be opened with the key at hand. `seq` is its place; it may be opened with another key
 * later.
 */
export class UnopenableError extends Error {
  readonly seq: number
  constructor(seq: number, cause: unknown) {
    super('it cannot be opened: it was sealed with another DATA_KEY, or was changed', { cause })
    this.name = 'UnopenableError'
    this.seq = seq
  }
}

/**
 * The store refuses a value for good: trying the same again would fail the same. Anything else that a store rejects
 * with is temporary, such as a database that cannot be reached.
 */
export class UnstorableError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'UnstorableError'
  }
}
