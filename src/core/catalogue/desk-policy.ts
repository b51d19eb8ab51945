/** Days of a week as the catalogue writes them, in the order of `Date.getUTCDay`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
export type Weekday = (typeof weekdays)[number]

/** When agents are there on a day: minutes from its midnight. `to` is beyond 1440 when they stay past midnight. */
export interface OpenHours {
  readonly from: number
  readonly to: number
}

/** How a service's customers are answered by people. A day that is not named is closed. Minutes of answers count open hours only. */
export interface DeskPolicy {
  readonly hours: Readonly<Partial<Record<Weekday, OpenHours>>>
  /** How long a customer may wait for the first answer of a talk, and for each next one. */
  readonly firstAnswerMin: number
  readonly nextAnswerMin: number
  /** How long before an answer is late the agents are warned. */
  readonly warnBeforeMin: number
  /** After how long a silent customer is asked whether they are still there, and when their talk ends by itself. */
  readonly remindMin: number
  readonly silentMin: number
}

const DAY: OpenHours = { from: 9 * 60, to: 21 * 60 }

/** What holds where a service says nothing else: every day from 9 to 21. */
export const defaultDesk: DeskPolicy = {
  hours: { sun: DAY, mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY },
  firstAnswerMin: 10,
  nextAnswerMin: 15,
  warnBeforeMin: 3,
  remindMin: 60,
  silentMin: 24 * 60,
}

const written = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/
const MIDNIGHT = 24 * 60

/** Reads `09:00-21:00`, `00:00-24:00` or, past midnight, `20:00-02:00`; null when it is none of them. */
export const readHours = (text: string): OpenHours | null => {
  const [, ...parts] = written.exec(text) ?? []
  const [h1 = 99, m1 = 0, h2 = 99, m2 = 0] = parts.map(Number)
  const [from, to] = [h1 * 60 + m1, h2 * 60 + m2]
  if (m1 > 59 || m2 > 59 || from >= MIDNIGHT || to > MIDNIGHT || from === to) return null
  return { from, to: to > from ? to : to + MIDNIGHT }
}
