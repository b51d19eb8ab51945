import type { DeskLocation, DeskMessenger } from '../../core/ports/desk-messenger.ts'
import { RefusedError } from '../../core/ports/messenger-errors.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { Topic } from '../../core/desk/topic.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/**
 * Topics of ended talks that are deleted in an hour, of each group: the deletions share the group's minute with what
 * customers say.
 */
const PER_HOUR = 3

interface DeleteAgedTopicsParts {
  readonly store: DeskStore
  readonly groups: readonly number[]
  readonly scheduler: Pick<Scheduler, 'wakeGroups'>
}

/** Has topics deleted in Telegram whose customers have had no talk for so many days, a few an hour. */
export const deleteAgedTopics = async (
  { store, groups, scheduler }: DeleteAgedTopicsParts,
  days: number,
): Promise<void> => {
  if (groups.length === 0) return
  await store.deleteAgedTopics({ groups: await store.currentGroups(groups), days, perHour: PER_HOUR })
  scheduler.wakeGroups()
}

/** Deletes the topic of a customer who has had no talk for long; leaves one in which a talk has begun meanwhile. */
export const deleteAgedTopic = async (
  { messenger, store }: { readonly messenger: DeskMessenger; readonly store: DeskStore },
  location: DeskLocation,
  topic: Topic | null,
): Promise<{ readonly messageIds: readonly (number | null)[]; readonly operations: number }> => {
  const talk = topic === null ? null : await store.talkOf(topic.chatId)
  if (talk !== null && talk.state !== 'ended')
    throw new RefusedError('a talk has begun in the topic since its deletion was posted', 'stale')
  if (location.thread !== null) await messenger.deleteTopic(location.group, location.thread)
  return { messageIds: [null], operations: 1 }
}
