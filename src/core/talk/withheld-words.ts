import { answer, audited, button, html, isTheirs, nameOf, openTalk, reply, settle, together } from './desk-context.ts'
import type { ActionOf, Asked, InTopic, Rows } from './desk-context.ts'
import { pressData } from '../desk/button-data.ts'
import type { Decision, HeldPart } from './decision.ts'
import { nothing } from './decision.ts'
import { whyNotTake } from './permissions.ts'

/** Something that is held back: the line about it, or nothing more where the first part of its album has one. */
export const held = ({ situation, event }: Asked<ActionOf<'said'>>, customer: number, line: Decision): Decision => {
  const {
    place: { group, messageId },
    album,
    text,
    what,
  } = event
  if (album === null) return line
  const part: Decision = {
    ...nothing,
    held: { chatId: customer, group, album, part: { messageId, text: text ?? '', what } },
  }
  return situation.album.length > 0 ? part : together(line, part)
}

/** Words in a topic that is not the writer's do not go out: they choose what becomes of them, and it is decided again when they do. */
export const holdBack = (asked: InTopic<ActionOf<'said'>>): Decision => {
  const { situation, event, agent, customer } = asked
  const about = [situation.talk?.id ?? 0, event.place.messageId, agent.id] as const
  const drop = button(asked, 'drop', pressData('drop', ...about))
  const other = openTalk(situation)?.agent
  const rows: Rows = other
    ? [[button(asked, 'note', pressData('note', ...about)), drop]]
    : [[button(asked, 'send', pressData('send', ...about)), drop]]
  const text = other
    ? html(asked, 'held-others', { agent: other.name })
    : html(asked, openTalk(situation) ? 'held-free' : 'held-over')
  return held(asked, customer, reply(asked, text, rows))
}

type Pressed = InTopic<ActionOf<'pressed'>>

/**
 * The held message as the press brings it along, with all of its album; its words are not known when Telegram does not tell them any more.
 */
const heldOf = ({ event: { under }, situation: { album } }: Pressed, messageId: number): readonly HeldPart[] => {
  if (album.some((part) => part.messageId === messageId)) return album
  const known = under?.messageId === messageId ? under : null
  return [{ messageId, text: known?.text ?? '', what: known?.what ?? 'text' }]
}

const saidAs = (
  by: 'agent' | 'note',
  { agent, customer, event }: Pressed,
  parts: readonly HeldPart[],
): Decision['said'] =>
  parts.map(({ messageId, text, what }) => ({
    chatId: customer,
    by,
    agent: agent.id,
    text,
    what,
    word: { group: event.place.group, messageId },
  }))

const send = (asked: Pressed, messageId: number): Decision => {
  const { situation, agent, customer, at, event } = asked
  const mine = isTheirs(situation, agent)
  const why = mine ? null : whyNotTake(situation, agent)
  if (why) return answer(asked, why.message, why.vars)
  const parts = heldOf(asked, messageId)
  const album = parts.length > 1 ? `held-${messageId}` : null
  const claimed = {
    chatId: customer,
    event: { kind: 'claimed', agent: nameOf(agent), callbackId: event.callbackId, at },
  } as const
  const said = parts.map((part) => {
    const word = { group: event.place.group, messageId: part.messageId }
    return {
      chatId: customer,
      event: { kind: 'agent-said', agent: nameOf(agent), word, album, replyTo: null, at },
    } as const
  })
  const sent: Decision = { ...nothing, tell: mine ? said : [claimed, ...said], said: saidAs('agent', asked, parts) }
  const told = mine ? answer(asked, 'toast-sent') : nothing
  return together(sent, settle(asked, html(asked, 'held-sent')), told)
}

const keepAsNote = (asked: Pressed, messageId: number): Decision => {
  const noted: Decision = { ...nothing, said: saidAs('note', asked, heldOf(asked, messageId)) }
  return together(noted, settle(asked, html(asked, 'held-noted')), answer(asked, 'toast-noted'))
}

/** A client can send any number: the message must be the one that the line answers, as far as Telegram tells. */
const isMadeUp = ({ event: { under } }: Pressed, messageId: number): boolean => !!under && under.messageId !== messageId

/** What becomes of words that were held back. Only their writer sends them; a supervisor may put them away. */
export const pressHeld = (
  asked: Pressed,
  act: 'send' | 'note' | 'drop',
  [message, writer]: readonly string[],
): Decision => {
  const { agent } = asked
  const [messageId, writerId] = [Number(message), Number(writer)]
  if (!(messageId > 0 && writerId > 0) || isMadeUp(asked, messageId)) return answer(asked, 'toast-stale')
  if (agent.id !== writerId && !(act === 'drop' && agent.role === 'supervisor'))
    return answer(asked, 'toast-not-your-words')
  switch (act) {
    case 'send':
      return send(asked, messageId)
    case 'note':
      return keepAsNote(asked, messageId)
    case 'drop': {
      const put = together(settle(asked, html(asked, 'held-dropped')), answer(asked, 'toast-dropped'))
      return agent.id === writerId ? put : together(put, audited(asked, 'words-dropped', String(writerId)))
    }
  }
}
