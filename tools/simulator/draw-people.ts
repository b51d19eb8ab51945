import { createChance } from './chance.ts'
import type { Chance } from './chance.ts'
import type { Language, Mood, Person, Speech } from './person.ts'
import { sayings } from './people-sayings.ts'
import type { Trouble } from './trouble.ts'
import { missingEmail, regainAccess, resetPassword } from './troubles/account-troubles.ts'
import { changeOwner, changePassword, linkNumbers, myRequests } from './troubles/cabinet-troubles.ts'
import { companyLines } from './troubles/line-troubles.ts'
import { missingSms } from './troubles/missing-sms-troubles.ts'
import { requests } from './troubles/request-troubles.ts'

/** All troubles with which people come. */
export const troubles: readonly Trouble[] = [
  ...missingSms,
  ...regainAccess,
  ...missingEmail,
  ...resetPassword,
  ...changePassword,
  ...linkNumbers,
  ...changeOwner,
  ...companyLines,
  ...requests,
  ...myRequests,
]

const MOODS: readonly { readonly mood: Mood; readonly weight: number }[] = [
  { mood: 'calm', weight: 38 },
  { mood: 'curious', weight: 8 },
  { mood: 'double taps', weight: 8 },
  { mood: 'writes answers', weight: 6 },
  { mood: 'starts anew', weight: 5 },
  { mood: 'goes to the menu', weight: 4 },
  { mood: 'steps back', weight: 5 },
  { mood: 'stray messages', weight: 8 },
  { mood: 'wrong numbers', weight: 6 },
  { mood: 'falls silent', weight: 5 },
  { mood: 'goes away', weight: 4 },
  { mood: 'blocks', weight: 2 },
  { mood: 'blocks and returns', weight: 2 },
]
const LANGUAGES: readonly { readonly language: Language; readonly weight: number }[] = [
  { language: 'ru', weight: 6 },
  { language: 'en', weight: 2 },
  { language: 'be', weight: 2 },
]
const ENTRIES: readonly { readonly entry: Person['entry']; readonly weight: number }[] = [
  { entry: 'link', weight: 5 },
  { entry: 'words', weight: 3 },
  { entry: 'menu', weight: 2 },
]

const SPEECHES: readonly { readonly speech: Speech; readonly weight: number }[] = [
  { speech: 'sentences', weight: 4 },
  { speech: 'writes first', weight: 3 },
  { speech: 'tells everything', weight: 3 },
]

/** Share of wordy people in an ordinary crowd. */
const SHARE_OF_WORDY = 0.3

const SHARE_OF_SHARERS = 0.8
const SHARE_OF_MAIL = 0.8

/** Share of people whose own words name the service. */
const SHARE_OF_NAMERS = 0.5
const LATEST_MOOD = 4

/** Phone numbers are ten apart, so that a number wrong by its last digit is nobody else's. */
const phoneOf = (no: number, scenario: string | null): string =>
  scenario === null
    ? `+37529002${String(no * 10)
        .padStart(4, '0')
        .slice(-4)}`
    : `+375290000${scenario}`

const personOf = (chance: Chance, no: number, trouble: Trouble): Person => {
  const { language } = chance.weighed(LANGUAGES)
  const { mood } = chance.weighed(MOODS)
  return {
    no,
    trouble,
    language,
    mood,
    speech: 'taps',
    phone: phoneOf(no, trouble.scenario),
    service: chance.pick(trouble.services),
    entry: chance.weighed(ENTRIES).entry,
    words: chance.pick(sayings(trouble, language)),
    namesService: chance.often(SHARE_OF_NAMERS),
    shares: chance.often(SHARE_OF_SHARERS),
    hasMail: chance.often(SHARE_OF_MAIL),
    moodAt: 1 + Math.floor(chance.next() * LATEST_MOOD),
  }
}

/**
 * Makes a share of the people wordy. Whoever tells everything comes in own words. The draws are apart from the others,
 * so that one seed draws the same troubles, moods and languages with and without wordy people.
 */
const withSpeech = (people: readonly Person[], seed: number, share: number): readonly Person[] => {
  const chance = createChance(seed + 1)
  return people.map((person) => {
    const isWordy = chance.next() < share
    const { speech } = chance.weighed(SPEECHES)
    if (!isWordy) return person
    return { ...person, speech, entry: speech === 'tells everything' ? 'words' : person.entry }
  })
}

/**
 * Draws `count` people by a seed. Each trouble comes once before any comes twice; a scenario number belongs to one
 * person. `wordy` is the share of those who answer in sentences.
 */
export const makePeople = (count: number, seed: number, wordy = SHARE_OF_WORDY): readonly Person[] => {
  const chance = createChance(seed)
  const repeatable = troubles.filter(({ scenario }) => scenario === null)
  const first = chance.shuffled(troubles).slice(0, count)
  const rest = Array.from({ length: count - first.length }, () => chance.weighed(repeatable))
  const people = [...first, ...rest].map((trouble, index) => personOf(chance, index + 1, trouble))
  return withSpeech(people, seed, wordy)
}
