import type { ForwardingRules } from '../../../core/operator/lines.ts'
import type { PhoneNumber } from '../../../core/operator/scalars.ts'
import type { HandsetSwitches } from './handset.ts'
import { findHandset } from './lookup.ts'
import { settle } from './transmit.ts'
import type { LineChange, LineSettings, World } from './world.ts'

const FRESH: LineSettings = {
  paused: false, pausedUntil: null, blocked: false,
  rules: { unconditional: null, busy: null, notReachable: null, noAnswer: null }, voicemail: { enabled: false, email: null },
}

/** What is set on a line; nothing, where nobody has set anything. */
export const settingsOf = (world: World, number: PhoneNumber): LineSettings => world.state.lines[number] ?? FRESH

const forwardingOf = ({ unconditional, busy, notReachable, noAnswer }: ForwardingRules): HandsetSwitches['forwarding'] => {
  if (unconditional !== null) return 'unconditional'
  return busy === null && notReachable === null && noAnswer === null ? 'none' : 'conditional'
}

const changed = (before: LineSettings, change: LineChange): LineSettings => {
  switch (change.action) {
    case 'pause': return { ...before, paused: true, pausedUntil: change.until }
    case 'resume': return { ...before, paused: false, pausedUntil: null }
    case 'block': return { ...before, blocked: true }
    case 'unblock': return { ...before, blocked: false }
    case 'forward': return { ...before, rules: change.rules }
    case 'voicemail': return { ...before, voicemail: change.voicemail }
    case 'rename': return before
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
      ...(['pause', 'resume', 'block', 'unblock'].includes(change.action) ? { suspended: settings.paused || settings.blocked } : {}),
    },
  }
  settle(world)
  world.changed('handset', change.number)
  return true
}
