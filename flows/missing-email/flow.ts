import { assign, setup } from 'xstate'
import {
  addContextFields,
  defineFlow,
  flowTypes,
  likelyAddress,
  readKnownContact,
  subFlow,
} from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput, KnownAnswer, Service, View } from '../../src/core/flow/flow-kit.ts'
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
  | 'silence'

type Events = { readonly type: Tap; readonly filled?: true } | { readonly type: 'email'; readonly email: string }

/** Output: the end, and the count of taps until then. */
export interface LetterOutput extends FlowOutput {
  readonly taps: number
}

/** Taps that a step may need before the next one begins. */
const cost = { spam: 1, address: 2, site: 2, filters: 2, space: 2, disposable: 1, another: 2, person: 0 } as const

/** Taps for a cause that is mended: the answer, and whether the letter came. */
const MENDING = 2

/** True when so many taps are left. */
const hasRoom = ({ taps }: Context, needed: number): boolean => MOST_TAPS - taps >= needed

const kit = setup({
  types: flowTypes<Context, Events, LetterOutput>(),
  actors: { flow: subFlow() },
  delays: {
    /** Time within which a requested e-mail usually arrives. */
    soon: 120_000,
    /** Pause after which a problem of the site is usually over. */
    later: 900_000,
  },
  guards: {
    hasRoom: ({ context }, { taps }: { readonly taps: number }) => hasRoom(context, taps),
    /** True for an address whose domain is likely mistyped: the letter goes to nobody. */
    looksMistyped: ({ context }) =>
      hasRoom(context, MENDING) && context.told !== null && likelyAddress(context.told) !== null,
    typedMistyped: ({ context, event }) =>
      hasRoom(context, MENDING) && event.type === 'email' && likelyAddress(event.email) !== null,
    silenceUntried: ({ context }) => !context.checked.includes('silence') && hasRoom(context, MENDING),
    searchedSpamWithRoom: ({ context }) => context.checked.includes('spam') && hasRoom(context, cost.site + 1),
    unsearchedSpamWithRoom: ({ context }) => !context.checked.includes('spam') && hasRoom(context, cost.spam + 1),
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    /** Counts a tap; an answer that was filled in from what the customer had said is none. */
    tap: assign({ taps: ({ context, event }) => context.taps + ('filled' in event ? 0 : 1) }),
    /** Notes the check as the latest one. */
    check: assign({
      checked: ({ context: { checked } }, { what }: { readonly what: string }) => [
        ...checked.filter((one) => one !== what),
        what,
      ],
    }),
    takeAddress: assign({ told: ({ context, event }) => (event.type === 'email' ? event.email : context.told) }),
    blameAddress: assign({ reason: 'disposable-address' }),
  },
})

type Step = keyof typeof cost

const on = (target: string) => ({ target, actions: 'tap' }) as const

/** Chooses the next step, or a person when the remaining taps are too few for it. */
const next = (step: Step) =>
  [{ ...on(step), guard: { type: 'hasRoom', params: { taps: cost[step] + 1 } } }, on('person')] as const

/**
 * Asks about one likely cause. When it was corrected, the e-mail is requested again; otherwise the next cause follows.
 */
const check = (
  name: string,
  [fixed, notIt]: readonly [Tap, Tap],
  [repaired, step]: readonly [string, Step],
  { knows = [], accepts = [] }: Pick<View, 'accepts'> & { readonly knows?: readonly KnownAnswer[] } = {},
) =>
  kit.createStateConfig({
    initial: 'asked',
    entry: { type: 'check', params: { what: name } },
    on: { [fixed]: on(repaired), [notIt]: next(step) },
    states: {
      asked: { meta: { ask: name, buttons: [fixed, notIt, 'how'], knows, accepts }, on: { how: 'how' } },
      how: { meta: { ask: `${name}-how`, buttons: [fixed, notIt], inPlace: true, knows, accepts } },
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

const spam = check('spam', ['found', 'nothing'], ['#came', 'address'], {
  knows: [
    { statement: 'letters', answers: { none: 'silence' } },
    { statement: 'letter-spam', answers: { empty: 'nothing' } },
  ],
})
const address = check('address', ['wrong', 'right'], ['address-mended', 'site'], { accepts: ['email'] })

/** No letters from anybody: the mailbox is likely full. If it is not, the checks begin as usual. */
const silence = kit.createStateConfig({
  initial: 'asked',
  entry: { type: 'check', params: { what: 'silence' } },
  on: { freed: on('#space-mended'), enough: next('spam') },
  states: {
    asked: { meta: { ask: 'silence', buttons: ['freed', 'enough', 'how'] }, on: { how: 'how' } },
    how: { meta: { ask: 'space-how', buttons: ['freed', 'enough'], inPlace: true } },
  },
})

/**
 * Helps when an e-mail does not arrive: causes in the order of likelihood, one at a time, and a person when they or the
 * taps are used up. `params.taps` were spent before, or are reserved for what follows.
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
    'deciding': {
      always: [
        { guard: 'looksMistyped', target: 'mistyped' },
        { guard: { type: 'hasRoom', params: { taps: 1 } }, target: 'spam' },
        { target: 'person' },
      ],
    },
    'mistyped': {
      id: 'mistyped',
      meta: { ask: 'mistyped', buttons: ['wrong', 'right'] },
      on: {
        wrong: on('address-mended'),
        right: [
          { guard: 'searchedSpamWithRoom', ...on('site') },
          { guard: 'unsearchedSpamWithRoom', ...on('spam') },
          on('person'),
        ],
      },
    },
    'spam': {
      ...spam,
      on: { ...spam.on, silence: { guard: 'silenceUntried', target: 'silence' } },
    },
    'silence': silence,
    'address': {
      ...address,
      on: {
        ...address.on,
        email: [
          { guard: 'typedMistyped', target: 'mistyped', actions: 'takeAddress' },
          { target: 'address', reenter: true, actions: 'takeAddress' },
        ],
      },
    },
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
    'space-mended': { id: 'space-mended', ...again('disposable') },
    'disposable': {
      entry: { type: 'check', params: { what: 'mailbox' } },
      meta: {
        ask: 'disposable',
        buttons: ['lasting', 'temporary'],
        knows: { statement: 'mailbox-kind', answers: { temporary: 'temporary' } },
      },
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

const likely = ({ told }: Context): string => (told === null ? 'none' : (likelyAddress(told) ?? 'none'))

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
    cause: ({ checked }) => (checked.at(-1) === 'silence' ? 'space' : (checked.at(-1) ?? 'none')),
    likely,
  },
  cause: {
    names: ['spam', 'address', 'site', 'filters', 'space', 'mailbox'],
    of: ({ checked }) => (checked.at(-1) === 'silence' ? 'space' : (checked.at(-1) ?? null)),
  },
  facts: ['mailbox-quota-mb'],
})
