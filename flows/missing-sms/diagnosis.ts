import type { Evidence, NumberRole } from '../../src/core/flow/flow-kit.ts'

import type { Diagnosis, Explanation, Step } from './explanation.ts'

interface Rule {
  readonly id: string
  readonly explains: Explanation
  readonly steps: readonly Step[]
  readonly waitSec?: number
  readonly unsafe?: true
}

const SIM_HOLD_H = 24
const FIRST_WAIT = 60
const LONG_WAIT = 180

/** Diagnoses a recent SIM change, after which codes are withheld for a day. */
const held = ({ simSwapHours }: Evidence): Omit<Rule, 'id'> | null =>
  simSwapHours === null || simSwapHours >= SIM_HOLD_H
    ? null
    : {
        explains: 'sim-change-hold',
        steps: ['email-link', 'person'],
        waitSec: Math.ceil((SIM_HOLD_H - simSwapHours) * 3600),
      }

/**
 * Dangerous causes first: the number may not be the customer's. A new number is a SIM change itself, so that alone
 * proves nothing.
 */
const danger = (e: Evidence, role: NumberRole): Rule | null => {
  if (e.recycled === true)
    return { id: 'A1', explains: 'number-reassigned', steps: ['email-link', 'person'], unsafe: true }
  const hold = held(e)
  return role === 'new' || hold === null ? null : { id: 'A2', ...hold, unsafe: true }
}

/** Causes when the network did not accept the message. */
const refused = (e: Evidence): Rule | null => {
  switch (e.send) {
    case 'accepted':
    case 'none':
      return null
    case 'NOT_FOUND':
    case 'IDENTIFIER_NOT_FOUND':
      return { id: 'B2', explains: 'not-our-number', steps: ['check-number', 'email-link', 'person'] }
    case 'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED':
    case 'SERVICE_NOT_APPLICABLE':
      return { id: 'B3', explains: 'line-cannot-get-sms', steps: ['voice-call', 'email-link', 'person'] }
    case 'ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED': {
      const [id, explains] =
        e.inboundService === 'suspended' ? (['B4', 'service-suspended'] as const) : (['B5', 'sms-barred'] as const)
      return { id, explains, steps: ['pay-or-unblock', 'email-link', 'person'] }
    }
  }
}

const delivered = (e: Evidence): Rule | null => {
  if (e.send !== 'accepted' || e.state !== 'DELIVERED') return null
  if (e.acknowledgedBy === 'handset' || e.reach === 'sms') {
    return {
      id: 'C2',
      explains: 'on-the-phone',
      steps: ['check-spam-and-blocked', 'check-number', 'restart-phone', 'voice-call', 'email-link'],
    }
  }
  return {
    id: 'C3',
    explains: 'checklist',
    steps: ['check-number', 'check-spam-and-blocked', 'airplane-off', 'restart-phone', 'voice-call', 'email-link'],
  }
}

/** Diagnoses barred SMS. A suspended line and a new SIM bar them too, and explain more. */
const barred = (e: Evidence): Rule => {
  const explains = e.inboundService === 'suspended' ? 'service-suspended' : 'sms-barred'
  const hold = explains === 'sms-barred' ? held(e) : null
  return hold ? { id: 'D16', ...hold } : { id: 'D4', explains, steps: ['pay-or-unblock', 'email-link', 'person'] }
}

/** Diagnoses a cause that the network named. */
const caused = (e: Evidence): Rule | null => {
  if (e.send !== 'accepted') return null
  switch (e.cause) {
    case 'UNKNOWN_SUBSCRIBER':
    case 'INVALID_DESTINATION':
      return { id: 'D1', explains: 'number-wrong', steps: ['check-number', 'email-link', 'person'] }
    case 'NOT_MOBILE':
    case 'TELESERVICE_NOT_PROVISIONED':
      return { id: 'D2', explains: 'line-cannot-get-sms', steps: ['voice-call', 'email-link', 'person'] }
    case 'PORTABILITY_ERROR':
      return { id: 'D3', explains: 'porting-fault', steps: ['email-link', 'open-ticket'] }
    case 'CALL_BARRED':
      return barred(e)
    case 'INSUFFICIENT_FUNDS':
      return { id: 'D5', explains: 'no-funds', steps: ['pay-or-unblock', 'email-link'] }
    case 'MEMORY_CAPACITY_EXCEEDED':
      return { id: 'D6', explains: 'inbox-full', steps: ['free-space', 'resend-sms', 'voice-call'] }
    case 'EQUIPMENT_ERROR':
      return {
        id: 'D7',
        explains: 'phone-fault',
        steps: ['restart-phone', 'try-sim-in-other-phone', 'voice-call', 'email-link'],
      }
    case 'SUBSCRIBER_BUSY':
      return { id: 'D8', explains: 'phone-busy', steps: ['wait', 'resend-sms', 'voice-call'], waitSec: FIRST_WAIT }
    case 'SENDER_BLOCKED':
      return {
        id: 'D9',
        explains: 'sender-blocked',
        steps: ['check-spam-and-blocked', 'resend-sms', 'voice-call', 'email-link'],
      }
    case 'SPAM_FILTERED':
      return { id: 'D10', explains: 'spam-filter', steps: ['voice-call', 'email-link', 'open-ticket'] }
    case 'REGION_NOT_ALLOWED':
      return { id: 'D11', explains: 'region-limit', steps: ['email-link', 'person'] }
    case 'ROAMING_RESTRICTION':
      return { id: 'D12', explains: 'roaming', steps: ['email-link', 'person'] }
    case 'IMSI_DETACHED':
      return { id: 'D13', explains: 'phone-off', steps: ['airplane-off', 'restart-phone', 'resend-sms', 'email-link'] }
    case 'NO_PAGING_RESPONSE':
      return {
        id: 'D14',
        explains: 'weak-signal',
        steps: ['airplane-off', 'restart-phone', 'resend-sms', 'email-link'],
      }
    case 'NETWORK_FAILURE':
    case 'CONGESTION':
      return {
        id: 'D15',
        explains: e.incident === 'maintenance' ? 'maintenance' : 'outage',
        waitSec: LONG_WAIT,
        steps: ['wait', 'notify-when-fixed', 'voice-call', 'email-link'],
      }
    default:
      return null
  }
}

/** Causes without a report of this message: a known incident, a line that receives nothing, nothing sent at all. */
const elsewhere = (e: Evidence): Rule | null => {
  if (e.incident === 'sms') return { id: 'E1', explains: 'outage', steps: ['notify-when-fixed', 'email-link'] }
  if (e.incident === 'maintenance')
    return { id: 'E2', explains: 'maintenance', steps: ['notify-when-fixed', 'email-link'] }
  if (e.inboundService === 'suspended') {
    return { id: 'E3', explains: 'service-suspended', steps: ['pay-or-unblock', 'email-link', 'person'] }
  }
  if (e.send !== 'none') return null
  return {
    id: 'E4',
    explains: 'not-sent',
    steps: ['check-number', 'ask-service-again', 'check-site', 'resend-sms', 'email-link', 'person'],
  }
}

const isFinal = ({ state }: Evidence): boolean =>
  state === 'EXPIRED' || state === 'UNDELIVERABLE' || state === 'REJECTED' || state === 'DELETED'

const reached = (e: Evidence): Rule | null => {
  if (e.reach === 'unreachable' && e.roaming === true) {
    return { id: 'F1', explains: 'roaming', steps: ['airplane-off', 'restart-phone', 'email-link', 'person'] }
  }
  if (e.reach === 'unreachable')
    return {
      id: 'F2',
      explains: 'phone-off',
      steps: [
        'airplane-off',
        'restart-phone',
        'try-sim-in-other-phone',
        isFinal(e) ? 'resend-sms' : 'wait',
        'email-link',
      ],
    }
  if (e.reach === 'data-only')
    return {
      id: 'F3',
      explains: 'data-but-no-sms',
      steps: ['restart-phone', 'airplane-off', 'try-sim-in-other-phone', 'email-link', 'person'],
    }
  if (e.cause !== 'ABSENT_SUBSCRIBER') return null
  return e.reach === 'sms'
    ? { id: 'F4', explains: 'weak-signal', steps: ['resend-sms', 'voice-call', 'email-link'] }
    : { id: 'F5', explains: 'phone-off', steps: ['airplane-off', 'restart-phone', 'resend-sms', 'email-link'] }
}

const ended = (e: Evidence): Rule | null => {
  if (e.state === 'REJECTED' || e.state === 'DELETED') {
    return { id: 'G1', explains: 'spam-filter', steps: ['voice-call', 'email-link', 'open-ticket'] }
  }
  if (!isFinal(e)) return null
  return e.reach === 'sms'
    ? { id: 'G2', explains: 'delayed', steps: ['resend-sms', 'voice-call', 'email-link'] }
    : {
        id: 'G3',
        explains: 'checklist',
        steps: ['check-number', 'airplane-off', 'restart-phone', 'free-space', 'resend-sms', 'email-link'],
      }
}

const onItsWay = (e: Evidence): Rule => {
  if (e.ageSec < FIRST_WAIT) return { id: 'H1', explains: 'wait', steps: ['wait'], waitSec: FIRST_WAIT - e.ageSec }
  if (e.reach !== 'sms')
    return {
      id: 'H4',
      explains: 'checklist',
      steps: [
        'check-number',
        'airplane-off',
        'check-spam-and-blocked',
        'free-space',
        'restart-phone',
        'resend-sms',
        'voice-call',
        'email-link',
      ],
    }
  return e.ageSec < LONG_WAIT
    ? { id: 'H2', explains: 'delayed', steps: ['check-spam-and-blocked', 'resend-sms', 'voice-call'] }
    : { id: 'H3', explains: 'delayed', steps: ['voice-call', 'email-link', 'open-ticket'] }
}

const byPhone: ReadonlySet<Step> = new Set(['resend-sms', 'voice-call'])

/**
 * Diagnoses the evidence by the first matching rule. Total and pure. Never offers a code by call while calls are
 * forwarded elsewhere (CAMARA call-forwarding-signal), and no code by phone at all while the number may be in other
 * hands.
 */
export const diagnose = (e: Evidence, role: NumberRole): Diagnosis => {
  const rule =
    danger(e, role) ?? refused(e) ?? delivered(e) ?? caused(e) ?? elsewhere(e) ?? reached(e) ?? ended(e) ?? onItsWay(e)
  const overheard = e.forwardsCalls === 'unconditional' || (e.forwardsCalls === 'conditional' && e.reach !== 'sms')
  const safe = rule.unsafe !== true
  const allowed = (step: Step): boolean => (safe ? !(step === 'voice-call' && overheard) : !byPhone.has(step))
  return {
    rule: rule.id,
    explanation: rule.explains,
    waitSec: rule.waitSec ?? null,
    safeToSendCodeByPhone: safe,
    steps: rule.steps.filter(allowed),
  }
}

/** True when nothing is known about this number: the causes are then asked about one by one. */
export const knowsNothing = ({
  send,
  state,
  cause,
  reach,
  incident,
  inboundService,
  recycled,
  simSwapHours,
}: Evidence): boolean =>
  send === 'accepted' &&
  state === null &&
  cause === null &&
  reach === 'unknown' &&
  incident !== 'sms' &&
  incident !== 'maintenance' &&
  inboundService === null &&
  recycled !== true &&
  simSwapHours === null
