interface Day { readonly year: number; readonly month: number; readonly day: number }

/** The calendar's day at a time (ms since 1970) in a zone (IANA name). */
const dayIn = (at: number, zone: string): Day => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, calendar: 'gregory', year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(at)
  const value = (type: 'year' | 'month' | 'day'): number => Number(parts.find(part => part.type === type)?.value)
  return { year: value('year'), month: value('month'), day: value('day') }
}

/** Day 0 of the next month is the last of this one. */
const daysIn = ({ year, month }: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Subscribers are not renamed on the last two calendar days of a month: the names go into the invoices then. */
export const isClosedForRenaming = (at: number, zone: string): boolean => {
  const today = dayIn(at, zone)
  return today.day > daysIn(today) - 2
}

/** Invoices are not given out from the 1st to the 3rd of a month: they are being made. */
export const isClosedForInvoices = (at: number, zone: string): boolean => dayIn(at, zone).day <= 3
