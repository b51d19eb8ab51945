import type { ForwardingRules } from '../../../src/core/operator/lines.ts'
import type { PhoneNumber } from '../../../src/core/text/phone-number.ts'
import type { Handset, HandsetSwitches } from './handset.ts'
import { findHandset, neighbourOf } from './lookup.ts'
import { settle } from './transmit.ts'
import type { LineChange, LineSettings, World } from './operator-model.ts'

const NOWHERE: ForwardingRules = { unconditional: null, busy: null, notReachable: null, noAnswer: null }
const FRESH: LineSettings = {
  paused: false,
  pausedUntil: null,
  blocked: false,
  rules: NOWHERE,
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

/** Calls may be sent elsewhere on the phone itself: then they go to somebody whom the order book does not know of. */
const rulesNow = (rules: ForwardingRules, { number, switches: { forwarding } }: Handset): ForwardingRules => {
  if (forwardingOf(rules) === forwarding) return rules
  const stranger = neighbourOf(number)
  switch (forwarding) {
    case 'none':
      return NOWHERE
    case 'unconditional':
      return { ...NOWHERE, unconditional: stranger }
    case 'conditional':
      return { ...NOWHERE, notReachable: stranger, noAnswer: stranger }
  }
}

/** What is set on a line; nothing, where nobody has set anything. */
export const settingsOf = (world: World, number: PhoneNumber): LineSettings => {
  const settings = world.state.lines[number] ?? FRESH
  const handset = findHandset(world, number)
  return handset === null ? settings : { ...settings, rules: rulesNow(settings.rules, handset) }
}

const changed = (before: LineSettings, change: LineChange): LineSettings => {
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

/** Does it to the line, and to the phone that feels it. False when nobody has the number any more. */
export const changeLine = (world: World, change: LineChange): boolean => {
  const handset = findHandset(world, change.number)
  if (handset === null) return false
  const settings = changed(settingsOf(world, change.number), change)
  world.state.lines[change.number] = settings
  world.state.handsets[change.number] = {
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
  settle(world)
  world.changed('handset', change.number)
  return true
}
