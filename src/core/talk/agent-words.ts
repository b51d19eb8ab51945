import { answer, html, isTheirs, nameOf, reply, combine } from './desk-context.ts'
import type { ActionOf, DeskContext, TopicContext } from './desk-context.ts'
import type { Decision } from './decision.ts'
import { noChange } from './decision.ts'
import { mention } from '../text/mention.ts'
import { withhold, withholdWords } from './withheld-words.ts'
import { whyNotAgent } from './permissions.ts'

/** Prefix of a note: a message with it stays among colleagues. */
export const NOTE_PREFIX = '//'

/** Keeps words as a note for colleagues; the customer gets nothing. */
export const keepNote = (
  { customer, agent, event }: TopicContext<ActionOf<'message'> | ActionOf<'command'>>,
  text: string,
  what = 'text',
): Decision => ({
  ...noChange,
  history: [
    {
      chatId: customer,
      by: 'note',
      agent: agent.id,
      text,
      what,
      word: { group: event.place.group, messageId: event.place.messageId },
    },
  ],
})

const sayToCustomer = ({ situation, customer, agent, event, at }: TopicContext<ActionOf<'message'>>): Decision => {
  const {
    place: { group, messageId },
    album,
    replyTo,
    text,
    what,
  } = event
  const word = { group, messageId }
  const answered = replyTo === null ? null : situation.counterpart
  return {
    ...noChange,
    inbox: [
      { chatId: customer, event: { kind: 'agent-said', agent: nameOf(agent), word, album, replyTo: answered, at } },
    ],
    history: [{ chatId: customer, by: 'agent', agent: agent.id, text: text ?? '', what, word }],
  }
}

/** Calls the writer from an old topic to the present one: their words reach the customer, the answers appear only in the new topic. */
const callToPresentTopic = (ctx: TopicContext<ActionOf<'message'>>): Decision =>
  reply(ctx, [html(ctx, 'past-topic', { agent: ctx.agent.name }), mention(ctx.agent)].join(' '))

/**
 * Decides about a message of the group: it goes to the customer when the writer has the talk, becomes a note when it begins with `//`, and is
 * withheld otherwise. In General it is left to the desk modules.
 */
export const handleWords = (ctx: DeskContext<ActionOf<'message'>>): Decision => {
  const { situation, event } = ctx
  const { agent, customer } = situation
  const why = whyNotAgent(situation, event)
  if (customer === null) return why ? noChange : { ...noChange, request: { kind: 'module' } }
  if (why || !agent)
    return withhold(ctx, customer, reply(ctx, html(ctx, `held-${why?.message ?? 'no-stranger'}`, why?.vars ?? {})))
  const topicCtx = { ...ctx, agent, customer }
  const text = event.text?.trimStart() ?? ''
  if (text.startsWith(NOTE_PREFIX)) return keepNote(topicCtx, text.slice(NOTE_PREFIX.length).trim(), event.what)
  return combine(
    isTheirs(situation, agent) ? sayToCustomer(topicCtx) : withholdWords(topicCtx),
    situation.isPast ? callToPresentTopic(topicCtx) : noChange,
  )
}

/** Edits the customer's copy of an agent's message while the talk is still the writer's. Edits of a message that was never sent are ignored. */
export const handleEdit = (ctx: DeskContext<ActionOf<'edited'>>): Decision => {
  const { situation, event, at } = ctx
  const { agent, customer, counterpart } = situation
  if (!agent || customer === null || counterpart === null || whyNotAgent(situation, event)) return noChange
  if (!isTheirs(situation, agent)) return answer(ctx, 'edit-late')
  const { text, what } = event
  return {
    ...noChange,
    inbox: [
      { chatId: customer, event: { kind: 'agent-edited', messageId: counterpart, text, caption: what !== 'text', at } },
    ],
  }
}

/** Passes a reaction of the agent who has the talk to the customer; other reactions are ignored. */
export const handleReaction = ({ situation, event, at }: DeskContext<ActionOf<'reacted'>>): Decision => {
  const { agent, customer, counterpart } = situation
  if (
    !agent ||
    customer === null ||
    counterpart === null ||
    whyNotAgent(situation, event) ||
    !isTheirs(situation, agent)
  )
    return noChange
  return {
    ...noChange,
    inbox: [{ chatId: customer, event: { kind: 'agent-reacted', messageId: counterpart, emoji: event.emoji, at } }],
  }
}
