import { midnightOf } from '../text/wall-clock.ts'
import type { Service } from './service.ts'

interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Gives the calendar day of a zone (IANA name) at a time (ms since 1970). */
const dayIn = (at: number, zone: string): CalendarDay => {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at)
  const value = (type: 'year' | 'month' | 'day'): number => Number(parts.find((part) => part.type === type)?.value)
  return { year: value('year'), month: value('month'), day: value('day') }
}

/** Counts the days of the month: day 0 of the next month is the last of this one. */
const daysIn = ({ year, month }: CalendarDay): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

type Calendar = Pick<Service, 'timeZone' | 'closedDays'>

/**
 * True when `at` (ms since 1970) is on one of the last days of a month, on which the service does not rename
 * subscribers.
 */
export const isClosedForRenaming = ({ timeZone, closedDays }: Calendar, at: number): boolean => {
  const today = dayIn(at, timeZone)
  return today.day > daysIn(today) - closedDays.renaming
}

/** True when `at` is on one of the first days of a month, on which the service gives out no invoices. */
export const isClosedForInvoices = ({ timeZone, closedDays }: Calendar, at: number): boolean =>
  dayIn(at, timeZone).day <= closedDays.invoices

/** Days for which closed days are announced in advance. */
const ANNOUNCED_DAYS = 7

/**
 * Finds the run of closed days that contains today or begins within {@link ANNOUNCED_DAYS}: its first day and the day
 * after its last, counted in days from today. Null when there is none.
 */
export const findClosedRun = (
  isClosed: (at: number) => boolean,
  noonIn: (days: number) => number,
): { readonly first: number; readonly after: number } | null => {
  const days = Array.from({ length: ANNOUNCED_DAYS + 1 }, (_, day) => day)
  const soon = days.find((day) => isClosed(noonIn(day)))
  if (soon === undefined) return null
  const edge = (from: number, step: number): number => {
    let day = from
    while (isClosed(noonIn(day + step))) day += step
    return day
  }
  return { first: soon === 0 ? edge(0, -1) : soon, after: edge(soon, 1) + 1 }
}

/** True when both times are on the same day of the zone. */
export const isSameDay = (one: number, other: number, zone: string): boolean =>
  midnightOf(one, zone) === midnightOf(other, zone)
