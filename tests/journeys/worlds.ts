import { isClosedForRenaming } from '../../src/core/catalogue/closed-days.ts'
import type { World } from '../../src/core/flow/world.ts'
import { noonZone } from '../../tools/simulator/noon-zone.ts'
import type { Service } from '../../src/core/catalogue/service.ts'

/** The world with another entry for each of its services. */
const withServices =
  (change: (service: Service) => Service) =>
  (world: World): World => ({ ...world, services: world.services.map(change) })

/** It is day for every service whenever the tests run: news and notices that respect the night leave at once. */
export const alwaysDay = (world: World): World =>
  withServices((service) => ({ ...service, timeZone: noonZone() }))(world)

/** Every service is one of this country, as the numbers of its customers are. */
export const inCountry = (country: Service['country']): ((world: World) => World) =>
  withServices((service) => ({ ...service, country }))

/** Subscribers are not renamed on so many last days of a month, whatever the catalogue says. */
export const closedForRenaming = (days: number): ((world: World) => World) =>
  withServices((service) => ({ ...service, closedDays: { ...service.closedDays, renaming: days } }))

const DAY_MS = 24 * 3_600_000

/**
 * Milliseconds by which time must be ahead for a day that can be closed for renaming while a later one is open: a day on
 * the first of a month of 31 days, which only a rule that closes every day of every month closes; otherwise none.
 */
export const aheadMs = (): number => {
  const calendar = { timeZone: noonZone(), closedDays: { renaming: 30, invoices: 0 } }
  return isClosedForRenaming(calendar, Date.now()) ? 0 : DAY_MS
}

/** Subscribers are not renamed today ({@link aheadMs} included), nor on the days that this month still has. */
export const closedForRenamingFromToday: (world: World) => World = withServices((service) => {
  const closedDays = (renaming: number): Service['closedDays'] => ({ ...service.closedDays, renaming })
  const now = Date.now() + aheadMs()
  const left = Array.from({ length: 30 }, (_, day) => day + 1).find((renaming) =>
    isClosedForRenaming({ timeZone: service.timeZone, closedDays: closedDays(renaming) }, now),
  )
  if (left === undefined) throw new Error('no rule closes this day')
  return { ...service, closedDays: closedDays(left) }
})
