import { assign, setup } from 'xstate'
import {
  call,
  defineFlow,
  failureOf,
  flowTypes,
  noContact,
  subFlow,
  addContextFields,
} from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput } from '../../src/core/flow/flow-kit.ts'
import { askLine, beginLine, foundLine, lineEnds, lineGuards, lineVars, placedOf, placing } from '../line/line.ts'
import type { LineContext, LineOutput } from '../line/line.ts'

interface Voicemail {
  readonly enabled: boolean
  readonly email: string | null
}

interface Context extends LineContext {
  /** Present settings; null until the operator has answered. */
  readonly now: Voicemail | null
  readonly wanted: Voicemail
}

type Tap =
  | 'told'
  | 'here'
  | 'oneself'
  | 'turn-on'
  | 'copy-to'
  | 'no-copy'
  | 'turn-off'
  | 'enough'
  | 'cancel'
  | 'keep'
  | 'change'
  | 'done'
  | 'not-done'
type Events = { readonly type: Tap } | { readonly type: 'email'; readonly email: string }

/** Gives the change to confirm, for the question and its button. */
const changeOf = ({ now, wanted }: Context): 'on' | 'off' | 'copy' | 'no-copy' => {
  if (!wanted.enabled) return 'off'
  if (now?.enabled !== true) return 'on'
  return wanted.email === null ? 'no-copy' : 'copy'
}

const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: {
    'lines.voicemail': call('lines.voicemail'),
    'lines.set-voicemail': call('lines.set-voicemail'),
    'flow': subFlow<LineOutput>(),
  },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
  },
  guards: {
    ...lineGuards,
    isTold: ({ context }) => context.told.email !== null,
    unknown: ({ context }) => context.now === null,
    isOn: ({ context }) => context.now?.enabled === true,
    isOff: ({ context }) => context.now?.enabled === false,
    hasCopy: ({ context }) => context.now?.enabled === true && context.now.email !== null,
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    takeLine: assign(({ context, event }) => ({ ...foundLine(event, context), now: null })),
    wantOn: assign({ wanted: { enabled: true, email: null } }),
    wantOff: assign({ wanted: { enabled: false, email: null } }),
    wantTold: assign({ wanted: ({ context }) => ({ enabled: true, email: context.told.email }) }),
    wantCopy: assign({
      wanted: ({ event }) => ({ enabled: true, email: event.type === 'email' ? event.email : null }),
    }),
    takeOrder: assign(({ event }) => placedOf(event)),
    learn: assign({ code: ({ event }) => failureOf(event).code }),
    giveUp: assign({ code: 'UNKNOWN_OUTCOME' }),
    giveUpReading: assign({ code: 'TIMEOUT' }),
  },
})

/** Voicemail of a line: shows whether it is on and where copies go, and changes either. */
const machine = kit.createMachine({
  id: 'voicemail',
  context: ({ input }) => ({ ...beginLine(input), now: null, wanted: { enabled: true, email: null } }),
  initial: 'what',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    what: { meta: { ask: 'what', buttons: ['here', 'oneself'] }, on: { here: 'line', oneself: 'oneself' } },
    line: { id: 'line', invoke: askLine('voicemail', '#reading') },
    reading: {
      id: 'reading',
      meta: { wait: 'wait-state' },
      invoke: {
        src: 'lines.voicemail',
        id: 'voicemail',
        input: ({ context: { service, phone } }) => ({ service: service.id, phone: phone ?? '' }),
        onDone: { target: 'now', actions: assign({ now: ({ event }) => event.output }) },
        onError: { target: 'trouble', actions: 'learn' },
      },
      after: { answer: { target: 'trouble', actions: 'giveUpReading' } },
    },
    now: {
      meta: { ask: 'now', buttons: ['turn-on', 'copy-to', 'no-copy', 'turn-off', 'enough'] },
      on: {
        'turn-on': { guard: 'isOff', target: 'copy' },
        'copy-to': { guard: 'isOn', target: 'copy' },
        'no-copy': { guard: 'hasCopy', target: 'confirm', actions: 'wantOn' },
        'turn-off': { guard: 'isOn', target: 'confirm', actions: 'wantOff' },
        'enough': 'solved',
      },
    },
    copy: {
      meta: { ask: 'copy', buttons: ['told', 'no-copy', 'cancel'], accepts: ['email'] },
      on: {
        'told': { guard: 'isTold', target: 'confirm', actions: 'wantTold' },
        'email': { target: 'confirm', actions: 'wantCopy' },
        'no-copy': { guard: 'isOff', target: 'confirm', actions: 'wantOn' },
        'cancel': { guard: 'isOn', target: 'now' },
      },
    },
    confirm: { id: 'confirm', always: [{ guard: 'unknown', target: 'reading' }, { target: 'asked' }] },
    asked: { meta: { ask: 'confirm', buttons: ['keep', 'change'] }, on: { keep: 'left', change: 'ordering' } },
    ordering: {
      meta: { wait: 'wait-order' },
      invoke: {
        src: 'lines.set-voicemail',
        id: 'set',
        input: ({ context: { service, phone, wanted } }) => ({ service: service.id, phone: phone ?? '', ...wanted }),
        ...placing,
      },
      after: { answer: { target: 'trouble', actions: 'giveUp' } },
    },
    ...lineEnds<Context>('voicemail', ({ phone }) => `${phone ?? ''}; not done in the cabinet`),
  },
})

export const flow = defineFlow<Context>({
  id: 'voicemail',
  version: 2,
  machine,
  needs: ['account', 'voice'],
  migrate: addContextFields({ told: noContact }),
  vars: {
    ...lineVars,
    toldEmail: ({ told }) => told.email ?? 'none',
    enabled: ({ now }) => (now?.enabled === true ? 'yes' : 'no'),
    email: ({ now }) => now?.email ?? 'none',
    newEmail: ({ wanted }) => wanted.email ?? 'none',
    change: changeOf,
    page: ({ service }) => service.facts['voicemail-page'] ?? '',
  },
  facts: ['voicemail-page'],
})
