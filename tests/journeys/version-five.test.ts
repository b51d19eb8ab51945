import { expect, it } from 'vitest'
import { useScene } from './scene.ts'
import { lookAtIncidents } from './time.ts'
import { serviceCode } from './way-in.ts'

const FIVE = ['serviceProblemManagement', 'troubleTicket', 'productOrderingManagement', 'accountManagement']

const scene = useScene({
  prepare: ({ sandbox }) =>
    Promise.resolve({
      operator: {
        url: sandbox.url,
        token: null,
        eventsUrl: null,
        addresses: { apis: new Map(FIVE.map((api) => [api, { version: 'v5' }])) },
      },
    }),
})

const setNetwork = async (network: Readonly<Record<string, unknown>>): Promise<void> => {
  await scene().control('PATCH', 'network', network)
  await scene().reopen()
}

it('an operator with version 5 of TM Forum: an outage is told, its end too, and the flow goes on to its cause', async () => {
  await setNetwork({ outage: { plannedEndAt: new Date(Date.now() + 3_600_000).toISOString() } })
  const anna = await scene().customer()
  await serviceCode(scene(), anna)
  await anna.start('missing-sms')
  await anna.asked('incident')
  await anna.press('incident', 'tell-me')
  await anna.told('end-subscribed')
  await setNetwork({ outage: null })
  await lookAtIncidents(scene().test)
  await anna.asked('fixed', 'incident')
  await anna.tap('Не приходит SMS-код')
  await anna.press('number-asked', 'mine')
  await anna.share()
  await anna.told('why-on-the-phone')
  expect(scene().logged().join('\n')).not.toContain('serviceProblemManagement/v4')
})
