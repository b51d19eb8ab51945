import type { OpenRequest } from '../../core/flow/number-calls.ts'
import { PERSON } from '../../core/flow/flow-ids.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { InboxItem } from '../../core/ports/turn-store.ts'

/** Dependencies of the calls about a talk that waits. */
export interface WaitingTalkParts {
  readonly store: Pick<DeskStore, 'talkOf'>
  readonly receive: (items: readonly InboxItem[]) => Promise<void>
}

/** Reference of the wait for an agent among the customer's requests. A chat has one at most, so it needs no number. */
const TALK_REFERENCE = 'talk'

/** True for the reference of the wait for an agent. */
export const isTalkReference = (reference: string): boolean => reference === TALK_REFERENCE

/** Lists the customer's wait for an agent as a request; empty when no talk of theirs waits. */
export const listWaitingTalk = async (
  { store }: WaitingTalkParts,
  { chatId }: OpenCall,
): Promise<readonly OpenRequest[]> => {
  const talk = await store.talkOf(chatId)
  if (talk?.state !== 'waiting') return []
  return [
    {
      reference: TALK_REFERENCE,
      kind: 'talk',
      flow: PERSON,
      state: 'under-way',
      madeAt: new Date(talk.openedAt).toISOString(),
      canCancel: true,
    },
  ]
}

/** Takes the customer out of the queue. Their own chat gets the event, as at every other end of a talk. */
export const endWaiting = async ({ receive }: WaitingTalkParts, { id, chatId }: OpenCall): Promise<void> => {
  const event = { kind: 'released', how: 'left', flow: null, words: null, of: null, at: Date.now() } as const
  await receive([{ source: `leave:${id}`, chatId, payload: { kind: 'event', event } }])
}
