import type { Service } from './service.ts'

interface Day { readonly year: number; readonly month: number; readonly day: number }

/** The calendar's day at a time (ms since 1970) in a zone (IANA name). */
const dayIn = (at: number, zone: string): Day => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, calendar: 'gregory', year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(at)
  const value = (type: 'year' | 'month' | 'day'): number => Number(parts.find(part => part.type === type)?.value)
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
export const isClosedForInvoices = ({ timeZone, closedDays }: Calendar, at: number): boolean => dayIn(at, timeZone).day <= closedDays.invoices
