import type { Html } from '../text/html.ts'
import { stripHtml } from '../text/html.ts'
import { requireHtml } from '../text/require-text.ts'
import { answer, html, nameOf, openTalkOf, reply, combine } from './desk-context.ts'
import type { TopicContext } from './desk-context.ts'
import { encodePress } from '../desk/button-data.ts'
import type { Decision } from './decision.ts'
import { noChange } from './decision.ts'
import { serviceById } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import { isSameWord, nearestNames } from '../text/nearest-names.ts'
import type { Talk } from '../desk/talk.ts'
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

const listCanned = (ctx: TopicContext, talk: Talk): Decision =>
  reply(
    ctx,
    html(ctx, 'canned-which'),
    cannedKeys.map((key) => [{ label: `${titleOf(ctx, key)} · ${key}`, data: encodePress('say', talk.id, key) }]),
  )

/** Sends a ready answer in the customer's language. Without a key it lists them all, with an unknown key it names the nearest. */
export const sayCanned = (ctx: TopicContext, word: string): Decision => {
  const { situation, agent } = ctx
  const talk = openTalkOf(situation)
  const why = whyNotSpeak(situation, agent)
  if (why || !talk) return answer(ctx, why?.message ?? 'no-open-talk', why?.vars ?? {})
  if (word === '') return listCanned(ctx, talk)
  const key = cannedKeys.find((known) => isSameWord(known, word) || isSameWord(titleOf(ctx, known), word))
  if (key) return sendCanned(ctx, talk, key)
  const meant = nearestNames(word, cannedKeys)
  return answer(ctx, 'no-canned', { keys: (meant.length > 0 ? meant : cannedKeys).join(', ') })
}
