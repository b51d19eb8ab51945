import { answer, combine, openTalkOf, recordAudit } from './desk-context.ts'
import type { TopicContext } from './desk-context.ts'
import type { Decision } from './decision.ts'
import { noChange } from './decision.ts'
import { whyNotSteer } from './permissions.ts'

/**
 * Asks the customer to prove their number, in the name of the agent who has the talk. The customer's own turn checks
 * that they still have it, and says in the topic what becomes of it.
 */
export const askProof = (ctx: TopicContext): Decision => {
  const { situation, agent, customer, event, at } = ctx
  const why = whyNotSteer(situation, agent)
  const talk = openTalkOf(situation)
  if (why || !talk) return answer(ctx, why?.message ?? 'no-open-talk', why?.vars ?? {})
  if (!talk.agent) return answer(ctx, 'no-take-first')
  return combine(
    { ...noChange, inbox: [{ chatId: customer, event: { kind: 'proof-asked', agent: talk.agent, at } }] },
    recordAudit(ctx, 'prove'),
    event.kind === 'pressed' ? answer(ctx, 'toast-prove') : noChange,
  )
}
