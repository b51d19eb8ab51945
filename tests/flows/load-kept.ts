import type { AnyStateNode, StateValue } from 'xstate'
import { newConversation } from '../../src/core/conversation/conversation.ts'
import type { Conversation, Frame } from '../../src/core/conversation/conversation.ts'
import { isMessage } from '../../src/core/conversation/effect.ts'
import type { Event } from '../../src/core/conversation/event.ts'
import type { Flow } from '../../src/core/flow/flow.ts'
import { loadFrame, saveFrame, startFlow, viewOf } from '../../src/core/conversation/frame.ts'
import type { LiveFrame } from '../../src/core/conversation/frame.ts'
import { unmarkServices } from '../../src/core/catalogue/service-mark.ts'
import { turn } from '../../src/core/conversation/turn.ts'
import type { TurnResult } from '../../src/core/conversation/turn.ts'
import type { World } from '../../src/core/flow/world.ts'
import { worldThatOpens } from './asking.ts'
import type { Kept } from './kept.ts'
import { flows as today, services, texts } from './world.ts'

/** A kept state and whose it is. */
export interface Saved {
  readonly flow: string
  readonly version: number
  readonly kept: Kept
}

/** What became of a kept state: how it was taken, and what is wrong with that. */
export interface Taken {
  readonly how: 'as it is' | 'migrated' | 'explained'
  readonly problems: readonly string[]
}

const AT = Date.parse('2025-11-12T09:30:00Z')
const CHANGED = texts.html('ru', { flow: 'common', message: 'note-flow-changed' }, {}) ?? 'no such text'

/** The house of today with these flows, and a bottom that has opened `flow`. */
const houseOf = (flows: ReadonlyMap<string, Flow>, flow: string): World => {
  const world = worldThatOpens('ozon', flow, {})
  return {
    ...world,
    services,
    flows: flow === 'start' ? flows : new Map([...flows, ['start', world.flows.get('start') ?? today.get('start')!]]),
  }
}

const begun = (world: World, id: number, flow: string, invokedAs: string | null): readonly Frame[] => {
  const machine = world.flows.get(flow)
  const [service] = world.services
  if (!machine || !service) return []
  const input = { service, serviceChosen: true, services: world.services, locale: 'ru', at: AT, params: {} }
  return [saveFrame(world, { id, flow: machine, invokedAs, snapshot: startFlow(machine, input).snapshot })]
}

/** The conversation as the older house left it: the kept frame, what it stands on, and what it had opened. */
const conversationOf = (world: World, { flow, version, kept }: Saved): Conversation => {
  const id = flow === 'start' ? 1 : 2
  const frame: Frame = { id, flow, version, invokedAs: flow === 'start' ? null : 'it', snapshot: kept.snapshot }
  const above = kept.opened === null ? [] : begun(world, 3, kept.opened.flow, kept.opened.id)
  const timers = Object.entries(kept.timers).map(([name, type]) => [
    `${id}/${name}`,
    { key: `${id}/${name}`, frame: id, event: { type }, delayMs: 1000, due: AT, turn: 1 },
  ])
  const calls = Object.entries(kept.calls).map(([name, src]) => [`${id}/${name}`, { turn: 1, src }])
  return {
    ...newConversation(1),
    turn: 1,
    locale: 'ru',
    nextFrame: 4,
    frames: [...(flow === 'start' ? [] : begun(world, 1, 'start', null)), frame, ...above],
    timers: Object.fromEntries(timers),
    calls: Object.fromEntries(calls),
  }
}

const help: Event = { kind: 'command', name: 'help', payload: '', messageId: 1, at: AT }

const isExplained = ({ effects }: TurnResult): boolean =>
  effects.some((effect) => 'text' in effect && effect.text?.includes(CHANGED) === true)

/** Paths of a context of today that a saved one does not have, or has as something else. */
const lacks = (saved: unknown, now: unknown, path: string): readonly string[] => {
  if (now === null || now === undefined || saved === null) return []
  if (saved === undefined || typeof saved !== typeof now || Array.isArray(saved) !== Array.isArray(now)) return [path]
  if (typeof now !== 'object' || typeof saved !== 'object' || '$service' in saved) return []
  if (Array.isArray(now) && Array.isArray(saved))
    return now.length > 0 && saved.length > 0 ? lacks(saved[0], now[0], `${path}[]`) : []
  return Object.entries(now).flatMap(([name, inner]) =>
    lacks((saved as Readonly<Record<string, unknown>>)[name], inner, `${path}.${name}`),
  )
}

/** The states of a machine that are active at such a value, the root first. */
const activeNodes = (node: AnyStateNode, value: StateValue): readonly AnyStateNode[] => [
  node,
  ...(typeof value === 'string' ? [[value, {}] as const] : Object.entries(value)).flatMap(([name, inner]) => {
    const child = node.states[name]
    return child ? activeNodes(child, inner ?? {}) : []
  }),
]

/** What today's flow waits for in this state and nobody brings, and what is brought and not heard any more. */
const unheard = ({ flow, snapshot }: LiveFrame, { timers, calls, opened }: Kept): readonly string[] => {
  const nodes = activeNodes(flow.machine.root as AnyStateNode, snapshot.value)
  const asked = new Set([...Object.keys(calls), ...(opened === null ? [] : [opened.id])])
  const coming = [...Object.values(timers), ...[...asked].map((id) => `xstate.done.actor.${id}`)]
  return [
    ...coming
      .filter((type) => !nodes.some(({ transitions }) => transitions.has(type)))
      .map((type) => `does not hear ${type} any more`),
    ...nodes
      .flatMap(({ invoke }) => invoke)
      .filter(({ id }) => !asked.has(id))
      .map(({ id }) => `waits for ${id}, which was never begun`),
  ]
}

/** Everything that can happen next: each button, each delay, each call failed. */
const nextEvents = ({ prompt, timers, calls }: Conversation, kept: Kept): readonly Event[] => [
  ...(prompt?.rows.flat() ?? []).map((_, index): Event => ({
    kind: 'pressed',
    prompt: prompt?.no ?? 0,
    index,
    callbackId: 'c',
    at: AT,
  })),
  ...Object.values(timers)
    .filter(({ frame }) => frame !== null)
    .map(({ key, turn: set }): Event => ({ kind: 'timer', key, turn: set, at: AT })),
  ...Object.keys(kept.calls)
    .flatMap((id) => Object.entries(calls).filter(([key]) => key.endsWith(`/${id}`)))
    .map(([call, { turn: asked }]): Event => ({
      kind: 'failed',
      call,
      turn: asked,
      failure: { code: 'UNAVAILABLE', retryAfterSec: null },
      at: AT,
    })),
]

const isSilent = ({ conversation: { prompt, calls }, effects }: TurnResult): boolean =>
  prompt === null && Object.keys(calls).length === 0 && !effects.some(isMessage)

const playOn = (world: World, { conversation }: TurnResult, kept: Kept): readonly string[] =>
  nextEvents(conversation, kept).flatMap((event) => {
    const name = event.kind === 'pressed' ? conversation.prompt?.rows.flat()[event.index]?.event.type : event.kind
    try {
      return isSilent(turn(world, conversation, event)) ? [`says nothing after ${name}`] : []
    } catch (error) {
      return [`throws after ${name}: ${String(error)}`]
    }
  })

const fits = (world: World, saved: Saved, turned: TurnResult, now: Kept | undefined): readonly string[] => {
  const frame = conversationOf(world, saved).frames.find(({ flow }) => flow === saved.flow)
  const loaded = frame && loadFrame(world, frame)
  if (loaded?.kind !== 'live') return ['is not loaded']
  const context = (kept: unknown): unknown => (kept as { readonly context?: unknown } | undefined)?.context
  const own = saveFrame(world, loaded.frame).snapshot
  const shown =
    viewOf(loaded.frame).ask !== undefined || Object.keys(saved.kept.calls).length > 0 || saved.kept.opened !== null
  return [
    ...(shown ? [] : ['shows nothing and waits for nothing']),
    ...unheard(loaded.frame, saved.kept),
    ...lacks(context(own), context(now?.snapshot), 'context').map((path) => `has no ${path}, which today's flow keeps`),
    ...playOn(world, turned, saved.kept),
  ]
}

/**
 * Takes up a kept state in the house of today, by the turn that every conversation goes through. `now` is the same
 * state as today's flow would save it. Told and asked anew is an answer for an older version, or when the catalogue has
 * no such service any more; never for the present one.
 */
export const takeUp = (flows: ReadonlyMap<string, Flow>, saved: Saved, now?: Kept): Taken => {
  const version = flows.get(saved.flow)?.version
  const world = houseOf(flows, saved.flow)
  try {
    const turned = turn(world, conversationOf(world, saved), help)
    if (isExplained(turned)) {
      const mayBe = saved.version !== version || unmarkServices(saved.kept.snapshot, services) === null
      const goesOn = turned.conversation.prompt !== null || turned.effects.some(({ kind }) => kind === 'call')
      const silent = goesOn ? [] : ['is explained, and nothing is offered']
      return { how: 'explained', problems: mayBe ? silent : ['is no state of this flow any more'] }
    }
    return { how: saved.version === version ? 'as it is' : 'migrated', problems: fits(world, saved, turned, now) }
  } catch (error) {
    return { how: 'as it is', problems: [`throws: ${String(error)}`] }
  }
}
