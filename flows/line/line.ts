import type { FlowInput, FlowOutput } from '../../src/core/flow/flow.ts'
import type { Var } from '../../src/core/text/texts.ts'
import type { Placed } from '../../src/core/flow/number-calls.ts'
import type { PhoneNumber } from '../../src/core/text/phone-number.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import { toldIn } from '../../src/core/flow/known-contact.ts'
import type { Told } from '../../src/core/flow/known-contact.ts'

/** What every flow about a line keeps. */
export interface LineContext {
  readonly service: Service
  /** The line, once it is known and the right to it is shown. */
  readonly phone: PhoneNumber | null
  /** The latest time that the flow knows of, ms since 1970. */
  readonly at: number
  /** What the customer wrote before they were asked. */
  readonly told: Told
  /** Why it did not go: an operator's code, or `REFUSED` for an order that was turned down. */
  readonly code: string
  /** What the customer may quote. */
  readonly reference: string
  readonly state: Placed['state']
}

/** What to do after a trouble. */
export type Next = 'again' | 'prove' | 'oneself' | 'leave'

/** How the sub-flows `line`, `line-trouble`, `prove` and any other end. */
export interface LineOutput extends FlowOutput {
  readonly phone?: PhoneNumber | null
  readonly at?: number
  readonly proved?: boolean
  readonly next?: Next
}

export const beginLine = ({ service, at, params }: FlowInput): LineContext => ({
  service,
  at,
  phone: null,
  told: toldIn(params),
  code: '',
  reference: '',
  state: 'done',
})

const outputOf = <Output>(event: object): Partial<Output> =>
  'output' in event && event.output !== null ? (event.output as Partial<Output>) : {}

/** What the sub-flow `line` has found out. */
export const foundLine = (event: object, { at }: LineContext): Pick<LineContext, 'phone' | 'at'> => {
  const found = outputOf<LineOutput>(event)
  return { phone: found.phone ?? null, at: found.at ?? at }
}

/** What the operator has made of an order. */
export const placedOf = (event: object): Pick<LineContext, 'reference' | 'state' | 'code'> => {
  const { reference = '', state = 'refused' } = outputOf<Placed>(event)
  return { reference, state, code: state === 'refused' ? 'REFUSED' : '' }
}

type Asked = { readonly event: object }

/** Guards over how a sub-flow or an order ended; each flow about a line has them. */
export const lineGuards = {
  endedWithPerson: ({ event }: Asked) => outputOf<LineOutput>(event).end === 'person',
  hasLine: ({ event }: Asked) => Boolean(outputOf<LineOutput>(event).phone),
  isProved: ({ event }: Asked) => outputOf<LineOutput>(event).proved === true,
  nextIs: ({ event }: Asked, { next }: { readonly next: Next }) => outputOf<LineOutput>(event).next === next,
  turnedDown: ({ event }: Asked) => outputOf<Placed>(event).state === 'refused',
}

/** Finds out which line it is about, and that the customer may do this to it; asked again, the line is offered that it was. */
export const askLine = (action: string, target: string) =>
  ({
    src: 'flow',
    id: 'line',
    input: ({ context: { phone, told } }: { readonly context: LineContext }) => ({
      flow: 'line',
      params: { action, told: phone ?? told.phone },
    }),
    onDone: [
      { guard: 'endedWithPerson', target: '#with-person' },
      { guard: 'hasLine', target, actions: 'takeLine' },
      { target: '#oneself', actions: { type: 'say', params: { message: 'unproved' } } },
    ],
  }) as const

/** An order that was placed or was not: both are told. */
export const placing = {
  onDone: [
    { guard: 'turnedDown', target: '#trouble', actions: 'takeOrder' },
    { target: '#ordered', actions: 'takeOrder' },
  ],
  onError: { target: '#trouble', actions: 'learn' },
} as const

/** Why it did not go, and what to do about it. */
export const askTrouble = {
  src: 'flow',
  id: 'trouble',
  input: ({ context: { code, reference } }: { readonly context: LineContext }) => ({
    flow: 'line-trouble',
    params: { code, reference },
  }),
  onDone: [
    { guard: 'endedWithPerson', target: '#with-person' },
    { guard: { type: 'nextIs', params: { next: 'again' } }, target: '#confirm' },
    { guard: { type: 'nextIs', params: { next: 'prove' } }, target: '#line' },
    { guard: { type: 'nextIs', params: { next: 'oneself' } }, target: '#oneself' },
    { target: '#left' },
  ],
} as const

/** The summary for a person, of what a flow knows in the end. */
type Summary<Context> = (context: Context) => string

/** How every flow about a line goes on after its order: the trouble, the reference, the way to do it oneself, a person, and the ends. */
export const lineEnds = <Context extends LineContext>(flow: string, summary: Summary<Context>) =>
  ({
    'trouble': { id: 'trouble', invoke: askTrouble },
    'ordered': { id: 'ordered', meta: { ask: 'ordered', buttons: ['enough'], quiet: true }, on: { enough: 'solved' } },
    'oneself': {
      id: 'oneself',
      meta: { ask: 'oneself', buttons: ['done', 'not-done'] },
      on: { 'done': 'solved', 'not-done': 'person' },
    },
    'person': {
      invoke: {
        src: 'flow',
        id: 'person',
        input: ({ context }: { readonly context: Context }) => ({
          flow: 'person',
          params: { reason: flow, summary: `${flow}: ${summary(context)}` },
        }),
        onDone: 'with-person',
      },
    },
    'solved': { type: 'final', output: { end: 'solved' } },
    'left': {
      id: 'left',
      type: 'final',
      entry: { type: 'say', params: { message: 'end-left' } },
      output: { end: 'left' },
    },
    'with-person': { id: 'with-person', type: 'final', output: { end: 'person' } },
  }) as const

/** Variables of texts about a line. */
export const lineVars: Readonly<Record<string, (context: LineContext) => Var>> = {
  phone: ({ phone }) => phone ?? '',
  told: ({ told }) => told.phone ?? 'none',
  reference: ({ reference }) => reference,
  state: ({ state }) => state,
}
