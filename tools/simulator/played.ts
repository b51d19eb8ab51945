import type { Me } from './me.ts'
import type { Mind } from './minds.ts'
import type { Person } from './person.ts'
import type { Talk } from './read-chat.ts'

/** How it ended for one person, and what they noticed on the way. */
export interface Played {
  readonly person: Person
  /** `helped`: it is over. `person`: a human has the matter. `unhelped`: neither. `gone`: left in the middle. `stuck`: a dead end. */
  readonly end: 'helped' | 'person' | 'unhelped' | 'gone' | 'stuck'
  /** Where they could not go on, and why; null unless stuck. */
  readonly trouble: string | null
  readonly signs: ReadonlySet<string>
  /** Taps from the greeting to the end. Reading how to check something is none, nor is typing, nor the second tap of a double one. */
  readonly taps: number
  /** Every question and what was done at it. */
  readonly path: readonly string[]
}

/** What a play keeps in mind. */
export interface Play {
  readonly person: Person
  readonly me: Me
  readonly talk: Talk
  readonly signs: Set<string>
  readonly path: string[]
  mind: Mind
  taps: number
  /** Questions seen within the matter, the menu aside. */
  questions: number
}
