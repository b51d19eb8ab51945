import { escapeHtml, stripHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import type { TextVars } from '../../core/text/texts.ts'
import type { AnsweredQuestion, Finding } from '../../core/flow/brief.ts'
import { encodePress } from '../../core/desk/button-data.ts'
import type { DeskAct } from '../../core/desk/button-data.ts'
import type { TopicLook } from '../../core/desk/topic-look.ts'
import { DESK, deskHtml, deskLocale, deskPlain, serviceById } from '../../core/desk/desk-text.ts'
import { truncate } from '../../core/text/truncate.ts'
import { proofKinds } from '../../core/catalogue/proof.ts'
import { flowName, questionName, reasonName, serviceName, stepName } from './desk-names.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { DeskButton } from '../../core/desk/post.ts'
import { isUrgent } from '../../core/desk/urgency.ts'
import type { EarlierTalk, HandOver, Talk } from '../../core/desk/talk.ts'

/** Maximum characters of a message (Bot API, sendMessage). */
const MAX_CHARS = 4096
const MAX_NAME_CHARS = 128

const MAX_FIELD_CHARS = { name: 64, words: 500, incident: 300, value: 120, chosen: 60, note: 500 } as const
const MAX_ANSWERS = 10
const MAX_FINDINGS = 12
/** Texts of the customer that are shown: the first one, and the latest. */
const MAX_WRITTEN = 6

const proofs: readonly string[] = proofKinds

/** The word `none` for an empty variable, so that a text can leave it out. */
const orNone = (text: string): string => (text === '' ? 'none' : text)

/** The question at which the customer is; empty where there is none that has words. */
const stepText = (world: DeskWorld, { service, brief: { flow, step, ask } }: Talk): string =>
  (ask === undefined ? stepName(world, flow, step) : questionName(world, flow, ask, serviceName(world, service))) ?? ''

const head = (world: DeskWorld, talk: Talk, line: (message: string, vars?: TextVars) => Html): readonly Html[] => {
  const { brief, service, locale } = talk
  const { timeZone: zone } = serviceById(world, service)
  const since = new Date(talk.waitsSince ?? talk.openedAt).toISOString()
  return [
    ...(isUrgent(talk) && talk.state !== 'ended' ? [line('card-urgent')] : []),
    line('card-who', { no: String(talk.no), who: orNone(truncate(brief.who, MAX_FIELD_CHARS.name)), language: locale }),
    line(`card-${talk.state}`, {
      agent: talk.agent?.name ?? '…',
      meant: talk.preferred?.name ?? 'none',
      team: talk.team ?? 'none',
      since,
      zone,
      until: talk.snoozedUntil === null ? 'none' : new Date(talk.snoozedUntil).toISOString(),
      end: talk.end ?? 'none',
    }),
    line('card-where', {
      service: brief.named === null && world.services.length > 1 ? 'none' : serviceName(world, service),
      flow: flowName(world, brief.flow),
      step: orNone(stepText(world, talk)),
    }),
    line('card-reason', { reason: reasonName(world, brief.reason) }),
    line('card-phone', {
      phone: brief.maskedPhone ?? 'none',
      proved: talk.phone === null || brief.proof === 'none' ? 'none' : talk.phone,
      proof: proofs.includes(brief.proof) ? brief.proof : 'none',
    }),
    ...(talk.tags.length === 0 ? [] : [line('card-tags', { tags: talk.tags.map((tag) => `#${tag}`).join(' ') })]),
    ...(brief.incident === null
      ? []
      : [line('card-incident', { text: truncate(brief.incident, MAX_FIELD_CHARS.incident) })]),
  ]
}

/** A finding in words; nothing for one that the desk has no words for, whose value would be an id. */
const findingLines = (world: DeskWorld, { name, value }: Finding): readonly Html[] => {
  const [first = '', second = ''] = value.split(' · ')
  const vars = {
    value: truncate(value, MAX_FIELD_CHARS.value),
    first,
    second: orNone(second),
    flow: flowName(world, value),
  }
  const text = world.texts.html(deskLocale(world), { flow: DESK, message: `brief-${name}` }, vars)
  return text === null ? [] : [`• ${text}`]
}

/** An answered question in words; nothing for a question that the flow no longer has, whose name would be an id. */
const answerLines = (world: DeskWorld, { flow, ask, chosen }: AnsweredQuestion, service: string): readonly Html[] => {
  const asked = questionName(world, flow, ask, service)
  return asked === null
    ? []
    : [`• ${escapeHtml(asked)} → <b>${escapeHtml(truncate(chosen, MAX_FIELD_CHARS.chosen))}</b>`]
}

/** Words of the customer before the talk, as a quotation: the first ones and the latest. */
const writtenLines = ({ written = [], words }: Talk['brief'], max: number): readonly Html[] => {
  const all = written.length > 0 ? written : words === '' ? [] : [words]
  if (all.length === 0 || max === 0) return []
  const shown = all.length > max ? [...all.slice(0, 1), '…', ...all.slice(all.length - max + 1)] : all
  const lines = shown.map((one) => escapeHtml(truncate(one, MAX_FIELD_CHARS.words)))
  return ['', `<blockquote expandable>${lines.join('\n')}</blockquote>`]
}

/** Earlier talks, a line each: when, why, who had it, how it ended and its score. */
const earlierLines = (world: DeskWorld, talk: Talk, earlier: readonly EarlierTalk[]): readonly Html[] => {
  const { timeZone: zone } = serviceById(world, talk.service)
  return earlier.map(({ openedAt, reason, agents, end, score }) =>
    deskHtml(world, deskLocale(world), 'card-earlier-one', {
      at: new Date(openedAt).toISOString(),
      zone,
      reason: reasonName(world, reason),
      agents: orNone(truncate(agents.join(', '), MAX_FIELD_CHARS.name)),
      end: end ?? 'none',
      score: score === null ? 'none' : String(score),
    }),
  )
}

/** The note with which the talk was passed on, until the talk is over. */
const handOverLines = (world: DeskWorld, { state }: Talk, note: HandOver | null): readonly Html[] =>
  note === null || state === 'ended'
    ? []
    : [
        deskHtml(world, deskLocale(world), 'card-hand-over', {
          from: note.from ?? 'none',
          note: truncate(note.text, MAX_FIELD_CHARS.note),
        }),
      ]

/** Things that a card shows beside the talk itself. */
interface Beside {
  readonly earlier: readonly EarlierTalk[]
  readonly handOver: HandOver | null
}

const section = (title: Html, lines: readonly Html[]): readonly Html[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

const wholeText = (world: DeskWorld, talk: Talk, { earlier, handOver }: Beside, answers: number): Html => {
  const line = (message: string, vars: TextVars = {}): Html => deskHtml(world, deskLocale(world), message, vars)
  const { findings, answered } = talk.brief
  return [
    ...head(world, talk, line),
    ...handOverLines(world, talk, handOver),
    ...section(
      line('card-findings'),
      findings.slice(0, MAX_FINDINGS).flatMap((finding) => findingLines(world, finding)),
    ),
    ...section(
      line('card-answers'),
      (answers === 0 ? [] : answered.slice(-answers)).flatMap((one) =>
        answerLines(world, one, serviceName(world, talk.service)),
      ),
    ),
    ...section(line('card-earlier'), earlierLines(world, talk, earlier)),
    ...writtenLines(talk.brief, Math.min(MAX_WRITTEN, answers + 1)),
  ].join('\n')
}

/** Buttons that open masked numbers, each with the mask as its label; a number that the card shows whole needs none. */
const openButtons = ({ id, phone, brief }: Talk): readonly (readonly DeskButton[])[] =>
  (brief.hidden ?? []).flatMap(({ masked, whole }, place) =>
    whole === phone && brief.proof !== 'none' ? [] : [[{ label: `👁 ${masked}`, data: encodePress('open', id, place) }]],
  )

const buttonsOf = (world: DeskWorld, talk: Talk): readonly (readonly DeskButton[])[] => {
  const { id, state, phone } = talk
  const one = (act: DeskAct): DeskButton => ({
    label: deskPlain(world, deskLocale(world), `button-${act}`),
    data: encodePress(act, id),
  })
  if (state === 'waiting' || state === 'ended') return [[one('take'), one('history')]]
  const waits = state === 'taken' ? [one('hold')] : []
  return [
    [one('solved'), ...waits],
    [one('back'), one('history')],
    [one(phone === null ? 'prove' : 'acts')],
    ...openButtons(talk),
  ]
}

/**
 * The card of a talk: everything an agent needs before the first word, as it is now. At most 4,096 characters whatever
 * the brief holds.
 */
export const cardOf = (
  world: DeskWorld,
  talk: Talk,
  earlier: readonly EarlierTalk[] = [],
  handOver: HandOver | null = null,
): { readonly html: Html; readonly buttons: readonly (readonly DeskButton[])[] } => {
  const fits = (html: Html): boolean => stripHtml(html).length <= MAX_CHARS
  const counts = Array.from({ length: MAX_ANSWERS + 1 }, (_, index) => MAX_ANSWERS - index)
  const html =
    counts.map((count) => wholeText(world, talk, { earlier, handOver }, count)).find(fits) ??
    head(world, talk, (message, vars) => deskHtml(world, deskLocale(world), message, vars)).join('\n')
  return { html, buttons: buttonsOf(world, talk) }
}

/** A name as Telegram keeps it: one line, trimmed. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * The look of the customer's topic in the list: a name from its number, the customer and the reason; an icon from the
 * state of the talk. An urgent one that is not over is marked.
 */
export const lookOf = (world: DeskWorld, talk: Talk, topicNo: number = talk.no): TopicLook => {
  const who = oneLine(talk.brief.who)
  const mark = isUrgent(talk) && talk.state !== 'ended' ? '🚨' : ''
  const name = [[mark, who].filter((part) => part !== '').join(' '), reasonName(world, talk.brief.reason)]
    .filter((part) => part !== '')
    .join(' · ')
  return { name: truncate(oneLine(`#${topicNo} ${name}`), MAX_NAME_CHARS), icon: talk.state }
}
