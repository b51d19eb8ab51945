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

/**
 * True when a world can be closed for renaming today and open later: on the first of a month of 31 days only a rule that
 * closes every day of every month closes today.
 */
export const canOpenAgain = (): boolean =>
  isClosedForRenaming({ timeZone: noonZone(), closedDays: { renaming: 30, invoices: 0 } }, Date.now())

/** Subscribers are not renamed today, nor on the days that this month still has. */
export const closedForRenamingFromToday: (world: World) => World = withServices((service) => {
  const closedDays = (renaming: number): Service['closedDays'] => ({ ...service.closedDays, renaming })
  const days = Array.from({ length: 31 }, (_, day) => day + 1)
  const left = days.find((renaming) =>
    isClosedForRenaming({ timeZone: service.timeZone, closedDays: closedDays(renaming) }, Date.now()),
  )
  return { ...service, closedDays: closedDays(left ?? 31) }
})
