import type { Actor } from './actor.ts'
import type { BotState } from './bot-observer.ts'
import type { Person } from './person.ts'
import type { PersonChat } from './person-chat.ts'

/** The end of one person's play, and the signs noticed on the entry. */
export interface PlayResult {
  readonly person: Person
  /** `helped`: the trouble is over. `person`: an agent has the matter. `unhelped`: neither. `gone`: left in the middle. `stuck`: a dead end. */
  readonly end: 'helped' | 'person' | 'unhelped' | 'gone' | 'stuck'
  /** The question and reason of the dead end; null unless stuck. */
  readonly trouble: string | null
  readonly signs: ReadonlySet<string>
  /** Taps from the greeting to the end, without those that open an explanation, the second tap of a double tap, and typing. */
  readonly taps: number
  /** Every question with the act at it. */
  readonly path: readonly string[]
}

/** The running state of a play. */
export interface Play {
  readonly person: Person
  readonly me: Actor
  readonly talk: PersonChat
  readonly signs: Set<string>
  readonly path: string[]
  mind: BotState
  taps: number
  /** Questions seen within the matter, the menu aside. */
  questions: number
}
