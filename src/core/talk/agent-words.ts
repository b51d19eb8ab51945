import { html, isTheirs, nameOf, reply, combine } from './desk-context.ts'
import type { ActionOf, DeskContext, TopicContext } from './desk-context.ts'
import type { Decision } from './decision.ts'
import { noChange } from './decision.ts'
import { mention } from '../text/mention.ts'
import { partOf, tellNote, withhold, withholdLink, withholdSlash, withholdWords } from './withheld-words.ts'
import { foreignHosts } from '../catalogue/known-links.ts'
import { readSlashWords } from './slash-words.ts'
import type { SlashWords } from './slash-words.ts'
import { whyNotAgent } from './permissions.ts'

/** Keeps words as a note for colleagues; the customer gets nothing. */
export const keepNote = (
  { customer, agent, event }: TopicContext<ActionOf<'message'> | ActionOf<'command'> | ActionOf<'edited'>>,
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

/**
 * Calls the writer from an old topic to the present one: their words reach the customer, the answers appear only in the
 * new topic.
 */
const callToPresentTopic = (ctx: TopicContext<ActionOf<'message'>>): Decision =>
  reply(ctx, [html(ctx, 'past-topic', { agent: ctx.agent.name }), mention(ctx.agent)].join(' '))

/**
 * Meaning of the first words of an album that begin with a slash: they speak for all its parts, whichever of them they
 * are under.
 */
const albumMeaning = (
  { situation }: DeskContext<ActionOf<'message'>>,
  commands: readonly string[],
): SlashWords | null =>
  [...situation.album.map(({ text }) => text), ...(situation.albumWords ?? [])]
    .map((words) => readSlashWords(words, commands))
    .find((meaning) => meaning !== null) ?? null

const meaningOf = (ctx: DeskContext<ActionOf<'message'>>, commands: readonly string[]): SlashWords | null =>
  readSlashWords(ctx.event.text ?? '', commands) ?? (ctx.event.album === null ? null : albumMeaning(ctx, commands))

/**
 * Keeps a note; of an album each part, with a mark that the parts to come belong to it. A note that was only guessed is
 * told to its writer.
 */
const takeNote = (ctx: TopicContext<ActionOf<'message'>>, isExact: boolean, commands: readonly string[]): Decision => {
  const { album, text, what, place } = ctx.event
  const own = readSlashWords(text ?? '', commands)
  const note = keepNote(ctx, own?.kind === 'note' ? own.text : (text ?? ''), what)
  const told = isExact || ctx.situation.album.length > 0 ? noChange : tellNote(ctx)
  if (album === null) return combine(note, told)
  const part = partOf(ctx.event, { messageId: place.messageId, text: text ?? '', what })
  return combine(note, told, { ...noChange, withheld: { chatId: ctx.customer, group: place.group, album, part } })
}

/** Decides about words in a customer's topic that begin with a slash: a note is kept, anything else is held back. */
const handleSlash = (
  ctx: TopicContext<ActionOf<'message'>>,
  meaning: SlashWords,
  commands: readonly string[],
): Decision => {
  if (meaning.kind === 'note') return takeNote(ctx, meaning.isExact, commands)
  return isTheirs(ctx.situation, ctx.agent) ? withholdSlash(ctx, meaning.name, commands) : withholdWords(ctx)
}

/** Hosts that a message, or any part of its album that has arrived, leads to and no service names. */
const hostsOf = ({ world, situation, event }: TopicContext<ActionOf<'message'>>): readonly string[] => {
  const { albumWords = [], albumAddresses = [] } = situation
  const parts = [event, { text: null, addresses: albumAddresses }, ...albumWords.map((text) => ({ text }))]
  return [...new Set(parts.flatMap((words) => foreignHosts(world.services, words)))]
}

/** Sends words to the customer, unless they lead to hosts that no service names: then their writer is asked first. */
const sayOrAsk = (ctx: TopicContext<ActionOf<'message'>>): Decision => {
  const hosts = hostsOf(ctx)
  return hosts.length === 0 ? sayToCustomer(ctx) : withholdLink(ctx, hosts)
}

/**
 * Decides about a message of the group: it goes to the customer when the writer has the talk, becomes a note or is held
 * back when it begins with a slash, is held back when it leads to a host that no service names, and is withheld
 * otherwise. Parts of an album go the way of its first part. `commands` are the names of the desk's commands. In
 * General it is left to the desk modules.
 */
export const handleWords = (ctx: DeskContext<ActionOf<'message'>>, commands: readonly string[]): Decision => {
  const { situation, event } = ctx
  const { agent, customer } = situation
  const why = whyNotAgent(situation, event)
  if (customer === null) return why ? noChange : { ...noChange, request: { kind: 'module' } }
  if (why || !agent)
    return withhold(ctx, customer, reply(ctx, html(ctx, `held-${why?.message ?? 'no-stranger'}`, why?.vars ?? {})))
  const topicCtx = { ...ctx, agent, customer }
  const meaning = meaningOf(ctx, commands)
  if (meaning) return handleSlash(topicCtx, meaning, commands)
  const mayGo = isTheirs(situation, agent) && (event.album === null || situation.album.length === 0)
  return combine(
    mayGo ? sayOrAsk(topicCtx) : withholdWords(topicCtx),
    situation.isPast ? callToPresentTopic(topicCtx) : noChange,
  )
}

/** Reads a message as a command that was written in the wrong letters or with the wrong slash; null when it is none. */
export const readAsCommand = (event: ActionOf<'message'>, commands: readonly string[]): ActionOf<'command'> | null => {
  if (event.what !== 'text' || event.album !== null || event.isForwarded === true) return null
  const meaning = readSlashWords(event.text ?? '', commands)
  if (meaning?.kind !== 'command') return null
  const { at, place, writer, replyTo } = event
  return { kind: 'command', name: meaning.name, words: meaning.words, at, place, writer, replyTo }
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
