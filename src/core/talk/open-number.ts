import { alert, answer, combine, html, openTalkOf, recordAudit, reply } from './desk-context.ts'
import type { ActionOf, TopicContext } from './desk-context.ts'
import type { Decision } from './decision.ts'
import { whyNotSteer } from './permissions.ts'

/**
 * Shows a number that the card masks to whoever pressed, the agent who has the talk or a supervisor, and to nobody
 * else: Telegram shows the answer to a press on one screen and keeps it in no chat. The topic and the audit log tell
 * who opened it; the log holds its place among the masked numbers, never the number, and the journal its digest, by
 * which the owner's question is answered.
 */
export const openNumber = (ctx: TopicContext<ActionOf<'pressed'>>, place: string): Decision => {
  const { situation, agent } = ctx
  const talk = openTalkOf(situation)
  const why = whyNotSteer(situation, agent)
  if (why || !talk) return answer(ctx, why?.message ?? 'no-open-talk', why?.vars ?? {})
  if (!talk.agent) return answer(ctx, 'no-take-first')
  const number = /^\d$/.test(place) ? (talk.brief.hidden ?? [])[Number(place)] : undefined
  if (!number) return answer(ctx, 'toast-stale')
  return combine(
    recordAudit(ctx, 'number-opened', `${talk.id} ${place}`, number.whole),
    reply(ctx, html(ctx, 'number-opened', { agent: agent.name, masked: number.masked })),
    alert(ctx, 'alert-number', { whole: number.whole }),
  )
}
