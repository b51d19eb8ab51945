/**
 * The rows that a turn writes, as values: messages, calls, timers, proofs and hits, in the order in which its effects
 * stand.
 */
import { callId } from '../../core/conversation/call-id.ts'
import type { Call, Effect, IncidentHit, Message } from '../../core/conversation/effect.ts'
import { isMessage } from '../../core/conversation/effect.ts'
import type { TurnCommit } from '../../core/ports/turn-store.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { EndedWalk } from '../../core/walk/walk.ts'
import { randomUUID } from 'node:crypto'
import { concernsDesk } from './desk/desk-part.ts'
import { placeOf } from './sealed-columns.ts'
import { withTrace } from './traced-value.ts'
import { walkerKey } from './walker-key.ts'

/** A message of the outbox that a turn makes. */
interface MessageRow {
  readonly message: Message
  readonly prompt: number | null
  readonly target: number | null
  readonly until: number | null
  /** Milliseconds until it may leave. */
  readonly waitMs: number
  readonly sealId: string
  readonly sealed: Buffer
}

/** A walk that a turn has ended, with the digest that stands for its chat. */
interface WalkRow {
  readonly chat: Buffer
  readonly walk: EndedWalk
}

type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { readonly kind: Kind }>

/** Everything that one turn writes. */
export interface CommitRows {
  readonly commit: TurnCommit
  readonly sealed: Buffer
  readonly messages: readonly MessageRow[]
  readonly calls: readonly { readonly id: string; readonly call: Call; readonly sealed: Buffer }[]
  readonly timers: readonly EffectOf<'set-timer'>[]
  readonly cancelled: readonly string[]
  readonly proofs: readonly { readonly digest: Buffer; readonly sealed: Buffer }[]
  readonly hits: readonly IncidentHit[]
  readonly walks: readonly WalkRow[]
  readonly hasDeskPart: boolean
}

/** Delay of an album's messages: they come in one by one, and are sent together. */
const ALBUM_MS = 1_000

const promptOf = (message: Message): number | null =>
  message.kind === 'ask' || message.kind === 'share' ? message.prompt : null

const targetOf = (message: Message): number | null => {
  if (message.kind === 'close' || message.kind === 'drop') return message.prompt
  return message.kind === 'ask' ? message.replaces : null
}

const messageRow = (
  { chatId, trace }: TurnCommit,
  message: Message,
  vault: Vault,
  sealId: string = randomUUID(),
): MessageRow => ({
  message,
  sealId,
  prompt: promptOf(message),
  target: targetOf(message),
  until: message.kind === 'say' ? message.until : null,
  waitMs: message.kind === 'relay' && message.album !== null ? ALBUM_MS : 0,
  sealed: vault.seal(withTrace(message, trace), placeOf('outbox.sealed', chatId, sealId)),
})

/** Gives the timers that a turn leaves set and cancelled: the last effect about each key counts. */
const timersOf = (effects: readonly Effect[]): Pick<CommitRows, 'timers' | 'cancelled'> => {
  const last = new Map<string, EffectOf<'set-timer' | 'cancel-timer'>>()
  for (const effect of effects)
    if (effect.kind === 'set-timer' || effect.kind === 'cancel-timer') last.set(effect.key, effect)
  const all = [...last.values()]
  return {
    timers: all.flatMap((effect) => (effect.kind === 'set-timer' ? [effect] : [])),
    cancelled: all.flatMap((effect) => (effect.kind === 'cancel-timer' ? [effect.key] : [])),
  }
}

const callRow = ({ chatId, trace }: TurnCommit, call: Call, vault: Vault): CommitRows['calls'][number] => {
  const id = callId(chatId, call.turn, call.call)
  return { id, call, sealed: vault.seal(withTrace(call, trace), placeOf('call.sealed', id, chatId)) }
}

const callsOf = (commit: TurnCommit, vault: Vault): CommitRows['calls'] =>
  commit.effects.flatMap((effect) => (effect.kind === 'call' ? [callRow(commit, effect, vault)] : []))

const proofRow = (chatId: number, phone: string, vault: Vault): CommitRows['proofs'][number] => {
  const digest = vault.digest(phone)
  return { digest, sealed: vault.seal({ phone }, placeOf('proof.sealed', chatId, digest, 'own-contact', '')) }
}

/** Lists the incidents that the turn hit, each once: a statement may write a row only once. */
const hitsIn = (effects: readonly Effect[]): readonly IncidentHit[] => [
  ...new Map(
    effects.flatMap((effect) => (effect.kind === 'incident-hit' ? [[effect.incident, effect] as const] : [])),
  ).values(),
]

/** Makes the rows of a turn; what a person wrote or is gets sealed. */
export const commitRows = (commit: TurnCommit, vault: Vault): CommitRows => {
  const { chatId, conversation, effects, walks = [] } = commit
  return {
    commit,
    sealed: vault.seal(conversation, placeOf('conversation.sealed', chatId)),
    messages: effects.filter(isMessage).map((message) => messageRow(commit, message, vault)),
    calls: callsOf(commit, vault),
    ...timersOf(effects),
    proofs: effects.flatMap((effect) => (effect.kind === 'prove' ? [proofRow(chatId, effect.phone, vault)] : [])),
    hits: hitsIn(effects),
    walks: walks.map((walk) => ({ chat: vault.digest(walkerKey(chatId)), walk })),
    hasDeskPart: concernsDesk(effects),
  }
}
