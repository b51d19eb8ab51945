import { readKnownContact } from '../../src/core/flow/flow-kit.ts'
import type {
  FlowInput,
  FlowOutput,
  PhoneNumber,
  PlacedOrder,
  Service,
  KnownContact,
  TextVar,
} from '../../src/core/flow/flow-kit.ts'

/** Context that all flows about a line share. */
export interface LineContext {
  readonly service: Service
  /** Line, once it is known and the customer's right to it is proved. */
  readonly phone: PhoneNumber | null
  /** Latest time known to the flow, ms since 1970. */
  readonly at: number
  /** Contact that the customer wrote before being asked. */
  readonly told: KnownContact
  /** Failure: an operator's code, or `REFUSED` for an order that was turned down. */
  readonly code: string
  /** Reference number for the customer. */
  readonly reference: string
  readonly state: PlacedOrder['state']
}

/** Next step after a failure. */
export type Next = 'again' | 'prove' | 'oneself' | 'leave'

/** Outputs of the sub-flows `line`, `line-trouble`, `prove` and any other. */
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
  told: readKnownContact(params),
  code: '',
  reference: '',
  state: 'done',
})

const outputOf = <Output>(event: object): Partial<Output> =>
  'output' in event && event.output !== null ? (event.output as Partial<Output>) : {}

/** Takes the result of the sub-flow `line`. */
export const foundLine = (event: object, { at }: LineContext): Pick<LineContext, 'phone' | 'at'> => {
  const found = outputOf<LineOutput>(event)
  return { phone: found.phone ?? null, at: found.at ?? at }
}

/** Takes the operator's answer to an order. */
export const placedOf = (event: object): Pick<LineContext, 'reference' | 'state' | 'code'> => {
  const { reference = '', state = 'refused' } = outputOf<PlacedOrder>(event)
  return { reference, state, code: state === 'refused' ? 'REFUSED' : '' }
}

type Asked = { readonly event: object }

/** Guards over the end of a sub-flow or an order, for all flows about a line. */
export const lineGuards = {
  endedWithPerson: ({ event }: Asked) => outputOf<LineOutput>(event).end === 'person',
  hasLine: ({ event }: Asked) => Boolean(outputOf<LineOutput>(event).phone),
  isProved: ({ event }: Asked) => outputOf<LineOutput>(event).proved === true,
  nextIs: ({ event }: Asked, { next }: { readonly next: Next }) => outputOf<LineOutput>(event).next === next,
  turnedDown: ({ event }: Asked) => outputOf<PlacedOrder>(event).state === 'refused',
}

/** Determines the line and the customer's right to the action; when asked again, offers the line of the first time. */
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

/** Reports whether an order was placed. */
export const placing = {
  onDone: [
    { guard: 'turnedDown', target: '#trouble', actions: 'takeOrder' },
    { target: '#ordered', actions: 'takeOrder' },
  ],
  onError: { target: '#trouble', actions: 'learn' },
} as const

/** Explains the failure and what to do about it. */
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

/** Summary for a person, made of the context at the end. */
type Summary<Context> = (context: Context) => string

/**
 * States after the order, for all flows about a line: failure, reference, instructions to do it by hand, a person, and
 * the ends.
 */
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
export const lineVars: Readonly<Record<string, (context: LineContext) => TextVar>> = {
  phone: ({ phone }) => phone ?? '',
  told: ({ told }) => told.phone ?? 'none',
  reference: ({ reference }) => reference,
  state: ({ state }) => state,
}
