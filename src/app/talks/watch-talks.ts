import { checkDeadlines } from '../../core/talk/deadlines.ts'
import type { Escalation, Presence } from '../../core/talk/deadlines.ts'
import type { Agent } from '../../core/desk/agent.ts'
import { noChange, revisionOf } from '../../core/talk/decision.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { Talk } from '../../core/desk/talk.ts'
import { supervisorsOf } from '../../core/talk/roles.ts'
import type { World } from '../../core/flow/world.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `watchTalks`. */
export interface WatchTalksParts {
  readonly store: DeskStore
  readonly world: World
  /** Telegram ids of the supervisors. */
  readonly adminIds: ReadonlySet<number>
  readonly scheduler: Pick<Scheduler, 'wakeChat'>
}

/** Reads the people that hear of a late answer: the supervisors by name, in the customer's own group. */
const escalationOf = async ({ store, adminIds }: WatchTalksParts, { chatId, team }: Talk): Promise<Escalation> => {
  const agents = await store.agents()
  const topic = await store.topicOf(chatId)
  return {
    supervisors: supervisorsOf(agents, adminIds),
    topic,
    team: team === null ? [] : agents.filter(({ onShift, teams }) => onShift && teams.includes(team)),
  }
}

/** Presence of agents by the list; a supervisor who is not on it is always there. */
const presenceOf = (agents: readonly Agent[], adminIds: ReadonlySet<number>): Presence => {
  const listed = new Map(agents.map(({ id, onShift }) => [id, onShift]))
  return (id) => {
    const onShift = listed.get(id)
    if (onShift === undefined) return adminIds.has(id) ? 'here' : 'removed'
    return onShift ? 'here' : 'off-shift'
  }
}

/** Time in which several processes that look at a talk in the same state make one decision of it. */
const SAME_MS = 600_000

/**
 * Names a decision by the state of the talk that it is about: one that comes back to that state later is decided again.
 */
const sourceOf = (talk: Talk, what: string, at: number): string => {
  const { id, state, agent, lastWordAt, waitsSince, snoozedUntil, late, reminded } = talk
  const seen = [state, agent?.id, lastWordAt, waitsSince, snoozedUntil, late, reminded, what]
  return `talk:${id}:${seen.join(':')}:${Math.floor(at / SAME_MS)}`
}

/**
 * Looks at every talk that is not over: warns agents of late answers, reminds silent customers, and ends talks with
 * them.
 */
export const watchTalks = async (parts: WatchTalksParts): Promise<void> => {
  const { store, world, scheduler } = parts
  const at = Date.now()
  const presence = presenceOf(await store.agents(), parts.adminIds)
  for (const talk of await store.openTalks()) {
    // The escalation is read only for the few talks in which something is due.
    const due =
      checkDeadlines(world, talk, at, undefined, presence) &&
      checkDeadlines(world, talk, at, await escalationOf(parts, talk), presence)
    if (!due) continue
    const inbox = due.event ? [{ chatId: talk.chatId, event: due.event }] : []
    const woken = await store.decide(sourceOf(talk, due.event?.kind ?? '', at), {
      ...noChange,
      talk: { id: talk.id, revision: revisionOf(talk), change: due.change },
      posts: due.posts,
      inbox,
    })
    for (const chatId of woken) scheduler.wakeChat(chatId)
  }
}
