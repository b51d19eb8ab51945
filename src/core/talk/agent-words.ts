import { answer, html, isTheirs, nameOf, reply, together } from './desk-context.ts'
import type { ActionOf, Asked, InTopic } from './desk-context.ts'
import type { Decision } from './decision.ts'
import { nothing } from './decision.ts'
import { mention } from '../desk/desk-text.ts'
import { held, holdBack } from './withheld-words.ts'
import { whyNotAgent } from './permissions.ts'

/** What words for colleagues begin with. */
export const NOTE = '//'

/** Words for colleagues only. */
export const noted = (
  { customer, agent, event }: InTopic<ActionOf<'said'> | ActionOf<'command'>>,
  text: string,
  what = 'text',
): Decision => ({
  ...nothing,
  said: [
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

const sayToCustomer = ({ situation, customer, agent, event, at }: InTopic<ActionOf<'said'>>): Decision => {
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
    ...nothing,
    tell: [
      { chatId: customer, event: { kind: 'agent-said', agent: nameOf(agent), word, album, replyTo: answered, at } },
    ],
    said: [{ chatId: customer, by: 'agent', agent: agent.id, text: text ?? '', what, word }],
  }
}

/** In an old topic the agent is heard, and hears nothing: they are called to the new one. */
const sendOver = (asked: InTopic<ActionOf<'said'>>): Decision =>
  reply(asked, [html(asked, 'past-topic', { agent: asked.agent.name }), mention(asked.agent)].join(' '))

/** What somebody wrote: to the customer when the talk is theirs, for colleagues when it begins with two slashes, held back otherwise. */
export const said = (asked: Asked<ActionOf<'said'>>): Decision => {
  const { situation, event } = asked
  const { agent, customer } = situation
  const why = whyNotAgent(situation, event)
  if (customer === null) return why ? nothing : { ...nothing, wish: { kind: 'room' } }
  if (why || !agent)
    return held(asked, customer, reply(asked, html(asked, `held-${why?.message ?? 'no-stranger'}`, why?.vars ?? {})))
  const inTopic = { ...asked, agent, customer }
  const text = event.text?.trimStart() ?? ''
  if (text.startsWith(NOTE)) return noted(inTopic, text.slice(NOTE.length).trim(), event.what)
  return together(
    isTheirs(situation, agent) ? sayToCustomer(inTopic) : holdBack(inTopic),
    situation.isPast ? sendOver(inTopic) : nothing,
  )
}

/** Own words put right, at the customer's too while the talk is still the writer's. What never went out is nobody's affair. */
export const edited = (asked: Asked<ActionOf<'edited'>>): Decision => {
  const { situation, event, at } = asked
  const { agent, customer, counterpart } = situation
  if (!agent || customer === null || counterpart === null || whyNotAgent(situation, event)) return nothing
  if (!isTheirs(situation, agent)) return answer(asked, 'edit-late')
  const { text, what } = event
  return {
    ...nothing,
    tell: [
      { chatId: customer, event: { kind: 'agent-edited', messageId: counterpart, text, caption: what !== 'text', at } },
    ],
  }
}

/** A reaction of the agent who has the talk is the customer's to see. */
export const reacted = ({ situation, event, at }: Asked<ActionOf<'reacted'>>): Decision => {
  const { agent, customer, counterpart } = situation
  if (
    !agent ||
    customer === null ||
    counterpart === null ||
    whyNotAgent(situation, event) ||
    !isTheirs(situation, agent)
  )
    return nothing
  return {
    ...nothing,
    tell: [{ chatId: customer, event: { kind: 'agent-reacted', messageId: counterpart, emoji: event.emoji, at } }],
  }
}
