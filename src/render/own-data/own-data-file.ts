import type { Conversation } from '../../core/conversation/conversation.ts'
import { loadFrames } from '../../core/conversation/frame.ts'
import { ROOT } from '../../core/flow/flow-ids.ts'
import type { World } from '../../core/flow/world.ts'
import { stripHtml } from '../../core/text/html.ts'
import type { OwnData, OwnRow } from '../../core/ports/own-data-store.ts'

/** Names under which the tables stand in the file. */
const SECTIONS: Readonly<Record<keyof OwnData['rows'], string>> = {
  proof: 'confirmedNumbers',
  hold: 'heldNumbers',
  request: 'requests',
  subscription: 'promisesAboutOutages',
  talk: 'talksWithPeople',
  talk_message: 'messagesInTalks',
  ban: 'bans',
  notice_copy: 'notices',
  notice_press: 'followedNotices',
  notice_unwanted: 'unwantedNotices',
}

type Naming = Pick<World, 'texts' | 'services' | 'flows'> & { readonly locale: string }

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Leaves out what is empty: a reader looks for what there is. */
const withoutNothing = (row: OwnRow): OwnRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !isNothing(value)))

/** Name of a matter as the menu has it; the id where no menu names it. */
const matterName = ({ texts, locale }: Naming, flow: string): string =>
  texts.plain(locale, { flow: ROOT, message: `trouble-${flow}` }, {}) ?? flow

const serviceName = ({ services, locale }: Naming, id: string): string =>
  services.find((one) => one.id === id)?.name[locale] ?? id

const languageName = ({ texts, locale }: Naming, tag: string): string =>
  texts.plain(locale, { flow: 'common', message: `button-${tag}` }, {}) ?? tag

/** The question as it was asked, in the reader's language; its name where it is asked no more. */
const questionText = (naming: Naming, flow: string, ask: string): string => {
  const vars = new Proxy<Record<string, string>>({}, { get: () => '…' })
  return naming.texts.plain(naming.locale, { flow, message: ask }, vars)?.split('\n')[0] ?? ask
}

/** Takes public words by language in the reader's one, else in any. */
const publicWords = (locale: string, texts: unknown): unknown => {
  if (typeof texts !== 'object' || texts === null) return texts
  const words: unknown = Reflect.get(texts, locale) ?? Object.values(texts)[0]
  return typeof words === 'string' ? stripHtml(words) : null
}

interface Answered {
  readonly flow: string
  readonly ask: string
  readonly chosen: string
}

const tellAnswers = (naming: Naming, answers: readonly Answered[]): readonly OwnRow[] =>
  answers.map(({ flow, ask, chosen }) => ({ question: questionText(naming, flow, ask), yourAnswer: chosen }))

/** Fields whose values are ids, and how a reader knows them. */
const NAMED: ReadonlyMap<string, (naming: Naming, value: unknown) => unknown> = new Map([
  ['service', (naming, value) => serviceName(naming, String(value))],
  ['matter', (naming, value) => matterName(naming, String(value))],
  ['language', (naming, value) => languageName(naming, String(value))],
  ['incident', ({ locale }, value) => publicWords(locale, value)],
  ['text', ({ locale }, value) => publicWords(locale, value)],
  ['answers', (naming, value) => (Array.isArray(value) ? tellAnswers(naming, value as readonly Answered[]) : value)],
])

const nameThings = (naming: Naming, row: OwnRow): OwnRow =>
  withoutNothing(
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        isNothing(value) ? null : (NAMED.get(field)?.(naming, value) ?? value),
      ]),
    ),
  )

const isoOf = (at: number): string | null => (at > 0 ? new Date(at).toISOString() : null)

/**
 * Tells a conversation: who the customer is, what they said and where they stand. Ids, timers and snapshots say nothing
 * to a reader.
 */
const tellConversation = (naming: Naming, conversation: Conversation): OwnRow => {
  const { name, locale, service, seenAt, statements, written, trail, frames, suspended } = conversation
  const all = [...frames, ...suspended.flatMap((one) => one.frames)]
  return nameThings(naming, {
    name,
    language: locale,
    service,
    lastSeenAt: isoOf(seenAt),
    youSaid: Object.entries(statements).map(([what, { value, at }]) => ({ what, value, at: isoOf(at) })),
    youWrote: written.map(({ text, at }) => ({ text, at: isoOf(at) })),
    answers: trail,
    matters: loadFrames(naming, all)
      .filter(({ flow }) => flow.id !== ROOT)
      .map(({ flow, snapshot }) => ({
        matter: matterName(naming, flow.id),
        found: flow.brief(snapshot.context as never).filter(({ value }) => value !== ''),
      })),
  })
}

/**
 * Makes the file with all that is kept about a customer: JSON, with the names of things in the customer's language and
 * times in ISO 8601. Every section is there, also an empty one, so that it shows what is not kept.
 */
export const ownDataFile = (data: OwnData, world: World, locale: string, at: number): Buffer => {
  const naming: Naming = { ...world, locale }
  const sections = Object.entries(SECTIONS).map(
    ([table, name]) => [name, data.rows[table as keyof OwnData['rows']].map((row) => nameThings(naming, row))] as const,
  )
  const file = {
    madeAt: new Date(at).toISOString(),
    conversation: data.conversation === null ? null : tellConversation(naming, data.conversation),
    ...Object.fromEntries(sections),
  }
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8')
}
