import type { Calls } from '../../core/flow/calls.ts'
import { CallFailed, CallRefused } from '../../core/operator/call-failed.ts'
import type { DelayedRequest } from '../../core/ports/request-store.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { InboxItem } from '../../core/ports/turn-store.ts'
import { showPhone } from '../../core/text/phone.ts'
import type { CallParts } from './call-context.ts'
import { listConcerned } from './list-concerned.ts'
import { stoppedKey } from './require-proofs.ts'

/** Dependencies of what tells many chats of an act. */
export interface TellParts {
  readonly receive: (items: readonly InboxItem[]) => Promise<void>
}

/** Words about an act on hold: a text of common.ftl, its variables, and the secret for its button, if it has one. */
interface Warning {
  readonly text: string
  readonly stop: string | null
}

/** Variables of every text about an act on hold. */
const varsOf = ({ details, dueAt, service }: DelayedRequest): Readonly<Record<string, string>> => ({
  act: details.action,
  number: details.phone === null ? '' : showPhone(details.phone),
  newNumber: details.newPhone === null ? '' : showPhone(details.newPhone),
  dueAt: new Date(dueAt).toISOString(),
  company: service,
})

/** Makes the message of one chat; told twice, it arrives once. */
export const warningFor = (
  request: DelayedRequest,
  chatId: number,
  { text, stop }: Warning,
  source = `${text}:${request.call}:${chatId}`,
): InboxItem => ({
  source,
  chatId,
  payload: { kind: 'event', event: { kind: 'warned', text, vars: varsOf(request), stop, at: Date.now() } },
})

/**
 * Releases the number that a stopped change held; one that has ended already, or an operator that is down, leaves it to
 * run out.
 */
const releaseNumber = async ({ operator }: CallParts, { details: { held }, call }: DelayedRequest): Promise<void> => {
  if (held.src !== 'numbers.change') return
  const { reservationId } = held.input as Calls['numbers.change']['input']
  const ctx = { correlator: call, subject: { kind: 'none' }, idempotencyKey: `${call}/release` } as const
  await operator.numbers.release({ reservationId, reason: 'stopped' }, ctx).catch((error: unknown) => {
    if (!(error instanceof CallFailed)) throw error
  })
}

/** Tells the chat that ordered, everybody who was warned, and `others`, what became of an act. */
export const tellConcerned = async (
  parts: CallParts & TellParts,
  request: DelayedRequest,
  text: string,
  others: readonly number[] = [],
): Promise<void> => {
  const chats = new Set([request.chatId, ...(await listConcerned(parts, request)), ...others])
  await parts.receive([...chats].map((chatId) => warningFor(request, chatId, { text, stop: null })))
}

/** Ends an act on hold and tells everybody concerned; false when it was not on hold any more. */
export const endHeld = async (
  parts: CallParts & TellParts,
  request: DelayedRequest,
  how: { readonly state: 'cancelled' | 'refused'; readonly text: string; readonly by?: number },
): Promise<boolean> => {
  if (!(await parts.requests.stopHeld(request, how.state))) return false
  await tellConcerned(parts, request, how.text, how.by === undefined ? [] : [how.by])
  await releaseNumber(parts, request)
  return true
}

const NO_LIMIT = [{ windowSec: 1, max: 1_000_000 }]

/**
 * Creates the handler that stops an act on hold at once. Whoever has the secret may: to cancel is safe, and needs no
 * further proof. After that only a person does such an act for the chat that had ordered it. Repeated after a crash, it
 * tells the news that are missing.
 */
export const stopAct =
  (parts: CallParts & TellParts) =>
  async ({ stop }: Calls['acts.stop']['input'], open: OpenCall): Promise<Calls['acts.stop']['output']> => {
    const request = await parts.requests.findHeld(stop)
    if (request === null) return { outcome: 'gone' }
    const isOwn = request.chatId === open.chatId
    const ended = { state: 'cancelled', text: isOwn ? 'act-taken-back' : 'act-stopped', by: open.chatId } as const
    // The lock comes first: after a crash between the two it is better to have it too early than not at all.
    if (!isOwn && request.state === 'held')
      await parts.facts.spend(stoppedKey(request.details.action, request.chatId), NO_LIMIT)
    if (await endHeld(parts, request, ended)) return { outcome: 'stopped' }
    const now = await parts.requests.findHeld(stop)
    if (open.previousAttempts > 0 && now?.state === 'cancelled')
      await tellConcerned(parts, request, ended.text, [open.chatId])
    const outcome = now?.state === 'cancelled' ? ('gone' as const) : ('late' as const)
    await parts.receive([
      warningFor(request, open.chatId, { text: `act-${outcome}`, stop: null }, `act-${outcome}:${open.id}`),
    ])
    return { outcome }
  }

/** Takes back an act on hold for the chat that ordered it; INCOMPATIBLE_STATE when it has been ordered already. */
export const takeBack = async (parts: CallParts & TellParts, stop: string): Promise<void> => {
  const request = await parts.requests.findHeld(stop)
  const ended = { state: 'cancelled', text: 'act-taken-back' } as const
  if (request === null || !(await endHeld(parts, request, ended)))
    throw new CallRefused('INCOMPATIBLE_STATE', 'it is being ordered')
}
