import { dueOf } from '../../core/talk/deadlines.ts'
import type { Escalation } from '../../core/talk/deadlines.ts'
import { nothing, seenOf } from '../../core/talk/decision.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { Talk } from '../../core/desk/talk.ts'
import { supervisorsOf } from '../../core/talk/roles.ts'
import type { World } from '../../core/flow/world.ts'

export interface WatchTalksParts {
  readonly store: DeskStore
  readonly world: World
  readonly adminIds: ReadonlySet<number>
  readonly wake: (chatId: number) => void
}

/** Whom a late answer is told: the supervisors by name, in the customer's own group. */
const escalationOf = async ({ store, adminIds }: WatchTalksParts, { chatId, team }: Talk): Promise<Escalation> => {
  const agents = await store.agents()
  const topic = await store.topicOf(chatId)
  return {
    supervisors: supervisorsOf(agents, adminIds),
    group: topic?.group ?? null,
    team: team === null ? [] : agents.filter(({ onShift, teams }) => onShift && teams.includes(team)),
  }
}

/** Looks at every talk that is not over: warns of answers that are late, reminds and ends where the customer is silent. */
export const watchTalks = async (parts: WatchTalksParts): Promise<void> => {
  const { store, world, wake } = parts
  const at = Date.now()
  for (const talk of await store.openTalks()) {
    // Whom to tell is asked only for the few talks in which something is due.
    const due = dueOf(world, talk, at) && dueOf(world, talk, at, await escalationOf(parts, talk))
    if (!due) continue
    const tell = due.tell ? [{ chatId: talk.chatId, event: due.tell }] : []
    const woken = await store.decide(`talk:${talk.id}:${talk.lastWordAt}:${talk.reminded}`, {
      ...nothing,
      talk: { id: talk.id, seen: seenOf(talk), change: due.change },
      posts: due.posts,
      tell,
    })
    for (const chatId of woken) wake(chatId)
  }
}
