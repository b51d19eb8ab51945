import { randomBytes, randomUUID } from 'node:crypto'
import type { Calls } from '../../core/flow/calls.ts'
import { CallFailed, CallRefused } from '../../core/operator/call-failed.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { WatchedChange } from '../../core/ports/operator/subscriptions-port.ts'
import type { Watch } from '../../core/ports/watch-store.ts'
import type { SubjectProof } from '../../core/operator/subject-proof.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { subjectFor } from './call-context.ts'
import type { CallParts } from './call-context.ts'

/**
 * Seconds for which each change is watched: a day for a phone to come back, and for a SIM card as long as its change
 * weighs most.
 */
const LIFE_SEC: Readonly<Record<WatchedChange, number>> = { reachability: 86_400, simSwap: 72 * 3_600 }

const SECRET_BYTES = 32

/** Path of the addresses at which changes are told, below the address for the operator's events. */
const WATCH_PATH = '/numbers'

/** Dependencies of a watch. */
type WatchParts = Pick<CallParts, 'operator' | 'eventsUrl' | 'watches'>

/** Chat in whose name a number is watched. */
type Watcher = Pick<OpenCall, 'chatId'>

/** True where an operator can be asked to tell of this change. */
export const canWatch = (
  { operator, eventsUrl }: Pick<CallParts, 'operator' | 'eventsUrl'>,
  change: WatchedChange,
): boolean => eventsUrl !== null && operator.capabilities().has(`subscriptions.${change}`)

/**
 * Asks the operator to tell of a change, once. The address at which it tells is known to nobody else, and whatever
 * comes there only makes us look. Gives false where the chat is told of it already.
 */
const beginWatch = async (
  parts: WatchParts,
  open: Watcher,
  {
    change,
    phone,
    subject,
  }: { readonly change: WatchedChange; readonly phone: PhoneNumber; readonly subject: SubjectProof },
): Promise<boolean> => {
  const { watches, operator, eventsUrl } = parts
  if (eventsUrl === null) throw new CallRefused('NOT_IMPLEMENTED', 'there is no address for events')
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  const [id, since, lifeSec] = [randomUUID(), Date.now(), LIFE_SEC[change]]
  const watch: Watch = { id, change, chatId: open.chatId, phone, subject, since, subscription: null }
  if (!(await watches.begin(watch, secret, lifeSec))) return false
  try {
    const until = new Date(since + lifeSec * 1_000).toISOString()
    const sink = `${eventsUrl.replace(/\/$/, '')}${WATCH_PATH}/${secret}`
    const request = { change, phoneNumber: phone, sink, until }
    const subscription = await operator.subscriptions.begin(request, { correlator: id, idempotencyKey: id, subject })
    await watches.confirm({ ...watch, subscription })
    return true
  } catch (error) {
    await watches.end(id)
    throw error
  }
}

/** Creates the handler behind the promise "we write when your phone is back". */
export const watchPhone =
  (parts: CallParts) =>
  async ({ phone }: Calls['phone.watch']['input'], open: OpenCall): Promise<null> => {
    const subject = await subjectFor(parts, open, phone)
    if (subject.kind === 'none' || !canWatch(parts, 'reachability'))
      throw new CallRefused('PERMISSION_DENIED', 'the phone is not watched for this chat')
    await beginWatch(parts, open, { change: 'reachability', phone, subject })
    return null
  }

/**
 * Has the operator tell if the SIM card of a number is changed that has just proved something. A proof stands without
 * that: what is grave is weighed with the operator's word at every act.
 */
export const watchSim = async (
  parts: WatchParts & Pick<CallParts, 'facts'>,
  open: Watcher,
  phone: PhoneNumber,
): Promise<void> => watchSimAs(parts, open, { phone, subject: await subjectFor(parts, open, phone) })

/**
 * Has the operator tell if the SIM card of a number is changed, in the name of a proof; without one nobody is asked.
 */
export const watchSimAs = async (
  parts: WatchParts,
  open: Watcher,
  { phone, subject }: { readonly phone: PhoneNumber; readonly subject: SubjectProof },
): Promise<void> => {
  if (!canWatch(parts, 'simSwap') || subject.kind === 'none') return
  await beginWatch(parts, open, { change: 'simSwap', phone, subject }).catch((error: unknown) => {
    if (!(error instanceof CallFailed)) throw error
  })
}

/** Ends the watches of a chat at the operator, as far as it answers; what it tells later finds nobody. */
export const endWatches = async (
  { watches, operator }: Pick<CallParts, 'watches' | 'operator'>,
  chatId: number,
): Promise<void> => {
  for (const { id, change, subscription, subject } of await watches.of(chatId)) {
    await watches.end(id)
    if (subscription === null) continue
    const ctx = { correlator: id, idempotencyKey: `${id}/end`, subject }
    await operator.subscriptions.end({ change, subscription }, ctx).catch((error: unknown) => {
      if (!(error instanceof CallFailed)) throw error
    })
  }
}
