import type { DeskEvent } from '../../core/desk/desk-event.ts'
import type { DeskMessenger } from '../../core/ports/desk-messenger.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import { RefusedError } from '../../core/ports/messenger-errors.ts'
import type { Log } from '../../core/ports/log.ts'

/** Dependencies of `adoptTopic`. */
export interface AdoptTopicParts {
  readonly store: Pick<DeskStore, 'topicNumbered' | 'recordThread'>
  readonly messenger: Pick<DeskMessenger, 'deleteTopic'>
  readonly log: Log
}

const topicNumberIn = (name: string | null): number | null => {
  const [, no] = /^#(\d{1,15})(?:\s|$)/.exec(name ?? '') ?? []
  return no === undefined ? null : Number(no)
}

/**
 * Takes care of a topic that the bot made and may not have recorded, because the process died or Telegram's answer was
 * lost. The customer gets the topic if they have none; otherwise it is a double and is deleted. Rejects with
 * `TemporaryError`, after which the event is tried again.
 */
export const adoptTopic = async (
  { store, messenger, log }: AdoptTopicParts,
  event: Extract<DeskEvent, { readonly kind: 'topic' }>,
): Promise<void> => {
  const {
    place: { group, thread },
    what,
    byUs,
    name,
  } = event
  const no = what === 'made' && byUs ? topicNumberIn(name) : null
  if (no === null || thread === null) return
  const topic = await store.topicNumbered(no)
  if (topic?.thread === thread && topic.group === group) return
  if (topic?.group === group && topic.thread === null && (await store.recordThread(topic.chatId, thread))) return
  const now = await store.topicNumbered(no)
  if (now?.thread === thread && now.group === group) return
  try {
    await messenger.deleteTopic(group, thread)
    log.info({ group, thread }, 'desk: a double topic is deleted')
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    log.warn({ group, thread, err: error }, 'desk: a double topic cannot be deleted, delete it by hand')
  }
}
