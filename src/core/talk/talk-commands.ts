import type { TalkEnd } from '../desk/talk.ts'
import { answer, recordAudit, nameOf, openTalkOf, refreshTopic, combine } from './desk-context.ts'
import type { ActionOf, TopicContext } from './desk-context.ts'
import type { Decision } from './decision.ts'
import { noChange, revisionOf } from './decision.ts'
import { nearestNames } from '../text/nearest-names.ts'
import { whyNotSteer, whyNotTake } from './permissions.ts'
import type { Refusal } from './permissions.ts'

const refuse = (ctx: TopicContext, { message, vars }: Refusal): Decision => answer(ctx, message, vars)

/** Takes the customer over. The customer's own turn decides who was first, and answers the press. */
export const take = (ctx: TopicContext): Decision => {
  const { situation, agent, customer, event, at } = ctx
  const why = whyNotTake(situation, agent)
  if (why) return refuse(ctx, why)
  const callbackId = event.kind === 'pressed' ? event.callbackId : null
  return {
    ...noChange,
    inbox: [{ chatId: customer, event: { kind: 'claimed', agent: nameOf(agent), callbackId, at } }],
  }
}

/** Ends the talk. The customer's own turn checks that it still is the talk that was meant, and answers the press. */
const release = (
  ctx: TopicContext,
  how: TalkEnd,
  { flow = null, words = null }: { readonly flow?: string | null; readonly words?: string | null } = {},
): Decision => {
  const { customer, at, event, situation } = ctx
  const of = openTalkOf(situation)?.agent?.id ?? null
  const callbackId = event.kind === 'pressed' ? event.callbackId : null
  return {
    ...noChange,
    inbox: [{ chatId: customer, event: { kind: 'released', how, flow, words, of, callbackId, at } }],
  }
}

/** Returns the customer to the bot: where they were, or at `flow`. */
export const giveBack = (ctx: TopicContext, flow: string | null): Decision => {
  const why = whyNotSteer(ctx.situation, ctx.agent)
  if (why) return refuse(ctx, why)
  const { flows } = ctx.situation
  if (flow === null || flows.includes(flow)) return release(ctx, 'returned', { flow })
  const meant = nearestNames(flow, flows)
  return answer(ctx, 'no-flow', { flows: (meant.length > 0 ? meant : flows).join(', ') })
}

/** Ends the talk as solved. `words` is the agent's summary, which the customer reads. */
export const solve = (ctx: TopicContext, words: string | null): Decision => {
  const why = whyNotSteer(ctx.situation, ctx.agent)
  return why ? refuse(ctx, why) : release(ctx, 'solved', { words })
}

/** Puts the talk on hold until the customer writes: only the deadlines for a silent customer run. */
export const hold = (ctx: TopicContext): Decision => {
  const { situation, agent, customer, at } = ctx
  const why = whyNotSteer(situation, agent)
  const talk = openTalkOf(situation)
  if (why || !talk) return refuse(ctx, why ?? { message: 'no-open-talk', vars: {} })
  if (talk.state === 'waiting') return answer(ctx, 'no-take-first')
  if (talk.state === 'pending') return answer(ctx, 'no-pending')
  const onHold: Decision = {
    ...noChange,
    talk: {
      id: talk.id,
      revision: revisionOf(talk),
      change: { state: 'pending', waitsSince: null, lastWordAt: at, late: 'no', reminded: false },
    },
  }
  return combine(onHold, refreshTopic(customer), answer(ctx, 'hold-begins'))
}

/** Deletes the message replied to from the customer's chat: an agent's own, or any agent's by a supervisor. */
export const deleteWords = (ctx: TopicContext<ActionOf<'command'>>): Decision => {
  const {
    situation: { counterpart, author },
    event,
    agent,
    customer,
    at,
  } = ctx
  if (event.replyTo === null) return answer(ctx, 'no-delete-reply')
  if (counterpart === null || author === null || author === undefined) return answer(ctx, 'no-delete-theirs')
  if (author !== agent.id && agent.role !== 'supervisor') return answer(ctx, 'no-delete-others')
  const deletion: Decision = {
    ...noChange,
    inbox: [{ chatId: customer, event: { kind: 'agent-deleted', messageId: counterpart, at } }],
  }
  return combine(deletion, recordAudit(ctx, 'delete', String(author)), answer(ctx, 'deleted'))
}
