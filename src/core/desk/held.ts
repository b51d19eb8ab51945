import { answer, audited, button, html, isTheirs, nameOf, openTalk, reply, settle, together } from './asked.ts'
import type { ActionOf, InTopic, Rows } from './asked.ts'
import { pressData } from './button-data.ts'
import type { Decision } from './decision.ts'
import { nothing } from './decision.ts'
import { whyNotTake } from './who-may.ts'

/** Words in a topic that is not the writer's do not go out: they choose what becomes of them, and it is decided again when they do. */
export const holdBack = (asked: InTopic<ActionOf<'said'>>): Decision => {
  const { situation, event, agent } = asked
  const about = [situation.talk?.id ?? 0, event.place.messageId, agent.id] as const
  const drop = button(asked, 'drop', pressData('drop', ...about))
  const other = openTalk(situation)?.agent
  const rows: Rows = other
    ? [[button(asked, 'note', pressData('note', ...about)), drop]]
    : [[button(asked, 'send', pressData('send', ...about)), drop]]
  const text = other ? html(asked, 'held-others', { agent: other.name }) : html(asked, openTalk(situation) ? 'held-free' : 'held-over')
  return reply(asked, text, rows)
}

type Pressed = InTopic<ActionOf<'pressed'>>

/** The held message as the press brings it along; its words are not known when Telegram does not tell them any more. */
const heldOf = ({ event: { under, place } }: Pressed, messageId: number) => {
  const known = under?.messageId === messageId ? under : null
  return { text: known?.text ?? '', what: known?.what ?? 'text', word: { group: place.group, messageId } }
}

const send = (asked: Pressed, messageId: number): Decision => {
  const { situation, agent, customer, at, event } = asked
  const mine = isTheirs(situation, agent)
  const why = mine ? null : whyNotTake(situation, agent)
  if (why) return answer(asked, why.message, why.vars)
  const held = heldOf(asked, messageId)
  const claimed = { chatId: customer, event: { kind: 'claimed', agent: nameOf(agent), callbackId: event.callbackId, at } } as const
  const said = { chatId: customer, event: { kind: 'agent-said', agent: nameOf(agent), word: held.word, album: null, replyTo: null, at } } as const
  const sent: Decision = { ...nothing, tell: mine ? [said] : [claimed, said], said: [{ chatId: customer, by: 'agent', agent: agent.id, ...held }] }
  const told = mine ? answer(asked, 'toast-sent') : nothing
  return together(sent, settle(asked, html(asked, 'held-sent')), told)
}

const keepAsNote = (asked: Pressed, messageId: number): Decision => {
  const { agent, customer } = asked
  const noted: Decision = { ...nothing, said: [{ chatId: customer, by: 'note', agent: agent.id, ...heldOf(asked, messageId) }] }
  return together(noted, settle(asked, html(asked, 'held-noted')), answer(asked, 'toast-noted'))
}

/** A client can send any number: the message must be the one that the line answers, as far as Telegram tells. */
const isMadeUp = ({ event: { under } }: Pressed, messageId: number): boolean => !!under && under.messageId !== messageId

/** What becomes of words that were held back. Only their writer sends them; a supervisor may put them away. */
export const pressHeld = (asked: Pressed, act: 'send' | 'note' | 'drop', [message, writer]: readonly string[]): Decision => {
  const { agent } = asked
  const [messageId, writerId] = [Number(message), Number(writer)]
  if (!(messageId > 0 && writerId > 0) || isMadeUp(asked, messageId)) return answer(asked, 'toast-stale')
  if (agent.id !== writerId && !(act === 'drop' && agent.role === 'supervisor')) return answer(asked, 'toast-not-your-words')
  switch (act) {
    case 'send': return send(asked, messageId)
    case 'note': return keepAsNote(asked, messageId)
    case 'drop': {
      const put = together(settle(asked, html(asked, 'held-dropped')), answer(asked, 'toast-dropped'))
      return agent.id === writerId ? put : together(put, audited(asked, 'words-dropped', String(writerId)))
    }
  }
}
