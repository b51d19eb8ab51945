import type { Conversation } from '../core/conversation/conversation.ts'
import type { Event } from '../core/conversation/event.ts'
import type { Evidence } from '../core/flow/evidence.ts'
import { noEvidence } from '../core/flow/evidence.ts'
import { PERSON } from '../core/flow/flow-ids.ts'
import type { WholeTurn } from '../core/ports/turn-observer.ts'

/** A turn as the playground's page shows it. */
export interface PlayedTurn {
  readonly chat: number
  /** Number of the conversation's turns, with this one. */
  readonly turn: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly event: Event['kind']
  /** Label of the pressed button; null for any other event. */
  readonly pressed: string | null
  /** The call whose answer came; `failed` is the code of a refusal, null for an answer. */
  readonly call: { readonly name: string; readonly failed: string | null } | null
  /** The network's facts, when they are what came. */
  readonly evidence: Evidence | null
  /** The check that the customer's answer has ended. */
  readonly checked: string | null
  readonly where: { readonly flow: string; readonly states: readonly string[] }
  readonly custody: 'bot' | 'waiting' | 'agent'
  readonly agent: string | null
}

/** Turns of the playground, as they happen. */
export interface TurnFeed {
  readonly hear: (whole: WholeTurn) => void
  /** Calls `listener` with every turn from now on; the answer stops it. */
  readonly listen: (listener: (turn: PlayedTurn) => void) => () => void
}

const pressedLabel = (before: Conversation | null, event: Event): string | null =>
  event.kind === 'pressed' && before?.prompt?.no === event.prompt
    ? (before.prompt.rows.flat()[event.index]?.label ?? null)
    : null

const answeredCall = (before: Conversation | null, event: Event): PlayedTurn['call'] => {
  if (event.kind !== 'answered' && event.kind !== 'failed') return null
  const name = before?.calls[event.call]?.src
  if (name === undefined) return null
  return { name, failed: event.kind === 'failed' ? event.failure.code : null }
}

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === 'object' && value !== null && Object.keys(noEvidence).every((name) => name in value)

/** The check at which a flow is that tries one cause after the other; null for any other flow. */
const checkOf = (conversation: Conversation | null): string | null => {
  const contexts = (conversation?.frames ?? []).map(
    ({ snapshot }) => (snapshot as { readonly context?: { readonly move?: unknown } }).context,
  )
  const move = contexts.findLast((context) => typeof context?.move === 'string')?.move
  return typeof move === 'string' ? move : null
}

const custodyOf = ({ conversation: { custody }, flow, step }: WholeTurn['result']): PlayedTurn['custody'] => {
  if (custody.holder === 'agent') return 'agent'
  return flow === PERSON && step.startsWith('waiting') ? 'waiting' : 'bot'
}

const played = ({ chatId, before, event, result }: WholeTurn): PlayedTurn => {
  const { conversation, flow, step } = result
  const check = checkOf(before)
  return {
    chat: chatId,
    turn: conversation.turn,
    at: event.at,
    event: event.kind,
    pressed: pressedLabel(before, event),
    call: answeredCall(before, event),
    evidence: event.kind === 'answered' && isEvidence(event.output) ? event.output : null,
    checked: check !== null && checkOf(conversation) !== check && conversation.frames.length > 1 ? check : null,
    where: { flow, states: step === '' ? [] : step.split('+') },
    custody: custodyOf(result),
    agent: conversation.custody.agent?.name ?? null,
  }
}

/** Makes the feed. Nothing is kept in it, and a turn that nobody listens to costs nothing. */
export const createTurnFeed = (): TurnFeed => {
  const listeners = new Set<(turn: PlayedTurn) => void>()
  return {
    hear: (whole) => {
      if (listeners.size === 0) return
      const turn = played(whole)
      for (const listener of listeners) listener(turn)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
