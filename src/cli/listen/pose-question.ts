import { createActor } from 'xstate'
import type { AnyStateMachine } from 'xstate'
import { newConversation } from '../../core/conversation/conversation.ts'
import type { LiveButton } from '../../core/conversation/conversation.ts'
import { openDraft } from '../../core/conversation/draft.ts'
import type { Draft } from '../../core/conversation/draft.ts'
import { listOf, startFlow, varsOf, viewOf } from '../../core/conversation/frame.ts'
import type { LiveFrame } from '../../core/conversation/frame.ts'
import type { Flow } from '../../core/flow/flow.ts'
import { COMMON, ROOT } from '../../core/flow/flow-ids.ts'
import { navigations } from '../../core/flow/view.ts'
import type { ListItem } from '../../core/flow/view.ts'
import type { World } from '../../core/flow/world.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** Time of the posed turn; nothing depends on it. */
const AT = Date.UTC(2026, 0, 15, 9)

/** `again.sent.due` → `{ again: { sent: 'due' } }`, as XState writes the value of a state. */
const valueOf = (path: string): string | Readonly<Record<string, unknown>> => {
  const [first = '', ...rest] = path.split('.')
  return rest.length === 0 ? first : { [first]: valueOf(rest.join('.')) }
}

const frameAt = (world: World, flow: Flow, state: string): LiveFrame => {
  const service = world.services.find(({ flows }) => flows.includes(flow.id))
  const chosen = service ?? world.services[0]
  if (!chosen) throw new UsageError('the catalogue offers no service')
  const input = { service: chosen, serviceChosen: true, services: world.services, locale: 'ru', at: AT, params: {} }
  const { snapshot } = startFlow(flow, input)
  const machine = flow.machine as AnyStateMachine
  try {
    const resolved = machine.resolveState({ value: valueOf(state) as never, context: snapshot.context })
    const revived = createActor(machine, { snapshot: machine.getPersistedSnapshot(resolved) }).getSnapshot()
    return { id: 2, flow, invokedAs: null, snapshot: revived as LiveFrame['snapshot'] }
  } catch {
    throw new UsageError(`there is no state ${state} in the flow ${flow.id}`)
  }
}

type Label = (flow: string, message: string, name: string) => string

/** Labels in one language with the variables of the state; the bare name where the posed state lacks one of them. */
const labelsOf =
  (world: World, locale: string, frame: LiveFrame): Label =>
  (flow, message, name) => {
    try {
      const vars = varsOf(frame)
      const label =
        world.texts.plain(locale, { flow, message, attribute: name }, vars) ??
        world.texts.plain(locale, { flow: COMMON, message: `button-${name}` }, vars)
      return label ?? name
    } catch {
      return name
    }
  }

/** Items of a list, as far as the posed state knows them: what the operator would have found is missing. */
const listAt = (frame: LiveFrame, name: string): readonly ListItem[] => {
  try {
    return listOf(frame, name)
  } catch {
    return []
  }
}

/** Every button of the view, whether its guard would show it or not, and the items of its list. */
const buttonsAt = (world: World, locale: string, frame: LiveFrame): readonly LiveButton[] => {
  const view = viewOf(frame)
  const labelOf = labelsOf(world, locale, frame)
  const textOf = (flow: string, message: string): string => {
    try {
      return world.texts.plain(locale, { flow, message }, varsOf(frame)) ?? message
    } catch {
      return message
    }
  }
  const named = (view.buttons ?? []).map((name): LiveButton => ({
    label: labelOf(frame.flow.id, view.ask ?? name, name),
    event: { type: name },
  }))
  const items = view.list === undefined ? [] : listAt(frame, view.list)
  const listed = items.map(({ id, label }): LiveButton => ({
    label: 'text' in label ? label.text : textOf(label.flow ?? frame.flow.id, label.message),
    event: { type: 'choose', id },
  }))
  const ways = navigations.map((name): LiveButton => ({
    label: labelOf(COMMON, 'ways', name),
    event: { type: name },
  }))
  return [...named, ...listed, ...ways]
}

/**
 * A draft whose customer stands at that question, as {@link interpretText} reads it. Throws a {@link UsageError} when
 * there is none.
 */
export const poseQuestion = (world: World, flowId: string, state: string, locale: string): Draft => {
  const root = world.flows.get(ROOT)
  const flow = world.flows.get(flowId)
  if (!root || !flow) throw new UsageError(`there is no flow ${flowId}`)
  const event = { kind: 'wrote', text: '', messageId: 1, forwarded: false, at: AT } as const
  const draft = openDraft(world, { ...newConversation(1), locale }, event as never)
  const isFirst = state === '-'
  const menu = frameAt(world, root, isFirst || flow !== root ? 'troubles.menu' : state)
  draft.stack = flow === root || isFirst ? [menu] : [menu, frameAt(world, flow, state)]
  const top = draft.stack.at(-1) ?? menu
  const view = viewOf(top)
  draft.now.promptNo = 1
  draft.now.prompt = {
    no: 1,
    text: '' as never,
    rows: [buttonsAt(world, locale, top)],
    accepts: view.accepts ?? [],
    share: view.share === true,
    at: AT,
  }
  return draft
}
