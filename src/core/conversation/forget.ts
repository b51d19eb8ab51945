import { postRemark, tellCustomer } from './custody.ts'
import { endTalkByCustomer } from './end-talk.ts'
import type { Draft } from './draft.ts'
import type { CustomerEvent } from './event.ts'
import { saysOneOf } from '../text/says-one-of.ts'
import { openBeside } from './navigation.ts'
import { FORGET } from '../flow/flow-ids.ts'

/** Command that confirms the question asked during a talk. Outside a talk it asks first, like `/forget`. */
const CONFIRM_COMMAND = 'forget_all'

/** True for words that say nothing else. */
const saysForget = ({ world: { texts } }: Draft, text: string): boolean =>
  saysOneOf(texts, { flow: FORGET, message: 'words-forget' }, text)

/** True when the customer asks to be forgotten, by a command or in their own words. */
export const wantsForgotten = (draft: Draft, event: CustomerEvent): boolean =>
  (event.kind === 'command' && (event.name === FORGET || event.name === CONFIRM_COMMAND)) ||
  (event.kind === 'wrote' && !event.forwarded && saysForget(draft, event.text))

/** Opens the flow that asks whether to forget the customer. */
export const askToForget = (draft: Draft): void => openBeside(draft, FORGET, {})

/**
 * Handles the wish to be forgotten during a talk, where the bot may show no buttons (G6): it asks in a message, and a
 * command in that message confirms. The talk goes on until then; the confirmation ends it and forgets the customer at
 * once.
 */
export const forgetInTalk = (draft: Draft, event: CustomerEvent): void => {
  if (event.kind === 'command' && event.name === CONFIRM_COMMAND) {
    endTalkByCustomer(draft)
    return openBeside(draft, FORGET, {}, { sure: true })
  }
  tellCustomer(draft, 'forget-ask')
  postRemark(draft, 'line-asks-forget')
}
