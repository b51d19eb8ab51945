import type { PhoneNumber } from '../../src/core/text/phone-number.ts'
import type { Trouble } from './trouble.ts'

/** A person's behaviour besides telling the truth. */
const moods = [
  'calm',
  'curious',
  'double taps',
  'writes answers',
  'starts anew',
  'goes to the menu',
  'steps back',
  'stray messages',
  'wrong numbers',
  'falls silent',
  'goes away',
  'blocks',
  'blocks and returns',
] as const

export type Mood = (typeof moods)[number]

/**
 * A person's way of answering: by taps alone, or half of the time in sentences. Some write before they tap, some tell
 * everything at once.
 */
export type Speech = 'taps' | 'sentences' | 'writes first' | 'tells everything'

export type Language = 'ru' | 'en' | 'be'

/** A person with a hidden trouble. A plain value: one seed always makes the same person. */
export interface Person {
  readonly no: number
  readonly language: Language
  readonly phone: PhoneNumber
  readonly trouble: Trouble
  readonly service: string
  /** The way in: a link of the service, the menu, or own words. */
  readonly entry: 'link' | 'menu' | 'words'
  /** The text of a person who comes in own words. */
  readonly words: string
  /** True when the text names the service. */
  readonly namesService: boolean
  /** True when the person sends the own contact when asked for a number; otherwise types it, which proves nothing. */
  readonly shares: boolean
  /** True when the person enters the account by e-mail once an e-mail of the bot has shown that the mailbox works. */
  readonly hasMail: boolean
  readonly mood: Mood
  readonly speech: Speech
  /** Number of the question at which the mood shows, from 1. */
  readonly moodAt: number
}
