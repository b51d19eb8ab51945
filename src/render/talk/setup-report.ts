import type { Html } from '../../core/text/html.ts'
import type { GroupFault } from '../../core/desk/group-fault.ts'
import { truncate } from '../../core/text/truncate.ts'
import type { AgentName } from '../../core/desk/agent.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { reportHtml } from '../report-text.ts'

/** The result of checking a group; `faults` is null when Telegram did not answer. */
export interface GroupCheck {
  readonly group: number
  readonly faults: readonly GroupFault[] | null
  /** Former agents who are still in the group. */
  readonly former?: readonly AgentName[]
}

const MAX_NAME_CHARS = 40

/** Faults that make topics impossible; the others only take something away. */
const blockingFaults: ReadonlySet<GroupFault> = new Set([
  'gone',
  'not-a-supergroup',
  'no-topics',
  'not-admin',
  'cannot-manage-topics',
])

/** The fault that keeps the group from being a desk at all; null when there is none. */
export const blockingFault = (faults: readonly GroupFault[]): GroupFault | null =>
  faults.find((fault) => blockingFaults.has(fault)) ?? null

/** Former agents who still read a group, by name, and what to press. */
export const formerHtml = (world: DeskWorld, former: readonly AgentName[]): Html =>
  reportHtml(world, 'setup-former', {
    names: former.map(({ name }) => truncate(name, MAX_NAME_CHARS)).join(', '),
  })

const groupText = (world: DeskWorld, { group, faults, former = [] }: GroupCheck, here: number): Html => {
  const title = reportHtml(world, 'setup-group', { id: String(group), here: group === here ? 'yes' : 'no' })
  if (faults === null) return [title, reportHtml(world, 'setup-unknown')].join('\n')
  const lacks = [
    ...faults.map((fault) => reportHtml(world, `setup-${fault}`)),
    ...(former.length === 0 ? [] : [formerHtml(world, former)]),
  ]
  return [title, ...(lacks.length === 0 ? [reportHtml(world, 'setup-well')] : lacks)].join('\n')
}

/**
 * A report of what is missing in each group and how to switch it on; the group `here`, where it was requested, comes
 * first.
 */
export const setupHtml = (world: DeskWorld, checks: readonly GroupCheck[], here: number): Html =>
  checks
    .toSorted((one, other) => Number(other.group === here) - Number(one.group === here))
    .map((one) => groupText(world, one, here))
    .join('\n\n')
