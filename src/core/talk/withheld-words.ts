import {
  answer,
  recordAudit,
  button,
  html,
  isTheirs,
  nameOf,
  openTalkOf,
  reply,
  replaceLine,
  combine,
} from './desk-context.ts'
import type { ActionOf, DeskContext, TopicContext, Rows } from './desk-context.ts'
import { encodePress } from '../desk/button-data.ts'
import { addressesOf, foreignHosts, nameHosts } from '../catalogue/known-links.ts'
import type { LinkedWords } from '../catalogue/known-links.ts'
import type { Decision } from './decision.ts'
import type { WithheldPart } from './desk-situation.ts'
import { noChange } from './decision.ts'
import { whyNotTake } from './permissions.ts'
import { nearestNames } from '../text/nearest-names.ts'

/** A part of an album with the addresses that its caption need not show. */
export const partOf = (words: LinkedWords, part: WithheldPart): WithheldPart => {
  const addresses = addressesOf(words)
  return addresses.length === 0 ? part : { ...part, addresses }
}

/** Withholds a message and posts `line` about it; of an album, only the first part gets the line. */
export const withhold = (
  { situation, event }: DeskContext<ActionOf<'message'>>,
  customer: number,
  line: Decision,
): Decision => {
  const {
    place: { group, messageId },
    album,
    text,
    what,
  } = event
  if (album === null) return line
  const part: Decision = {
    ...noChange,
    withheld: { chatId: customer, group, album, part: partOf(event, { messageId, text: text ?? '', what }) },
  }
  return situation.album.length > 0 ? part : combine(line, part)
}

/**
 * Withholds words in a talk that is not the writer's, and asks them what to do with them. Everything is checked again
 * when they press.
 */
export const withholdWords = (ctx: TopicContext<ActionOf<'message'>>): Decision => {
  const { situation, event, agent, customer } = ctx
  const about = [situation.talk?.id ?? 0, event.place.messageId, agent.id] as const
  const drop = button(ctx, 'drop', encodePress('drop', ...about))
  const other = openTalkOf(situation)?.agent
  const rows: Rows = other
    ? [[button(ctx, 'note', encodePress('note', ...about)), drop]]
    : [[button(ctx, 'send', encodePress('send', ...about)), drop]]
  const text = other
    ? html(ctx, 'held-others', { agent: other.name })
    : html(ctx, openTalkOf(situation) ? 'held-free' : 'held-over')
  return withhold(ctx, customer, reply(ctx, text, rows))
}

/**
 * Buttons below a message that was not sent: send it as it is, keep it as a note, drop it. Everything is checked again
 * when they are pressed.
 */
const asIsRows = (ctx: TopicContext, isNoted = false): Rows => {
  const { situation, event, agent } = ctx
  const about = [situation.talk?.id ?? 0, event.place.messageId, agent.id] as const
  const send = button(ctx, 'send-as-is', encodePress('send', ...about))
  return isNoted
    ? [[send]]
    : [[send], [button(ctx, 'note', encodePress('note', ...about)), button(ctx, 'drop', encodePress('drop', ...about))]]
}

/** The command that a name behind a slash is nearest to; `none` when there is none near. */
const nearestCommand = (name: string, commands: readonly string[]): string => {
  const [meant] = nearestNames(name, commands)
  return meant === undefined ? 'none' : `/${meant}`
}

/** Tells that nothing was sent, because the words begin with a slash, and asks what to do with them. */
export const askAsIs = (ctx: TopicContext, name: string, commands: readonly string[]): Decision =>
  reply(ctx, html(ctx, 'held-slash', { meant: nearestCommand(name, commands) }), asIsRows(ctx))

/** Withholds words that begin with a slash and are no command, and asks their writer what to do with them. */
export const withholdSlash = (
  ctx: TopicContext<ActionOf<'message'>>,
  name: string,
  commands: readonly string[],
): Decision => withhold(ctx, ctx.customer, askAsIs(ctx, name, commands))

/** Tells that words were kept as a note, which was guessed; the writer may still send them. */
export const tellNote = (ctx: TopicContext): Decision => reply(ctx, html(ctx, 'held-as-note'), asIsRows(ctx, true))

/** Tells that an edited message was not sent, and asks what to do with it. */
export const askAboutEdit = (ctx: TopicContext<ActionOf<'edited'>>): Decision =>
  reply(ctx, html(ctx, 'held-edited'), asIsRows(ctx, true))

type PressContext = TopicContext<ActionOf<'pressed'>>

/** Buttons below a message that leads somewhere unknown: send it all the same, or not. */
const linkRows = (ctx: TopicContext, act: 'anyway' | 'reword', messageId: number, writer: number): Rows => {
  const about = [ctx.situation.talk?.id ?? 0, messageId, writer] as const
  return [[button(ctx, 'anyway', encodePress(act, ...about))], [button(ctx, 'drop', encodePress('drop', ...about))]]
}

/**
 * Withholds a message that leads to hosts which no service names, and asks its writer whether the customer is to get it
 * all the same.
 */
export const withholdLink = (ctx: TopicContext<ActionOf<'message'>>, hosts: readonly string[]): Decision => {
  const { event, agent, customer } = ctx
  const rows = linkRows(ctx, 'anyway', event.place.messageId, agent.id)
  return withhold(ctx, customer, reply(ctx, html(ctx, 'held-link', { hosts: nameHosts(hosts) }), rows))
}

/**
 * Tells that an edit was not passed on, because it leads to hosts which no service names, and asks what to do with it.
 */
export const askAboutLink = (ctx: TopicContext<ActionOf<'edited'>>, hosts: readonly string[]): Decision => {
  const rows = linkRows(ctx, 'reword', ctx.event.place.messageId, ctx.agent.id)
  return reply(ctx, html(ctx, 'edit-link', { hosts: nameHosts(hosts) }), rows)
}

/**
 * The withheld message as the press brings it along, with all of its album. Its text is empty when Telegram no longer
 * shows the message.
 */
const withheldParts = (
  { event: { under }, situation: { album } }: PressContext,
  messageId: number,
): readonly WithheldPart[] => {
  if (album.some((part) => part.messageId === messageId)) return album
  const known = under?.messageId === messageId ? under : null
  return [partOf(known ?? NO_WORDS, { messageId, text: known?.text ?? '', what: known?.what ?? 'text' })]
}

const NO_WORDS: LinkedWords = { text: null }

/** Hosts that a withheld message leads to and no service names; null when Telegram shows us nothing of it. */
const hostsOf = (ctx: PressContext, messageId: number): readonly string[] | null => {
  const { world, event, situation } = ctx
  const isSeen = event.under?.messageId === messageId || situation.album.some((part) => part.messageId === messageId)
  const seen = [...withheldParts(ctx, messageId), ...(event.under ? [event.under] : [])]
  return isSeen ? [...new Set(seen.flatMap((words) => foreignHosts(world.services, words)))] : null
}

/**
 * Asks once more where a message that is to be sent leads to hosts which no service names, or may do so; null where it
 * does not.
 */
const askBeforeSending = (ctx: PressContext, messageId: number): Decision | null => {
  const hosts = hostsOf(ctx, messageId)
  if (hosts?.length === 0) return null
  const line = hosts === null ? html(ctx, 'held-unseen') : html(ctx, 'held-link', { hosts: nameHosts(hosts) })
  return combine(replaceLine(ctx, line, linkRows(ctx, 'anyway', messageId, ctx.agent.id)), answer(ctx, 'toast-link'))
}

/** Writes down to which unknown hosts a customer was led; `unseen` where that is not known. */
const recordLinks = (ctx: PressContext, messageId: number): Decision => {
  const hosts = hostsOf(ctx, messageId)
  if (hosts?.length === 0) return noChange
  return recordAudit(ctx, 'link-sent', hosts === null ? 'unseen' : nameHosts(hosts))
}

const historyEntries = (
  by: 'agent' | 'note',
  { agent, customer, event }: PressContext,
  parts: readonly WithheldPart[],
): Decision['history'] =>
  parts.map(({ messageId, text, what }) => ({
    chatId: customer,
    by,
    agent: agent.id,
    text,
    what,
    word: { group: event.place.group, messageId },
  }))

const sendWithheld = (ctx: PressContext, act: 'send' | 'anyway', messageId: number): Decision => {
  const { situation, agent, customer, at, event } = ctx
  const isOwnTalk = isTheirs(situation, agent)
  const why = isOwnTalk ? null : whyNotTake(situation, agent)
  if (why) return answer(ctx, why.message, why.vars)
  const question = act === 'send' ? askBeforeSending(ctx, messageId) : null
  if (question) return question
  const parts = withheldParts(ctx, messageId)
  const album = parts.length > 1 ? `held-${messageId}` : null
  const claimed = {
    chatId: customer,
    event: { kind: 'claimed', agent: nameOf(agent), callbackId: event.callbackId, at },
  } as const
  const messages = parts.map((part) => {
    const word = { group: event.place.group, messageId: part.messageId }
    return {
      chatId: customer,
      event: { kind: 'agent-said', agent: nameOf(agent), word, album, replyTo: null, at },
    } as const
  })
  const sent: Decision = {
    ...noChange,
    inbox: isOwnTalk ? messages : [claimed, ...messages],
    history: historyEntries('agent', ctx, parts),
  }
  const toast = isOwnTalk ? answer(ctx, 'toast-sent') : noChange
  return combine(sent, recordLinks(ctx, messageId), replaceLine(ctx, html(ctx, 'held-sent')), toast)
}

const keepAsNote = (ctx: PressContext, messageId: number): Decision => {
  const note: Decision = { ...noChange, history: historyEntries('note', ctx, withheldParts(ctx, messageId)) }
  return combine(note, replaceLine(ctx, html(ctx, 'held-noted')), answer(ctx, 'toast-noted'))
}

/** True for a forged message id: it differs from the message the line answers, as far as Telegram shows that one. */
const isForged = ({ event: { under } }: PressContext, messageId: number): boolean =>
  !!under && under.messageId !== messageId

/**
 * Passes an edit on that leads to hosts which no service names: the customer's copy shows what the message says now.
 */
const rewordAnyway = (ctx: PressContext, messageId: number): Decision => {
  const { situation, event, agent, customer, at } = ctx
  const { under } = event
  if (!isTheirs(situation, agent)) return answer(ctx, 'edit-late')
  if (!under || situation.counterpart === null || situation.wordBy !== 'agent') return answer(ctx, 'toast-stale')
  const { text, what, html: formatted, media } = under
  const edited = {
    kind: 'agent-edited',
    messageId: situation.counterpart,
    text: text ?? '',
    caption: what !== 'text',
    word: { group: event.place.group, messageId },
    ...(formatted === undefined || formatted === null ? {} : { html: formatted }),
    ...(media === undefined || media === null ? {} : { media }),
    at,
  } as const
  const passedOn: Decision = {
    ...noChange,
    inbox: [{ chatId: customer, event: edited }],
    history: [{ chatId: customer, by: 'agent', agent: agent.id, text: text ?? '', what: 'edit', word: null }],
  }
  return combine(
    passedOn,
    recordLinks(ctx, messageId),
    replaceLine(ctx, html(ctx, 'held-sent')),
    answer(ctx, 'toast-sent'),
  )
}

/**
 * Sends withheld words, keeps them as a note or drops them. Only their writer may; a supervisor may drop them too. What
 * leads to hosts that no service names is sent by `anyway` and `reword` alone, which are written down.
 */
export const handleWithheldPress = (
  ctx: PressContext,
  act: 'send' | 'note' | 'drop' | 'anyway' | 'reword',
  [message, writer]: readonly string[],
): Decision => {
  const { agent } = ctx
  const [messageId, writerId] = [Number(message), Number(writer)]
  if (!(messageId > 0 && writerId > 0) || isForged(ctx, messageId)) return answer(ctx, 'toast-stale')
  if (agent.id !== writerId && !(act === 'drop' && agent.role === 'supervisor'))
    return answer(ctx, 'toast-not-your-words')
  switch (act) {
    case 'send':
    case 'anyway':
      return sendWithheld(ctx, act, messageId)
    case 'reword':
      return rewordAnyway(ctx, messageId)
    case 'note':
      return keepAsNote(ctx, messageId)
    case 'drop': {
      const dropped = combine(replaceLine(ctx, html(ctx, 'held-dropped')), answer(ctx, 'toast-dropped'))
      return agent.id === writerId ? dropped : combine(dropped, recordAudit(ctx, 'words-dropped', String(writerId)))
    }
  }
}
