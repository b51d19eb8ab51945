/** The sides that may cause a transition. `operator`: the operator's answer or list; `clock`: a time that has come. */
type Cause = 'bot' | 'customer' | 'agent' | 'supervisor' | 'operator' | 'clock'

/** State of what is not made yet; nothing goes back to it. */
export const UNMADE = 'unmade'

/** One row of a life cycle: the event moves from each of the states to `to`; `same`: the state stays. */
export interface Transition<State extends string, Event extends string> {
  readonly event: Event
  readonly by: readonly Cause[]
  readonly from: readonly (State | typeof UNMADE)[]
  readonly to: State | 'same'
  /** Tells apart events of one name that lead from one state to several. */
  readonly when?: string
}

/** States of one kind of thing, and every way from one to another. What is no row here happens nowhere. */
export interface LifeCycle<State extends string, Event extends string> {
  /** Name of its drawing in docs/life-cycles. */
  readonly id: string
  readonly states: readonly State[]
  /** States without work left; the chart says whether anything leads out of them. */
  readonly over: readonly State[]
  readonly transitions: readonly Transition<State, Event>[]
}

/** Refusal of an event that the chart does not have in the present state. It changes nothing. */
interface NotAllowedNow<State extends string, Event extends string> {
  readonly kind: 'not-allowed-now'
  readonly event: Event
  readonly from: State | typeof UNMADE
}

/** Answer of a chart to an event. */
export type Verdict<State extends string, Event extends string> =
  | { readonly kind: 'moved'; readonly to: State }
  | NotAllowedNow<State, Event>

const targetOf = <State extends string, Event extends string>(
  { to }: Transition<State, Event>,
  from: State | typeof UNMADE,
): State | null => (to === 'same' ? (from === UNMADE ? null : from) : to)

/**
 * Asks the chart where an event leads from a state. `wanted`: the state that the event names, where it may lead to
 * several; without it the first row counts.
 */
export const step = <State extends string, Event extends string>(
  chart: LifeCycle<State, Event>,
  from: State | typeof UNMADE,
  event: Event,
  wanted?: State,
): Verdict<State, Event> => {
  const targets = chart.transitions
    .filter((one) => one.event === event && one.from.includes(from))
    .flatMap((one) => targetOf(one, from) ?? [])
  const to = wanted === undefined ? targets[0] : targets.find((target) => target === wanted)
  return to === undefined ? { kind: 'not-allowed-now', event, from } : { kind: 'moved', to }
}

/** True when the chart has this event in this state. */
export const may = <State extends string, Event extends string>(
  chart: LifeCycle<State, Event>,
  from: State | typeof UNMADE,
  event: Event,
): boolean => step(chart, from, event).kind === 'moved'

/** Lists the states in which an event may happen, and, with `to`, lead there: what a compare-and-set compares with. */
export const statesBefore = <State extends string, Event extends string>(
  chart: LifeCycle<State, Event>,
  event: Event,
  to?: State,
): readonly State[] => chart.states.filter((state) => step(chart, state, event, to).kind === 'moved')

/** The pairs of an event, as two columns of one table: `becomes[n]` is the state after `was[n]`. */
export interface StatePairs<State extends string> {
  readonly was: readonly State[]
  readonly becomes: readonly State[]
}

/** Lists the pairs of one event, for a statement that moves rows of several states at once. */
export const pairsOf = <State extends string, Event extends string>(
  chart: LifeCycle<State, Event>,
  event: Event,
): StatePairs<State> => {
  const pairs = chart.states.flatMap((was) =>
    chart.transitions
      .filter((one) => one.event === event && one.from.includes(was))
      .flatMap((one) => targetOf(one, was) ?? [])
      .map((becomes) => ({ was, becomes })),
  )
  return { was: pairs.map(({ was }) => was), becomes: pairs.map(({ becomes }) => becomes) }
}

/**
 * Lists where several events, one after the other, lead from each state. An event that is not allowed on the way
 * changes nothing.
 */
export const pairsAfter = <State extends string, Event extends string>(
  chart: LifeCycle<State, Event>,
  events: readonly Event[],
): StatePairs<State> => ({
  was: chart.states,
  becomes: chart.states.map((was) =>
    events.reduce((state, event) => {
      const verdict = step(chart, state, event)
      return verdict.kind === 'moved' ? verdict.to : state
    }, was),
  ),
})

/** True when some event of the chart leads from one state to the other. */
export const leadsTo = <State extends string, Event extends string>(
  { transitions }: LifeCycle<State, Event>,
  from: State | typeof UNMADE,
  to: State,
): boolean => transitions.some((one) => one.from.includes(from) && targetOf(one, from) === to)

/** True in a state without work left. */
export const isOver = <State extends string, Event extends string>(
  { over }: LifeCycle<State, Event>,
  state: State,
): boolean => over.includes(state)
