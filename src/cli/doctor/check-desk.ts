import type { Api } from 'grammy'
import { findDeskFaults } from '../../adapters/telegram/find-desk-faults.ts'
import { findGroupId } from '../../adapters/telegram/find-group-id.ts'
import type { BotFacts } from '../../adapters/telegram/inspect-bot.ts'
import type { GroupFault } from '../../core/desk/group-fault.ts'
import { RefusedError } from '../../core/ports/messenger-errors.ts'
import { blockingFault } from '../../render/talk/setup-report.ts'
import { ok, unseen, warning, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import { findObstacle, valueOf } from './setup.ts'
import type { Setup } from './setup.ts'
import { reasonOf, withinTime } from './within-time.ts'

const PRIVACY = 'privacy mode'

const FAULTS: Readonly<Record<GroupFault, readonly [found: string, remedy: string]>> = {
  'not-a-supergroup': ['it is not a supergroup', 'switch Topics on in its settings; its id changes with that'],
  'no-topics': ['it has no topics', 'switch Topics on in its settings'],
  'not-admin': ['the bot is not an administrator', 'make it one, with "Manage topics" and "Delete messages"'],
  'cannot-manage-topics': ['the bot may not manage topics', 'give it the right "Manage topics"'],
  'cannot-delete': ['the bot may not delete messages', 'give it the right "Delete messages"'],
  'gone': ['the bot is not in it, or there is no such group', 'add the bot, or correct SUPPORT_CHAT_IDS'],
}

/** Faults of a group, and its finding; `faults` is null when Telegram has not said. */
interface Group {
  readonly finding: Finding
  readonly faults: readonly GroupFault[] | null
}

const judgeGroup = (id: number, full: number, faults: readonly GroupFault[]): Finding => {
  const name = `group ${id}`
  if (faults.length === 0)
    return full === id
      ? ok(name, 'it has topics, and the bot may do there what it needs')
      : warning(name, `bots know it as ${full}`, `write ${full} in SUPPORT_CHAT_IDS`)
  const [found, remedy] = [0, 1].map((part) => faults.map((fault) => FAULTS[fault][part]).join('; '))
  return (blockingFault(faults) === null ? warning : wrong)(name, found ?? '', remedy ?? '')
}

const checkGroup = async (api: Api, id: number): Promise<Group> => {
  try {
    const full = await withinTime(findGroupId(api, id))
    const faults = await withinTime(findDeskFaults(api, full))
    return { finding: judgeGroup(id, full, faults), faults }
  } catch (error) {
    const name = `group ${id}`
    const finding =
      error instanceof RefusedError && error.movedTo !== null
        ? warning(name, `it has become the supergroup ${error.movedTo}`, `write ${error.movedTo} in SUPPORT_CHAT_IDS`)
        : wrong(name, `Telegram does not answer (${reasonOf(error)})`, 'try again, or check the id in SUPPORT_CHAT_IDS')
    return { finding, faults: null }
  }
}

/** Judges privacy mode: with it a bot reads only those groups in which it is an administrator. */
const judgePrivacy = ({ readsAllGroups }: BotFacts, groups: readonly Group[]): Finding => {
  if (readsAllGroups) return ok(PRIVACY, 'off')
  const unread = groups.filter(({ faults }) => faults?.includes('not-admin'))
  if (unread.length > 0)
    return wrong(
      PRIVACY,
      `on, and the bot does not read what agents write in ${unread.map(({ finding }) => finding.name).join(', ')}`,
      'make the bot an administrator there, or switch it off: @BotFather, /setprivacy, and add the bot anew',
    )
  if (groups.some(({ faults }) => faults === null || faults.includes('gone')))
    return unseen(PRIVACY, 'it is on, and a group was not looked at')
  return ok(
    PRIVACY,
    groups.length === 0 ? 'on: there are no groups' : 'on: the bot reads its groups as an administrator',
  )
}

const judgeJoining = ({ mayJoinGroups }: BotFacts, groups: readonly Group[]): readonly Finding[] =>
  !mayJoinGroups && groups.some(({ faults }) => faults?.includes('gone'))
    ? [wrong('joining groups', 'the bot may not be added to groups', 'allow it: @BotFather, /setjoingroups')]
    : []

const judgeSupervisors = (setup: Setup): readonly Finding[] =>
  findObstacle(setup, ['ADMIN_IDS']) === null && valueOf(setup, 'ADMIN_IDS') === null
    ? [
        warning(
          'supervisors',
          'there are none, and nobody may put agents on the list',
          'set ADMIN_IDS to your Telegram id',
        ),
      ]
    : []

/** Checks privacy mode, and the bot's rights in each group in which agents work. */
export const checkDesk = async (setup: Setup, api: Api, facts: BotFacts): Promise<readonly Finding[]> => {
  const obstacle = findObstacle(setup, ['SUPPORT_CHAT_IDS'])
  if (obstacle !== null) return [PRIVACY, 'groups'].map((name) => unseen(name, obstacle))
  const ids = valueOf(setup, 'SUPPORT_CHAT_IDS') ?? []
  const groups = await Promise.all(ids.map((id) => checkGroup(api, id)))
  if (groups.length === 0) return [judgePrivacy(facts, groups), ok('groups', 'none is set: no agents')]
  return [
    judgePrivacy(facts, groups),
    ...groups.map(({ finding }) => finding),
    ...judgeJoining(facts, groups),
    ...judgeSupervisors(setup),
  ]
}
