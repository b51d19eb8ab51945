/** Seals personal data for storage and opens it again. `open` throws when the data was sealed with another key. */
export interface Vault {
  readonly seal: (value: unknown) => Buffer
  readonly open: (sealed: Buffer) => unknown
  /** Gives a keyed digest: equal values give equal bytes, and without the key nobody can tell which value it was. */
  readonly digest: (value: string) => Buffer
}
