import type { Calls } from '../../core/flow/calls.ts'
import { noEvidence } from '../../core/flow/evidence.ts'
import type { Evidence } from '../../core/flow/evidence.ts'
import type { CodeChannel } from '../../core/operator/codes.ts'
import type { CallContext } from '../../core/operator/request-context.ts'
import type { DeliveryReport } from '../../core/operator/delivery.ts'
import { CallFailed } from '../../core/operator/call-failed.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Reachability, CallForwardingSignal, SimSwapDate } from '../../core/operator/signals.ts'
import { countryOf } from '../../core/text/phone.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { canWatch } from './watch-number.ts'
import { subjectFor } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { ongoingSmsIncidents } from './incident-calls.ts'
import { isHeldThroughout, recyclingDate } from './read-number-doubts.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Age of the oldest message that may be the missing code: customers ask soon after it was sent. */
const LOOK_BACK_MS = 30 * MINUTE

/** Age up to which the network's report about a phone still holds. */
const FRESH_MS = 15 * MINUTE

/**
 * Gives the answer, or null when the operator refuses: unknown evidence is normal. Any other error is a bug and is
 * thrown.
 */
const nullIfRefused = async <Answer>(
  asking: Promise<Answer>,
  onRefused: (error: OperatorError) => void = () => undefined,
): Promise<Answer | null> => {
  try {
    return await asking
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    if (error instanceof OperatorError) onRefused(error)
    return null
  }
}

/** Keeps the address at which a missing consent can be given. */
const createConsentNote = () => {
  const found: string[] = []
  return {
    hear: ({ consentUrl }: OperatorError): void => void (consentUrl === null || found.push(consentUrl)),
    known: (): Pick<Evidence, 'consentUrl'> => (found[0] === undefined ? {} : { consentUrl: found[0] }),
  }
}

const reachabilityOf = (answer: Reachability | null): Evidence['reach'] => {
  if (!answer || Date.now() - Date.parse(answer.lastStatusTime) > FRESH_MS) return 'unknown'
  if (!answer.reachable) return 'unreachable'
  return answer.connectivity.includes('SMS') ? 'sms' : 'data-only'
}

const forwardingOf = (answer: readonly CallForwardingSignal[] | null): Evidence['forwardsCalls'] => {
  if (!answer) return 'unknown'
  if (answer.includes('unconditional')) return 'unconditional'
  return answer.some((signal) => signal !== 'inactive') ? 'conditional' : 'no'
}

const hoursSince = (answer: SimSwapDate | null): number | null =>
  answer?.latestSimChange ? (Date.now() - Date.parse(answer.latestSimChange)) / HOUR : null

type SendEvidence = Pick<Evidence, 'send' | 'state' | 'cause' | 'acknowledgedBy' | 'sender' | 'ageSec'>

const sendEvidenceOf = (looked: boolean, report: DeliveryReport | null): SendEvidence => {
  const { state, cause, acknowledgedBy, sender, ageSec } = noEvidence
  if (!report) return { send: looked ? 'none' : 'accepted', state, cause, acknowledgedBy, sender, ageSec }
  return {
    send: 'accepted',
    state: report.state,
    cause: report.cause,
    acknowledgedBy: report.acknowledgedBy,
    sender: report.sender,
    ageSec: Math.max(0, Math.round((Date.now() - Date.parse(report.submittedAt)) / 1000)),
  }
}

const readSendEvidence = async (
  { operator }: CallParts,
  phoneNumber: string,
  ctx: CallContext,
): Promise<SendEvidence> => {
  const since = new Date(Date.now() - LOOK_BACK_MS).toISOString()
  try {
    return sendEvidenceOf(true, await operator.delivery.latest({ phoneNumber, since }, ctx))
  } catch (error) {
    if (error instanceof CallFailed) return sendEvidenceOf(false, null)
    throw error
  }
}

/**
 * Looks for an incident that explains missing SMS. The customer is told of it, so it is recorded as hit and they will
 * hear of its end.
 */
const incidentOf = async (parts: CallParts, open: OpenCall, phone: PhoneNumber): Promise<Evidence['incident']> => {
  const known = await nullIfRefused(ongoingSmsIncidents(parts, open, countryOf(phone)))
  if (!known) return 'unknown'
  const [gravest] = known
  if (!gravest) return 'none'
  await parts.incidents.recordHit(open.chatId, gravest.id, 'missing-sms')
  return known.some(({ kind }) => kind === 'incident') ? 'sms' : 'maintenance'
}

/**
 * Lists the channels for a code that the operator has. A typed number may get an SMS; a call or an e-mail needs a
 * proved number.
 */
const channelsFor = ({ operator }: CallParts, proved: boolean): readonly CodeChannel[] => {
  const can = operator.capabilities()
  const channels: readonly CodeChannel[] = proved ? ['sms', 'voice', 'email-link'] : ['sms']
  return channels.filter((channel) => can.has(`codes.${channel}`))
}

/** Everything that the operator answers about one number. */
const askEverything = async (
  parts: CallParts,
  open: OpenCall,
  phone: PhoneNumber,
  ctx: CallContext,
): Promise<Evidence> => {
  const about = { phoneNumber: phone }
  const { signals } = parts.operator
  const specifiedDate = recyclingDate(Date.now())
  const consent = createConsentNote()
  const [sent, incident, reach, roaming, status, swap, recycling, forwarding] = await Promise.all([
    readSendEvidence(parts, phone, ctx),
    incidentOf(parts, open, phone),
    nullIfRefused(signals.reachability(about, ctx), consent.hear),
    nullIfRefused(signals.roaming(about, ctx), consent.hear),
    nullIfRefused(signals.subscriptionStatus(about, ctx), consent.hear),
    nullIfRefused(signals.simSwapDate(about, ctx), consent.hear),
    nullIfRefused(signals.numberRecycling({ ...about, specifiedDate }, ctx), consent.hear),
    nullIfRefused(signals.callForwarding(about, ctx), consent.hear),
  ])
  return {
    ...sent,
    incident,
    reach: reachabilityOf(reach),
    roaming: roaming?.roaming ?? null,
    inboundService: status?.voiceSmsIn ?? null,
    simSwapHours: hoursSince(swap),
    recycled: recycling?.phoneNumberRecycled ?? null,
    forwardsCalls: forwardingOf(forwarding),
    ...consent.known(),
    ...(reachabilityOf(reach) === 'unreachable' && canWatch(parts, 'reachability') ? { canWatch: true } : {}),
    channels: channelsFor(parts, true),
  }
}

/** Hours after a SIM change in which codes are withheld; a claim learns that it is so, not since when. */
const SIM_HOLD_HOURS = 24

/**
 * Leaves of the evidence what names the cause of a missing code, for a customer who only shared a contact: no date of a
 * SIM change, no sender, and where the phone is only as far as it keeps a message from arriving.
 */
const forClaim = (evidence: Evidence): Evidence => ({
  ...evidence,
  sender: null,
  reach: evidence.send === 'none' || evidence.acknowledgedBy === 'handset' ? 'unknown' : evidence.reach,
  roaming: evidence.reach === 'unreachable' ? evidence.roaming : null,
  simSwapHours: evidence.simSwapHours !== null && evidence.simSwapHours < SIM_HOLD_HOURS ? 0 : null,
})

/**
 * Creates the handler that collects everything about one number at once; a part that cannot be had is unknown. A chat
 * that has not proved the number gets incidents and channels only. A shared contact is a claim: it opens the cause when
 * the number had no other holder for as long as the operator can tell, and only a code opens the rest.
 */
export const collectEvidence =
  (parts: CallParts) =>
  async ({ phone }: Calls['evidence.collect']['input'], open: OpenCall): Promise<Evidence> => {
    const subject = await subjectFor(parts, open, phone)
    const ctx: CallContext = { correlator: open.id, subject }
    const bare = async (): Promise<Evidence> => ({
      ...noEvidence,
      incident: await incidentOf(parts, open, phone),
      channels: channelsFor(parts, false),
    })
    if (subject.kind === 'none') return bare()
    if (subject.kind !== 'own-contact') return askEverything(parts, open, phone, ctx)
    if ((await nullIfRefused(isHeldThroughout(parts, phone, ctx))) !== true) {
      const consent = createConsentNote()
      const doubts = await nullIfRefused(
        parts.operator.signals.numberRecycling({ phoneNumber: phone, specifiedDate: recyclingDate(Date.now()) }, ctx),
        consent.hear,
      )
      return { ...(await bare()), ...consent.known(), recycled: doubts?.phoneNumberRecycled === true ? true : null }
    }
    return forClaim(await askEverything(parts, open, phone, ctx))
  }
