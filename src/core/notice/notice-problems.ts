import { stripHtml } from '../text/html.ts'
import { findMarkupFault } from '../text/markup-fault.ts'
import type { MarkupFault } from '../text/markup-fault.ts'
import type { NoticeDraft, NoticeProblem } from './notice.ts'
import { offeredFlows } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'

/** Maximum characters of a message, without its markup (Bot API, sendMessage). */
export const MAX_CHARS = 4_096

/** Maximum characters below a photo, without their markup (Bot API, sendPhoto). */
export const MAX_CAPTION_CHARS = 1_024

/** Maximum buttons of a notice: more would hide its words on a phone. */
export const MAX_BUTTONS = 4

const problem = (kind: NoticeProblem['kind'], about = ''): NoticeProblem => ({ kind, about })

const markupProblems = (locale: string, broken: MarkupFault | null): readonly NoticeProblem[] =>
  broken ? [{ kind: 'unparsable', about: locale, at: broken }] : []

const unknownProblems = (
  known: readonly string[],
  given: readonly string[],
  kind: NoticeProblem['kind'],
): readonly NoticeProblem[] => given.filter((one) => !known.includes(one)).map((one) => problem(kind, one))

/** Languages of the audience. */
const audienceLocales = ({ audience }: Pick<NoticeDraft, 'audience'>, { texts }: DeskWorld): readonly string[] =>
  audience.locales ?? texts.locales

/** Languages of the audience that have no text. */
export const missingTexts = (draft: NoticeDraft, world: DeskWorld): readonly string[] =>
  audienceLocales(draft, world).filter((locale) => draft.texts[locale] === undefined)

const textProblems = (draft: NoticeDraft, world: DeskWorld): readonly NoticeProblem[] => {
  const { texts, fallback, photo } = draft
  const max = photo === null ? MAX_CHARS : MAX_CAPTION_CHARS
  const entries = Object.entries(texts)
  if (entries.length === 0) return [problem('no-text')]
  return [
    ...(fallback !== null && texts[fallback] === undefined ? [problem('no-fallback', fallback)] : []),
    ...(fallback === null ? missingTexts(draft, world).map((locale) => problem('missing-text', locale)) : []),
    ...entries.filter(([, text]) => stripHtml(text).trim() === '').map(([locale]) => problem('no-text', locale)),
    ...entries.filter(([, text]) => stripHtml(text).length > max).map(([locale]) => problem('too-long', locale)),
    ...entries.flatMap(([locale, text]) => markupProblems(locale, findMarkupFault(text))),
  ]
}

/** Finds everything that keeps a draft from being sent at `at`; empty when it can be sent. */
export const problemsOf = (draft: NoticeDraft, world: DeskWorld, at: number): readonly NoticeProblem[] => {
  const { locales } = world.texts
  const { audience, buttons, texts, fallback } = draft
  return [
    ...textProblems(draft, world),
    ...unknownProblems(
      locales,
      [...new Set([...Object.keys(texts), ...(audience.locales ?? []), ...(fallback === null ? [] : [fallback])])],
      'unknown-language',
    ),
    ...unknownProblems(
      world.services.map(({ id }) => id),
      audience.services ?? [],
      'unknown-service',
    ),
    ...unknownProblems(
      offeredFlows(world),
      [
        ...buttons.map(({ flow }) => flow),
        ...(audience.inFlow === undefined || audience.inFlow === '*' ? [] : [audience.inFlow]),
      ],
      'unknown-flow',
    ),
    ...(buttons.length > MAX_BUTTONS ? [problem('too-many-buttons', String(MAX_BUTTONS))] : []),
    ...(draft.at !== null && draft.at < at ? [problem('in-the-past')] : []),
  ]
}
