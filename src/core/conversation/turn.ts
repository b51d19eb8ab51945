import type { Conversation } from './conversation.ts'
import { agentChanges, agentSays, claim, leavePerson, noteTalk, nudge, queue, release, silence } from './custody.ts'
import { handleCustomer, welcomeBack } from './customer.ts'
import { closeDraft, htmlOf, openDraft, say, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Effect } from './effect.ts'
import { eraseSecretOf } from './erase-secret.ts'
import type { CustomerEvent, Event, WorldEvent } from './event.ts'
import { isCustomerEvent } from './event.ts'
import { forgetInTalk, wantsForgotten } from './forget.ts'
import { accepts, stepName } from './frame.ts'
import { grant } from './follow-intent.ts'
import { takeLater, tellNews } from './news.ts'
import { isForAgents, relay } from './relay.ts'
import { show } from './prompt.ts'
import { heard, isAsleep, SILENCE, silent, watchSilence } from './inactivity.ts'
import { deliver, deliverAnswer } from './stack.ts'
import { goAway, goBeside, restart } from './navigation.ts'
import { wishOf } from './intent.ts'
import type { World } from '../flow/world.ts'
import { COMMON, PERSON } from '../flow/world.ts'

/** What one event made of a conversation. `flow` and `step` name where it stands now, for reports. */
export interface Turned {
  readonly conversation: Conversation
  readonly effects: readonly Effect[]
  readonly flow: string
  readonly step: string
}

const ring = (draft: Draft, key: string, turn: number): void => {
  const timer = draft.now.timers[key]
  if (timer?.turn !== turn || draft.now.away) return
  const { [key]: _, ...others } = draft.now.timers
  draft.now.timers = others
  if (key === SILENCE) return silent(draft)
  const frame = draft.stack.find(({ id }) => id === timer.frame)
  if (!frame || !timer.event) return
  deliver(draft, frame, timer.event)
  show(draft)
}

/** News for a flow, if the customer is in it. */
const signal = (draft: Draft, { flow, event }: Extract<WorldEvent, { kind: 'signal' }>): void => {
  const frame = topOf(draft)
  if (frame.flow.id !== flow || !accepts(frame, event)) return
  deliver(draft, frame, event)
  show(draft)
}

const handleWorld = (draft: Draft, event: WorldEvent): void => {
  switch (event.kind) {
    case 'answered':
      return deliverAnswer(draft, event.call, event.turn, { kind: 'done', value: event.output })
        ? show(draft)
        : undefined
    case 'failed':
      return deliverAnswer(draft, event.call, event.turn, { kind: 'error', value: event.failure })
        ? show(draft)
        : undefined
    case 'timer':
      return ring(draft, event.key, event.turn)
    case 'news':
    case 'fixed':
      return tellNews(draft, event)
    case 'added-to-group':
      return void draft.effects.push({ kind: 'leave-chat' })
    case 'claimed':
      return claim(draft, event)
    case 'released':
      return endTalk(draft, event)
    case 'queued':
      return queue(draft, event)
    case 'agent-said':
    case 'agent-sent':
      return agentSays(draft, event)
    case 'agent-edited':
    case 'agent-reacted':
    case 'agent-deleted':
      return agentChanges(draft, event)
    case 'nudged':
      return nudge(draft)
    case 'signal':
      return signal(draft, event)
  }
}

/** What is wanted by the first words of a chat is done at once, once it is said who answers. */
const meetWish = (draft: Draft, event: Event): boolean => {
  if (event.kind !== 'wrote' || event.forwarded) return false
  const wish = wishOf(draft, event.text)
  if (wish) grant(draft, wish, { after: htmlOf(draft, COMMON, 'hello') })
  return wish !== null
}

/** A tap is answered, whatever becomes of it. */
const answerTap = (draft: Draft, event: CustomerEvent | WorldEvent): void => {
  if (event.kind === 'pressed' || event.kind === 'followed')
    draft.effects.push({ kind: 'toast', callbackId: event.callbackId, text: null })
}

/** Where a deep link, or a button below a notice, leads. */
const payloadOf = (event: Event): { readonly payload?: string } => {
  if (event.kind === 'followed') return { payload: event.flow }
  return event.kind === 'command' ? { payload: event.payload } : {}
}

/** The very first event: whatever it was, the assistant says who it is, and asks what is wrong unless the customer has said it. */
const meet = (draft: Draft, event: Event): void => {
  if (event.kind === 'blocked') return goAway(draft)
  answerTap(draft, event)
  eraseSecretOf(draft, event)
  restart(draft, payloadOf(event))
  if (!meetWish(draft, event)) show(draft)
}

/** A deploy changed the flow and no migration fits: say so, and begin the same matter again from its nearest step (G7). */
const explainChange = (draft: Draft, event: Event, lost: string): void => {
  answerTap(draft, event)
  eraseSecretOf(draft, event)
  const again = draft.world.flows.has(lost) ? { payload: lost, menu: true } : { menu: true }
  draft.now.history = []
  restart(draft, again)
  show(draft, { note: htmlOf(draft, COMMON, 'note-flow-changed'), again: draft.now.prompt !== null })
}

/** The talk is over; what came meanwhile is told first. */
const endTalk = (draft: Draft, event: Extract<WorldEvent, { kind: 'released' }>): void => {
  const { holder, agent } = draft.now.custody
  const isOver = event.of === undefined || event.of === agent?.id
  if (holder === 'agent' && isOver && !draft.now.away) {
    leavePerson(draft)
    for (const note of takeLater(draft, event.how !== 'solved' && event.flow === null)) say(draft, note)
  }
  release(draft, event)
}

/** A talk is on: what the customer does is the agent's. /menu is the way out of it. */
const talk = (draft: Draft, event: CustomerEvent): void => {
  if (event.kind === 'command' && event.name === 'menu')
    return endTalk(draft, { kind: 'released', how: 'left', flow: null, words: null })
  if (wantsForgotten(draft, event)) {
    if (event.kind === 'wrote') relay(draft, event)
    return forgetInTalk(draft, event)
  }
  relay(draft, event)
}

/** A talk that ended in silence is open again with the customer's next words; whoever uses the bot instead has moved on. */
const reopen = (draft: Draft, event: CustomerEvent): boolean => {
  const isOpen = draft.now.reopens > draft.event.at && isForAgents(event)
  draft.now.reopens = 0
  if (!isOpen) return false
  noteTalk(draft, { kind: 'reopened' })
  relay(draft, event)
  goBeside(draft, PERSON, {}, { reopened: true })
  return true
}

const wakeUp = (draft: Draft, event: CustomerEvent): void => {
  welcomeBack(draft)
  answerTap(draft, event)
  eraseSecretOf(draft, event)
  show(draft, { note: htmlOf(draft, COMMON, 'note-awake'), again: true })
}

const handle = (draft: Draft, event: Event): void => {
  if (event.kind === 'added-to-group') return handleWorld(draft, event)
  if (draft.lost !== null) return explainChange(draft, event, draft.lost)
  if (event.kind === 'reacted' && draft.now.custody.holder !== 'agent') return
  if (draft.stack.length === 0) return meet(draft, event)
  if (!isCustomerEvent(event)) return handleWorld(draft, event)
  const asleep = isAsleep(draft)
  heard(draft)
  if (draft.now.custody.holder === 'agent') return talk(draft, event)
  if (draft.now.reopens > 0 && reopen(draft, event)) return
  if (asleep && event.kind !== 'blocked' && event.kind !== 'command' && event.kind !== 'followed')
    return wakeUp(draft, event)
  handleCustomer(draft, event)
}

/**
 * One event through one conversation (step 3 of the way of a message). Pure: the same world, conversation and event give the same
 * result, and nothing is done. Throws only for a mistake of ours, which leaves everything as it was.
 */
export const turn = (world: World, before: Conversation, event: Event): Turned => {
  const draft = openDraft(world, before, event)
  handle(draft, event)
  if (draft.stack.length > 0 && !draft.now.away) watchSilence(draft)
  const { conversation, effects } = closeDraft(draft)
  const top = draft.stack.length > 0 ? topOf(draft) : null
  return { conversation, effects: silence(draft, effects), flow: top?.flow.id ?? '', step: top ? stepName(top) : '' }
}
