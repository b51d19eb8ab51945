import { assign, setup } from 'xstate'
import { defineFlow, flowTypes, subFlow, readKnownContact, addContextFields } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput, Service } from '../../src/core/flow/flow-kit.ts'
import { MOST_TAPS } from '../missing-sms/plan.ts'

interface Context {
  readonly service: Service
  /** Address that the customer wrote before, or null. */
  readonly told: string | null
  /** Summary for the person who takes over. */
  readonly reason: 'nothing-helped' | 'disposable-address'
  /** Count of taps, including those before this flow. */
  readonly taps: number
  readonly checked: readonly string[]
}

/** Events of the buttons. */
type Tap =
  | 'how'
  | 'came'
  | 'not-came'
  | 'found'
  | 'nothing'
  | 'right'
  | 'wrong'
  | 'will-wait'
  | 'waited'
  | 'removed'
  | 'no-rule'
  | 'freed'
  | 'enough'
  | 'lasting'
  | 'temporary'
  | 'other-address'
  | 'no-other'

/** Output: the end, and the count of taps until then. */
export interface LetterOutput extends FlowOutput {
  readonly taps: number
}

const kit = setup({
  types: flowTypes<Context, { readonly type: Tap }, LetterOutput>(),
  actors: { flow: subFlow() },
  delays: {
    /** Time within which a requested e-mail usually arrives. */
    soon: 120_000,
    /** Pause after which a problem of the site is usually over. */
    later: 900_000,
  },
  guards: { hasRoom: ({ context }, { taps }: { readonly taps: number }) => MOST_TAPS - context.taps >= taps },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    tap: assign({ taps: ({ context }) => context.taps + 1 }),
    check: assign({ checked: ({ context }, { what }: { readonly what: string }) => [...context.checked, what] }),
    blameAddress: assign({ reason: 'disposable-address' }),
  },
})

/** Taps that a step may need before the next one begins. */
const cost = { address: 2, site: 2, filters: 2, space: 2, disposable: 1, another: 2, person: 0 } as const
type Step = keyof typeof cost

const on = (target: string) => ({ target, actions: 'tap' }) as const

/** Chooses the next step, or a person when the remaining taps are too few for it. */
const next = (step: Step) =>
  [{ ...on(step), guard: { type: 'hasRoom', params: { taps: cost[step] + 1 } } }, on('person')] as const

/** Asks about one likely cause. When it was corrected, the e-mail is requested again; otherwise the next cause follows. */
const check = (name: string, [fixed, notIt]: readonly [Tap, Tap], [repaired, step]: readonly [string, Step]) =>
  kit.createStateConfig({
    initial: 'asked',
    entry: { type: 'check', params: { what: name } },
    on: { [fixed]: on(repaired), [notIt]: next(step) },
    states: {
      asked: { meta: { ask: name, buttons: [fixed, notIt, 'how'] }, on: { how: 'how' } },
      how: { meta: { ask: `${name}-how`, buttons: [fixed, notIt], inPlace: true } },
    },
  })

/** Repeats the question when the timer ends, so that a new message brings the customer back. */
const clock = (ask: string, delay: 'soon' | 'later', step: Step) =>
  kit.createStateConfig({
    initial: 'running',
    on: { 'came': on('#came'), 'not-came': next(step) },
    states: {
      running: { meta: { ask, buttons: ['came', 'not-came'], quiet: true }, after: { [delay]: 'due' } },
      due: { meta: { ask: 'did-it-come', buttons: ['came', 'not-came'] } },
    },
  })

/** After a corrected cause: the e-mail is requested again; if it does not arrive, the checks continue with `step`. */
const again = (step: Step) => clock('retry', 'soon', step)

/**
 * Helps when an e-mail does not arrive: causes in the order of likelihood, one at a time, and a person when they or the taps are used up.
 * `params.taps` were spent before, or are reserved for what follows.
 */
const machine = kit.createMachine({
  id: 'missing-email',
  context: ({ input: { service, params } }) => ({
    service,
    told: readKnownContact(params).email,
    reason: 'nothing-helped',
    checked: [],
    taps: typeof params['taps'] === 'number' ? params['taps'] : 0,
  }),
  initial: 'deciding',
  output: ({ context, event }) => ({ ...(event.output as FlowOutput), taps: context.taps }),
  states: {
    'deciding': { always: [{ guard: { type: 'hasRoom', params: { taps: 1 } }, target: 'spam' }, { target: 'person' }] },
    'spam': check('spam', ['found', 'nothing'], ['#came', 'address']),
    'address': check('address', ['wrong', 'right'], ['address-mended', 'site']),
    'address-mended': again('site'),
    'site': {
      entry: { type: 'check', params: { what: 'site' } },
      meta: { ask: 'site', buttons: ['will-wait', 'waited'] },
      on: { 'will-wait': on('waiting'), 'waited': next('filters') },
    },
    'waiting': clock('waiting', 'later', 'filters'),
    'filters': check('filters', ['removed', 'no-rule'], ['filters-mended', 'space']),
    'filters-mended': again('space'),
    'space': check('space', ['freed', 'enough'], ['space-mended', 'disposable']),
    'space-mended': again('disposable'),
    'disposable': {
      entry: { type: 'check', params: { what: 'mailbox' } },
      meta: { ask: 'disposable', buttons: ['lasting', 'temporary'] },
      on: {
        lasting: on('person'),
        temporary: next('another').map((way) => ({ ...way, actions: ['tap', 'blameAddress'] as const })),
      },
    },
    'another': {
      meta: { ask: 'another', buttons: ['other-address', 'no-other'] },
      on: { 'other-address': on('address-changed'), 'no-other': on('person') },
    },
    'address-changed': again('person'),
    'person': {
      invoke: {
        src: 'flow',
        id: 'person',
        input: ({ context: { reason, checked } }) => ({
          flow: 'person',
          params: { reason, summary: `missing-email: ${reason}; checked ${checked.join(', ') || 'nothing'}` },
        }),
        onDone: 'with-person',
      },
    },
    'came': {
      id: 'came',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-came' } },
      output: { end: 'came' },
    },
    'with-person': { type: 'final', output: { end: 'person' } },
  },
})

export const flow = defineFlow<Context>({
  id: 'missing-email',
  version: 3,
  machine,
  needs: ['account'],
  migrate: addContextFields({ told: null, taps: 0, checked: [] }),
  vars: {
    quota: ({ service }) => service.facts['mailbox-quota-mb'] ?? '',
    told: ({ told }) => told ?? 'none',
    /** The last check, after which the e-mail came. */
    cause: ({ checked }) => checked.at(-1) ?? 'none',
  },
  facts: ['mailbox-quota-mb'],
})
