/** Capabilities of operators. A missing capability is normal: the evidence it would give is unknown. */
export const CAPABILITIES = [
  'codes.sms',
  'codes.voice',
  'codes.email-link',
  'delivery.get',
  'delivery.latest',
  'signals.reachability',
  'signals.roaming',
  'signals.subscriptionStatus',
  'signals.simSwapCheck',
  'signals.simSwapDate',
  'signals.deviceSwapCheck',
  'signals.numberRecycling',
  'signals.callForwarding',
  'signals.tenure',
  'signals.identityMatch',
  'verification',
  'subscriptions.reachability',
  'subscriptions.simSwap',
  'incidents.list',
  'incidents.subscribe',
  'numbers.search',
  'numbers.reserve',
  'orders.changeNumber',
  'orders.changeContact',
  'orders.find',
  'subscribers.byNumber',
  'subscribers.search',
  'contacts.warn',
  'credentials.codeWord',
  'credentials.passwordReset',
  'tickets',
  'lines.pause',
  'lines.block',
  'lines.rename',
  'lines.renameMany',
  'lines.forwarding',
  'lines.voicemail',
  'applications',
] as const

/** One of {@link CAPABILITIES}. */
export type Capability = (typeof CAPABILITIES)[number]

const knownCapabilities: ReadonlySet<string> = new Set(CAPABILITIES)

/** True when a text names a capability. */
export const isCapability = (text: string): text is Capability => knownCapabilities.has(text)
