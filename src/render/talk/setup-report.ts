import type { Html } from '../../core/text/html.ts'
import type { DeskFault } from '../../core/ports/desk-messenger.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { reportHtml } from '../report-text.ts'

/** What was found in a group; null when Telegram did not answer. */
export interface Checked {
  readonly group: number
  readonly faults: readonly DeskFault[] | null
}

/** Without these no topic can be made or written in; the others only take something away. */
const stopping: ReadonlySet<DeskFault> = new Set([
  'gone',
  'not-a-supergroup',
  'no-topics',
  'not-admin',
  'cannot-manage-topics',
])

/** What keeps the group from being a desk at all; null when nothing does. */
export const troubleOf = (faults: readonly DeskFault[]): DeskFault | null =>
  faults.find((fault) => stopping.has(fault)) ?? null

const groupText = (world: DeskWorld, { group, faults }: Checked, here: number): Html => {
  const title = reportHtml(world, 'setup-group', { id: String(group), here: group === here ? 'yes' : 'no' })
  if (faults === null) return [title, reportHtml(world, 'setup-unknown')].join('\n')
  if (faults.length === 0) return [title, reportHtml(world, 'setup-well')].join('\n')
  return [title, ...faults.map((fault) => reportHtml(world, `setup-${fault}`))].join('\n')
}

/** What is missing in each group and how it is switched on, the group where it was asked first. */
export const setupHtml = (world: DeskWorld, checked: readonly Checked[], here: number): Html =>
  checked
    .toSorted((one, other) => Number(other.group === here) - Number(one.group === here))
    .map((one) => groupText(world, one, here))
    .join('\n\n')
