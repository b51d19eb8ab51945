import { createActor, initialTransition, transition } from 'xstate'
import type { ActorLogic, AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate'
import type { Frame } from './conversation.ts'
import type { Flow, FlowInput, SubFlowInput } from '../flow/flow.ts'
import type { Var } from '../text/texts.ts'
import { markServices, unmarkServices } from '../catalogue/service-mark.ts'
import type { Service } from '../catalogue/service.ts'
import type { ListItem, View } from '../flow/view.ts'
import type { World } from '../flow/world.ts'

/** What a machine asks its shell to do. */
export type Command =
  | { readonly kind: 'say'; readonly message: string }
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

/** A frame loaded for a turn: the same facts with the machine's live snapshot. */
export interface LiveFrame {
  readonly id: number
  readonly flow: Flow
  readonly invokedAs: string | null
  snapshot: AnyMachineSnapshot
}

/** A machine's named actions and what each means to the shell; any other action is a mistake of the flow. */
const named: Readonly<Record<string, (params: Readonly<Record<string, string>>) => Command>> = {
  say: (params) => ({ kind: 'say', message: String(params['message']) }),
  setLocale: (params) => ({ kind: 'set-locale', locale: String(params['locale']) }),
  setService: (params) => ({ kind: 'set-service', service: String(params['service']) }),
}

/** An action as XState's pure transitions give it back; which fields it has follows from its type. */
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

const toCommand = ({ type, params }: Action, flow: string): readonly Command[] => {
  const make = named[type]
  if (make) return [make(params as unknown as Readonly<Record<string, string>>)]
  if (type === 'xstate.assign') return []
  if (!params) throw new Error(`flow ${flow}: action "${type}" is not one the shell knows`)
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
      throw new Error(`flow ${flow}: action "${type}" is not one the shell knows`)
  }
}

const checked = (flow: string, snapshot: AnyMachineSnapshot): AnyMachineSnapshot => {
  if (snapshot.status === 'error') throw new Error(`flow ${flow}: ${String(snapshot.error)}`, { cause: snapshot.error })
  return snapshot
}

const outcome = (flow: Flow, [snapshot, actions]: readonly [AnyMachineSnapshot, readonly Action[]]): Stepped => ({
  snapshot: checked(flow.id, snapshot),
  commands: actions.flatMap((action) => toCommand(action, flow.id)),
})

/** The machine's next snapshot and what it asks for. */
export interface Stepped {
  readonly snapshot: AnyMachineSnapshot
  readonly commands: readonly Command[]
}

/** Never looked at. */
const unused = {} as AnyMachineSnapshot

/**
 * What XState's pure functions need of a machine. Beside each step they make an actor, for its scope alone, which would work out the
 * machine's first state every time, without an input.
 */
const stepsOf = (machine: AnyStateMachine): ActorLogic<AnyMachineSnapshot, EventObject, FlowInput> => ({
  transition: (snapshot, event, scope) => machine.transition(snapshot, event, scope),
  getInitialSnapshot: (scope, input) =>
    input === undefined ? unused : machine.getInitialSnapshot(scope as never, input),
  getPersistedSnapshot: (snapshot) => snapshot,
})

/** The first state of a flow. */
export const startFlow = (flow: Flow, input: FlowInput): Stepped =>
  outcome(flow, initialTransition(stepsOf(flow.machine), input) as never)

/** One event through a machine; runs nothing. Throws when the flow is wrong. */
export const stepFlow = ({ flow, snapshot }: LiveFrame, event: { readonly type: string }): Stepped =>
  outcome(flow, transition(stepsOf(flow.machine), snapshot, event) as never)

/** What `load` makes of a saved frame; `lost` when the flow changed and no migration fits. */
export type Loaded =
  | { readonly kind: 'live'; readonly frame: LiveFrame }
  | { readonly kind: 'lost'; readonly flow: string }

/** XState looks into all that a context holds, so the catalogue's entries come in when it has done. */
const revive = (flow: Flow, saved: unknown, services: readonly Service[]): AnyMachineSnapshot | null => {
  const revived = createActor(flow.machine, { snapshot: saved as never }).getSnapshot() as AnyMachineSnapshot
  const context: unknown = unmarkServices(revived.context, services)
  return revived.status === 'error' || context === null ? null : { ...revived, context }
}

const migrated = (flow: Flow, frame: Frame): unknown => {
  if (frame.version === flow.version) return frame.snapshot
  return flow.migrate({ version: frame.version, snapshot: frame.snapshot })
}

/** A frame that has not moved since it was loaded is kept as it was: most of a stack waits for its top. */
const savedAs = new WeakMap<AnyMachineSnapshot, Frame>()

/** A saved frame made live: as it is, by the flow's own migration, or `lost` (G7). */
export const loadFrame = ({ flows, services }: Pick<World, 'flows' | 'services'>, frame: Frame): Loaded => {
  const flow = flows.get(frame.flow)
  const saved = flow && migrated(flow, frame)
  const revived = flow && saved ? revive(flow, saved, services) : null
  if (!flow || !revived) return { kind: 'lost', flow: frame.flow }
  if (frame.version === flow.version) savedAs.set(revived, frame)
  return { kind: 'live', frame: { id: frame.id, flow, invokedAs: frame.invokedAs, snapshot: revived } }
}

const persisted = ({ flow, snapshot }: LiveFrame, services: readonly Service[]): unknown => {
  const context: unknown = markServices(snapshot.context, services)
  return markServices(flow.machine.getPersistedSnapshot({ ...snapshot, context }), services)
}

/** A live frame as it is kept; the catalogue's entries are only named in it. */
export const saveFrame = ({ services }: Pick<World, 'services'>, frame: LiveFrame): Frame => {
  const { id, flow, invokedAs, snapshot } = frame
  return (
    savedAs.get(snapshot) ?? {
      id,
      flow: flow.id,
      version: flow.version,
      invokedAs,
      snapshot: persisted(frame, services),
    }
  )
}

/** What the present state shows; of nested states the innermost that shows something. */
export const viewOf = ({ snapshot }: LiveFrame): View => {
  const metas = Object.entries(snapshot.getMeta() as Readonly<Record<string, View | undefined>>)
  const byDepth = metas.toSorted(([a], [b]) => a.split('.').length - b.split('.').length)
  return Object.assign({}, ...byDepth.map(([, meta]) => meta)) as View
}

/** The name of the present state, for reports: `steps.airplane`. */
export const stepName = ({ snapshot }: LiveFrame): string => {
  const name = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : Object.entries(value as object)
          .map(([key, inner]) => `${key}.${name(inner)}`)
          .join('+')
  return name(snapshot.value)
}

/** The values of every variable of the flow's texts, now. */
export const varsOf = ({ flow, snapshot }: LiveFrame): Readonly<Record<string, Var>> =>
  Object.fromEntries(Object.entries(flow.vars).map(([name, select]) => [name, select(snapshot.context as never)]))

/** The items of a list of the flow, now. */
export const listOf = ({ flow, snapshot }: LiveFrame, name: string): readonly ListItem[] => {
  const select = flow.lists[name]
  if (!select) throw new Error(`flow ${flow.id}: a view names the list "${name}", which the flow does not have`)
  return select(snapshot.context as never)
}

/** Whether the present state would do anything with this event. */
export const accepts = ({ snapshot }: LiveFrame, event: { readonly type: string }): boolean => snapshot.can(event)
