import type { Actor } from './actor.ts'
import type { BotState } from './bot-observer.ts'
import type { Person } from './person.ts'
import type { Sentences } from './sentences.ts'
import type { PersonChat } from './person-chat.ts'

/** Counts of a wordy person's sentences. */
export interface SpeechCount {
  /** Sentences written in place of a tap. */
  readonly sentences: number
  /** Those that the bot did not understand, and those that it took for something else. */
  readonly missed: number
  readonly misread: number
  /** Questions whose answer the first message had given. */
  readonly askedAgain: number
}

/** The end of one person's play, and the signs noticed on the entry. */
export interface PlayResult {
  readonly person: Person
  /**
   * `helped`: the trouble is over. `person`: an agent has the matter. `unhelped`: neither. `gone`: left in the middle.
   * `stuck`: a dead end.
   */
  readonly end: 'helped' | 'person' | 'unhelped' | 'gone' | 'stuck'
  /** The question and reason of the dead end; null unless stuck. */
  readonly trouble: string | null
  readonly signs: ReadonlySet<string>
  /**
   * Taps from the greeting to the end, without those that open an explanation, the second tap of a double tap, and
   * typing.
   */
  readonly taps: number
  /** Texts written, the first message and codes included. */
  readonly messages: number
  readonly speech: SpeechCount
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
  readonly sentences: Sentences
  mind: BotState
  taps: number
  messages: number
  speech: SpeechCount
  /** True after a sentence that was not understood: the person taps the answer. */
  tapsNext: boolean
  /** Questions seen within the matter, the menu aside. */
  questions: number
}
