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
import type { CalendarDate, FlowOutput } from '../../src/core/flow/flow-kit.ts'
import { askLine, beginLine, foundLine, lineEnds, lineGuards, lineVars, placedOf, placing } from '../line/line.ts'
import type { LineContext, LineOutput } from '../line/line.ts'

interface Context extends LineContext {
  readonly act: 'pause' | 'resume'
  /** Day on which the line works again; null: when the customer says so. */
  readonly until: CalendarDate | null
}

type Tap =
  | 'pause'
  | 'resume'
  | 'oneself'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'open-end'
  | 'keep'
  | 'done'
  | 'not-done'
  | 'enough'

const DAY_MS = 86_400_000

/** Gives the date so many days from now in the service's zone. */
const dayAfter = ({ at, service }: LineContext, days: number): CalendarDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: service.timeZone, calendar: 'gregory' }).format(at + days * DAY_MS)

const spans = { week: 7, fortnight: 14, month: 30 } as const

const kit = setup({
  types: flowTypes<Context, { readonly type: Tap }>(),
  actors: { 'lines.pause': call('lines.pause'), 'lines.resume': call('lines.resume'), 'flow': subFlow<LineOutput>() },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
  },
  guards: {
    ...lineGuards,
    resumes: ({ context }) => context.act === 'resume',
    pauses: ({ context }) => context.act === 'pause',
    /** True when the proof had expired when the order was placed; its lifetime is known. */
    provesAgain: ({ context }) => context.code === 'PERMISSION_DENIED',
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    will: assign({ act: (_, { act }: { readonly act: Context['act'] }) => act, until: null }),
    takeLine: assign(({ context, event }) => foundLine(event, context)),
    takeDays: assign({ until: ({ context }, { days }: { readonly days: number }) => dayAfter(context, days) }),
    takeOpenEnd: assign({ until: null }),
    takeOrder: assign(({ event }) => placedOf(event)),
    learn: assign({ code: ({ event }) => failureOf(event).code }),
    giveUp: assign({ code: 'UNKNOWN_OUTCOME' }),
  },
})

const forDays = (span: keyof typeof spans) =>
  ({ target: 'confirm', actions: { type: 'takeDays', params: { days: spans[span] } } }) as const
const will = (act: Context['act']) => ({ target: 'line', actions: { type: 'will', params: { act } } }) as const
const late = { answer: { target: '#trouble', actions: 'giveUp' } } as const

/**
 * Suspends a line for a time, or resumes it. It first says what stops with it; without the operator's switch, where to
 * find it.
 */
const machine = kit.createMachine({
  id: 'pause-number',
  context: ({ input }) => ({ ...beginLine(input), act: 'pause', until: null }),
  initial: 'what',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    what: {
      meta: { ask: 'what', buttons: ['pause', 'resume', 'oneself'] },
      on: { pause: will('pause'), resume: will('resume'), oneself: 'oneself' },
    },
    line: { id: 'line', invoke: askLine('pause-number', '#proved') },
    proved: {
      id: 'proved',
      always: [
        { guard: 'resumes', target: 'confirm' },
        { guard: 'provesAgain', target: 'confirm' },
        { target: 'days' },
      ],
    },
    days: {
      meta: { ask: 'days', buttons: ['week', 'fortnight', 'month', 'open-end'] },
      on: {
        'week': forDays('week'),
        'fortnight': forDays('fortnight'),
        'month': forDays('month'),
        'open-end': { target: 'confirm', actions: 'takeOpenEnd' },
      },
    },
    confirm: {
      id: 'confirm',
      meta: { ask: 'confirm', buttons: ['keep', 'pause', 'resume'] },
      on: {
        keep: 'left',
        pause: { guard: 'pauses', target: 'pausing' },
        resume: { guard: 'resumes', target: 'resuming' },
      },
    },
    pausing: {
      meta: { wait: 'wait-order' },
      invoke: {
        src: 'lines.pause',
        id: 'pause',
        input: ({ context: { service, phone, until } }) => ({ service: service.id, phone: phone ?? '', until }),
        ...placing,
      },
      after: late,
    },
    resuming: {
      meta: { wait: 'wait-order' },
      invoke: {
        src: 'lines.resume',
        id: 'resume',
        input: ({ context: { service, phone } }) => ({ service: service.id, phone: phone ?? '' }),
        ...placing,
      },
      after: late,
    },
    ...lineEnds<Context>('pause-number', ({ act, phone }) => `${act} ${phone ?? ''}; not done in the cabinet`),
  },
})

export const flow = defineFlow<Context>({
  id: 'pause-number',
  version: 2,
  machine,
  needs: ['account'],
  migrate: addContextFields({ told: noContact }),
  vars: {
    ...lineVars,
    act: ({ act }) => act,
    until: ({ until }) => until ?? 'none',
    page: ({ service }) => service.facts['pause-page'] ?? '',
  },
  facts: ['pause-page'],
})
