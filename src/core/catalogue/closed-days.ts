import { midnightOf } from '../text/wall-clock.ts'
import type { Service } from './service.ts'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The calendar's day at a time (ms since 1970) in a zone (IANA name). */
const dayIn = (at: number, zone: string): Day => {
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

/** Day 0 of the next month is the last of this one. */
const daysIn = ({ year, month }: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

type Calendar = Pick<Service, 'timeZone' | 'closedDays'>

/** Whether today (ms since 1970) is one of the last days of a month on which the service renames nobody. */
export const isClosedForRenaming = ({ timeZone, closedDays }: Calendar, at: number): boolean => {
  const today = dayIn(at, timeZone)
  return today.day > daysIn(today) - closedDays.renaming
}

/** Whether today is one of the first days of a month on which the service gives out no invoices. */
export const isClosedForInvoices = ({ timeZone, closedDays }: Calendar, at: number): boolean =>
  dayIn(at, timeZone).day <= closedDays.invoices

/** How long before they begin the closed days are told. */
const TOLD_DAYS = 7

/** The first run of closed days from today on, if it begins soon: its first day and the one after its last, as days from today. */
export const runOf = (
  isClosed: (at: number) => boolean,
  noonIn: (days: number) => number,
): { readonly first: number; readonly after: number } | null => {
  const days = Array.from({ length: TOLD_DAYS + 1 }, (_, day) => day)
  const soon = days.find((day) => isClosed(noonIn(day)))
  if (soon === undefined) return null
  const edge = (from: number, step: number): number => {
    let day = from
    while (isClosed(noonIn(day + step))) day += step
    return day
  }
  return { first: soon === 0 ? edge(0, -1) : soon, after: edge(soon, 1) + 1 }
}

/** Whether both are on the same day of the zone. */
export const isSameDay = (one: number, other: number, zone: string): boolean =>
  midnightOf(one, zone) === midnightOf(other, zone)
