import type { OneAtATime } from './scheduling/one-at-a-time.ts'
import { createDeskInbox } from './inbox/desk-inbox.ts'
import type { DeskInboxParts } from './inbox/desk-inbox.ts'
import { recheckGroups } from './talks/check-groups.ts'
import type { WarnedGroups } from './talks/check-groups.ts'
import { createGroupPosting } from './talks/group-posting.ts'
import type { GroupPostingParts } from './talks/group-posting.ts'
import { sendQueuePositions } from './talks/queue-positions.ts'
import type { QueuePositionsParts } from './talks/queue-positions.ts'
import { watchTalks } from './talks/watch-talks.ts'

/** Dependencies of `createDesk`. */
export type DeskParts = Omit<DeskInboxParts, 'groups'> & GroupPostingParts & QueuePositionsParts

/** The desk, where agents answer: acts on what happens in the forum groups and posts to them. */
export interface Desk {
  /** Tells whether a chat is a forum group of the desk. */
  readonly isDesk: (chatId: number) => boolean
  /** Acts on the events of a group, in order. */
  readonly inbox: OneAtATime
  /** Sends the posts that wait for the groups. */
  readonly wakeGroups: () => void
  /** Finds posts that no process is sending. */
  readonly sweep: () => Promise<void>
  /**
   * Looks at everything that time alone changes: groups in trouble, late answers, silent customers, names outside
   * topics, queue positions.
   */
  readonly watch: () => Promise<void>
  /** Resolves when nothing is running any more. */
  readonly idle: () => Promise<void>
}

/** Creates the desk. */
export const createDesk = (parts: DeskParts): Desk => {
  const posting = createGroupPosting(parts)
  const inboxParts: DeskInboxParts = { ...parts, groups: posting.groups }
  const inbox = createDeskInbox(inboxParts)
  const warned: WarnedGroups = new Set()
  return {
    isDesk: (chatId) => parts.deskIds.has(chatId),
    inbox,
    wakeGroups: posting.wake,
    sweep: async () => {
      if (parts.groups.length > 0) await posting.assignAndSend()
    },
    watch: async () => {
      await recheckGroups(inboxParts, warned)
      await watchTalks(parts)
      await parts.store.blankNames()
      await sendQueuePositions(parts)
      posting.wake()
    },
    idle: async () => {
      await inbox.idle()
      await posting.idle()
    },
  }
}
