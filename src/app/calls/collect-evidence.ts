import type { Calls } from '../../core/flow/calls.ts'
import { noEvidence } from '../../core/flow/evidence.ts'
import type { Evidence } from '../../core/flow/evidence.ts'
import type { CodeChannel } from '../../core/operator/codes.ts'
import type { CallContext } from '../../core/operator/request-context.ts'
import type { DeliveryReport } from '../../core/operator/delivery.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Reachability, CallForwardingSignal, SimSwapDate } from '../../core/operator/signals.ts'
import { countryOf } from '../../core/text/phone.ts'
import type { OpenCall } from '../../core/ports/store.ts'
import { subjectFor } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { ongoingSmsIncidents } from './incident-calls.ts'
import { recyclingDate } from './number-signals.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A missing code is asked about soon after it was sent; an older message is another matter. */
const LOOK_BACK_MS = 30 * MINUTE
/** The network's word about a phone is good for this long. */
const FRESH_MS = 15 * MINUTE

/** The answer, or null when the operator cannot tell: unknown evidence is normal. Anything but the operator's own "no" is a bug. */
const orUnknown = async <Answer>(asking: Promise<Answer>): Promise<Answer | null> => {
  try {
    return await asking
  } catch (error) {
    if (error instanceof OperatorError) return null
    throw error
  }
}

const reachOf = (answer: Reachability | null): Evidence['reach'] => {
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

type Sent = Pick<Evidence, 'send' | 'state' | 'cause' | 'acknowledgedBy' | 'sender' | 'ageSec'>

const sentOf = (looked: boolean, report: DeliveryReport | null): Sent => {
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

const lookAtSending = async ({ operator }: CallParts, phoneNumber: string, ctx: CallContext): Promise<Sent> => {
  const since = new Date(Date.now() - LOOK_BACK_MS).toISOString()
  try {
    return sentOf(true, await operator.delivery.latest({ phoneNumber, since }, ctx))
  } catch (error) {
    if (error instanceof OperatorError) return sentOf(false, null)
    throw error
  }
}

/** Whoever is told of it here met it, and hears of its end. */
const incidentOf = async (parts: CallParts, open: OpenCall, phone: PhoneNumber): Promise<Evidence['incident']> => {
  const known = await orUnknown(ongoingSmsIncidents(parts, open, countryOf(phone)))
  if (!known) return 'unknown'
  const [gravest] = known
  if (!gravest) return 'none'
  await parts.incidents.met(open.chatId, gravest.id, 'missing-sms')
  return known.some(({ kind }) => kind === 'incident') ? 'sms' : 'maintenance'
}

/** A typed number may get an SMS, within the limits; a call or an e-mail only goes to somebody who has shown who they are. */
const channelsFor = ({ operator }: CallParts, proved: boolean): readonly CodeChannel[] => {
  const can = operator.capabilities()
  const channels: readonly CodeChannel[] = proved ? ['sms', 'voice', 'email-link'] : ['sms']
  return channels.filter((channel) => can.has(`codes.${channel}`))
}

/** Everything about one number at once, each part unknown when it cannot be had. Only for the one who proved the number, and a contact proves none that has another holder now. */
export const collectEvidence =
  (parts: CallParts) =>
  async ({ phone }: Calls['evidence.collect']['input'], open: OpenCall): Promise<Evidence> => {
    const subject = await subjectFor(parts, open, phone)
    if (subject.kind === 'none')
      return { ...noEvidence, incident: await incidentOf(parts, open, phone), channels: channelsFor(parts, false) }
    const ctx: CallContext = { correlator: open.id, subject }
    const about = { phoneNumber: phone }
    const { signals } = parts.operator
    const specifiedDate = recyclingDate(Date.now())
    const [sent, incident, reach, roaming, status, swap, recycling, forwarding] = await Promise.all([
      lookAtSending(parts, phone, ctx),
      incidentOf(parts, open, phone),
      orUnknown(signals.reachability(about, ctx)),
      orUnknown(signals.roaming(about, ctx)),
      orUnknown(signals.subscriptionStatus(about, ctx)),
      orUnknown(signals.simSwapDate(about, ctx)),
      orUnknown(signals.numberRecycling({ ...about, specifiedDate }, ctx)),
      orUnknown(signals.callForwarding(about, ctx)),
    ])
    if (subject.kind === 'own-contact' && recycling?.phoneNumberRecycled === true) {
      return { ...noEvidence, incident, recycled: true, channels: channelsFor(parts, false) }
    }
    return {
      ...sent,
      incident,
      reach: reachOf(reach),
      roaming: roaming?.roaming ?? null,
      inboundService: status?.voiceSmsIn ?? null,
      simSwapHours: hoursSince(swap),
      recycled: recycling?.phoneNumberRecycled ?? null,
      forwardsCalls: forwardingOf(forwarding),
      channels: channelsFor(parts, true),
    }
  }
