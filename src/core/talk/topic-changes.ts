import { button, html, openTalk } from './desk-context.ts'
import type { Asked } from './desk-context.ts'
import { pressData } from '../desk/button-data.ts'
import type { Decision } from './decision.ts'
import { nothing } from './decision.ts'
import type { DeskEvent } from '../desk/desk-event.ts'

type TopicEvent = Extract<DeskEvent, { readonly kind: 'topic' }>

/** A topic closed by hand: the agent who has the talk means that it is solved, anybody else is asked. */
export const topicChanged = (asked: Asked<TopicEvent>): Decision => {
  const { situation, event, at } = asked
  const { customer, agent } = situation
  const talk = openTalk(situation)
  if (event.what !== 'closed' || event.byUs || customer === null || !talk) return nothing
  const isTheirs = agent !== null && talk.agent?.id === agent.id && event.writer?.anonymous !== true
  if (isTheirs)
    return {
      ...nothing,
      tell: [
        { chatId: customer, event: { kind: 'released', how: 'solved', flow: null, words: null, of: agent.id, at } },
      ],
    }
  const buttons = [
    [button(asked, 'solved', pressData('solved', talk.id))],
    [button(asked, 'leave', pressData('leave', talk.id))],
  ]
  const text = html(asked, 'closed-by-hand')
  return {
    ...nothing,
    posts: [{ to: { kind: 'customer', chatId: customer }, post: { kind: 'line', text, buttons, replyTo: null } }],
  }
}
