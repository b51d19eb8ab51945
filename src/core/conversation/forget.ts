import { endTalkByCustomer, remark, tell } from './custody.ts'
import type { Draft } from './draft.ts'
import type { CustomerEvent } from './event.ts'
import { saysOneOf } from '../text/known-words.ts'
import { goBeside } from './navigation.ts'
import { FORGET } from '../flow/world.ts'

/** Says yes to the question that is asked in the middle of a talk. Outside a talk it asks like `/forget`. */
const SURE = 'forget_all'

/** Whether these words say nothing but that the customer wants to be forgotten. */
const saysForget = ({ world: { texts } }: Draft, text: string): boolean =>
  saysOneOf(texts, { flow: FORGET, message: 'words-forget' }, text)

/** The customer wants to be forgotten: by a command, or in words of their own. */
export const wantsForgotten = (draft: Draft, event: CustomerEvent): boolean =>
  (event.kind === 'command' && (event.name === FORGET || event.name === SURE)) ||
  (event.kind === 'wrote' && !event.forwarded && saysForget(draft, event.text))

/** Asks first. */
export const askToForget = (draft: Draft): void => goBeside(draft, FORGET, {})

/**
 * In the middle of a talk the bot has no buttons of its own (G6): it asks in a message, and the answer is a command in it. The talk goes on
 * until the customer says yes, and then they are forgotten at once.
 */
export const forgetInTalk = (draft: Draft, event: CustomerEvent): void => {
  if (event.kind === 'command' && event.name === SURE) {
    endTalkByCustomer(draft)
    return goBeside(draft, FORGET, {}, { sure: true })
  }
  tell(draft, 'forget-ask')
  remark(draft, 'line-asks-forget')
}
