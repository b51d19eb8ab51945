import type { Call } from '../conversation/effect.ts'
import type { Event } from '../conversation/event.ts'
import { traitsOf } from '../flow/call-register.ts'
import type { JournalEntry } from './journal-entry.ts'

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const id = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const outcomeOf = (src: string, event: Event): Pick<JournalEntry, 'what' | 'detail'> | null => {
  if (event.kind === 'answered') {
    const state = text(fieldOf(event.output, 'state')) ?? text(fieldOf(event.output, 'outcome'))
    return { what: 'call-done', detail: state === null ? src : `${src} ${state}` }
  }
  if (event.kind !== 'failed') return null
  const { code } = event.failure
  if (traitsOf(src).isProof) return { what: 'proof-refused', detail: `${src} ${code}` }
  return { what: code === 'UNKNOWN_OUTCOME' ? 'call-lost' : 'call-refused', detail: `${src} ${code}` }
}

/** A call that was performed, and the chat whose call it is. */
interface PerformedCall {
  readonly id: string
  readonly chatId: number
  readonly call: Call
}

/**
 * Lists the entries about the outcome of a call: what was done or refused, with the operator's code, and the order that
 * it placed. Of input and output they have the number and the order's reference, as digests.
 */
export const callEntries = (
  { id: callId, chatId, call }: PerformedCall,
  event: Event | 'again',
): readonly JournalEntry[] => {
  if (event === 'again' || !traitsOf(call.src).isJournaled) return []
  const outcome = outcomeOf(call.src, event)
  if (outcome === null) return []
  const agent = id(fieldOf(call.input, 'agent'))
  const who = {
    side: agent === null ? ('customer' as const) : ('agent' as const),
    person: agent,
    chatId: id(fieldOf(call.input, 'chatId')) ?? chatId,
    phone: text(fieldOf(call.input, 'phone')),
  }
  const reference = event.kind === 'answered' ? text(fieldOf(event.output, 'reference')) : null
  const placed: readonly JournalEntry[] =
    reference === null ? [] : [{ ...who, what: 'order-placed', ref: reference, detail: call.src }]
  return [{ ...who, ...outcome, ref: callId }, ...placed]
}
