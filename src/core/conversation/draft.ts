import { newConversation } from './conversation.ts'
import type { Conversation, Frame, LiveButton, Prompt, Step, Timer } from './conversation.ts'
import type { Effect } from './effect.ts'
import type { Html } from '../text/html.ts'
import type { Event } from './event.ts'
import type { Var } from '../text/texts.ts'
import { loadFrame, saveFrame } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import type { Service } from '../catalogue/service.ts'
import type { World } from '../flow/world.ts'
import { COMMON } from '../flow/world.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** One turn at work: the conversation being changed, its live frames, and the effects so far. Lives for one turn only. */
export interface Draft {
  readonly world: World
  readonly event: Event
  /** The conversation as this turn found it. */
  readonly before: Conversation
  readonly now: Mutable<Omit<Conversation, 'frames'>>
  stack: LiveFrame[]
  readonly effects: Effect[]
  /** What the references in machine events stand for; goes into the call that takes them, and nowhere else. */
  readonly secrets: Record<string, string>
  /** The flow that a deploy changed under the customer's feet. */
  lost: string | null
}

/** A working copy of the conversation for one event. A frame that no longer fits takes everything above it along; `lost` is what was in front. */
export const openDraft = (world: World, before: Conversation, event: Event): Draft => {
  const stack: LiveFrame[] = []
  let lost: string | null = null
  for (const frame of before.frames) {
    const loaded = loadFrame(world, frame)
    if (loaded.kind === 'lost') {
      lost = before.frames.at(-1)?.flow ?? loaded.flow
      break
    }
    stack.push(loaded.frame)
  }
  const { frames: _, ...rest } = { ...newConversation(before.chatId), ...before }
  const now = {
    ...rest,
    turn: before.turn + 1,
    locale: before.locale ?? world.texts.guess(event.language),
    name: event.firstName ?? rest.name,
  }
  return { world, event, before, now, stack, effects: [], secrets: {}, lost }
}

/** The conversation and its effects, once the turn is done. */
export const closeDraft = (
  draft: Draft,
): { readonly conversation: Conversation; readonly effects: readonly Effect[] } => ({
  conversation: { ...draft.now, frames: saveStack(draft) },
  effects: draft.effects,
})

const saveStack = ({ stack, world }: Draft): readonly Frame[] => stack.map((frame) => saveFrame(world, frame))

/** The flow in front of the customer. */
export const topOf = ({ stack }: Draft): LiveFrame => {
  const top = stack.at(-1)
  if (!top) throw new Error('a conversation without a flow')
  return top
}

/** The service of this conversation, or the only one on offer. */
export const serviceOf = ({ world, now }: Draft): Service => {
  const service = world.services.find(({ id }) => id === now.service) ?? world.services[0]
  if (!service) throw new Error('the catalogue offers no service')
  return service
}

/** Variables that every text may use. */
const standing = (draft: Draft): Readonly<Record<string, Var>> => {
  const service = serviceOf(draft)
  const locale = localeOf(draft)
  return {
    service: service.name[locale] ?? service.id,
    sender: service.smsSender,
    hotline: service.hotlines[0]?.number ?? '',
    zone: service.timeZone,
  }
}

/** The customer's language; a turn always has one. */
export const localeOf = ({ now, world }: Draft): string => now.locale ?? world.texts.guess(undefined)

/** The text of a message for the customer; a missing one is a mistake of the house, not of the customer. */
export const htmlOf = (draft: Draft, flow: string, message: string, vars: Readonly<Record<string, Var>> = {}): Html => {
  const text = draft.world.texts.html(localeOf(draft), { flow, message }, { ...standing(draft), ...vars })
  if (text === null) throw new Error(`no text "${message}" for ${flow} in ${localeOf(draft)}`)
  return text
}

/** What a button or a notice says: the message's attribute, else the common `button-<name>`. */
export const labelOf = (
  draft: Draft,
  key: { flow: string; message: string; attribute: string },
  vars: Readonly<Record<string, Var>>,
): string => {
  const { texts } = draft.world
  const all = { ...standing(draft), ...vars }
  const own = texts.plain(localeOf(draft), key, all)
  const label = own ?? texts.plain(localeOf(draft), { flow: COMMON, message: `button-${key.attribute}` }, all)
  if (label === null)
    throw new Error(`no label for the button "${key.attribute}" of ${key.flow}/${key.message} in ${localeOf(draft)}`)
  return label
}

/** A short notice for the customer, without markup. */
export const plainOf = (draft: Draft, message: string): string =>
  draft.world.texts.plain(localeOf(draft), { flow: COMMON, message }, standing(draft)) ?? htmlOf(draft, COMMON, message)

/** Every live button in reading order. */
export const buttonsOf = (prompt: Prompt): readonly LiveButton[] => prompt.rows.flat()

/** Tells something without asking. */
export const say = (draft: Draft, text: Html, removeKeyboard = false): void => {
  draft.effects.push({ kind: 'say', text, removeKeyboard, until: null })
}

/** Keeps a delay; one of the same key is replaced. */
export const setTimer = (draft: Draft, timer: Pick<Timer, 'key' | 'frame' | 'event' | 'delayMs'>): void => {
  const due = draft.event.at + timer.delayMs
  const turn = draft.now.turn
  draft.now.timers = { ...draft.now.timers, [timer.key]: { ...timer, due, turn } }
  if (!draft.now.away) draft.effects.push({ kind: 'set-timer', key: timer.key, due, turn })
}

/** Forgets a delay, if there is one by that key. */
export const cancelTimer = (draft: Draft, key: string): void => {
  if (!(key in draft.now.timers)) return
  const { [key]: _, ...others } = draft.now.timers
  draft.now.timers = others
  draft.effects.push({ kind: 'cancel-timer', key })
}

const DEEPEST_HISTORY = 12

const keep = (draft: Draft, frames: readonly Frame[], timers: Conversation['timers']): void => {
  const step: Step = { frames, timers: Object.values(timers).filter(({ frame }) => frame !== null) }
  draft.now.history = [...draft.now.history, step].slice(-DEEPEST_HISTORY)
}

/** Remembers the question that is being left, so that the customer can come back to it. Never one with a call on its way. */
export const remember = (draft: Draft): void => {
  const { frames, timers, calls, prompt } = draft.before
  if (frames.length === 0 || prompt === null || Object.keys(calls).length > 0) return
  keep(draft, frames, timers)
}

const MOST_LEFT = 4

/** Keeps the place in a flow that is being left for another one. What was opened beside it is no part of it. */
export const keepLeft = (draft: Draft): void => {
  const { frames, timers, calls, prompt, service } = draft.before
  const beside = frames.findIndex(({ invokedAs }, place) => place > 0 && invokedAs === null)
  const own = beside < 0 ? frames : frames.slice(0, beside)
  if (own.length < 2 || prompt === null || Object.keys(calls).length > 0) return
  const step = {
    frames: own,
    timers: Object.values(timers).filter(({ frame }) => own.some(({ id }) => id === frame)),
    service,
  }
  draft.now.left = [...draft.now.left, step].slice(-MOST_LEFT)
}

/** Remembers the place where this turn has arrived, though it is not shown. */
export const rememberHere = (draft: Draft): void => keep(draft, saveStack(draft), draft.now.timers)
