import type { Html } from '../text/html.ts'
import { stripHtml } from '../text/html.ts'
import { answer, html, nameOf, openTalk, reply, together } from './desk-context.ts'
import type { InTopic } from './desk-context.ts'
import { pressData } from '../desk/button-data.ts'
import type { Decision } from './decision.ts'
import { nothing } from './decision.ts'
import { serviceNamed } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import { nearest } from '../text/nearest.ts'
import type { Talk } from '../desk/talk.ts'
import { whyNotSpeak } from './permissions.ts'

/** The file of answers that are ready (`locales/<language>/canned.ftl`); the attribute `title` is for agents. */
const FILE = 'canned'

/** Every ready answer, in the order in which agents are shown them. */
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
export type CannedKey = (typeof cannedKeys)[number]

/** A ready answer as the customer reads it, in their language. */
export const cannedHtml = (world: DeskWorld, talk: Talk, agent: string, key: CannedKey): Html => {
  const { name, id, hotlines, smsSender } = serviceNamed(world, talk.service)
  const vars = {
    service: name[talk.locale] ?? id,
    who: talk.brief.who || 'none',
    agent,
    hotline: hotlines[0]?.number ?? 'none',
    sender: smsSender,
  }
  const text = world.texts.html(talk.locale, { flow: FILE, message: key }, vars)
  if (text === null) throw new Error(`no ready answer "${key}" in ${talk.locale}`)
  return text
}

const send = (asked: InTopic, talk: Talk, key: CannedKey): Decision => {
  const { world, agent, customer, at } = asked
  const text = cannedHtml(world, talk, agent.name, key)
  const sent: Decision = {
    ...nothing,
    tell: [{ chatId: customer, event: { kind: 'agent-sent', agent: nameOf(agent), text, at } }],
    said: [{ chatId: customer, by: 'agent', agent: agent.id, text: stripHtml(text), what: 'text', word: null }],
  }
  const shown = reply(asked, `${html(asked, 'canned-sent')}\n<blockquote>${text}</blockquote>`)
  return together(sent, shown, asked.event.kind === 'pressed' ? answer(asked, 'toast-sent') : nothing)
}

const titleOf = ({ world: { texts }, situation: { locale } }: InTopic, key: CannedKey): string =>
  texts.plain(locale, { flow: FILE, message: key, attribute: 'title' }, {}) ?? key

const list = (asked: InTopic, talk: Talk): Decision =>
  reply(
    asked,
    html(asked, 'canned-which'),
    cannedKeys.map((key) => [{ label: `${titleOf(asked, key)} · ${key}`, data: pressData('say', talk.id, key) }]),
  )

/** Sends a ready answer in the customer's language. Without a key it shows which there are, and with an unknown one the nearest. */
export const sayCanned = (asked: InTopic, word: string): Decision => {
  const { situation, agent } = asked
  const talk = openTalk(situation)
  const why = whyNotSpeak(situation, agent)
  if (why || !talk) return answer(asked, why?.message ?? 'no-open-talk', why?.vars ?? {})
  if (word === '') return list(asked, talk)
  const key = cannedKeys.find((known) => known === word.toLowerCase())
  if (key) return send(asked, talk, key)
  const meant = nearest(word, cannedKeys)
  return answer(asked, 'no-canned', { keys: (meant.length > 0 ? meant : cannedKeys).join(', ') })
}
