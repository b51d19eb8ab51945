/**
 * Paths of the operator's API under its root: those of CAMARA and TM Forum as their specifications have them, and
 * dozvon's own.
 */
export const PATHS = {
  capabilities: '/capabilities',
  sendCode: '/one-time-password-sms/v1/send-code',
  validateCode: '/one-time-password-sms/v1/validate-code',
  simSwapCheck: '/sim-swap/v2/check',
  simSwapDate: '/sim-swap/v2/retrieve-date',
  deviceSwapCheck: '/device-swap/v1/check',
  deviceSwapDate: '/device-swap/v1/retrieve-date',
  reachability: '/device-reachability-status/v1/retrieve',
  roaming: '/device-roaming-status/v1/retrieve',
  numberRecycling: '/number-recycling/v0.2/check',
  callForwardings: '/call-forwarding-signal/v0.4/call-forwardings',
  unconditionalForwardings: '/call-forwarding-signal/v0.4/unconditional-call-forwardings',
  /** Misspelt in the specification, and so on the wire. */
  subscriptionStatus: '/subscription-status/v0.1/retrive-subscription-status',
  tenure: '/kyc-tenure/v0.2/check-tenure',
  identityMatch: '/kyc-match/v0.4/match',
  verifyNumber: '/number-verification/v2/verify',
  deviceNumber: '/number-verification/v2/device-phone-number',
  reachabilitySubscriptions: '/device-reachability-status-subscriptions/v0.8/subscriptions',
  simSwapSubscriptions: '/sim-swap-subscriptions/v0.3/subscriptions',
  serviceProblem: '/tmf-api/serviceProblemManagement/v4/serviceProblem',
  serviceProblemHub: '/tmf-api/serviceProblemManagement/v4/hub',
  communicationMessage: '/tmf-api/communicationManagement/v4/communicationMessage',
  billingAccount: '/tmf-api/accountManagement/v4/billingAccount',
  customer: '/tmf-api/customerManagement/v4/customer',
  troubleTicket: '/tmf-api/troubleTicket/v4/troubleTicket',
  availabilityCheck: '/tmf-api/resourcePoolManagement/v1/availabilityCheck',
  reservation: '/tmf-api/resourcePoolManagement/v1/reservation',
  productOrder: '/tmf-api/productOrderingManagement/v4/productOrder',
  cancelProductOrder: '/tmf-api/productOrderingManagement/v4/cancelProductOrder',
  /** dozvon's own, in CAMARA's form: no standard says why a message did not arrive. */
  delivery: '/message-delivery/v0.1/retrieve',
  deliveryLatest: '/message-delivery/v0.1/retrieve-latest',
  /** dozvon's own: CAMARA's one-time passwords are SMS only; the code is validated at CAMARA's validate-code. */
  sendVoiceCode: '/one-time-password-voice/v0.1/send-code',
  cancelCode: '/one-time-password-voice/v0.1/cancel-code',
  /** dozvon's own: TMF629 would put numbers into URLs, where logs keep them. */
  customerSearch: '/customer-search/v0.1/retrieve',
  /** dozvon's own: CAMARA only tells whether calls are forwarded, not where to, and nothing of voicemail. */
  forwardingRules: '/call-forwarding-settings/v0.1/retrieve',
  voicemail: '/voicemail-settings/v0.1/retrieve',
  /** dozvon's own: TMF685 has no waiting list. */
  submitApplication: '/number-application/v0.1/submit',
  application: '/number-application/v0.1/retrieve',
  withdrawApplication: '/number-application/v0.1/withdraw',
  verifyCodeWord: '/account-recovery/v0.1/verify-code-word',
  passwordReset: '/account-recovery/v0.1/start-password-reset',
} as const

/** The form of `x-correlator` (CAMARA Commonalities). */
export const CORRELATOR = /^[a-zA-Z0-9-_:;./<>{}]{0,256}$/
