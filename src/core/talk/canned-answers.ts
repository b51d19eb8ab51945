import type { Html } from '../text/html.ts'
import { stripHtml } from '../text/html.ts'
import { requireHtml } from '../text/require-text.ts'
import { answer, html, nameOf, openTalkOf, reply, combine } from './desk-context.ts'
import type { ActionOf, TopicContext } from './desk-context.ts'
import { encodePress } from '../desk/button-data.ts'
import type { Decision } from './decision.ts'
import { noChange } from './decision.ts'
import { serviceById } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import { isSameWord, nearestNames } from '../text/nearest-names.ts'
import type { Talk } from '../desk/talk.ts'
import { askDrop, ownAnswersOf, ownNamesOf, sayOwn, writeAnswer } from './agent-answers.ts'
import { whyNotSpeak } from './permissions.ts'

/** The file of ready answers, `locales/<language>/canned.ftl`; the attribute `title` is shown to agents. */
const FILE = 'canned'

/** Keys of all ready answers, in the order agents see them. */
export const cannedKeys = [
  'hello',
  'wait',
  'looking',
  'more',
  'screenshot',
  'sms',
  'restart',
  'email',
  'passport-never',
  'code-never',
  'call-hotline',
  'queue',
  'thanks',
  'bye',
] as const
type CannedKey = (typeof cannedKeys)[number]

/** A ready answer in the customer's language. Throws when a locale lacks it. */
export const cannedHtml = (world: DeskWorld, talk: Talk, agent: string, key: CannedKey): Html => {
  const { name, id, hotlines, smsSender } = serviceById(world, talk.service)
  const vars = {
    service: name[talk.locale] ?? id,
    who: talk.brief.who || 'none',
    agent,
    hotline: hotlines[0]?.number ?? 'none',
    sender: smsSender,
  }
  return requireHtml(world.texts, talk.locale, { flow: FILE, message: key }, vars)
}

const sendCanned = (ctx: TopicContext, talk: Talk, key: CannedKey): Decision => {
  const { world, agent, customer, at } = ctx
  const text = cannedHtml(world, talk, agent.name, key)
  const delivery: Decision = {
    ...noChange,
    inbox: [{ chatId: customer, event: { kind: 'agent-sent', agent: nameOf(agent), text, at } }],
    history: [{ chatId: customer, by: 'agent', agent: agent.id, text: stripHtml(text), what: 'text', word: null }],
  }
  const confirmation = reply(ctx, `${html(ctx, 'canned-sent')}\n<blockquote>${text}</blockquote>`)
  return combine(delivery, confirmation, ctx.event.kind === 'pressed' ? answer(ctx, 'toast-sent') : noChange)
}

const titleOf = ({ world: { texts }, situation: { locale } }: TopicContext, key: CannedKey): string =>
  texts.plain(locale, { flow: FILE, message: key, attribute: 'title' }, {}) ?? key

const titlesOf = (ctx: TopicContext): readonly string[] => cannedKeys.map((key) => titleOf(ctx, key))

const sayButton = (talk: Talk, label: string, name: string) => [{ label, data: encodePress('say', talk.id, name) }]

const listCanned = (ctx: TopicContext, talk: Talk): Decision => {
  const own = ownNamesOf(ctx).map((name) => {
    const authors = ownAnswersOf(ctx).flatMap((one) => (one.name === name ? [one.author.name] : []))
    return sayButton(talk, `${name} · ${[...new Set(authors)].join(', ')}`, name)
  })
  return reply(ctx, `${html(ctx, 'canned-which')}\n\n${html(ctx, 'canned-how')}`, [
    ...cannedKeys.map((key) => sayButton(talk, `${titleOf(ctx, key)} · ${key}`, key)),
    ...own,
  ])
}

/** Offers the answers whose names are nearest to a mistyped one, as buttons: nothing is sent on a guess. */
const suggestCanned = (ctx: TopicContext, talk: Talk, word: string): Decision => {
  const names = [...cannedKeys, ...ownNamesOf(ctx)]
  const meant = nearestNames(word, names)
  const keys = (meant.length > 0 ? meant : names).join(', ')
  if (ctx.event.kind === 'pressed') return answer(ctx, 'no-canned', { keys })
  return reply(
    ctx,
    html(ctx, 'no-canned', { keys }),
    meant.map((name) => sayButton(talk, name, name)),
  )
}

/**
 * Sends a ready answer of the bot or of an agent in the customer's language. Without a name it lists them all, with an
 * unknown one it offers the nearest. `asked` is the own answer whose text was shown before.
 */
export const sayCanned = (ctx: TopicContext, word: string, asked: string | null = null): Decision => {
  const { situation, agent } = ctx
  const talk = openTalkOf(situation)
  const why = whyNotSpeak(situation, agent)
  if (why || !talk) return answer(ctx, why?.message ?? 'no-open-talk', why?.vars ?? {})
  if (word === '') return listCanned(ctx, talk)
  const key = cannedKeys.find((known) => isSameWord(known, word) || isSameWord(titleOf(ctx, known), word))
  if (key) return sendCanned(ctx, talk, key)
  return sayOwn(ctx, word, asked) ?? suggestCanned(ctx, talk, word)
}

/** Handles `/c`: writes (`add`), drops (`drop`) or sends a ready answer. */
export const handleCanned = (ctx: TopicContext<ActionOf<'command'>>, words: string): Decision => {
  const [, act = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/u.exec(words) ?? []
  if (isSameWord(act, 'add')) return writeAnswer(ctx, rest, [...cannedKeys, ...titlesOf(ctx)])
  return isSameWord(act, 'drop') ? askDrop(ctx, rest) : sayCanned(ctx, words)
}
