import { answer, audited, button, html, openTalk, reply, settle, together } from './desk-context.ts'
import type { ActionOf, InTopic } from './desk-context.ts'
import { pressData } from '../desk/button-data.ts'
import type { Decision } from './decision.ts'
import { nothing } from './decision.ts'
import { whyNotSteer } from './permissions.ts'
import type { No } from './permissions.ts'

/** Another agent's customer is not theirs to ban. */
const whyNotBan = ({ situation, agent }: InTopic): No | null =>
  openTalk(situation)?.agent ? whyNotSteer(situation, agent) : null

/** Asked first: nothing of what a banned customer writes is read. */
export const askBan = (asked: InTopic): Decision => {
  const why = whyNotBan(asked)
  if (why) return answer(asked, why.message, why.vars)
  const talk = asked.situation.talk?.id ?? 0
  return reply(asked, html(asked, 'ban-ask'), [
    [button(asked, 'ban', pressData('ban', talk))],
    [button(asked, 'leave', pressData('leave', talk))],
  ])
}

export const ban = (asked: InTopic<ActionOf<'pressed'>>): Decision => {
  const why = whyNotBan(asked)
  if (why) return answer(asked, why.message, why.vars)
  const { customer: chatId, at, agent } = asked
  const tell = [{ chatId, event: { kind: 'released', how: 'banned', flow: null, words: null, at } } as const]
  return together(
    { ...nothing, tell, ban: { chatId, banned: true } },
    audited(asked, 'ban'),
    settle(asked, html(asked, 'banned', { agent: agent.name })),
  )
}

export const unban = (asked: InTopic): Decision =>
  together(
    { ...nothing, ban: { chatId: asked.customer, banned: false } },
    audited(asked, 'unban'),
    answer(asked, 'unbanned'),
  )
