import type { PhoneNumber } from '../../../wire/operator/primitives.ts'
import type { Handset, HandsetSwitches } from './handset.ts'
import { findHandset, neighbourOf } from './lookup.ts'
import { retryDeliveries } from './transmit.ts'
import type { SandboxModel } from './sandbox-model.ts'
import type { ForwardingRules, LineChange, LineSettings } from './sandbox-state.ts'

const NO_FORWARDING: ForwardingRules = { unconditional: null, busy: null, notReachable: null, noAnswer: null }
const DEFAULT_SETTINGS: LineSettings = {
  paused: false,
  pausedUntil: null,
  blocked: false,
  rules: NO_FORWARDING,
  voicemail: { enabled: false, email: null },
}

const forwardingOf = ({
  unconditional,
  busy,
  notReachable,
  noAnswer,
}: ForwardingRules): HandsetSwitches['forwarding'] => {
  if (unconditional !== null) return 'unconditional'
  return busy === null && notReachable === null && noAnswer === null ? 'none' : 'conditional'
}

/**
 * Forwarding set on the phone itself wins over the rules that orders have set; it leads to a number that no order has
 * named.
 */
const effectiveRules = (rules: ForwardingRules, { number, switches: { forwarding } }: Handset): ForwardingRules => {
  if (forwardingOf(rules) === forwarding) return rules
  const stranger = neighbourOf(number)
  switch (forwarding) {
    case 'none':
      return NO_FORWARDING
    case 'unconditional':
      return { ...NO_FORWARDING, unconditional: stranger }
    case 'conditional':
      return { ...NO_FORWARDING, notReachable: stranger, noAnswer: stranger }
  }
}

/** The settings of a line; the defaults where no order has set any. */
export const settingsOf = (model: SandboxModel, number: PhoneNumber): LineSettings => {
  const settings = model.state.lines[number] ?? DEFAULT_SETTINGS
  const handset = findHandset(model, number)
  return handset === null ? settings : { ...settings, rules: effectiveRules(settings.rules, handset) }
}

const applyChange = (before: LineSettings, change: LineChange): LineSettings => {
  switch (change.action) {
    case 'pause':
      return { ...before, paused: true, pausedUntil: change.until }
    case 'resume':
      return { ...before, paused: false, pausedUntil: null }
    case 'block':
      return { ...before, blocked: true }
    case 'unblock':
      return { ...before, blocked: false }
    case 'forward':
      return { ...before, rules: change.rules }
    case 'voicemail':
      return { ...before, voicemail: change.voicemail }
    case 'rename':
      return before
  }
}

/** Changes the line's settings and the switches of its handset. False when nobody has the number any more. */
export const changeLine = (model: SandboxModel, change: LineChange): boolean => {
  const handset = findHandset(model, change.number)
  if (handset === null) return false
  const settings = applyChange(settingsOf(model, change.number), change)
  model.state.lines[change.number] = settings
  model.state.handsets[change.number] = {
    ...handset,
    name: change.action === 'rename' ? change.name : handset.name,
    switches: {
      ...handset.switches,
      ...(change.action === 'forward' ? { forwarding: forwardingOf(change.rules) } : {}),
      ...(['pause', 'resume', 'block', 'unblock'].includes(change.action)
        ? { suspended: settings.paused || settings.blocked }
        : {}),
    },
  }
  retryDeliveries(model)
  model.notify('handset', change.number)
  return true
}
