import { applyDraftPress } from './apply-draft-press.ts'
import { applyReply } from './apply-reply.ts'
import { applyRunPress } from './apply-run-press.ts'
import type { NoticeContext, NoticeStep } from './notice-step.ts'

/**
 * Decides what one press or reply of a supervisor changes of a notice. Pure. Input that is old, forged or no longer
 * possible changes nothing and is answered with the reason. Only `begin` and `approve` start the sending: they are
 * reached from the page `send`, and above `approvalThreshold` recipients only with a second supervisor's yes.
 */
export const compose = (ctx: NoticeContext): NoticeStep => {
  const { notice, input } = ctx
  if (input.kind === 'reply') return applyReply({ ...ctx, input })
  return notice.state === 'draft' ? applyDraftPress({ ...ctx, input }) : applyRunPress({ ...ctx, input })
}
