import type { HolidayCountry } from './public-holidays.ts'

/** Days of a week as the catalogue writes them, in the order of `Date.getUTCDay`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** One of {@link weekdays}. */
export type Weekday = (typeof weekdays)[number]

/** Desk hours of a day in minutes from its midnight. `to` exceeds 1440 when they extend past midnight. */
export interface OpenHours {
  readonly from: number
  readonly to: number
}

/** Rules of a service's desk. A day without hours is closed. Minutes of answers count desk hours only. */
export interface DeskPolicy {
  readonly hours: Readonly<Partial<Record<Weekday, OpenHours>>>
  /** Minutes within which the first answer of a talk, and each next one, is due. */
  readonly firstAnswerMin: number
  readonly nextAnswerMin: number
  /** Minutes before an answer is late at which the agents are warned. */
  readonly warnBeforeMin: number
  /** Minutes after a late answer until a talk goes from its silent agent back to the queue. */
  readonly requeueMin: number
  /** Minutes of a customer's silence until a reminder, and until the talk ends by itself. */
  readonly remindMin: number
  readonly silentMin: number
  /** Country on whose public holidays the desk is closed; null: on none. */
  readonly holidays: HolidayCountry | null
  /** Further dates on which it is closed, such as `2026-12-31`. */
  readonly closedDates: readonly string[]
  /** Tags that talks may have; none: any word. */
  readonly tags: readonly string[]
}

const DAY: OpenHours = { from: 9 * 60, to: 21 * 60 }

/** Default rules: every day from 9 to 21. */
export const defaultDesk: DeskPolicy = {
  hours: { sun: DAY, mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY },
  firstAnswerMin: 10,
  nextAnswerMin: 15,
  warnBeforeMin: 3,
  requeueMin: 15,
  remindMin: 60,
  silentMin: 24 * 60,
  holidays: null,
  closedDates: [],
  tags: [],
}

const hoursPattern = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/
const MIDNIGHT = 24 * 60

/** Reads `09:00-21:00`, `00:00-24:00` or, past midnight, `20:00-02:00`; null when it is none of them. */
export const readHours = (text: string): OpenHours | null => {
  const [, ...parts] = hoursPattern.exec(text) ?? []
  const [h1 = 99, m1 = 0, h2 = 99, m2 = 0] = parts.map(Number)
  const [from, to] = [h1 * 60 + m1, h2 * 60 + m2]
  if (m1 > 59 || m2 > 59 || from >= MIDNIGHT || to > MIDNIGHT || from === to) return null
  return { from, to: to > from ? to : to + MIDNIGHT }
}
