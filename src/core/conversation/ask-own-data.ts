import { postRemark, tellCustomer } from './custody.ts'
import { endTalkByCustomer } from './end-talk.ts'
import type { Draft } from './draft.ts'
import type { CustomerEvent } from './event.ts'
import { saysOneOf } from '../text/says-one-of.ts'
import { openBeside } from './navigation.ts'
import { MY_DATA } from '../flow/flow-ids.ts'

const COMMAND = 'my_data'

/** Command that confirms the question asked during a talk. */
const CONFIRM_COMMAND = 'my_data_now'

/** True when the customer asks for what is kept about them, by a command or in words that say nothing else. */
export const wantsOwnData = ({ world: { texts } }: Draft, event: CustomerEvent): boolean =>
  (event.kind === 'command' && (event.name === COMMAND || event.name === CONFIRM_COMMAND)) ||
  (event.kind === 'wrote' &&
    !event.forwarded &&
    saysOneOf(texts, { flow: MY_DATA, message: 'words-my-data' }, event.text))

/** Opens the flow that asks for the proof and sends the file. */
export const openOwnData = (draft: Draft): void => openBeside(draft, MY_DATA, {})

/**
 * Handles the wish during a talk, where the bot may ask for no code (G6): it says in a message that the talk has to end
 * first, and a command in that message ends it.
 */
export const ownDataInTalk = (draft: Draft, event: CustomerEvent): void => {
  if (event.kind === 'command' && event.name === CONFIRM_COMMAND) {
    endTalkByCustomer(draft)
    return openOwnData(draft)
  }
  tellCustomer(draft, 'my-data-ask')
  postRemark(draft, 'line-asks-data')
}
