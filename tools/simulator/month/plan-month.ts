import type { PhoneNumber } from '../../../src/core/text/phone-number.ts'
import { createChance } from '../chance.ts'
import type { Language } from '../person.ts'
import { monthStories } from './month-stories.ts'
import type { Story } from './month-story.ts'

/** Days of the month, and of the period before it. */
export const MONTH_DAYS = 30

/** Somebody who comes in the month, once or twice. */
interface MonthPerson {
  readonly no: number
  readonly phone: PhoneNumber
  readonly language: Language
}

/** One visit of a person. */
export interface Visit {
  readonly person: MonthPerson
  readonly story: Story
  /** Days before today: 1 to 30 for the month, 34 to 58 for the period before it. */
  readonly daysAgo: number
}

/** True for a visit of the month itself. */
export const isInMonth = ({ daysAgo }: Pick<Visit, 'daysAgo'>): boolean => daysAgo <= MONTH_DAYS

/** Earlier visits keep away from the month, whose heat is drawn of the last 32 days. */
const EARLIER = { from: 34, to: 58 }

/** For one of ten people of the month, somebody has come in the period before. */
const SHARE_OF_EARLIER = 0.1
const SHARE_OF_RETURNERS = 0.2

/** A visit a week after another one, to the hour, would count by chance. */
const UNSURE_GAP = 7

/** The last day of a silent visit is the day before it. */
const LONGEST_SILENT = 28

const phoneOf = (no: number): PhoneNumber => `+37529${String(1_000_000 + no * 10)}` as PhoneNumber

const isSilent = (story: Story): boolean => story.walks.some(({ hoursAgo }) => hoursAgo > 0)

/** Draws the visits of `count` people in the month, and of some in the period before, by a seed; the oldest first. */
export const planMonth = (count: number, seed: number): readonly Visit[] => {
  const chance = createChance(seed)
  const day = (from: number, to: number): number => from + Math.floor(chance.next() * (to - from + 1))
  const dayOf = (story: Story): number => day(1, isSilent(story) ? LONGEST_SILENT : MONTH_DAYS)
  const people = Array.from({ length: count + Math.ceil(count * SHARE_OF_EARLIER) }, (_, index) => index + 1)
  const repeatable = monthStories.filter(({ isForNew }) => !isForNew)
  const visits = people.flatMap((no): readonly Visit[] => {
    const person = { no, phone: phoneOf(no), language: 'ru' } as const
    const story = no <= monthStories.length ? monthStories[no - 1] : undefined
    const first = { person, story: story ?? chance.weighed(monthStories), daysAgo: 0 }
    if (no > count) return [{ ...first, daysAgo: day(EARLIER.from, EARLIER.to) }]
    const visit = { ...first, daysAgo: dayOf(first.story) }
    const gap = day(1, MONTH_DAYS)
    const again = chance.weighed(repeatable)
    const returns = chance.often(SHARE_OF_RETURNERS) && gap !== UNSURE_GAP && gap < visit.daysAgo
    return returns ? [visit, { person, story: again, daysAgo: visit.daysAgo - gap }] : [visit]
  })
  return visits.toSorted((one, other) => other.daysAgo - one.daysAgo)
}
