import type { DeskMessenger, DeskLocation } from '../../core/ports/desk-messenger.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { setupHtml, blockingFault } from '../../render/talk/setup-report.ts'
import type { GroupCheck } from '../../render/talk/setup-report.ts'
import { RefusedError, TemporaryError } from '../../core/ports/messenger-errors.ts'
import type { Html } from '../../core/text/html.ts'
import { formerAgentsIn } from './tell-of-former-agents.ts'
import type { FormerAgentsParts } from './tell-of-former-agents.ts'
import type { Log } from '../../core/ports/log.ts'

/** Dependencies of `checkGroups` and `recheckGroups`. */
export interface CheckGroupsParts extends FormerAgentsParts {
  readonly store: Pick<DeskStore, 'post' | 'setTrouble' | 'troubles' | 'formerAgents'>
  readonly messenger: Pick<DeskMessenger, 'findFaults' | 'membersAmong' | 'post'>
  readonly world: DeskWorld
  readonly log: Log
  /** Ids of the forum groups, as of the last look. */
  readonly groups: () => readonly number[]
}

/**
 * Groups that this process has warned of their trouble. A group leaves the set when its trouble is over, and is warned
 * again at the next one.
 */
export type WarnedGroups = Set<number>

/** Location of an answer, and the message that it replies to. */
export interface ReplyTarget {
  readonly location: DeskLocation
  readonly replyTo: number | null
}

const checkGroup = async (parts: CheckGroupsParts, group: number): Promise<GroupCheck> => {
  const { store, messenger, log } = parts
  try {
    const faults = await messenger.findFaults(group)
    await store.setTrouble(group, blockingFault(faults))
    return { group, faults, former: blockingFault(faults) === null ? await formerAgentsIn(parts, group) : [] }
  } catch (error) {
    if (!(error instanceof TemporaryError) && !(error instanceof RefusedError)) throw error
    log.warn({ group, err: error }, 'desk: a group could not be checked')
    return { group, faults: null }
  }
}

const isInTrouble = ({ faults }: GroupCheck): boolean => faults !== null && blockingFault(faults) !== null

/**
 * Sends a text to a group in trouble past its outbox, where posts wait until the trouble is over. Goes to General,
 * where no topic is needed. False when the group cannot be reached.
 */
const postPastQueue = async (
  { messenger, log }: CheckGroupsParts,
  { location, replyTo }: ReplyTarget,
  text: Html,
): Promise<boolean> => {
  try {
    await messenger.post({ group: location.group, thread: null }, text, [], replyTo)
    return true
  } catch (error) {
    if (!(error instanceof TemporaryError) && !(error instanceof RefusedError)) throw error
    log.error(
      { group: location.group, err: error },
      'desk: a group could not be warned what it lacks, look at its /setup from another group',
    )
    return false
  }
}

/**
 * Checks whether the groups can be desks and records the ones that cannot. Reports what the groups of `about` lack to
 * the target, or, when that group cannot be reached, to General of another one. A group that lacks nothing any more
 * gets its waiting posts.
 */
export const checkGroups = async (
  parts: CheckGroupsParts,
  target: ReplyTarget,
  about: readonly number[],
): Promise<void> => {
  const here = target.location.group
  const checked = await Promise.all(
    [...new Set([...parts.groups(), ...about])].map((group) => checkGroup(parts, group)),
  )
  const textIn = (group: number): Html =>
    setupHtml(
      parts.world,
      checked.filter((one) => about.includes(one.group)),
      group,
    )
  const post = (location: DeskLocation, replyTo: number | null): Promise<void> =>
    parts.store.post([
      {
        to: { kind: 'place', ...location },
        post: { kind: 'line', text: textIn(location.group), buttons: [], replyTo },
      },
    ])
  if (!checked.some((one) => one.group === here && isInTrouble(one))) return post(target.location, target.replyTo)
  if (await postPastQueue(parts, target, textIn(here))) return
  const other = checked.find((one) => one.faults !== null && !isInTrouble(one))
  if (other) await post({ group: other.group, thread: null }, null)
}

/**
 * Checks the groups in trouble again. A group that lacks nothing any more gets its waiting posts; any other one is
 * warned once.
 */
export const recheckGroups = async (parts: CheckGroupsParts, warned: WarnedGroups): Promise<void> => {
  const groups = new Set(parts.groups())
  const troubled = (await parts.store.troubles()).map(({ group }) => group).filter((group) => groups.has(group))
  for (const group of warned) if (!troubled.includes(group)) warned.delete(group)
  for (const group of troubled) {
    const isUsable = !isInTrouble(await checkGroup(parts, group))
    if (isUsable || warned.has(group)) continue
    warned.add(group)
    await checkGroups(parts, { location: { group, thread: null }, replyTo: null }, [group])
  }
}
