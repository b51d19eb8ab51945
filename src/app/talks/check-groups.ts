import type { DeskMessenger, DeskSpot } from '../../core/ports/desk-messenger.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { setupHtml, troubleOf } from '../../render/talk/setup-report.ts'
import type { Checked } from '../../render/talk/setup-report.ts'
import { Refused, Temporary } from '../../core/ports/failure.ts'
import type { Html } from '../../core/text/html.ts'
import type { Log } from '../../core/ports/log.ts'

export interface CheckParts {
  readonly store: Pick<DeskStore, 'post' | 'trouble' | 'troubles'>
  readonly messenger: Pick<DeskMessenger, 'faults' | 'post'>
  readonly world: DeskWorld
  readonly log: Log
  /** Ids of the forum groups, as they are now. */
  readonly groups: () => readonly number[]
}

/** Groups in trouble that somebody was told of, by this process; they are told again when the trouble comes anew. */
export type ToldOf = Set<number>

/** Where the answer is wanted. */
interface Wanted {
  readonly spot: DeskSpot
  readonly replyTo: number | null
}

const check = async ({ store, messenger, log }: CheckParts, group: number): Promise<Checked> => {
  try {
    const faults = await messenger.faults(group)
    await store.trouble(group, troubleOf(faults))
    return { group, faults }
  } catch (error) {
    if (!(error instanceof Temporary) && !(error instanceof Refused)) throw error
    log.warn({ group, err: error }, 'desk: a group could not be looked at')
    return { group, faults: null }
  }
}

const isInTrouble = ({ faults }: Checked): boolean => faults !== null && troubleOf(faults) !== null

/** Posts to a group in trouble wait, and this one would never be read: it is sent past them, to General, where no topic is needed. */
const tellAnyway = async ({ messenger, log }: CheckParts, { spot, replyTo }: Wanted, text: Html): Promise<boolean> => {
  try {
    await messenger.post({ group: spot.group, thread: null }, text, [], replyTo)
    return true
  } catch (error) {
    if (!(error instanceof Temporary) && !(error instanceof Refused)) throw error
    log.error({ group: spot.group, err: error }, 'desk: the group cannot even be told what is missing')
    return false
  }
}

/**
 * Looks whether the groups can be desks, notes the ones that cannot, and tells what is missing in those of `about` where it was asked; in General
 * of another group when it cannot be told there. A group that is whole again gets its posts.
 */
export const checkGroups = async (parts: CheckParts, wanted: Wanted, about: readonly number[]): Promise<void> => {
  const here = wanted.spot.group
  const checked = await Promise.all([...new Set([...parts.groups(), ...about])].map((group) => check(parts, group)))
  const textIn = (group: number): Html =>
    setupHtml(
      parts.world,
      checked.filter((one) => about.includes(one.group)),
      group,
    )
  const post = (spot: DeskSpot, replyTo: number | null): Promise<void> =>
    parts.store.post([
      { to: { kind: 'place', ...spot }, post: { kind: 'line', text: textIn(spot.group), buttons: [], replyTo } },
    ])
  if (!checked.some((one) => one.group === here && isInTrouble(one))) return post(wanted.spot, wanted.replyTo)
  if (await tellAnyway(parts, wanted, textIn(here))) return
  const other = checked.find((one) => one.faults !== null && !isInTrouble(one))
  if (other) await post({ group: other.group, thread: null }, null)
}

/** Looks anew at the groups in trouble: one that is whole gets its posts, of any other its people are told once. */
export const recheckGroups = async (parts: CheckParts, told: ToldOf): Promise<void> => {
  const groups = new Set(parts.groups())
  const troubled = (await parts.store.troubles()).map(({ group }) => group).filter((group) => groups.has(group))
  for (const group of told) if (!troubled.includes(group)) told.delete(group)
  for (const group of troubled) {
    const isWhole = !isInTrouble(await check(parts, group))
    if (isWhole || told.has(group)) continue
    told.add(group)
    await checkGroups(parts, { spot: { group, thread: null }, replyTo: null }, [group])
  }
}
