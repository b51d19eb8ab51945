import { answer, recordAudit, button, html, openTalkOf, reply, replaceLine, combine } from './desk-context.ts'
import type { ActionOf, TopicContext } from './desk-context.ts'
import { encodePress } from '../desk/button-data.ts'
import type { Decision } from './decision.ts'
import { noChange } from './decision.ts'
import { whyNotSteer } from './permissions.ts'
import type { Refusal } from './permissions.ts'

/** Refuses to ban the customer of another agent, unless a supervisor asks. */
const whyNotBan = ({ situation, agent }: TopicContext): Refusal | null =>
  openTalkOf(situation)?.agent ? whyNotSteer(situation, agent) : null

/** Asks for confirmation before a ban: nothing a banned customer writes is read. */
export const askBan = (ctx: TopicContext): Decision => {
  const why = whyNotBan(ctx)
  if (why) return answer(ctx, why.message, why.vars)
  const talk = ctx.situation.talk?.id ?? 0
  return reply(ctx, html(ctx, 'ban-ask'), [
    [button(ctx, 'ban', encodePress('ban', talk))],
    [button(ctx, 'leave', encodePress('leave', talk))],
  ])
}

/** Bans the customer after the confirmation, and ends their talk. */
export const ban = (ctx: TopicContext<ActionOf<'pressed'>>): Decision => {
  const why = whyNotBan(ctx)
  if (why) return answer(ctx, why.message, why.vars)
  const { customer: chatId, at, agent } = ctx
  const inbox = [{ chatId, event: { kind: 'released', how: 'banned', flow: null, words: null, at } } as const]
  return combine(
    { ...noChange, inbox, ban: { chatId, banned: true } },
    recordAudit(ctx, 'ban'),
    replaceLine(ctx, html(ctx, 'banned', { agent: agent.name })),
  )
}

/** Lifts a ban. */
export const unban = (ctx: TopicContext): Decision =>
  combine(
    { ...noChange, ban: { chatId: ctx.customer, banned: false } },
    recordAudit(ctx, 'unban'),
    answer(ctx, 'unbanned'),
  )
