import type { Act } from './actor.ts'
import type { BotState } from './bot-observer.ts'
import type { Person } from './person.ts'
import type { Play, SpeechCount } from './play-result.ts'
import type { AnswerKey } from './sentences.ts'

/** The count of a person who has written nothing yet. */
export const silent: SpeechCount = { sentences: 0, missed: 0, misread: 0, askedAgain: 0 }

/** A fact that people tell in their first message, and the answer that it gives. */
interface ToldFact {
  readonly flow: string
  readonly fact: string
  readonly value: string
  readonly ask: string
  readonly event: string
}

const TOLD: readonly ToldFact[] = [
  { flow: 'missing-sms', fact: 'sim', value: 'own', ask: 'sim-changed', event: 'it-was-me' },
  { flow: 'missing-sms', fact: 'sim', value: 'stranger', ask: 'sim-changed', event: 'not-me' },
  { flow: 'missing-sms', fact: 'region', value: 'foreign', ask: 'region', event: 'foreign' },
  { flow: 'regain-access', fact: 'telegram', value: 'old', ask: 'telegram', event: 'on-old' },
  { flow: 'regain-access', fact: 'open', value: 'session', ask: 'access', event: 'signed-in' },
  { flow: 'regain-access', fact: 'email', value: 'opens', ask: 'email', event: 'opens' },
  { flow: 'regain-access', fact: 'email', value: 'lost', ask: 'email', event: 'no-access' },
  { flow: 'reset-password', fact: 'why', value: 'forgot', ask: 'situation', event: 'forgot' },
  { flow: 'reset-password', fact: 'why', value: 'locked', ask: 'situation', event: 'locked' },
]

const factsOf = ({ trouble: { flow, facts } }: Person): readonly ToldFact[] =>
  TOLD.filter((told) => told.flow === flow && facts[told.fact] === told.value)

const keyOf = ({ flow, ask, event }: ToldFact, { language }: Person): AnswerKey => ({ flow, ask, event, language })

/** The first message of somebody who tells everything: the trouble, and every fact for which there are words. */
export const firstMessage = (person: Person, words: string, { sentences }: Pick<Play, 'sentences'>): string =>
  person.speech === 'tells everything'
    ? [words, ...factsOf(person).flatMap((told) => sentences.find(keyOf(told, person), person.no) ?? [])].join('. ')
    : words

/** True at a question whose answer the first message has given. */
export const wasTold = ({ person, mind, sentences }: Play): boolean =>
  person.speech === 'tells everything' &&
  factsOf(person).some(
    (told) =>
      told.flow === mind.flow && told.ask === mind.ask && sentences.find(keyOf(told, person), person.no) !== null,
  )

/** Half of the answers are sentences; whoever writes first also writes the first one. */
const wantsWords = ({ person, questions }: Play): boolean => {
  if (person.speech === 'taps') return false
  if (questions <= 1 && person.speech === 'writes first') return true
  return (person.no + questions) % 2 === 0
}

/** The sentence in place of a tap on the button of this event; null when the person taps. */
export const sentenceFor = (play: Play, what: Act): string | null => {
  if (what.do !== 'press' || play.tapsNext || !wantsWords(play)) return null
  const { mind, person, questions } = play
  const key = { flow: mind.flow, ask: mind.ask, event: what.event, language: person.language }
  return play.sentences.find(key, person.no + questions)
}

/** The bot's reading of a sentence, told by the answer that it noted and by its count of misses. */
export const readingOf = (before: BotState, after: BotState, label: string): 'understood' | 'missed' | 'misread' => {
  if (after.misses > before.misses) return 'missed'
  const noted = after.answers.at(-1)
  return after.answers.length > 0 && noted?.flow === before.flow && noted.ask === before.ask && noted.chosen === label
    ? 'understood'
    : 'misread'
}
