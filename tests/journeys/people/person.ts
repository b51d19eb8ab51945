/** One thing that a person does, in words that the transcript shows. */
export type Step =
  | { readonly says: string }
  /** Presses the button with these words. */
  | { readonly taps: string }
  | { readonly shares: true }
  /** Types the code that we have sent to the phone. */
  | { readonly typesCode: true }
  /** Something happens to the phone meanwhile, and the service sends its own code again. */
  | { readonly mends: Readonly<Record<string, unknown>> }

/** Somebody of our own invention who comes for help and writes as people write. */
export interface Person {
  /** Name of the transcript's file. */
  readonly name: string
  /** Age, mood and phone: who writes like this. */
  readonly about: string
  readonly language: 'ru' | 'be' | 'en'
  readonly phone: string
  /** State of the handset at the beginning. */
  readonly handset?: Readonly<Record<string, unknown>>
  readonly steps: readonly Step[]
}
