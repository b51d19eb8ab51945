/** Explanations of a missing code. */
export const explanations = [
  'number-wrong',
  'not-our-number',
  'line-cannot-get-sms',
  'sms-barred',
  'service-suspended',
  'no-funds',
  'not-sent',
  'outage',
  'maintenance',
  'sim-change-hold',
  'number-reassigned',
  'on-the-phone',
  'inbox-full',
  'spam-filter',
  'sender-blocked',
  'region-limit',
  'roaming',
  'phone-off',
  'weak-signal',
  'data-but-no-sms',
  'phone-fault',
  'phone-busy',
  'wait',
  'delayed',
  'checklist',
  'porting-fault',
] as const

export type Explanation = (typeof explanations)[number]

/** Steps that may help, in the order to try them. */
export type Step =
  | 'wait'
  | 'resend-sms'
  | 'voice-call'
  | 'email-link'
  | 'person'
  | 'open-ticket'
  | 'check-number'
  | 'check-spam-and-blocked'
  | 'free-space'
  | 'airplane-off'
  | 'restart-phone'
  | 'try-sim-in-other-phone'
  | 'pay-or-unblock'
  | 'notify-when-fixed'
  | 'ask-service-again'
  | 'check-site'

/** Result of the diagnosis: the matching rule, its explanation, and the steps. */
export interface Diagnosis {
  readonly rule: string
  readonly explanation: Explanation
  readonly steps: readonly Step[]
  /** Seconds to wait for a step `wait`; null: the service's own `waitSec`. */
  readonly waitSec: number | null
  /** False when the number may be in other hands: no code by SMS or call. */
  readonly safeToSendCodeByPhone: boolean
}
