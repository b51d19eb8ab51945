import { applyDraftPress } from './compose-press.ts'
import { applyReply } from './compose-reply.ts'
import { applyRunPress } from './run-press.ts'
import type { Composing, Step } from './notice-step.ts'

/**
 * What one press or reply of a supervisor changes of a notice. Pure; whatever is old, made up or not possible any more changes nothing and is
 * told. Nothing is sent but by `begin`, which is reached from the page `send`, with a second supervisor's yes above a size.
 */
export const compose = (composing: Composing): Step => {
  const { notice, input } = composing
  if (input.kind === 'reply') return applyReply({ ...composing, input })
  return notice.state === 'draft' ? applyDraftPress({ ...composing, input }) : applyRunPress({ ...composing, input })
}
