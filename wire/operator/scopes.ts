import { PATHS } from './paths.ts'

/** Place in the body of the number that an operation is about; null where it names none, or always does. */
type NumberPlace = 'phoneNumber' | 'device' | null

/** The right that an operation needs, and whether its token may name the customer. */
export interface OperationScope {
  /**
   * Scope of the access token (RFC 6749, section 3.3); null: no standard names one, and the server's default applies.
   */
  readonly scope: string | null
  /**
   * Place of the number in the body. An operation that has one gives personal data: its token names the customer where
   * that is possible, and the number is left out (CAMARA API Design Guide, identifying a phone number or device from
   * the access token).
   */
  readonly number: NumberPlace
  /** Scope for one thing of the path, by its id, where that is another one. */
  readonly ofOne?: string
}

const aboutNumber = (scope: string): OperationScope => ({ scope, number: 'phoneNumber' })
const aboutDevice = (scope: string): OperationScope => ({ scope, number: 'device' })
const ofClient = (scope: string): OperationScope => ({ scope, number: null })
const byDefault: OperationScope = { scope: null, number: null }

/**
 * Scopes of all operations. Those of CAMARA are as its specifications have them; dozvon's own APIs name theirs in the
 * same form, API and operation; TM Forum has none.
 */
export const SCOPES: { readonly [Name in keyof typeof PATHS]: OperationScope } = {
  capabilities: byDefault,
  sendCode: ofClient('one-time-password-sms:send-validate'),
  validateCode: ofClient('one-time-password-sms:send-validate'),
  simSwapCheck: aboutNumber('sim-swap:check'),
  simSwapDate: aboutNumber('sim-swap:retrieve-date'),
  deviceSwapCheck: aboutNumber('device-swap:check'),
  deviceSwapDate: aboutNumber('device-swap:retrieve-date'),
  reachability: aboutDevice('device-reachability-status:read'),
  roaming: aboutDevice('device-roaming-status:read'),
  numberRecycling: aboutNumber('number-recycling:check'),
  callForwardings: aboutNumber('call-forwarding-signal:call-forwardings:read'),
  unconditionalForwardings: aboutNumber('call-forwarding-signal:unconditional-call-forwardings:read'),
  subscriptionStatus: aboutNumber('subscription-status:retrive-subscription-status'),
  tenure: aboutNumber('kyc-tenure:check-tenure'),
  identityMatch: aboutNumber('kyc-match:match'),
  // Its token is got by the customer's own browser, and the number is always in the body.
  verifyNumber: ofClient('number-verification:verify'),
  deviceNumber: ofClient('number-verification:device-phone-number:read'),
  reachabilitySubscriptions: {
    scope:
      'device-reachability-status-subscriptions:org.camaraproject.device-reachability-status-subscriptions.v0.reachability-sms:create',
    number: null,
    ofOne: 'device-reachability-status-subscriptions:delete',
  },
  simSwapSubscriptions: {
    scope: 'sim-swap-subscriptions:org.camaraproject.sim-swap-subscriptions.v0.swapped:create',
    number: null,
    ofOne: 'sim-swap-subscriptions:delete',
  },
  serviceProblem: byDefault,
  serviceProblemHub: byDefault,
  communicationMessage: byDefault,
  billingAccount: byDefault,
  customer: byDefault,
  troubleTicket: byDefault,
  availabilityCheck: byDefault,
  reservation: byDefault,
  productOrder: byDefault,
  cancelProductOrder: byDefault,
  delivery: ofClient('message-delivery:retrieve'),
  deliveryLatest: ofClient('message-delivery:retrieve'),
  sendVoiceCode: ofClient('one-time-password-voice:send'),
  cancelCode: ofClient('one-time-password-voice:cancel'),
  customerSearch: ofClient('customer-search:retrieve'),
  forwardingRules: ofClient('call-forwarding-settings:retrieve'),
  voicemail: ofClient('voicemail-settings:retrieve'),
  submitApplication: ofClient('number-application:write'),
  application: ofClient('number-application:read'),
  withdrawApplication: ofClient('number-application:write'),
  verifyCodeWord: ofClient('account-recovery:write'),
  passwordReset: ofClient('account-recovery:write'),
}

const OPERATIONS = (Object.keys(PATHS) as (keyof typeof PATHS)[])
  .map((name): OperationScope & { readonly path: string } => ({ path: PATHS[name], ...SCOPES[name] }))
  .toSorted((one, other) => other.path.length - one.path.length)

/**
 * Finds the operation behind a path of a request, with ids and query; null for a path that is none of {@link PATHS}.
 */
export const operationAt = (path: string): OperationScope | null => {
  const found = OPERATIONS.find(
    (one) => path === one.path || path.startsWith(`${one.path}/`) || path.startsWith(`${one.path}?`),
  )
  if (found === undefined) return null
  const isOfOne = found.ofOne !== undefined && path.startsWith(`${found.path}/`)
  return isOfOne ? { ...found, scope: found.ofOne ?? null } : found
}

/** Prefix of every purpose of the Data Privacy Vocabulary (W3C DPV); a token that names a customer has exactly one. */
export const PURPOSE_PREFIX = 'dpv:'
