import { ROOT } from '../core/flow/flow-ids.ts'
import { readCurrentStep } from '../adapters/postgres/conversation-place.ts'
import { networkRoutes } from '../adapters/web/network-routes.ts'
import type { App } from '../app/app.ts'
import type { Shutdown } from './shutdown.ts'
import { loadPlayground } from './load-tools.ts'
import type { OpenParts } from './open-parts.ts'
import type { TurnFeed } from './turn-feed.ts'
import { readKeptWalks } from '../adapters/postgres/walks/kept-walks.ts'
import { countHeat } from '../core/walk/count-heat.ts'

/** Days whose walks the heat counts, as `npm run flows -- --heat` does. */
const HEAT_DAYS = 30

/** Starts the playground's page, with the pages by which the operator's network proves a number. Gives its URL. */
export const openPage = async (
  { pageAddress, database, telegram, world, operator, turns }: OpenParts & { readonly turns: TurnFeed },
  { networkPages }: Pick<App, 'networkPages'>,
  shutdown: Shutdown,
): Promise<string> => {
  if (pageAddress === null) throw new Error('a page without an address')
  const { drawFlow, startPage } = await loadPlayground()
  const page = await startPage({
    address: pageAddress,
    ...(networkPages === null ? {} : { addPages: (app) => networkRoutes(app, networkPages) }),
    emulatorUrl: telegram.emulatorUrl ?? '',
    sandboxUrl: operator.sandboxUrl,
    drawFlow,
    flows: [...world.flows.values()].toSorted((one, other) => Number(other.id === ROOT) - Number(one.id === ROOT)),
    senders: world.services.map(({ id, name, smsSender }) => ({ service: name['ru'] ?? id, sms: smsSender })),
    listenToTurns: turns.listen,
    heat: async (nameOf) => countHeat(await readKeptWalks(database.pool, HEAT_DAYS), nameOf),
    whereIs: async (chatId) => {
      const where = await readCurrentStep(database.pool, chatId)
      return where && { flow: where.flow, states: where.step === '' ? [] : where.step.split('+') }
    },
  })
  shutdown.add('the page', page.stop)
  return page.url
}
