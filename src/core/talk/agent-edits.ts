import { keepNote } from './agent-words.ts'
import { answer, combine, html, isTheirs, recordAudit, reply } from './desk-context.ts'
import type { ActionOf, DeskContext, TopicContext } from './desk-context.ts'
import type { Decision } from './decision.ts'
import { noChange } from './decision.ts'
import { whyNotAgent } from './permissions.ts'
import { readSlashWords } from './slash-words.ts'
import { askAboutEdit, askAboutLink, partOf } from './withheld-words.ts'
import { foreignHosts, nameHosts } from '../catalogue/known-links.ts'

type EditContext = TopicContext<ActionOf<'edited'>>

const wordOf = ({ event: { place } }: EditContext) => ({ group: place.group, messageId: place.messageId })

/** Keeps the new words in the history, as an edit of what was said or noted before. */
const keepEdit = (ctx: EditContext, by: 'agent' | 'note', text: string): Decision => ({
  ...noChange,
  history: [{ chatId: ctx.customer, by, agent: ctx.agent.id, text, what: 'edit', word: null }],
})

/** Takes the copy back from the customer: the words have become a note. */
const takeBack = (ctx: EditContext, counterpart: number, text: string): Decision => {
  const inbox = [
    {
      chatId: ctx.customer,
      event: { kind: 'agent-deleted', messageId: counterpart, word: wordOf(ctx), at: ctx.at },
    } as const,
  ]
  return combine(
    { ...noChange, inbox, deleted: [wordOf(ctx)] },
    keepEdit(ctx, 'note', text),
    answer(ctx, 'edit-taken-back'),
  )
}

const rewordCopy = (ctx: EditContext, counterpart: number): Decision => {
  const { event, at, customer } = ctx
  const { text, what, html: formatted, media } = event
  const edited = {
    kind: 'agent-edited',
    messageId: counterpart,
    text,
    caption: what !== 'text',
    word: wordOf(ctx),
    ...(formatted === undefined || formatted === null ? {} : { html: formatted }),
    ...(media === undefined || media === null ? {} : { media }),
    at,
  } as const
  return combine({ ...noChange, inbox: [{ chatId: customer, event: edited }] }, keepEdit(ctx, 'agent', text))
}

/**
 * A copy that is still on its way is made of the message as it is then. A link in it cannot be stopped any more: it is
 * told and written down.
 */
const editOnItsWay = (ctx: EditContext, hosts: readonly string[]): Decision =>
  hosts.length === 0
    ? noChange
    : combine(
        answer(ctx, 'edit-link-on-its-way', { hosts: nameHosts(hosts) }),
        recordAudit(ctx, 'link-on-its-way', nameHosts(hosts)),
      )

/**
 * Decides about an edit of a message that the customer has: the copy follows, or is taken back when the words have
 * become a note. An edit that leads to a host which no service names is asked about first.
 */
const editSent = (ctx: EditContext, commands: readonly string[]): Decision => {
  const { situation, event, agent } = ctx
  const { counterpart } = situation
  const meaning = readSlashWords(event.text, commands)
  if (meaning) {
    if (meaning.kind !== 'note') return answer(ctx, 'edit-slash')
    return counterpart === null ? answer(ctx, 'edit-on-its-way') : takeBack(ctx, counterpart, meaning.text)
  }
  const hosts = foreignHosts(ctx.world.services, event)
  if (counterpart === null) return editOnItsWay(ctx, hosts)
  if (!isTheirs(situation, agent)) return answer(ctx, 'edit-late')
  return hosts.length === 0 ? rewordCopy(ctx, counterpart) : askAboutLink(ctx, hosts)
}

/** Keeps what a withheld part of an album says now, since its line sends the part as it is then. */
const keepPart = ({ situation, event, customer }: EditContext): Decision => {
  const { album = null, place, text, what } = event
  const isWithheld = situation.album.some(({ messageId }) => messageId === place.messageId)
  if (album === null || !isWithheld) return noChange
  const part = partOf(event, { messageId: place.messageId, text, what })
  return { ...noChange, withheld: { chatId: customer, group: place.group, album, part } }
}

/**
 * Decides about an edit of a message that the customer does not have: nothing is sent by an edit alone, and its writer
 * is told.
 */
const editUnsent = (ctx: EditContext, commands: readonly string[], wasNote: boolean): Decision => {
  const meaning = readSlashWords(ctx.event.text, commands)
  if (meaning?.kind === 'note')
    return wasNote
      ? keepEdit(ctx, 'note', meaning.text)
      : combine(keepNote(ctx, meaning.text, ctx.event.what), reply(ctx, html(ctx, 'edit-noted')))
  return meaning === null ? askAboutEdit(ctx) : answer(ctx, 'edit-no-command')
}

/**
 * Follows an agent's edit of a message in a customer's topic. Each edit either changes what the message did, or its
 * writer is told that it does not: the customer's copy is changed while the talk is still the writer's, a copy whose
 * words become a note is taken back, a note stays one. `commands` are the names of the desk's commands. In General it
 * is left to the desk modules.
 */
export const handleEdit = (ctx: DeskContext<ActionOf<'edited'>>, commands: readonly string[]): Decision => {
  const { situation, event } = ctx
  const { agent, customer, wordBy = null } = situation
  if (!agent || whyNotAgent(situation, event)) return noChange
  if (customer === null) return { ...noChange, request: { kind: 'module' } }
  const topicCtx = { ...ctx, agent, customer }
  if (wordBy === 'agent') return editSent(topicCtx, commands)
  return combine(editUnsent(topicCtx, commands, wordBy === 'note'), keepPart(topicCtx))
}
