import { escapeHtml, stripHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import type { Var } from '../../core/text/texts.ts'
import { ROOT } from '../../core/flow/world.ts'
import type { Answered, Finding } from '../../core/flow/brief.ts'
import { pressData } from '../../core/desk/button-data.ts'
import type { DeskAct } from '../../core/desk/button-data.ts'
import type { DeskFace } from '../../core/ports/desk-messenger.ts'
import { cut, DESK, deskHtml, deskLocale, deskPlain, serviceNamed } from '../../core/desk/desk-text.ts'
import type { DeskWorld, Vars } from '../../core/desk/desk-text.ts'
import type { DeskButton } from '../../core/desk/post.ts'
import type { Talk } from '../../core/desk/talk.ts'

/** Telegram takes so many characters of a message (Bot API, sendMessage) and of a topic's name (createForumTopic). */
const MOST = 4096
const MOST_OF_NAME = 128

/** Every text may be given any variable: an agent reads the question as it would be asked of anybody who has this service. */
const anything = (service: string): Vars =>
  new Proxy<Record<string, Var>>({}, { get: (_, name) => (name === 'service' ? service : '…') })

/** What stands there in the desk's language, or the word itself where there is no text for it. */
const known = (world: DeskWorld, message: string, word: string, vars: Vars = {}): Html =>
  world.texts.html(deskLocale(world), { flow: DESK, message }, vars) ?? escapeHtml(word)

/** What a flow is called in the menu; its id where it has no name there. */
export const flowName = (world: DeskWorld, flow: string): string =>
  world.texts.plain(deskLocale(world), { flow: ROOT, message: `trouble-${flow}` }, {}) ??
  deskPlain(world, deskLocale(world), 'flow-none', { flow })

/** Why a person is needed: a reason of a flow's own, or the name of the flow. */
export const reasonName = (world: DeskWorld, reason: string): string =>
  world.texts.plain(deskLocale(world), { flow: DESK, message: `reason-${reason}` }, {}) ??
  world.texts.plain(deskLocale(world), { flow: ROOT, message: `trouble-${reason}` }, {}) ??
  cut(reason, 60)

const question = (world: DeskWorld, { flow, ask }: Answered, service: string): string => {
  const text = world.texts.plain(deskLocale(world), { flow, message: ask }, anything(service))
  return cut(text?.split('\n')[0] ?? ask, 70)
}

const LONGEST = { name: 64, words: 500, incident: 300, value: 120, chosen: 60 } as const
const MOST_ANSWERS = 10
const MOST_FINDINGS = 12

/** Empty variables are words, so that a text can leave them out. */
const orNone = (text: string): string => (text === '' ? 'none' : text)

const nameOf = (world: DeskWorld, service: string): string =>
  serviceNamed(world, service).name[deskLocale(world)] ?? service

const head = (world: DeskWorld, talk: Talk, line: (message: string, vars?: Vars) => Html): readonly Html[] => {
  const { brief, service, locale } = talk
  const { timeZone: zone } = serviceNamed(world, service)
  const since = new Date(talk.waitsSince ?? talk.openedAt).toISOString()
  return [
    line('card-who', { no: String(talk.id), who: orNone(cut(brief.who, LONGEST.name)), language: locale }),
    line(`card-${talk.state}`, {
      agent: talk.agent?.name ?? '…',
      meant: talk.meant?.name ?? 'none',
      team: talk.team ?? 'none',
      since,
      zone,
      end: talk.end ?? 'none',
    }),
    line('card-where', {
      service: nameOf(world, service),
      flow: flowName(world, brief.flow),
      step: orNone(cut(brief.step, LONGEST.value)),
    }),
    line('card-reason', { reason: reasonName(world, brief.reason) }),
    line('card-phone', { phone: brief.maskedPhone ?? 'none', proof: brief.proof }),
    ...(brief.incident === null ? [] : [line('card-incident', { text: cut(brief.incident, LONGEST.incident) })]),
  ]
}

const findingLine = (world: DeskWorld, { name, value }: Finding): Html => {
  const short = cut(value, LONGEST.value)
  return `• ${known(world, `brief-${name}`, `${cut(name, LONGEST.name)}: ${short}`, { value: short })}`
}

const answerLine = (world: DeskWorld, answered: Answered, service: string): Html =>
  `• ${escapeHtml(question(world, answered, service))} → <b>${escapeHtml(cut(answered.chosen, LONGEST.chosen))}</b>`

const under = (title: Html, lines: readonly Html[]): readonly Html[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

const wholeText = (world: DeskWorld, talk: Talk, answers: number): Html => {
  const line = (message: string, vars: Vars = {}): Html => deskHtml(world, deskLocale(world), message, vars)
  const { findings, answered, words } = talk.brief
  return [
    ...head(world, talk, line),
    ...under(
      line('card-findings'),
      findings.slice(0, MOST_FINDINGS).map((finding) => findingLine(world, finding)),
    ),
    ...under(
      line('card-answers'),
      (answers === 0 ? [] : answered.slice(-answers)).map((one) => answerLine(world, one, nameOf(world, talk.service))),
    ),
    ...(words === '' ? [] : ['', `<blockquote>${escapeHtml(cut(words, LONGEST.words))}</blockquote>`]),
  ].join('\n')
}

const buttonsOf = (world: DeskWorld, { id, state, phone }: Talk): readonly (readonly DeskButton[])[] => {
  const one = (act: DeskAct): DeskButton => ({
    label: deskPlain(world, deskLocale(world), `button-${act}`),
    data: pressData(act, id),
  })
  if (state === 'waiting' || state === 'ended') return [[one('take'), one('history')]]
  const waits = state === 'taken' ? [one('hold')] : []
  return [[one('solved'), ...waits], [one('back'), one('history')], ...(phone === null ? [] : [[one('acts')]])]
}

/** What a topic opens with: all that an agent needs before the first word, as it is now. At most 4,096 characters whatever the brief holds. */
export const cardOf = (
  world: DeskWorld,
  talk: Talk,
): { readonly html: Html; readonly buttons: readonly (readonly DeskButton[])[] } => {
  const fits = (html: Html): boolean => stripHtml(html).length <= MOST
  const counts = Array.from({ length: MOST_ANSWERS + 1 }, (_, less) => MOST_ANSWERS - less)
  const html =
    counts.map((count) => wholeText(world, talk, count)).find(fits) ??
    head(world, talk, (message, vars) => deskHtml(world, deskLocale(world), message, vars)).join('\n')
  return { html, buttons: buttonsOf(world, talk) }
}

/** What Telegram makes of a name: one line, trimmed. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** How the customer's topic looks in the list: its number, the name, why a person is needed; the icon is the state of the talk. */
export const faceOf = (world: DeskWorld, talk: Talk, topicNo: number = talk.id): DeskFace => {
  const who = oneLine(talk.brief.who)
  const name = [who, reasonName(world, talk.brief.reason)].filter((part) => part !== '').join(' · ')
  return { name: cut(oneLine(`#${topicNo} ${name}`), MOST_OF_NAME), icon: talk.state }
}
