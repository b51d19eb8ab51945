import { assign, setup } from 'xstate'
import { defineFlow, subFlow } from '../../src/core/flow.ts'
import type { FlowInput, FlowOutput } from '../../src/core/flow.ts'
import type { Service } from '../../src/core/service.ts'
import { toldIn, withNew } from '../../src/core/told.ts'
import type { View } from '../../src/core/view.ts'

interface Context {
  readonly service: Service
  /** The address that the customer wrote before, or null. */
  readonly told: string | null
  /** What the person who takes over is told. */
  readonly reason: 'nothing-helped' | 'disposable-address'
}

/** The answers that are buttons. */
type Tap =
  | 'how' | 'came' | 'not-came' | 'found' | 'nothing' | 'right' | 'wrong' | 'will-wait' | 'waited' | 'removed' | 'no-rule' | 'freed'
  | 'enough' | 'lasting' | 'temporary' | 'other-address' | 'no-other'

const kit = setup({
  types: {
    context: {} as Context, events: {} as { readonly type: Tap }, input: {} as FlowInput, output: {} as FlowOutput, meta: {} as View,
  },
  actors: { flow: subFlow() },
  delays: {
    /** A letter asked for again is usually there by then. */
    soon: 120_000,
    /** The pause after which a site's own trouble is usually over. */
    later: 900_000,
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    blameAddress: assign({ reason: 'disposable-address' }),
  },
})

/** One likely cause: put right, the letter is asked for again; not it, the next one. */
const check = (name: string, [fixed, notIt]: readonly [Tap, Tap], [repaired, next]: readonly [string, string]) => kit.createStateConfig({
  initial: 'asked',
  on: { [fixed]: repaired, [notIt]: next },
  states: {
    asked: { meta: { ask: name, buttons: [fixed, notIt, 'how'] }, on: { how: 'how' } },
    how: { meta: { ask: `${name}-how`, buttons: [fixed, notIt], inPlace: true } },
  },
})

/** Asks again by itself when the clock runs out, so that a new message calls the customer back. */
const clock = (ask: string, delay: 'soon' | 'later', next: string) => kit.createStateConfig({
  initial: 'running',
  on: { came: '#came', 'not-came': next },
  states: {
    running: { meta: { ask, buttons: ['came', 'not-came'], quiet: true }, after: { [delay]: 'due' } },
    due: { meta: { ask: 'did-it-come', buttons: ['came', 'not-came'] } },
  },
})

/** A cause was put right: the letter is asked for again, and if it stays away the checks go on with `next`. */
const again = (next: string) => clock('retry', 'soon', next)

/** A letter does not arrive: its causes in the order of likelihood, one at a time, and a person when they are used up. */
const machine = kit.createMachine({
  id: 'missing-email',
  context: ({ input: { service, params } }) => ({ service, told: toldIn(params).email, reason: 'nothing-helped' }),
  initial: 'spam',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    'spam': check('spam', ['found', 'nothing'], ['#came', 'address']),
    'address': check('address', ['wrong', 'right'], ['address-mended', 'site']),
    'address-mended': again('site'),
    'site': { meta: { ask: 'site', buttons: ['will-wait', 'waited'] }, on: { 'will-wait': 'waiting', 'waited': 'filters' } },
    'waiting': clock('waiting', 'later', 'filters'),
    'filters': check('filters', ['removed', 'no-rule'], ['filters-mended', 'space']),
    'filters-mended': again('space'),
    'space': check('space', ['freed', 'enough'], ['space-mended', 'disposable']),
    'space-mended': again('disposable'),
    'disposable': { meta: { ask: 'disposable', buttons: ['lasting', 'temporary'] }, on: { lasting: 'person', temporary: { target: 'another', actions: 'blameAddress' } } },
    'another': { meta: { ask: 'another', buttons: ['other-address', 'no-other'] }, on: { 'other-address': 'address-changed', 'no-other': 'person' } },
    'address-changed': again('person'),
    'person': {
      invoke: {
        src: 'flow',
        id: 'person',
        input: ({ context: { reason } }) =>
          ({ flow: 'person', params: { reason, summary: `missing-email: ${reason}; checked spam, address, filters, space, kind of mailbox` } }),
        onDone: 'with-person',
      },
    },
    'came': { id: 'came', type: 'final', entry: { type: 'say', params: { message: 'end-came' } }, output: { end: 'came' } },
    'with-person': { type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'missing-email',
  version: 2,
  machine,
  migrate: withNew({ told: null }),
  vars: { quota: ({ service }) => service.facts['mailbox-quota-mb'] ?? '', told: ({ told }) => told ?? 'none' },
  facts: ['mailbox-quota-mb'],
})
