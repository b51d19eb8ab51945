/** Where the app tells what happened. Nothing that a customer typed goes into it. */
export interface Log {
  readonly debug: (about: object, text: string) => void
  readonly info: (about: object, text: string) => void
  readonly warn: (about: object, text: string) => void
  readonly error: (about: object, text: string) => void
}
