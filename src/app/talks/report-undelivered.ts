import type { AgentMessage } from '../../core/conversation/effect.ts'
import type { AgentMessageRef } from '../../core/desk/agent-message-ref.ts'
import { TALK } from '../../core/flow/flow-ids.ts'
import type { World } from '../../core/flow/world.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `createReportUndelivered`. */
export interface ReportUndeliveredParts {
  readonly store: Pick<DeskStore, 'post' | 'recordFate'>
  readonly world: Pick<World, 'texts'>
  readonly scheduler: Pick<Scheduler, 'wakeGroups'>
}

/**
 * Refusals of Telegram that agents can do something about, by words of the refusal; each has a text `line-<name>` of
 * talk.ftl.
 */
const explanations: readonly (readonly [words: RegExp, name: string])[] = [
  [/voice_messages_forbidden/i, 'not-delivered-voice'],
  [/can't be (copied|forwarded)|have no media|wrong type/i, 'not-delivered-kind'],
  [/too long|caption_too_long/i, 'not-delivered-long'],
  [/not found|message_id_invalid|can't be edited/i, 'not-delivered-gone'],
]

/** Name of the text that tells why an agent's message did not arrive, and what they can do. */
const explanationOf = (kind: AgentMessage['kind'], reason: string): string => {
  const name = explanations.find(([words]) => words.test(reason))?.[1]
  if (name === 'not-delivered-gone') return kind === 'reword' ? 'not-delivered-gone' : 'not-delivered'
  return name ?? 'not-delivered'
}

/** The agent's message in the group that did not arrive, or whose change did not; null for a text of the bot. */
const wordOf = (message: AgentMessage): AgentMessageRef | null => {
  if (message.kind === 'relay') return message.from
  return message.kind === 'reword' || message.kind === 'withdraw' ? (message.word ?? null) : null
}

/**
 * Creates the function that tells agents, in the customer's topic, that an agent's message did not reach the customer.
 * The history keeps that a message was not delivered.
 */
export const createReportUndelivered =
  ({ store, world: { texts }, scheduler }: ReportUndeliveredParts) =>
  async (chatId: number, message: AgentMessage, reason: string): Promise<void> => {
    const name = { flow: TALK, message: `line-${explanationOf(message.kind, reason)}` }
    const text = texts.html(texts.locales[0] ?? '', name, { reason }) ?? reason
    const word = wordOf(message)
    if (message.kind === 'relay') await store.recordFate(message.from, 'undelivered')
    await store.post([
      { to: { kind: 'customer', chatId }, post: { kind: 'line', text, buttons: [], replyTo: word?.messageId ?? null } },
    ])
    scheduler.wakeGroups()
  }
