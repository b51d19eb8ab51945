import type { Call } from '../conversation/effect.ts'
import type { Event } from '../conversation/event.ts'
import type { Calls } from '../flow/calls.ts'
import type { DeskCall } from '../talk/decision.ts'
import type { JournalEntry } from './journal-entry.ts'

/** Calls and whether their outcome is kept: everything that asks, changes or tells something in somebody's name. */
const KEPT: Readonly<Record<keyof Calls | DeskCall['src'], boolean>> = {
  'incidents.current': false,
  'incidents.subscribe': false,
  'evidence.collect': true,
  'phone.watch': true,
  'codes.send': true,
  'codes.check': true,
  'tickets.open': true,
  // Its refusals are written where they are decided.
  'proofs.held': false,
  'network.offer': true,
  'code-word.check': true,
  'password.reset': true,
  'subscribers.find': true,
  'accounts.list': true,
  'numbers.search': false,
  'numbers.hold': true,
  'numbers.release': true,
  'numbers.change': true,
  'numbers.apply': true,
  'names.read': true,
  'names.rename': true,
  'names.rename-many': true,
  'lines.pause': true,
  'lines.resume': true,
  'lines.block': true,
  'lines.forwarding': true,
  'lines.forward': true,
  'lines.voicemail': true,
  'lines.set-voicemail': true,
  'requests.mine': false,
  'requests.cancel': true,
  'acts.stop': true,
  'desk.look': false,
  'desk.ask': true,
  'desk.leave': false,
  'desk.score': false,
  'customer.forget': true,
  'customer.export': true,
  'notices.wanted': false,
  'notices.want': false,
  'desk.delivery': true,
  'desk.resend': true,
  'desk.recover': true,
}

const kept: ReadonlyMap<string, boolean> = new Map(Object.entries(KEPT))

/** Calls that prove something: a refusal of theirs is a proof refused. */
const PROVING: ReadonlySet<string> = new Set(['codes.check', 'code-word.check'])

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
  if (PROVING.has(src)) return { what: 'proof-refused', detail: `${src} ${code}` }
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
  if (event === 'again' || kept.get(call.src) !== true) return []
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
