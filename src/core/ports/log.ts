/** Log of the application. Entries never contain what a customer typed. */
export interface Log {
  readonly debug: (about: object, text: string) => void
  readonly info: (about: object, text: string) => void
  readonly warn: (about: object, text: string) => void
  readonly error: (about: object, text: string) => void
}
