import { oneAtATime } from '../scheduling/one-at-a-time.ts'
import { createSendPosts } from './send-posts.ts'
import type { SendPostsParts } from './send-posts.ts'

/** Dependencies of `createGroupPosting`. */
export interface GroupPostingParts extends SendPostsParts {
  /** Ids of the forum groups as the settings have them. */
  readonly groups: readonly number[]
  /**
   * Ids that count as desks, shared with the reader of updates. The new id of a group that became a supergroup is
   * added.
   */
  readonly deskIds: Set<number>
}

/** Posting to the forum groups: assigns customers to groups and sends what waits. */
export interface GroupPosting {
  /** Ids of the forum groups as of the last look: a group that became a supergroup has a new one. */
  readonly groups: () => readonly number[]
  /** Assigns and sends what waits, soon and without waiting for it. */
  readonly wake: () => void
  /** Assigns what waits and begins to send it. Rejects when the database does not answer. */
  readonly assignAndSend: () => Promise<void>
  /** Resolves when nothing is being sent any more. */
  readonly idle: () => Promise<void>
}

/** Creates the posting to the forum groups. */
export const createGroupPosting = (parts: GroupPostingParts): GroupPosting => {
  const { store, deskIds, log } = parts
  let groups = parts.groups
  const sending = createSendPosts(parts)
  const assignAndSend = async (): Promise<void> => {
    groups = await store.currentGroups(parts.groups)
    for (const id of groups) deskIds.add(id)
    await store.assign(groups)
    for (const group of await store.waitingGroups()) void sending.go(group)
  }
  const posting = oneAtATime(assignAndSend, (error) =>
    log.warn({ err: error }, 'desk: posting postponed, the database does not answer'),
  )
  return {
    groups: () => groups,
    wake: () => void posting.go(0),
    assignAndSend,
    idle: async () => {
      await posting.idle()
      await sending.idle()
    },
  }
}
