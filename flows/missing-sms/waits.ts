import { kit, on } from './setup.ts'

/** A question that is asked again by itself when the clock runs out, so that a new message calls the customer back: no reminder besides. */
const clock = (ask: string) =>
  kit.createStateConfig({
    initial: 'running',
    states: {
      running: { meta: { ask, buttons: ['came', 'not-came'], quiet: true }, after: { wait: 'due' } },
      due: { meta: { ask: 'did-it-come', buttons: ['came', 'not-came'] } },
    },
  })

/** Something was put right: the code is asked for again. */
export const retry = kit.createStateConfig({
  id: 'retry',
  entry: 'waitForCode',
  on: { 'came': on('#came'), 'not-came': on('#next') },
  ...clock('retry'),
})

/** Nothing was sent lately: the service is asked for a code once more. */
export const askService = kit.createStateConfig({
  entry: 'waitForCode',
  on: { 'came': on('#came'), 'not-came': on('#next') },
  ...clock('ask-service'),
})

/** Only time helps. After the first minute the network may know more. */
export const waiting = kit.createStateConfig({
  id: 'waiting',
  on: { 'came': on('#came'), 'not-came': [{ guard: 'newsToLookFor', ...on('#looking') }, on('#next')] },
  ...clock('waiting'),
})
