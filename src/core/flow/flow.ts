import { fromPromise } from 'xstate'
import type { AnyStateMachine, PromiseActorLogic } from 'xstate'
import type { Calls } from './calls.ts'
import type { Finding } from './brief.ts'
import type { IncidentService } from '../operator/operator-incident.ts'
import type { Service } from '../catalogue/service.ts'
import type { ListItem, View } from './view.ts'
import type { TextVar } from '../text/texts.ts'

/** Input of every flow. `params` come from the flow that invokes it, or from a deep link. */
export interface FlowInput {
  readonly service: Service
  /** False until the customer has chosen a service; `service` is then the first one on offer. */
  readonly serviceChosen: boolean
  readonly services: readonly Service[]
  readonly locale: string
  /** Start time, ms since 1970: the only clock a flow has. */
  readonly at: number
  readonly params: Readonly<Record<string, unknown>>
}

/** Output of every flow. A flow may add fields for the flow that invoked it. */
export interface FlowOutput {
  readonly end: 'came' | 'solved' | 'subscribed' | 'person' | 'left'
  /**
   * Set by a flow that was opened beside others (a status, an incident): the flow to continue with instead of returning
   * to them.
   */
  readonly goOn?: NextFlow
}

/** A flow of the menu and its parameters. */
export interface NextFlow {
  readonly flow: string
  readonly params: Readonly<Record<string, unknown>>
  /** Id of a resolved incident: the flow resumes where the incident stopped it, if that place is known. */
  readonly incident?: string
}

/** Stored snapshot of an older version of a flow. */
export interface OldSnapshot {
  readonly version: number
  readonly snapshot: unknown
}

/** The names that a flow has for causes, all of them, and the one that it has found. */
interface FlowCause<Context> {
  readonly names: readonly string[]
  readonly of: (context: Context) => string | null
}

/**
 * One XState machine and the data of its views. The context belongs to the machine; only the selectors given here read
 * it.
 */
export interface Flow {
  /** Id in locales, deep links and reports: kebab-case. */
  readonly id: string
  /** Raised with every change that makes older snapshots unusable. */
  readonly version: number
  readonly machine: AnyStateMachine
  /** Variables that texts of this flow may use. */
  readonly vars: Readonly<Record<string, (context: never) => TextVar>>
  /** Lists that views of this flow may name. */
  readonly lists: Readonly<Record<string, (context: never) => readonly ListItem[]>>
  /** Addresses that views of this flow may offer as a button; null: no button. */
  readonly links: Readonly<Record<string, (context: never) => string | null>>
  /**
   * Findings for the agent's card. `phone`, `proof` and `incident` have their own lines there. Numbers are masked by
   * the caller.
   */
  readonly brief: (context: never) => readonly Finding[]
  /** The cause that the flow has found, for figures; null for a flow that looks for none. */
  readonly cause: FlowCause<never> | null
  /** Facts that a service needs in the catalogue to offer this flow. */
  readonly facts: readonly string[]
  /** Services of the operator that the flow depends on: an incident of one of them stops the flow. */
  readonly needs: readonly IncidentService[]
  /** True when the flow reports incidents itself (call `incidents.current`); the incident gate then leaves it alone. */
  readonly tellsIncidents: boolean
  /** Converts a snapshot of an older version; null: the flow starts again and the customer gets an explanation. */
  readonly migrate: (old: OldSnapshot) => unknown
}

type FlowDraft<Context> = Pick<Flow, 'id' | 'version' | 'machine'> & {
  readonly vars?: Readonly<Record<string, (context: Context) => TextVar>>
  readonly lists?: Readonly<Record<string, (context: Context) => readonly ListItem[]>>
  readonly links?: Readonly<Record<string, (context: Context) => string | null>>
  readonly brief?: (context: Context) => readonly Finding[]
  readonly cause?: FlowCause<Context>
  readonly facts?: readonly string[]
  readonly needs?: readonly IncidentService[]
  readonly tellsIncidents?: boolean
  readonly migrate?: (old: OldSnapshot) => unknown
}

/**
 * Makes a flow of a machine. `Context` is the machine's own. Without `migrate`, snapshots of older versions are dropped
 * with an explanation.
 * @example export const flow = defineFlow<Context>({ id: 'missing-sms', version: 1, machine, vars: { number: c =>
 *   c.phone } })
 */
export const defineFlow = <Context>({
  vars = {},
  lists = {},
  links = {},
  brief = () => [],
  cause = null,
  facts = [],
  needs = [],
  tellsIncidents = false,
  migrate = () => null,
  ...draft
}: Omit<FlowDraft<Context>, 'cause'> & { readonly cause?: FlowCause<Context> | null }): Flow => ({
  ...draft,
  vars,
  lists,
  links,
  brief,
  cause,
  facts,
  needs,
  tellsIncidents,
  migrate,
})

/** Types of a flow's machine for `setup({ types })`. Input and view (`meta`) are the same for every flow. */
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

const rejectRun = (): Promise<never> =>
  Promise.reject(new Error('calls are performed by src/app/calls: never start a machine of a flow yourself'))

/**
 * Typed stand-in for a call in `setup({ actors })`: invoke it by the same name. `src/app/calls` performs it and
 * delivers the answer.
 */
export const call = <Src extends keyof Calls>(
  _src: Src,
): PromiseActorLogic<Calls[Src]['output'], Calls[Src]['input']> =>
  fromPromise<Calls[Src]['output'], Calls[Src]['input']>(rejectRun)

/** Input of an invoked sub-flow: its id and parameters. */
export interface SubFlowInput {
  readonly flow: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** Typed stand-in for a sub-flow: register it as `flow` in `setup({ actors })` and invoke `src: 'flow'`. */
export const subFlow = <Output extends FlowOutput = FlowOutput>(): PromiseActorLogic<Output, SubFlowInput> =>
  fromPromise<Output, SubFlowInput>(rejectRun)
