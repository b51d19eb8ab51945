import type { DeskWorld } from '../desk/desk-text.ts'
import { stripHtml } from '../text/html.ts'
import { brokenMarkup } from '../text/telegram-markup.ts'
import type { Broken } from '../text/telegram-markup.ts'
import type { NoticeDraft, NoticeProblem } from './notice.ts'
import { offeredFlows } from '../desk/desk-text.ts'

/** Characters of a message, and of the words below a photo (Bot API, sendMessage and sendPhoto), after markup is read. */
export const MOST_CHARS = 4_096
export const MOST_CAPTION = 1_024

/** More buttons than that hide the words above them on a phone. */
export const MOST_BUTTONS = 4

const problem = (kind: NoticeProblem['kind'], about = ''): NoticeProblem => ({ kind, about })

const unparsable = (locale: string, broken: Broken | null): readonly NoticeProblem[] =>
  broken ? [{ kind: 'unparsable', about: locale, at: broken }] : []

const unless = (
  known: readonly string[],
  given: readonly string[],
  kind: NoticeProblem['kind'],
): readonly NoticeProblem[] => given.filter((one) => !known.includes(one)).map((one) => problem(kind, one))

/** The languages whose customers are meant. */
const meantLocales = ({ audience }: Pick<NoticeDraft, 'audience'>, { texts }: DeskWorld): readonly string[] =>
  audience.locales ?? texts.locales

/** Languages that are meant and have no text. */
export const missingTexts = (draft: NoticeDraft, world: DeskWorld): readonly string[] =>
  meantLocales(draft, world).filter((locale) => draft.texts[locale] === undefined)

const textProblems = (draft: NoticeDraft, world: DeskWorld): readonly NoticeProblem[] => {
  const { texts, fallback, photo } = draft
  const most = photo === null ? MOST_CHARS : MOST_CAPTION
  const written = Object.entries(texts)
  if (written.length === 0) return [problem('no-text')]
  return [
    ...(fallback !== null && texts[fallback] === undefined ? [problem('no-fallback', fallback)] : []),
    ...(fallback === null ? missingTexts(draft, world).map((locale) => problem('missing-text', locale)) : []),
    ...written.filter(([, text]) => stripHtml(text).trim() === '').map(([locale]) => problem('no-text', locale)),
    ...written.filter(([, text]) => stripHtml(text).length > most).map(([locale]) => problem('too-long', locale)),
    ...written.flatMap(([locale, text]) => unparsable(locale, brokenMarkup(text))),
  ]
}

/** Why a draft cannot be sent as it is at that time; empty when it can. */
export const problemsOf = (draft: NoticeDraft, world: DeskWorld, at: number): readonly NoticeProblem[] => {
  const { locales } = world.texts
  const { audience, buttons, texts, fallback } = draft
  return [
    ...textProblems(draft, world),
    ...unless(
      locales,
      [...new Set([...Object.keys(texts), ...(audience.locales ?? []), ...(fallback === null ? [] : [fallback])])],
      'unknown-language',
    ),
    ...unless(
      world.services.map(({ id }) => id),
      audience.services ?? [],
      'unknown-service',
    ),
    ...unless(
      offeredFlows(world),
      [
        ...buttons.map(({ flow }) => flow),
        ...(audience.inFlow === undefined || audience.inFlow === '*' ? [] : [audience.inFlow]),
      ],
      'unknown-flow',
    ),
    ...(buttons.length > MOST_BUTTONS ? [problem('too-many-buttons', String(MOST_BUTTONS))] : []),
    ...(draft.at !== null && draft.at < at ? [problem('in-the-past')] : []),
  ]
}
