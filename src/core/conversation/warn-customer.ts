/**
 * Warnings of acts on hold, and the press that stops one. Neither waits: not for the morning, not for the end of a talk
 * with an agent. A press is carried out by a call of the conversation itself, whatever flow is in front.
 */

import { answerTap, htmlOf, plainOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Event, EventOf } from './event.ts'
import { viewOf } from './frame.ts'
import { tellNews } from './news.ts'
import { showPrompt } from './prompt.ts'
import { readStopPayload, stopPayload } from './stop-payload.ts'
import { COMMON } from '../flow/flow-ids.ts'

/** Call by which a conversation stops an act. */
const STOP_CALL = 'acts.stop'

/** Tells a customer of an act on hold, with the button that stops it; while they block the bot, it is kept as news. */
export const warnCustomer = (draft: Draft, { text, vars, stop }: EventOf<'warned'>): void => {
  if (draft.now.unreachable) return tellNews(draft, { kind: 'news', text, vars, flow: null })
  const button = stop === null ? null : { label: plainOf(draft, 'act-stop-button'), payload: stopPayload(stop) }
  draft.effects.push({ kind: 'warn', text: htmlOf(draft, COMMON, text, vars), button })
  if (draft.stack.length === 0 || draft.now.custody.holder === 'agent' || draft.now.prompt === null) return
  if (viewOf(topOf(draft)).quiet !== true) showPrompt(draft, { again: true })
}

/**
 * Gives the secret of the act that an event stops: a press below a warning, or the link in a letter; null for any other
 * event.
 */
const stopOf = (event: Event): string | null => {
  if (event.kind === 'followed') return readStopPayload(event.flow)
  return event.kind === 'command' && event.name === 'start' ? readStopPayload(event.payload) : null
}

/** Stops an act on hold; false when the event is about something else. */
export const stopAct = (draft: Draft, event: Event): boolean => {
  const stop = stopOf(event)
  if (stop === null) return false
  if (event.kind === 'followed') answerTap(draft, event.callbackId)
  const { turn } = draft.now
  draft.effects.push({
    kind: 'call',
    call: `stop/${turn}`,
    turn,
    src: STOP_CALL,
    input: { stop },
    secrets: {},
    wait: null,
  })
  return true
}
