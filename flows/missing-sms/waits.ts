import { kit, on } from './setup.ts'

/**
 * Question that is repeated when the timer ends, so that a new message brings the customer back; there is no other
 * reminder.
 */
const clock = (ask: string) =>
  kit.createStateConfig({
    initial: 'running',
    states: {
      running: { meta: { ask, buttons: ['came', 'not-came'], quiet: true }, after: { wait: 'due' } },
      due: { meta: { ask: 'did-it-come', buttons: ['came', 'not-came'] } },
    },
  })

/** After a corrected cause: the customer requests the code again. */
export const retry = kit.createStateConfig({
  id: 'retry',
  entry: 'waitForCode',
  on: { 'came': on('#came'), 'not-came': on('#next') },
  ...clock('retry'),
})

/** The customer requests the code once more, since nothing was sent lately. */
export const askService = kit.createStateConfig({
  entry: 'waitForCode',
  on: { 'came': on('#came'), 'not-came': on('#next') },
  ...clock('ask-service'),
})

/** Waits, since only time helps. After the first minute the network may know more. */
export const waiting = kit.createStateConfig({
  id: 'waiting',
  on: { 'came': on('#came'), 'not-came': [{ guard: 'newsToLookFor', ...on('#looking') }, on('#next')] },
  ...clock('waiting'),
})
