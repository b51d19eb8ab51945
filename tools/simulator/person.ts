import type { PhoneNumber } from '../../src/core/text/phone-number.ts'
import type { Trouble } from './trouble.ts'

/** How somebody behaves besides telling the truth. */
export const moods = [
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

export type Language = 'ru' | 'en' | 'be'

/** Somebody with a hidden trouble. A pure value: the same seed makes the same one. */
export interface Person {
  readonly no: number
  readonly language: Language
  readonly phone: PhoneNumber
  readonly trouble: Trouble
  readonly service: string
  /** By a link of the service, through the menu, or in own words. */
  readonly way: 'link' | 'menu' | 'words'
  /** What they write when they come in own words. */
  readonly words: string
  /** Says in them which service it is about. */
  readonly namesService: boolean
  /** Sends the own contact when asked for a number; else types it, which proves nothing. */
  readonly shares: boolean
  /** Comes into the account by e-mail when a letter of ours has shown that the mailbox works. */
  readonly hasMail: boolean
  readonly mood: Mood
  /** At which question the mood shows, from 1. */
  readonly moodAt: number
}
