/**
 * Answers to words that fit nothing. The first time the question is asked in other words, with what may be answered;
 * from the second time on the way to a person stands above the other buttons. No line comes twice running.
 */

import type { LiveButton } from './conversation.ts'
import { buttonsOf, findHtml, htmlOf, localeOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { admitExplanation, explain, showNamed } from './explain.ts'
import { varsOf, viewOf } from './frame.ts'
import { COMMON, PERSON, REWORDED, ROOT } from '../flow/flow-ids.ts'
import type { Html } from '../text/html.ts'
import { requirePlain } from '../text/require-text.ts'
import type { TextVar } from '../text/texts.ts'
import { navigations } from '../flow/view.ts'

/** So many answers are named in a line; where there are more, so many are named as examples. */
const MAX_NAMED = 4
const EXAMPLES = 2

const isNavigation = ({ event }: LiveButton): boolean => (navigations as readonly string[]).includes(event.type)

/** The question in words of its own for somebody who was not understood; null where it has none. */
const rewordedQuestion = (draft: Draft): Html | null => {
  const frame = topOf(draft)
  const { ask = '' } = viewOf(frame)
  return findHtml(draft, REWORDED, `${frame.flow.id}-${ask}`, varsOf(frame))
}

/** Labels in a row, quoted and joined by "or" as the language does it. */
const nameAnswers = (draft: Draft, labels: readonly string[]): string => {
  const locale = localeOf(draft)
  const quoted = labels.map((text) =>
    requirePlain(draft.world.texts, locale, { flow: COMMON, message: 'quoted' }, { text }),
  )
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(quoted)
}

interface Note {
  readonly name: string
  readonly vars: Readonly<Record<string, TextVar>>
}

/** The note that says what may be answered here, made of the buttons of the question. */
const noteOfAnswers = (draft: Draft): Note => {
  const { prompt } = draft.now
  const labels = (prompt === null ? [] : buttonsOf(prompt))
    .filter((one) => !isNavigation(one))
    .map(({ label }) => label)
  if (labels.length === 0) return { name: 'note-use-buttons', vars: {} }
  if (topOf(draft).flow.id === ROOT)
    return { name: 'note-say-trouble', vars: { answers: nameAnswers(draft, labels.slice(0, EXAMPLES)) } }
  return labels.length > MAX_NAMED
    ? { name: 'note-choose-below', vars: { answers: nameAnswers(draft, labels.slice(0, EXAMPLES)) } }
    : { name: 'note-choose-one', vars: { answers: nameAnswers(draft, labels) } }
}

/** Note of a first miss at a question with buttons alone, which is told better by naming them. */
const PLAIN_MISS = 'note-use-buttons'

const firstNote = (draft: Draft, note: string, isReworded: boolean): Note => {
  if (note !== PLAIN_MISS) return { name: note, vars: {} }
  return isReworded && topOf(draft).flow.id !== ROOT ? { name: 'note-ask-otherwise', vars: {} } : noteOfAnswers(draft)
}

/** Begins the names of notes about a number with something wrong in it, which tell more than a later note does. */
const NUMBER_NOTE = 'note-number-'

/**
 * Notes of later misses. Where people are reached already, or a reply keyboard is in front, there is no button to point
 * at.
 */
const laterNote = (draft: Draft, note: string, misses: number): string => {
  if (note.startsWith(NUMBER_NOTE) && draft.now.explained.note !== note) return note
  const pointsAtPerson = topOf(draft).flow.id !== PERSON && viewOf(topOf(draft)).share !== true
  if (!pointsAtPerson) return misses % 2 === 1 ? `${PLAIN_MISS}-again` : PLAIN_MISS
  if (misses > 1) return misses % 2 === 0 ? 'note-missed-more' : 'note-missed-twice'
  return findHtml(draft, COMMON, `${note}-again`) === null || note === PLAIN_MISS
    ? 'note-missed-twice'
    : `${note}-again`
}

/**
 * Answers words that fit nothing and counts them. `note` says why they do not fit; it is given the first time.
 */
export const explainMiss = (draft: Draft, note: string): void => {
  const { misses } = draft.now
  draft.now.misses = misses + 1
  if (draft.now.prompt === null) return explain(draft, 'note-one-moment')
  if (!admitExplanation(draft)) return
  const reworded = misses % 2 === 0 ? rewordedQuestion(draft) : null
  const { name, vars } =
    misses === 0 ? firstNote(draft, note, reworded !== null) : { name: laterNote(draft, note, misses), vars: {} }
  showNamed(
    draft,
    { name, html: htmlOf(draft, COMMON, name, vars) },
    {
      personFirst: misses > 0,
      ...(reworded === null ? {} : { question: reworded }),
    },
  )
}
