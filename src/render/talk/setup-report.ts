import type { Html } from '../../core/text/html.ts'
import type { GroupFault } from '../../core/desk/group-fault.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { reportHtml } from '../report-text.ts'

/** The result of checking a group; `faults` is null when Telegram did not answer. */
export interface GroupCheck {
  readonly group: number
  readonly faults: readonly GroupFault[] | null
}

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

const groupText = (world: DeskWorld, { group, faults }: GroupCheck, here: number): Html => {
  const title = reportHtml(world, 'setup-group', { id: String(group), here: group === here ? 'yes' : 'no' })
  if (faults === null) return [title, reportHtml(world, 'setup-unknown')].join('\n')
  if (faults.length === 0) return [title, reportHtml(world, 'setup-well')].join('\n')
  return [title, ...faults.map((fault) => reportHtml(world, `setup-${fault}`))].join('\n')
}

/** A report of what is missing in each group and how to switch it on; the group `here`, where it was requested, comes first. */
export const setupHtml = (world: DeskWorld, checks: readonly GroupCheck[], here: number): Html =>
  checks
    .toSorted((one, other) => Number(other.group === here) - Number(one.group === here))
    .map((one) => groupText(world, one, here))
    .join('\n\n')
