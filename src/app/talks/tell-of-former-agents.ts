import { mention } from '../../core/text/mention.ts'
import type { AgentName } from '../../core/desk/agent.ts'
import type { DeskMessenger } from '../../core/ports/desk-messenger.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Log } from '../../core/ports/log.ts'
import { RefusedError, TemporaryError } from '../../core/ports/messenger-errors.ts'
import { formerHtml } from '../../render/talk/setup-report.ts'
import { noChange } from '../../core/talk/decision.ts'
import { supervisorsOf } from '../../core/talk/roles.ts'

/** Dependencies of `formerAgentsIn`. */
export interface FormerAgentsParts {
  readonly store: Pick<DeskStore, 'formerAgents'>
  readonly messenger: Pick<DeskMessenger, 'membersAmong'>
  /** Telegram ids of the supervisors. */
  readonly adminIds: ReadonlySet<number>
}

/** Dependencies of `tellOfFormerAgents`. */
interface TellOfFormerAgentsParts extends FormerAgentsParts {
  readonly store: Pick<DeskStore, 'formerAgents' | 'agents' | 'currentGroups' | 'decide'>
  readonly world: DeskWorld
  /** Ids of the forum groups as the settings have them. */
  readonly groups: readonly number[]
  readonly log: Log
}

/** Finds people who were agents, are none any more, and still read a group with all its topics. */
export const formerAgentsIn = async (
  { store, messenger, adminIds }: FormerAgentsParts,
  group: number,
): Promise<readonly AgentName[]> =>
  messenger.membersAmong(
    group,
    (await store.formerAgents()).filter((id) => !adminIds.has(id)),
  )

/**
 * Tells the supervisors in General of each group of former agents who are still in it: off the list they write to
 * nobody, but read every topic. Each call tells anew: the one behind the head of the journal comes once a day.
 */
export const tellOfFormerAgents = async (parts: TellOfFormerAgentsParts): Promise<void> => {
  const { store, world, adminIds, log } = parts
  for (const group of await store.currentGroups(parts.groups)) {
    try {
      const former = await formerAgentsIn(parts, group)
      if (former.length === 0) continue
      const called = supervisorsOf(await store.agents(), adminIds)
        .map(mention)
        .join(', ')
      const text = `${formerHtml(world, former)} ${called}`.trim()
      const post = { kind: 'line', text, buttons: [], replyTo: null } as const
      await store.decide(null, {
        ...noChange,
        posts: [{ to: { kind: 'place', group, thread: null }, post }],
      })
    } catch (error) {
      if (!(error instanceof TemporaryError) && !(error instanceof RefusedError)) throw error
      log.warn({ group, err: error }, 'desk: whether former agents are still in a group could not be asked')
    }
  }
}
