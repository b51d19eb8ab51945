import { escapeHtml, stripHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import type { TextVar, TextVars } from '../../core/text/texts.ts'
import { ROOT } from '../../core/flow/flow-ids.ts'
import type { AnsweredQuestion, Finding } from '../../core/flow/brief.ts'
import { encodePress } from '../../core/desk/button-data.ts'
import type { DeskAct } from '../../core/desk/button-data.ts'
import type { TopicLook } from '../../core/desk/topic-look.ts'
import { DESK, deskHtml, deskLocale, deskPlain, serviceById } from '../../core/desk/desk-text.ts'
import { truncate } from '../../core/text/truncate.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { DeskButton } from '../../core/desk/post.ts'
import type { Talk } from '../../core/desk/talk.ts'

/** Maximum characters of a message (Bot API, sendMessage). */
const MAX_CHARS = 4096
const MAX_NAME_CHARS = 128

/** Placeholder variables for any text: an agent reads the question as it is asked of anybody with this service. */
const placeholderVars = (service: string): TextVars =>
  new Proxy<Record<string, TextVar>>({}, { get: (_, name) => (name === 'service' ? service : '…') })

/** The text in the desk's language, or the escaped `word` where there is none. */
const textOrWord = (world: DeskWorld, message: string, word: string, vars: TextVars = {}): Html =>
  world.texts.html(deskLocale(world), { flow: DESK, message }, vars) ?? escapeHtml(word)

/** A flow's name in the menu; its id where it has none. */
export const flowName = (world: DeskWorld, flow: string): string =>
  world.texts.plain(deskLocale(world), { flow: ROOT, message: `trouble-${flow}` }, {}) ??
  deskPlain(world, deskLocale(world), 'flow-none', { flow })

/** The reason why a person is needed: a flow's own reason, or the flow's name. */
export const reasonName = (world: DeskWorld, reason: string): string =>
  world.texts.plain(deskLocale(world), { flow: DESK, message: `reason-${reason}` }, {}) ??
  world.texts.plain(deskLocale(world), { flow: ROOT, message: `trouble-${reason}` }, {}) ??
  truncate(reason, 60)

const question = (world: DeskWorld, { flow, ask }: AnsweredQuestion, service: string): string => {
  const text = world.texts.plain(deskLocale(world), { flow, message: ask }, placeholderVars(service))
  return truncate(text?.split('\n')[0] ?? ask, 70)
}

const MAX_FIELD_CHARS = { name: 64, words: 500, incident: 300, value: 120, chosen: 60 } as const
const MAX_ANSWERS = 10
const MAX_FINDINGS = 12

/** The word `none` for an empty variable, so that a text can leave it out. */
const orNone = (text: string): string => (text === '' ? 'none' : text)

const serviceName = (world: DeskWorld, service: string): string =>
  serviceById(world, service).name[deskLocale(world)] ?? service

const head = (world: DeskWorld, talk: Talk, line: (message: string, vars?: TextVars) => Html): readonly Html[] => {
  const { brief, service, locale } = talk
  const { timeZone: zone } = serviceById(world, service)
  const since = new Date(talk.waitsSince ?? talk.openedAt).toISOString()
  return [
    line('card-who', { no: String(talk.id), who: orNone(truncate(brief.who, MAX_FIELD_CHARS.name)), language: locale }),
    line(`card-${talk.state}`, {
      agent: talk.agent?.name ?? '…',
      meant: talk.preferred?.name ?? 'none',
      team: talk.team ?? 'none',
      since,
      zone,
      end: talk.end ?? 'none',
    }),
    line('card-where', {
      service: serviceName(world, service),
      flow: flowName(world, brief.flow),
      step: orNone(truncate(brief.step, MAX_FIELD_CHARS.value)),
    }),
    line('card-reason', { reason: reasonName(world, brief.reason) }),
    line('card-phone', { phone: brief.maskedPhone ?? 'none', proof: brief.proof }),
    ...(brief.incident === null
      ? []
      : [line('card-incident', { text: truncate(brief.incident, MAX_FIELD_CHARS.incident) })]),
  ]
}

const findingLine = (world: DeskWorld, { name, value }: Finding): Html => {
  const short = truncate(value, MAX_FIELD_CHARS.value)
  return `• ${textOrWord(world, `brief-${name}`, `${truncate(name, MAX_FIELD_CHARS.name)}: ${short}`, { value: short })}`
}

const answerLine = (world: DeskWorld, answered: AnsweredQuestion, service: string): Html =>
  `• ${escapeHtml(question(world, answered, service))} → <b>${escapeHtml(truncate(answered.chosen, MAX_FIELD_CHARS.chosen))}</b>`

const section = (title: Html, lines: readonly Html[]): readonly Html[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

const wholeText = (world: DeskWorld, talk: Talk, answers: number): Html => {
  const line = (message: string, vars: TextVars = {}): Html => deskHtml(world, deskLocale(world), message, vars)
  const { findings, answered, words } = talk.brief
  return [
    ...head(world, talk, line),
    ...section(
      line('card-findings'),
      findings.slice(0, MAX_FINDINGS).map((finding) => findingLine(world, finding)),
    ),
    ...section(
      line('card-answers'),
      (answers === 0 ? [] : answered.slice(-answers)).map((one) =>
        answerLine(world, one, serviceName(world, talk.service)),
      ),
    ),
    ...(words === '' ? [] : ['', `<blockquote>${escapeHtml(truncate(words, MAX_FIELD_CHARS.words))}</blockquote>`]),
  ].join('\n')
}

const buttonsOf = (world: DeskWorld, { id, state, phone }: Talk): readonly (readonly DeskButton[])[] => {
  const one = (act: DeskAct): DeskButton => ({
    label: deskPlain(world, deskLocale(world), `button-${act}`),
    data: encodePress(act, id),
  })
  if (state === 'waiting' || state === 'ended') return [[one('take'), one('history')]]
  const waits = state === 'taken' ? [one('hold')] : []
  return [[one('solved'), ...waits], [one('back'), one('history')], ...(phone === null ? [] : [[one('acts')]])]
}

/** The card of a talk: everything an agent needs before the first word, as it is now. At most 4,096 characters whatever the brief holds. */
export const cardOf = (
  world: DeskWorld,
  talk: Talk,
): { readonly html: Html; readonly buttons: readonly (readonly DeskButton[])[] } => {
  const fits = (html: Html): boolean => stripHtml(html).length <= MAX_CHARS
  const counts = Array.from({ length: MAX_ANSWERS + 1 }, (_, index) => MAX_ANSWERS - index)
  const html =
    counts.map((count) => wholeText(world, talk, count)).find(fits) ??
    head(world, talk, (message, vars) => deskHtml(world, deskLocale(world), message, vars)).join('\n')
  return { html, buttons: buttonsOf(world, talk) }
}

/** A name as Telegram keeps it: one line, trimmed. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The look of the customer's topic in the list: a name from its number, the customer and the reason; an icon from the state of the talk. */
export const lookOf = (world: DeskWorld, talk: Talk, topicNo: number = talk.id): TopicLook => {
  const who = oneLine(talk.brief.who)
  const name = [who, reasonName(world, talk.brief.reason)].filter((part) => part !== '').join(' · ')
  return { name: truncate(oneLine(`#${topicNo} ${name}`), MAX_NAME_CHARS), icon: talk.state }
}
