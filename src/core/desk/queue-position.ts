import { isOpen } from '../catalogue/desk-hours.ts'
import type { Service } from '../catalogue/service.ts'
import type { Talk } from './talk.ts'
import { isUrgent } from './urgency.ts'

/** Takes that are needed before a wait is named: fewer say nothing about the next one. */
const MIN_TAKES = 3

/** Longest wait that is named, in minutes; beyond it a figure would only frighten, and is seldom right. */
const MAX_WAIT_MIN = 60
const MINUTE_MS = 60_000

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Rounds a wait up for the customer: to whole minutes up to ten, then to multiples of five. */
const roundMinutes = (ms: number): number => {
  const minutes = Math.max(1, Math.ceil(ms / MINUTE_MS))
  return minutes <= 10 ? minutes : Math.ceil(minutes / 5) * 5
}

/**
 * Estimates in minutes how long the talk at `position` (from 1) waits on, by the pace at which agents have lately taken
 * talks: `takes` are the times of the latest ones in ms since 1970, oldest first. The estimate shrinks as time passes.
 * Null when it cannot be named truthfully: too few takes, or the next one is overdue by that pace.
 */
export const estimateWaitMin = (takes: readonly number[], position: number, at: number): number | null => {
  const last = takes.at(-1)
  if (last === undefined || takes.length < MIN_TAKES) return null
  const pace = median(takes.slice(1).map((take, index) => take - (takes[index] ?? take)))
  const passed = at - last
  const left = position * pace - passed
  if (passed > pace || left <= 0) return null
  const minutes = roundMinutes(left)
  return minutes > MAX_WAIT_MIN ? null : minutes
}

/**
 * Place in the queue, from 1, of the talk with this id, or of a new one (null), among waiting talks of services whose
 * desk is open now. Urgent talks come first, each kind in the order of their calls; a new talk is taken for one that is
 * not urgent.
 */
export const positionOf = (
  talk: number | null,
  talks: readonly Pick<Talk, 'id' | 'state' | 'service' | 'brief'>[],
  services: readonly Service[],
  at: number,
): number => {
  const open = new Set(services.filter((service) => isOpen(service, at)).map(({ id }) => id))
  const known = new Set(services.map(({ id }) => id))
  const own = talks.find(({ id }) => id === talk)
  const isOwnUrgent = own !== undefined && isUrgent(own)
  const isBefore = (one: Pick<Talk, 'id' | 'brief'>): boolean => {
    if (one.id === talk) return false
    return isUrgent(one) === isOwnUrgent ? talk === null || one.id < talk : isUrgent(one)
  }
  return (
    talks.filter(
      (one) => one.state === 'waiting' && isBefore(one) && (open.has(one.service) || !known.has(one.service)),
    ).length + 1
  )
}
