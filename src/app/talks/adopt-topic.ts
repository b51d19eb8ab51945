import type { DeskEvent } from '../../core/desk/desk-event.ts'
import type { DeskMessenger } from '../../core/ports/desk-messenger.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import { Refused } from '../../core/ports/failure.ts'
import type { Log } from '../../core/ports/log.ts'

export interface AdoptParts {
  readonly store: Pick<DeskStore, 'topicNumbered' | 'topicMade'>
  readonly messenger: Pick<DeskMessenger, 'deleteTopic'>
  readonly log: Log
}

const numberIn = (name: string | null): number | null => {
  const [, no] = /^#(\d{1,15})(?:\s|$)/.exec(name ?? '') ?? []
  return no === undefined ? null : Number(no)
}

/**
 * A topic that the bot made, and perhaps nobody knows of: the process died, or Telegram's answer was lost. It becomes its customer's when they
 * have none, and is deleted when they have another one. Rejects with `Temporary`: the event is tried again.
 */
export const adopt = async (
  { store, messenger, log }: AdoptParts,
  event: Extract<DeskEvent, { readonly kind: 'topic' }>,
): Promise<void> => {
  const {
    place: { group, thread },
    what,
    byUs,
    name,
  } = event
  const no = what === 'made' && byUs ? numberIn(name) : null
  if (no === null || thread === null) return
  const topic = await store.topicNumbered(no)
  if (topic?.thread === thread && topic.group === group) return
  if (topic?.group === group && topic.thread === null && (await store.topicMade(topic.chatId, thread))) return
  const now = await store.topicNumbered(no)
  if (now?.thread === thread && now.group === group) return
  try {
    await messenger.deleteTopic(group, thread)
    log.info({ group, thread }, 'desk: a topic that was made twice is deleted')
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    log.warn({ group, thread, err: error }, 'desk: a topic that was made twice cannot be deleted')
  }
}
