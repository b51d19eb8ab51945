/** The place of a sealed value in the database: the name of its column, `table.column`, and the key of its row. */
export interface SealedPlace {
  readonly column: string
  readonly row: readonly string[]
}

/**
 * Seals personal data for storage and opens it again. `open` throws when the data was sealed with a key that is not at
 * hand, or for another place.
 */
export interface Vault {
  /** Seals a value for one place: anywhere else it does not open. */
  readonly seal: (value: unknown, place: SealedPlace) => Buffer
  readonly open: (sealed: Buffer, place: SealedPlace) => unknown
  /** Gives a keyed digest: equal values give equal bytes, and without the key nobody can tell which value it was. */
  readonly digest: (value: string) => Buffer
}
