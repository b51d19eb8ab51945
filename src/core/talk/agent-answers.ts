import { foreignHosts, nameHosts } from '../catalogue/known-links.ts'
import type { AnsweredMessage } from '../desk/desk-event.ts'
import { encodePress } from '../desk/button-data.ts'
import type { AnswerChange, OwnAnswer } from '../desk/own-answer.ts'
import type { Talk } from '../desk/talk.ts'
import { escapeHtml } from '../text/html.ts'
import type { Html } from '../text/html.ts'
import { isSameWord } from '../text/nearest-names.ts'
import { findSecret } from '../text/redact.ts'
import { answer, button, combine, html, nameOf, openTalkOf, recordAudit, replaceLine, reply } from './desk-context.ts'
import type { ActionOf, Rows, TopicContext } from './desk-context.ts'
import { noChange } from './decision.ts'
import type { Decision } from './decision.ts'
import { fillAnswer, unknownPlaceholders } from './fill-answer.ts'
import { foldAnswerName, problemOfAnswerName } from './answer-name.ts'

/** Most characters of an own answer: with the names in it, it still fits into one message. */
const MAX_CHARS = 3_000

/** Most own answers of a service, so that all fit below one message as buttons. */
const MAX_NAMES = 60

type Words = TopicContext<ActionOf<'command'>>
type Press = TopicContext<ActionOf<'pressed'>>

const changed = (...answers: readonly AnswerChange[]): Decision => ({ ...noChange, answers })

/** Own answers of the talk's service, in every language. */
export const ownAnswersOf = ({ situation }: TopicContext): readonly OwnAnswer[] => situation.ownAnswers ?? []

/** Names of the own answers of the talk's service, each once. */
export const ownNamesOf = (ctx: TopicContext): readonly string[] => [
  ...new Set(ownAnswersOf(ctx).map(({ name }) => name)),
]

/** True when this agent may change or drop the answer: it is theirs, or they are a supervisor. */
const mayChange = ({ agent }: TopicContext, { author }: OwnAnswer): boolean =>
  author.id === agent.id || agent.role === 'supervisor'

/** Words of an agent behind `/c add`. */
interface Written {
  readonly name: string
  readonly locale: string | null
  readonly text: string
}

const readWritten = (words: string, locales: readonly string[]): Written | null => {
  const [, typed, rest = ''] = /^(\S+)\s*([\s\S]*)$/u.exec(words.trim()) ?? []
  if (typed === undefined) return null
  const [, first = '', text = ''] = /^(\S+)\s*([\s\S]*)$/u.exec(rest) ?? []
  const locale = locales.find((one) => isSameWord(one, first)) ?? null
  return { name: foldAnswerName(typed), locale, text: (locale === null ? rest : text).trim() }
}

/** Text of the message replied to; null where it has none, or is a picture with words. */
const repliedText = ({ situation, event }: Words): string | null => {
  const under: AnsweredMessage | null = event.under ?? null
  return under === null || under.what !== 'text' || situation.wordBy === 'customer' ? null : under.text
}

/** A refusal to keep an answer, or null. */
const whyNotKeep = (ctx: TopicContext, { name, text }: Pick<OwnAnswer, 'name' | 'text'>): string | null => {
  if (text === '') return 'no-answer-text'
  if ([...text].length > MAX_CHARS) return 'no-answer-long'
  if (findSecret(text) !== null) return 'no-answer-secret'
  const names = ownNamesOf(ctx)
  return !names.includes(name) && names.length >= MAX_NAMES ? 'no-answer-many' : null
}

const sameAnswer = (ctx: TopicContext, { name, locale }: Pick<OwnAnswer, 'name' | 'locale'>): OwnAnswer | null =>
  ownAnswersOf(ctx).find((one) => one.name === name && one.locale === locale) ?? null

/**
 * Remarks for agents on an answer beside its words: whom it replaces, and that it leads to a host that nobody knows.
 */
const remarks = (ctx: TopicContext, own: Pick<OwnAnswer, 'name' | 'locale' | 'text'>): readonly Html[] => {
  const old = sameAnswer(ctx, own)
  const hosts = foreignHosts(ctx.world.services, { text: own.text })
  return [
    ...(old === null ? [] : [html(ctx, 'answer-replaces', { author: old.author.name })]),
    ...(hosts.length === 0 ? [] : [html(ctx, 'answer-links', { hosts: nameHosts(hosts) })]),
  ]
}

const preview = (ctx: Words, talk: Talk, own: Omit<OwnAnswer, 'id'>): Decision => {
  const { world, agent, event } = ctx
  const { name, locale: language, text } = own
  const about = [talk.id, event.place.messageId, agent.id] as const
  const rows: Rows = [
    [button(ctx, 'keep', encodePress('keep', ...about))],
    [button(ctx, 'change', encodePress('change', ...about)), button(ctx, 'discard', encodePress('discard', ...about))],
  ]
  const shown = fillAnswer(world, talk, agent.name, text)
  const lines = [
    html(ctx, 'answer-preview', { name, language, author: agent.name }),
    `<blockquote>${escapeHtml(shown)}</blockquote>`,
    ...remarks(ctx, own),
  ]
  const of = { group: event.place.group, message: event.place.messageId }
  return combine(changed({ kind: 'draft', answer: own, of }), reply(ctx, lines.join('\n'), rows))
}

/**
 * Shows an own answer to its author before it is kept. `taken`: names that it may not have. The words stand behind the
 * name, or in the message replied to, which must not be a customer's.
 */
export const writeAnswer = (ctx: Words, words: string, taken: readonly string[]): Decision => {
  const { world, situation, agent } = ctx
  const { talk } = situation
  const written = readWritten(words, world.texts.locales)
  if (!talk || written === null) return answer(ctx, 'no-answer-text')
  const { name } = written
  const problem = problemOfAnswerName(name, [...taken, ...world.texts.locales])
  if (problem !== null) return answer(ctx, problem === 'form' ? 'no-answer-name' : 'no-answer-taken', { name })
  if (written.text === '' && situation.wordBy === 'customer') return answer(ctx, 'no-answer-customer', { name })
  const text = written.text === '' ? (repliedText(ctx) ?? '').trim() : written.text
  const own = { service: talk.service, name, locale: written.locale ?? talk.locale, text, author: nameOf(agent) }
  const why = whyNotKeep(ctx, own)
  if (why !== null) return answer(ctx, why, { name, most: why === 'no-answer-many' ? MAX_NAMES : MAX_CHARS })
  const [unknown] = unknownPlaceholders(text)
  if (unknown !== undefined) return answer(ctx, 'no-answer-place', { found: unknown })
  const old = sameAnswer(ctx, own)
  if (old && !mayChange(ctx, old)) return answer(ctx, 'no-answer-others', { name, author: old.author.name })
  return preview(ctx, talk, own)
}

const keepDraft = (ctx: Press, draft: OwnAnswer): Decision => {
  const { name, locale: language, author } = draft
  const old = sameAnswer(ctx, draft)
  if (old && !mayChange(ctx, old)) return answer(ctx, 'no-answer-others', { name, author: old.author.name })
  const why = whyNotKeep(ctx, draft)
  if (why !== null) return answer(ctx, why, { name, most: why === 'no-answer-many' ? MAX_NAMES : MAX_CHARS })
  return combine(
    changed({ kind: 'keep', id: draft.id }),
    recordAudit({ agent: ctx.agent, customer: null }, 'answer-kept', `${draft.service}/${name}/${language}`),
    replaceLine(ctx, html(ctx, 'answer-kept', { name, language, author: author.name })),
    answer(ctx, 'toast-kept'),
  )
}

const changeDraft = (ctx: Press, { id, name, locale, text }: OwnAnswer): Decision =>
  combine(
    changed({ kind: 'drop', ids: [id] }),
    replaceLine(ctx, `${html(ctx, 'answer-change')}\n<pre>${escapeHtml(`/c add ${name} ${locale}\n${text}`)}</pre>`),
  )

/** Keeps, changes or drops the answer of a preview. Only its author may; a supervisor may drop it, too. */
export const judgeDraft = (ctx: Press, act: 'keep' | 'change' | 'discard', [, writer]: readonly string[]): Decision => {
  const { situation, agent } = ctx
  const draft = situation.draft ?? null
  if (draft === null || draft.author.id !== Number(writer)) return answer(ctx, 'toast-stale')
  if (draft.author.id !== agent.id && !(act === 'discard' && agent.role === 'supervisor'))
    return answer(ctx, 'toast-not-your-words')
  if (act === 'keep') return keepDraft(ctx, draft)
  if (act === 'change') return changeDraft(ctx, draft)
  return combine(
    changed({ kind: 'drop', ids: [draft.id] }),
    replaceLine(ctx, html(ctx, 'answer-discarded')),
    answer(ctx, 'toast-discarded'),
  )
}

/** Asks before an own answer is dropped in all its languages. */
export const askDrop = (ctx: TopicContext, word: string): Decision => {
  const name = foldAnswerName(word)
  const found = ownAnswersOf(ctx).filter((one) => one.name === name)
  if (found.length === 0) return answer(ctx, 'no-answer-drop', { names: ownNamesOf(ctx).join(', ') || 'none' })
  const others = found.find((one) => !mayChange(ctx, one))
  if (others) return answer(ctx, 'no-answer-others', { name, author: others.author.name })
  const talk = ctx.situation.talk?.id ?? 0
  const languages = found.map(({ locale }) => locale).join(', ')
  return reply(ctx, html(ctx, 'answer-drop-ask', { name, languages }), [
    [button(ctx, 'unsay', encodePress('unsay', talk, name))],
    [button(ctx, 'leave', encodePress('leave', talk))],
  ])
}

/** Drops an own answer after the question. */
export const dropAnswer = (ctx: Press, name: string): Decision => {
  const found = ownAnswersOf(ctx).filter((one) => one.name === name)
  if (found.length === 0) return answer(ctx, 'toast-stale')
  const others = found.find((one) => !mayChange(ctx, one))
  if (others) return answer(ctx, 'no-answer-others', { name, author: others.author.name })
  const about = `${found[0]?.service ?? ''}/${name}`
  return combine(
    changed({ kind: 'drop', ids: found.map(({ id }) => id) }),
    recordAudit({ agent: ctx.agent, customer: null }, 'answer-dropped', about),
    replaceLine(ctx, html(ctx, 'answer-dropped', { name, agent: ctx.agent.name })),
    answer(ctx, 'toast-discarded'),
  )
}

const deliver = (ctx: TopicContext, talk: Talk, { text: template, author }: OwnAnswer, isAsked: boolean): Decision => {
  const { world, agent, customer, at, event } = ctx
  const text = fillAnswer(world, talk, agent.name, template)
  const shown = escapeHtml(text)
  const hosts = foreignHosts(world.services, { text })
  const delivery: Decision = {
    ...noChange,
    inbox: [{ chatId: customer, event: { kind: 'agent-sent', agent: nameOf(agent), text: shown, at } }],
    history: [{ chatId: customer, by: 'agent', agent: agent.id, text, what: 'text', word: null }],
  }
  const line = `${html(ctx, 'answer-sent', { author: author.name })}\n<blockquote>${shown}</blockquote>`
  return combine(
    delivery,
    hosts.length === 0 ? noChange : recordAudit(ctx, 'link-sent', nameHosts(hosts)),
    isAsked && event.kind === 'pressed' ? replaceLine({ ...ctx, event }, line) : reply(ctx, line),
    event.kind === 'pressed' ? answer(ctx, 'toast-sent') : noChange,
  )
}

/**
 * Sends an own answer in the customer's language. Where there is none in it, or the words lead to a host that nobody
 * knows, its text and author are shown first; `asked` is the id of the answer that was shown so.
 */
export const sayOwn = (ctx: TopicContext, name: string, asked: string | null): Decision | null => {
  const talk = openTalkOf(ctx.situation)
  const found = ownAnswersOf(ctx).filter((one) => isSameWord(one.name, name))
  const { locales } = ctx.world.texts
  const order = [talk?.locale ?? '', ...locales]
  const best = order.flatMap((locale) => found.filter((one) => one.locale === locale))[0] ?? found[0]
  if (!talk || !best) return null
  if (asked !== null) return asked === String(best.id) ? deliver(ctx, talk, best, true) : answer(ctx, 'toast-stale')
  const text = fillAnswer(ctx.world, talk, ctx.agent.name, best.text)
  const hosts = foreignHosts(ctx.world.services, { text })
  const isMissing = best.locale !== talk.locale
  if (hosts.length === 0 && !isMissing) return deliver(ctx, talk, best, false)
  const lines = [
    html(ctx, 'answer-ask', { name: best.name, author: best.author.name }),
    ...(isMissing ? [html(ctx, 'answer-fallback', { wanted: talk.locale, language: best.locale })] : []),
    ...(hosts.length === 0 ? [] : [html(ctx, 'answer-links', { hosts: nameHosts(hosts) })]),
    `<blockquote>${escapeHtml(text)}</blockquote>`,
  ]
  const rows: Rows = [
    [button(ctx, 'anyway', encodePress('say', talk.id, best.name, best.id))],
    [button(ctx, 'drop', encodePress('leave', talk.id))],
  ]
  return reply(ctx, lines.join('\n'), rows)
}
