import type { Capability } from '../../core/operator/capabilities.ts'

/** What the sandbox can do when nothing is taken away. */
export const SANDBOX_CAPABILITIES: readonly Capability[] = [
  'codes.sms', 'codes.voice', 'codes.email-link',
  'delivery.get', 'delivery.latest',
  'signals.reachability', 'signals.roaming', 'signals.subscriptionStatus', 'signals.simSwapCheck', 'signals.simSwapDate',
  'signals.deviceSwapCheck', 'signals.numberRecycling', 'signals.callForwarding', 'signals.tenure',
  'incidents.list', 'incidents.subscribe',
  'numbers.search', 'numbers.reserve',
  'orders.changeNumber', 'orders.changeContact', 'orders.find',
  'subscribers.byNumber', 'subscribers.search',
  'credentials.codeWord', 'credentials.passwordReset',
  'tickets',
  'lines.pause', 'lines.block', 'lines.rename', 'lines.renameMany', 'lines.forwarding', 'lines.voicemail',
  'applications',
]
