/**
 * The working state of one turn: the conversation being changed, its live frames, and the effects so far. `openDraft`
 * and `closeDraft` are the only places where a `Conversation` is taken apart and put together again. A draft lives for
 * one turn; only functions of this folder change it. The functions here read the draft and record single facts (a text,
 * a timer, a question to come back to); rules belong to their callers.
 */

import { newConversation } from './conversation.ts'
import type { Checkpoint, Conversation, Frame, LiveButton, Prompt, Timer } from './conversation.ts'
import type { Effect } from './effect.ts'
import type { Html } from '../text/html.ts'
import type { Event } from './event.ts'
import type { TextVar } from '../text/texts.ts'
import { loadFrame, saveFrame } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import type { PhoneNumber } from '../text/phone-number.ts'
import type { Service } from '../catalogue/service.ts'
import { threadAfter } from './to-thread.ts'
import { statedAt } from '../flow/statement.ts'
import type { World } from '../flow/world.ts'
import { COMMON, ROOT } from '../flow/flow-ids.ts'
import { requireHtml } from '../text/require-text.ts'
import type { EndedWalk } from '../walk/walk.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** The state of one turn. `now` and `stack` change, `before` does not. */
export interface Draft {
  readonly world: World
  readonly event: Event
  /** The conversation as this turn found it. */
  readonly before: Conversation
  readonly now: Mutable<Omit<Conversation, 'frames'>>
  /** The running flows, root first. */
  stack: LiveFrame[]
  readonly effects: Effect[]
  /** Walks that this turn has ended. */
  readonly walks: EndedWalk[]
  /**
   * The values behind the references in machine events. They go into the call whose input names them, and nowhere else.
   */
  readonly secrets: Record<string, string>
  /** The number that a proof for an agent, which this turn has ended, has proved; null when there is none. */
  proved: PhoneNumber | null
  /** The flow in front, when a deploy has changed the stack and no migration fits. */
  lostFlow: string | null
}

/** Loads the stack from the root up to the first frame that does not fit the present flows. */
const loadStack = (
  world: World,
  frames: readonly Frame[],
): { readonly stack: LiveFrame[]; readonly lostFlow: string | null } => {
  const stack: LiveFrame[] = []
  for (const frame of frames) {
    const loaded = loadFrame(world, frame)
    if (loaded.kind === 'lost') return { stack, lostFlow: frames.at(-1)?.flow ?? loaded.flow }
    stack.push(loaded.frame)
  }
  return { stack, lostFlow: null }
}

/**
 * Makes a draft for one event: counts the turn, guesses the language of a new chat, notes the customer's first name.
 */
export const openDraft = (world: World, before: Conversation, event: Event): Draft => {
  const { frames: _, ...rest } = { ...newConversation(before.chatId), ...before }
  const now = {
    ...rest,
    turn: before.turn + 1,
    locale: before.locale ?? world.texts.guess(event.language),
    name: event.firstName ?? rest.name,
    thread: threadAfter(rest.thread, event),
  }
  return {
    world,
    event,
    before,
    now,
    effects: [],
    walks: [],
    secrets: {},
    proved: null,
    ...loadStack(world, before.frames),
  }
}

const saveStack = ({ stack, world }: Draft): readonly Frame[] => stack.map((frame) => saveFrame(world, frame))

/** Gives the conversation as the turn has left it, and the effects in order. */
export const closeDraft = (
  draft: Draft,
): {
  readonly conversation: Conversation
  readonly effects: readonly Effect[]
  readonly walks: readonly EndedWalk[]
} => ({
  conversation: { ...draft.now, frames: saveStack(draft) },
  effects: draft.effects,
  walks: draft.walks,
})

/** The frame in front of the customer; throws on an empty stack. */
export const topOf = ({ stack }: Draft): LiveFrame => {
  const top = stack.at(-1)
  if (!top) throw new Error('the conversation has no flow on its stack')
  return top
}

/** The conversation's service; the first one on offer while the customer has not named one. */
export const serviceOf = ({ world, now }: Draft): Service => {
  const service = world.services.find(({ id }) => id === now.service) ?? world.services[0]
  if (!service) throw new Error('the catalogue offers no service')
  return service
}

/** The service that the customer has named, or the only one on offer; null while neither is the case. */
export const knownServiceOf = (draft: Draft): Service | null => {
  const { services } = draft.world
  return services.length === 1 || services.some(({ id }) => id === draft.now.service) ? serviceOf(draft) : null
}

/** The customer's language; during a turn there always is one. */
export const localeOf = ({ now, world }: Draft): string => now.locale ?? world.texts.guess(undefined)

/** Variables that every text may use. */
const commonVarsOf = (draft: Draft): Readonly<Record<string, TextVar>> => {
  const service = serviceOf(draft)
  return {
    service: service.name[localeOf(draft)] ?? service.id,
    sender: service.smsSender,
    hotline: service.hotlines[0]?.number ?? 'none',
    zone: service.timeZone,
    now: new Date(draft.event.at).toISOString(),
    phoneKind: statedAt(draft.now.statements, 'phone-kind', draft.event.at)?.value ?? 'unknown',
  }
}

/** A text for the customer, with the common variables besides `vars`; null when no language has it. */
export const findHtml = (
  draft: Draft,
  flow: string,
  message: string,
  vars: Readonly<Record<string, TextVar>> = {},
): Html | null => draft.world.texts.html(localeOf(draft), { flow, message }, { ...commonVarsOf(draft), ...vars })

/** Like {@link findHtml}. Throws when no language has the text. */
export const htmlOf = (
  draft: Draft,
  flow: string,
  message: string,
  vars: Readonly<Record<string, TextVar>> = {},
): Html => requireHtml(draft.world.texts, localeOf(draft), { flow, message }, { ...commonVarsOf(draft), ...vars })

/**
 * The label of a button: the message's attribute, else the common text `button-<attribute>`. Throws when there is
 * neither.
 */
export const labelOf = (
  draft: Draft,
  key: { flow: string; message: string; attribute: string },
  vars: Readonly<Record<string, TextVar>>,
): string => {
  const { texts } = draft.world
  const allVars = { ...commonVarsOf(draft), ...vars }
  const own = texts.plain(localeOf(draft), key, allVars)
  const label = own ?? texts.plain(localeOf(draft), { flow: COMMON, message: `button-${key.attribute}` }, allVars)
  if (label === null)
    throw new Error(`no label for the button "${key.attribute}" of ${key.flow}/${key.message} in ${localeOf(draft)}`)
  return label
}

/** The flow's label in the menu, in the customer's language; null when the menu has none. */
export const menuLabelOf = (draft: Draft, flow: string): string | null =>
  draft.world.texts.plain(localeOf(draft), { flow: ROOT, message: `trouble-${flow}` }, {})

/** A common text without markup, for toasts; the text with markup where there is no plain one. */
export const plainOf = (draft: Draft, message: string): string =>
  draft.world.texts.plain(localeOf(draft), { flow: COMMON, message }, commonVarsOf(draft)) ??
  htmlOf(draft, COMMON, message)

/** The buttons of a prompt in reading order; a button's index here is the one in its data. */
export const buttonsOf = (prompt: Prompt): readonly LiveButton[] => prompt.rows.flat()

/** Sends a text without buttons. */
export const say = (draft: Draft, text: Html, removeKeyboard = false): void => {
  draft.effects.push({ kind: 'say', text, removeKeyboard, until: null })
}

/** Answers a tap without a text, so that Telegram stops its progress sign. */
export const answerTap = (draft: Draft, callbackId: string): void => {
  draft.effects.push({ kind: 'toast', callbackId, text: null })
}

/**
 * Starts a delay, in place of a running one with the same key. While the customer blocks the bot it is noted and not
 * started.
 */
export const setTimer = (draft: Draft, timer: Pick<Timer, 'key' | 'frame' | 'event' | 'news' | 'delayMs'>): void => {
  const due = draft.event.at + timer.delayMs
  const turn = draft.now.turn
  draft.now.timers = { ...draft.now.timers, [timer.key]: { ...timer, due, turn } }
  if (!draft.now.unreachable) draft.effects.push({ kind: 'set-timer', key: timer.key, due, turn })
}

/** Stops the delay with this key, if there is one. */
export const cancelTimer = (draft: Draft, key: string): void => {
  if (!(key in draft.now.timers)) return
  const { [key]: _, ...others } = draft.now.timers
  draft.now.timers = others
  draft.effects.push({ kind: 'cancel-timer', key })
}

const MAX_HISTORY = 12
const MAX_SUSPENDED = 4

const pushHistory = (
  draft: Draft,
  { frames, timers, settled }: Pick<Conversation, 'frames' | 'timers' | 'settled'>,
  answered?: string,
): void => {
  const checkpoint: Checkpoint = {
    frames,
    timers: Object.values(timers).filter(({ frame }) => frame !== null),
    settled,
    ...(answered === undefined ? {} : { answered }),
  }
  draft.now.history = [...draft.now.history, checkpoint].slice(-MAX_HISTORY)
}

/**
 * Remembers the question at which this turn began, for the way back, and the event that answers it. One with a call on
 * its way is left out.
 */
export const rememberQuestion = (draft: Draft, answered?: string): void => {
  const { frames, calls, prompt } = draft.before
  if (frames.length === 0 || prompt === null || Object.keys(calls).length > 0) return
  pushHistory(draft, { ...draft.before, settled: draft.before.settled ?? [] }, answered)
}

/** Remembers the question at which this turn has arrived, though it is not shown, and the event that answers it. */
export const rememberArrival = (draft: Draft, answered?: string): void =>
  pushHistory(draft, { ...draft.now, frames: saveStack(draft) }, answered)

/**
 * Keeps the flow at which this turn began, so that it can be resumed. Flows that were opened beside it are not kept.
 */
export const suspendFlow = (draft: Draft): void => {
  const { frames, timers, calls, prompt, service } = draft.before
  const firstBeside = frames.findIndex(({ invokedAs }, index) => index > 0 && invokedAs === null)
  const own = firstBeside < 0 ? frames : frames.slice(0, firstBeside)
  if (own.length < 2 || prompt === null || Object.keys(calls).length > 0) return
  const suspended = {
    frames: own,
    timers: Object.values(timers).filter(({ frame }) => own.some(({ id }) => id === frame)),
    service,
  }
  draft.now.suspended = [...draft.now.suspended, suspended].slice(-MAX_SUSPENDED)
}
