import { fromPromise } from 'xstate'
import type { AnyStateMachine, PromiseActorLogic } from 'xstate'
import type { Calls } from './calls.ts'
import type { Finding } from './brief.ts'
import type { IncidentService } from '../operator/incidents.ts'
import type { Service } from '../catalogue/service.ts'
import type { ListItem, View } from './view.ts'
import type { Var } from '../text/texts.ts'

/** What every flow is started with. `params` come from the flow that invokes it, or from a deep link. */
export interface FlowInput {
  readonly service: Service
  /** False while the customer has not said which service they mean: `service` is then only the first on offer. */
  readonly serviceChosen: boolean
  readonly services: readonly Service[]
  readonly locale: string
  /** When it is started, ms since 1970: the only clock a flow has. */
  readonly at: number
  readonly params: Readonly<Record<string, unknown>>
}

/** What every flow ends with; more fields are for the flow that invoked it. */
export interface FlowOutput {
  readonly end: 'came' | 'solved' | 'subscribed' | 'person' | 'left'
  /** Of a flow that was opened beside others: where to go on instead of back to them. */
  readonly goOn?: GoOn
}

/** A flow of the menu and what it is told. */
export interface GoOn {
  readonly flow: string
  readonly params: Readonly<Record<string, unknown>>
  /** An incident that is over: the flow goes on where it was left, if that is known. */
  readonly incident?: string
}

/** A saved snapshot of an older version of a flow, before it is loaded. */
export interface OldSnapshot {
  readonly version: number
  readonly snapshot: unknown
}

/** One XState machine and what its views need. Context is whatever the machine keeps: selectors read it, nobody else does. */
export interface Flow {
  /** The id in locales, deep links and reports: kebab-case. */
  readonly id: string
  /** Raised with every change that an older snapshot would not survive. */
  readonly version: number
  readonly machine: AnyStateMachine
  /** Every variable that a text of this flow may use. */
  readonly vars: Readonly<Record<string, (context: never) => Var>>
  /** Every list that a view of this flow may name. */
  readonly lists: Readonly<Record<string, (context: never) => readonly ListItem[]>>
  /** What agents should know of it; `phone`, `proof` and `incident` have a place of their own on the card. Numbers are masked later. */
  readonly brief: (context: never) => readonly Finding[]
  /** Names of the facts that a service must have in the catalogue to offer this flow. */
  readonly facts: readonly string[]
  /** What of the company's it cannot do without: an incident there stops it. */
  readonly needs: readonly IncidentService[]
  /** It tells of incidents in its own words (the call `incidents.current`), so nobody else does. */
  readonly tellsIncidents: boolean
  /** The snapshot of an older version made to fit, or null when the customer must be told and asked anew. */
  readonly migrate: (old: OldSnapshot) => unknown
}

type Draft<Context> = Pick<Flow, 'id' | 'version' | 'machine'> & {
  readonly vars?: Readonly<Record<string, (context: Context) => Var>>
  readonly lists?: Readonly<Record<string, (context: Context) => readonly ListItem[]>>
  readonly brief?: (context: Context) => readonly Finding[]
  readonly facts?: readonly string[]
  readonly needs?: readonly IncidentService[]
  readonly tellsIncidents?: boolean
  readonly migrate?: (old: OldSnapshot) => unknown
}

/**
 * Makes a flow of a machine. `Context` is the machine's own; an older version without a migration is explained to the customer.
 * @example export const flow = defineFlow<Context>({ id: 'missing-sms', version: 1, machine, vars: { number: c => c.phone } })
 */
export const defineFlow = <Context>({
  vars = {},
  lists = {},
  brief = () => [],
  facts = [],
  needs = [],
  tellsIncidents = false,
  migrate = () => null,
  ...draft
}: Draft<Context>): Flow => ({ ...draft, vars, lists, brief, facts, needs, tellsIncidents, migrate })

/**
 * The types of a flow's machine, for `setup({ types })`: what it keeps and hears, and what it ends with. What it is started with and what
 * it shows is the same for every flow.
 */
export const flowTypes = <
  Context,
  Events extends { readonly type: string },
  Output extends FlowOutput = FlowOutput,
>() => ({
  context: {} as Context,
  events: {} as Events,
  input: {} as FlowInput,
  output: {} as Output,
  meta: {} as View,
})

const notRunHere = (): Promise<never> =>
  Promise.reject(new Error('calls are performed by the shell, never by the machine'))

/** The typed stand-in for a call in `setup({ actors })`: `invoke` it by the same name; our shell performs it and brings the answer. */
export const call = <Src extends keyof Calls>(
  _src: Src,
): PromiseActorLogic<Calls[Src]['output'], Calls[Src]['input']> =>
  fromPromise<Calls[Src]['output'], Calls[Src]['input']>(notRunHere)

/** What a sub-flow is invoked with: which flow, and what it is told. */
export interface SubFlowInput {
  readonly flow: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** The typed stand-in for a sub-flow: register it as `flow` in `setup({ actors })` and invoke `src: 'flow'`. */
export const subFlow = <Output extends FlowOutput = FlowOutput>(): PromiseActorLogic<Output, SubFlowInput> =>
  fromPromise<Output, SubFlowInput>(notRunHere)
