import type { TalkEnd } from '../desk/talk.ts'
import { answer, audited, nameOf, openTalk, shownAnew, together } from './desk-context.ts'
import type { ActionOf, InTopic } from './desk-context.ts'
import type { Decision } from './decision.ts'
import { nothing, seenOf } from './decision.ts'
import { nearest } from '../text/nearest.ts'
import { whyNotSteer, whyNotTake } from './permissions.ts'
import type { No } from './permissions.ts'

const refused = (asked: InTopic, { message, vars }: No): Decision => answer(asked, message, vars)

/** The customer's own turn says who was first, and answers the press. */
export const take = (asked: InTopic): Decision => {
  const { situation, agent, customer, event, at } = asked
  const why = whyNotTake(situation, agent)
  if (why) return refused(asked, why)
  const callbackId = event.kind === 'pressed' ? event.callbackId : null
  return { ...nothing, tell: [{ chatId: customer, event: { kind: 'claimed', agent: nameOf(agent), callbackId, at } }] }
}

/** The customer's own turn says whether it still is the talk that was meant, and answers the press. */
const released = (
  asked: InTopic,
  how: TalkEnd,
  { flow = null, words = null }: { readonly flow?: string | null; readonly words?: string | null } = {},
): Decision => {
  const { customer, at, event, situation } = asked
  const of = openTalk(situation)?.agent?.id ?? null
  const callbackId = event.kind === 'pressed' ? event.callbackId : null
  return { ...nothing, tell: [{ chatId: customer, event: { kind: 'released', how, flow, words, of, callbackId, at } }] }
}

/** Gives the customer back to the bot: where they were, or at another flow. */
export const giveBack = (asked: InTopic, flow: string | null): Decision => {
  const why = whyNotSteer(asked.situation, asked.agent)
  if (why) return refused(asked, why)
  const { flows } = asked.situation
  if (flow === null || flows.includes(flow)) return released(asked, 'returned', { flow })
  const meant = nearest(flow, flows)
  return answer(asked, 'no-flow', { flows: (meant.length > 0 ? meant : flows).join(', ') })
}

/** The matter is solved. `words`: the agent's summary, which the customer reads. */
export const solve = (asked: InTopic, words: string | null): Decision => {
  const why = whyNotSteer(asked.situation, asked.agent)
  return why ? refused(asked, why) : released(asked, 'solved', { words })
}

/** The next word is the customer's: nobody's clock runs but theirs. */
export const hold = (asked: InTopic): Decision => {
  const { situation, agent, customer, at } = asked
  const why = whyNotSteer(situation, agent)
  const talk = openTalk(situation)
  if (why || !talk) return refused(asked, why ?? { message: 'no-open-talk', vars: {} })
  if (talk.state === 'waiting') return answer(asked, 'no-take-first')
  if (talk.state === 'pending') return answer(asked, 'no-pending')
  const held: Decision = {
    ...nothing,
    talk: {
      id: talk.id,
      seen: seenOf(talk),
      change: { state: 'pending', waitsSince: null, lastWordAt: at, late: 'no', reminded: false },
    },
  }
  return together(held, shownAnew(customer), answer(asked, 'hold-begins'))
}

/** What an agent sent goes from the customer's chat too: own words, or anybody's by a supervisor. */
export const deleteWords = (asked: InTopic<ActionOf<'command'>>): Decision => {
  const {
    situation: { counterpart, author },
    event,
    agent,
    customer,
    at,
  } = asked
  if (event.replyTo === null) return answer(asked, 'no-delete-reply')
  if (counterpart === null || author === null || author === undefined) return answer(asked, 'no-delete-theirs')
  if (author !== agent.id && agent.role !== 'supervisor') return answer(asked, 'no-delete-others')
  const gone: Decision = {
    ...nothing,
    tell: [{ chatId: customer, event: { kind: 'agent-deleted', messageId: counterpart, at } }],
  }
  return together(gone, audited(asked, 'delete', String(author)), answer(asked, 'deleted'))
}
