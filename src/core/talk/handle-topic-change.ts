import { button, html, openTalkOf } from './desk-context.ts'
import type { DeskContext } from './desk-context.ts'
import { encodePress } from '../desk/button-data.ts'
import type { Decision } from './decision.ts'
import { noChange } from './decision.ts'
import type { DeskEvent } from '../desk/desk-event.ts'

type TopicEvent = Extract<DeskEvent, { readonly kind: 'topic' }>

/**
 * Handles a topic closed by hand: by the agent who has the talk it means solved; after anybody else, the topic is
 * asked.
 */
export const handleTopicChange = (ctx: DeskContext<TopicEvent>): Decision => {
  const { situation, event, at } = ctx
  const { customer, agent } = situation
  const talk = openTalkOf(situation)
  if (event.what !== 'closed' || event.byUs || customer === null || !talk) return noChange
  const isTheirs = agent !== null && talk.agent?.id === agent.id && event.writer?.anonymous !== true
  if (isTheirs)
    return {
      ...noChange,
      inbox: [
        { chatId: customer, event: { kind: 'released', how: 'solved', flow: null, words: null, of: agent.id, at } },
      ],
    }
  const buttons = [
    [button(ctx, 'solved', encodePress('solved', talk.id))],
    [button(ctx, 'leave', encodePress('leave', talk.id))],
  ]
  const text = html(ctx, 'closed-by-hand')
  return {
    ...noChange,
    posts: [{ to: { kind: 'customer', chatId: customer }, post: { kind: 'line', text, buttons, replyTo: null } }],
  }
}
