/**
 * XState without running it. A frame is one flow on the stack; this file starts it, steps it by one event, loads and
 * saves it, and reads what its state shows. A machine performs nothing: its actions come back as {@link FlowCommand}s,
 * which `stack.ts` carries out. Given the same snapshot and event a step gives the same result. Throws only for a
 * mistake in a flow.
 */

import { createActor, initialTransition, transition } from 'xstate'
import type { ActorLogic, AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate'
import type { Frame } from './conversation.ts'
import { traitsOf } from '../flow/call-register.ts'
import type { Flow, FlowInput, SubFlowInput } from '../flow/flow.ts'
import type { TextVar } from '../text/texts.ts'
import { markServices, unmarkServices } from '../catalogue/service-mark.ts'
import type { Service } from '../catalogue/service.ts'
import type { ListItem, View } from '../flow/view.ts'
import type { World } from '../flow/world.ts'

/** A machine's request to the conversation, made of one of its actions. */
export type FlowCommand =
  | { readonly kind: 'say'; readonly message: string }
  /** Promises to tell `message` after `delayMs`, wherever the customer is by then. */
  | { readonly kind: 'remind'; readonly message: string; readonly delayMs: number }
  | { readonly kind: 'set-locale'; readonly locale: string }
  | { readonly kind: 'set-service'; readonly service: string }
  | {
      readonly kind: 'set-timer'
      readonly id: string
      readonly event: { readonly type: string }
      readonly delayMs: number
    }
  | { readonly kind: 'cancel-timer'; readonly id: string }
  | { readonly kind: 'call'; readonly id: string; readonly src: string; readonly input: unknown }
  | { readonly kind: 'enter'; readonly id: string; readonly input: SubFlowInput }
  | { readonly kind: 'stop'; readonly id: string }

/** A frame loaded for a turn, with the machine's live snapshot. */
export interface LiveFrame {
  readonly id: number
  readonly flow: Flow
  readonly invokedAs: string | null
  snapshot: AnyMachineSnapshot
}

/** The result of one step: the machine's next snapshot and its commands in order. */
export interface StepResult {
  readonly snapshot: AnyMachineSnapshot
  readonly commands: readonly FlowCommand[]
}

/** An action as XState's pure transitions return it; its `type` says which of the params are there. */
interface Action {
  readonly type: string
  readonly params?: {
    readonly id: string
    readonly sendId: string
    readonly src: string
    readonly input: unknown
    readonly event: { readonly type: string }
    readonly delay?: number
  }
}

/** The named actions that a flow may use. */
const namedActions: ReadonlyMap<string, (params: Readonly<Record<string, string | number>>) => FlowCommand> = new Map(
  Object.entries<(params: Readonly<Record<string, string | number>>) => FlowCommand>({
    say: (params) => ({ kind: 'say', message: String(params['message']) }),
    remind: (params) => ({ kind: 'remind', message: String(params['message']), delayMs: Number(params['delayMs']) }),
    setLocale: (params) => ({ kind: 'set-locale', locale: String(params['locale']) }),
    setService: (params) => ({ kind: 'set-service', service: String(params['service']) }),
  }),
)

const toCommands = ({ type, params }: Action, flow: string): readonly FlowCommand[] => {
  const makeCommand = namedActions.get(type)
  if (makeCommand) return [makeCommand(params as unknown as Readonly<Record<string, string | number>>)]
  if (type === 'xstate.assign') return []
  if (!params) throw unknownAction(flow, type)
  const { id, sendId, src, input, event, delay } = params
  switch (type) {
    case 'xstate.raise':
      return delay === undefined ? [] : [{ kind: 'set-timer', id, event, delayMs: delay }]
    case 'xstate.cancel':
      return [{ kind: 'cancel-timer', id: sendId }]
    case 'xstate.spawnChild':
      return [src === 'flow' ? { kind: 'enter', id, input: input as SubFlowInput } : { kind: 'call', id, src, input }]
    case 'xstate.stopChild':
      return [{ kind: 'stop', id }]
    default:
      throw unknownAction(flow, type)
  }
}

const unknownAction = (flow: string, action: string): Error =>
  new Error(
    `flow ${flow}: unknown action "${action}"; use ${[...namedActions.keys()].join(', ')}, assign, raise or cancel`,
  )

const toStepResult = (
  flow: Flow,
  [snapshot, actions]: readonly [AnyMachineSnapshot, readonly Action[]],
): StepResult => {
  if (snapshot.status === 'error')
    throw new Error(`flow ${flow.id}: ${String(snapshot.error)}`, { cause: snapshot.error })
  return { snapshot, commands: actions.flatMap((action) => toCommands(action, flow.id)) }
}

/** Stands for the first snapshot of the actor that XState makes beside each step; nothing reads it. */
const UNUSED_SNAPSHOT = {} as AnyMachineSnapshot

/**
 * The part of a machine that XState's pure functions need. They make an actor beside each step, for its scope alone;
 * with the whole machine that actor would work out the machine's first state every time, without an input.
 */
const logicOf = (machine: AnyStateMachine): ActorLogic<AnyMachineSnapshot, EventObject, FlowInput> => ({
  transition: (snapshot, event, scope) => machine.transition(snapshot, event, scope),
  getInitialSnapshot: (scope, input) =>
    input === undefined ? UNUSED_SNAPSHOT : machine.getInitialSnapshot(scope as never, input),
  getPersistedSnapshot: (snapshot) => snapshot,
})

/** Enters the first state of a flow. */
export const startFlow = (flow: Flow, input: FlowInput): StepResult =>
  toStepResult(flow, initialTransition(logicOf(flow.machine), input) as never)

/** Steps a frame's machine by one event. Throws when the flow is wrong. */
export const stepFlow = ({ flow, snapshot }: LiveFrame, event: { readonly type: string }): StepResult =>
  toStepResult(flow, transition(logicOf(flow.machine), snapshot, event) as never)

/** True when the event would make the flow ask for a change at the operator: such an act needs a plain yes. */
export const isGrave = (frame: LiveFrame, event: EventObject): boolean =>
  stepFlow(frame, event).commands.some((command) => command.kind === 'call' && traitsOf(command.src).isMutating)

/** The result of loading a saved frame; `lost` when its flow has changed and no migration fits. */
type LoadResult =
  | { readonly kind: 'live'; readonly frame: LiveFrame }
  | { readonly kind: 'lost'; readonly flow: string }

/**
 * Revives a saved snapshot. XState walks through all that a context holds, so the catalogue's entries are put in only
 * afterwards.
 */
const reviveSnapshot = (flow: Flow, saved: unknown, services: readonly Service[]): AnyMachineSnapshot | null => {
  const revived = createActor(flow.machine, { snapshot: saved as never }).getSnapshot() as AnyMachineSnapshot
  const context: unknown = unmarkServices(revived.context, services)
  return revived.status === 'error' || context === null ? null : { ...revived, context }
}

const migrateSnapshot = (flow: Flow, { version, snapshot }: Frame): unknown =>
  version === flow.version ? snapshot : flow.migrate({ version, snapshot })

/**
 * The saved form of frames that have not moved since they were loaded; most of a stack waits for its top and is saved
 * unchanged.
 */
const savedFrames = new WeakMap<AnyMachineSnapshot, Frame>()

/** A snapshot that is alive in this process, and what it was made with. */
interface LivingSnapshot {
  readonly flow: Flow
  readonly services: readonly Service[]
  readonly snapshot: AnyMachineSnapshot
}

/**
 * Snapshots behind frames that this process has saved or loaded: as long as the very frame is at hand, it need not be
 * revived.
 */
const livingSnapshots = new WeakMap<Frame, LivingSnapshot>()

const pair = (frame: Frame, living: LivingSnapshot): void => {
  savedFrames.set(living.snapshot, frame)
  livingSnapshots.set(frame, living)
}

const findLiving = (frame: Frame, flow: Flow, services: readonly Service[]): AnyMachineSnapshot | null => {
  const living = livingSnapshots.get(frame)
  return living?.flow === flow && living.services === services ? living.snapshot : null
}

/** Makes a saved frame live: as it is, or by the flow's own migration, or else `lost` (G7). */
export const loadFrame = ({ flows, services }: Pick<World, 'flows' | 'services'>, frame: Frame): LoadResult => {
  const { id, invokedAs } = frame
  const flow = flows.get(frame.flow)
  if (!flow) return { kind: 'lost', flow: frame.flow }
  const living = findLiving(frame, flow, services)
  if (living) return { kind: 'live', frame: { id, flow, invokedAs, snapshot: living } }
  const saved = migrateSnapshot(flow, frame)
  const snapshot = saved ? reviveSnapshot(flow, saved, services) : null
  if (!snapshot) return { kind: 'lost', flow: frame.flow }
  if (frame.version === flow.version) pair(frame, { flow, services, snapshot })
  return { kind: 'live', frame: { id, flow, invokedAs, snapshot } }
}

/** Makes saved frames live and leaves out those that are lost. */
export const loadFrames = (world: Pick<World, 'flows' | 'services'>, frames: readonly Frame[]): readonly LiveFrame[] =>
  frames.flatMap((frame) => {
    const loaded = loadFrame(world, frame)
    return loaded.kind === 'live' ? [loaded.frame] : []
  })

const persistSnapshot = ({ flow, snapshot }: LiveFrame, services: readonly Service[]): unknown => {
  const context: unknown = markServices(snapshot.context, services)
  return markServices(flow.machine.getPersistedSnapshot({ ...snapshot, context }), services)
}

/** The form in which a live frame is saved; entries of the catalogue are replaced by their ids. */
export const saveFrame = ({ services }: Pick<World, 'services'>, frame: LiveFrame): Frame => {
  const { id, flow, invokedAs, snapshot } = frame
  const known = savedFrames.get(snapshot)
  if (known) return known
  const saved = { id, flow: flow.id, version: flow.version, invokedAs, snapshot: persistSnapshot(frame, services) }
  pair(saved, { flow, services, snapshot })
  return saved
}

const readView = (snapshot: AnyMachineSnapshot): View => {
  const metas = Object.entries(snapshot.getMeta() as Readonly<Record<string, View | undefined>>)
  const byDepth = metas.toSorted(([a], [b]) => a.split('.').length - b.split('.').length)
  return Object.assign({}, ...byDepth.map(([, meta]) => meta)) as View
}

const views = new WeakMap<AnyMachineSnapshot, View>()

/** The view of the present state. Nested states are merged: an inner state's field wins over an outer one's. */
export const viewOf = ({ snapshot }: LiveFrame): View => {
  const known = views.get(snapshot)
  if (known) return known
  const view = readView(snapshot)
  views.set(snapshot, view)
  return view
}

/** The name of the present state, for reports: `steps.airplane`; parallel states are joined by `+`. */
export const stepName = ({ snapshot }: LiveFrame): string => {
  const nameOf = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : Object.entries(value as object)
          .map(([key, inner]) => `${key}.${nameOf(inner)}`)
          .join('+')
  return nameOf(snapshot.value)
}

const variables = new WeakMap<AnyMachineSnapshot, Readonly<Record<string, TextVar>>>()

/** The present values of all variables of the flow's texts. */
export const varsOf = ({ flow, snapshot }: LiveFrame): Readonly<Record<string, TextVar>> => {
  const known = variables.get(snapshot)
  if (known) return known
  const values = Object.fromEntries(
    Object.entries(flow.vars).map(([name, select]) => [name, select(snapshot.context as never)]),
  )
  variables.set(snapshot, values)
  return values
}

/** The present items of a list of the flow. Throws when the flow has no list of that name. */
export const listOf = ({ flow, snapshot }: LiveFrame, name: string): readonly ListItem[] => {
  const select = flow.lists[name]
  if (!select) throw new Error(`flow ${flow.id}: a view names the list "${name}", which the flow does not define`)
  return select(snapshot.context as never)
}

/** True when the present state has a transition for this event. */
export const accepts = ({ snapshot }: LiveFrame, event: { readonly type: string }): boolean => snapshot.can(event)

/** Gives an address that the flow offers now; null for none. */
export const linkOf = ({ flow, snapshot }: LiveFrame, name: string): string | null =>
  flow.links[name]?.(snapshot.context as never) ?? null
