import { createHash } from 'node:crypto'
import { foreignInHtml } from '../catalogue/known-links.ts'
import type { KnownLinks } from '../catalogue/known-links.ts'
import { needsSecondYes } from '../desk/words-to-many.ts'
import type { WordsToMany } from '../desk/words-to-many.ts'
import type { WaitingWords, Incident } from './incident.ts'

/** Gives the words as they were written last, approved or not. */
export const writtenWords = ({ texts, held }: Pick<Incident, 'texts' | 'held'>): Incident['texts'] =>
  held?.texts ?? texts

/** True when somebody wrote something; without words customers read a prepared sentence. */
const hasWords = (texts: Incident['texts']): boolean => Object.values(texts).some((text) => text.trim() !== '')

/** A digest of the words and of whom they reach, 12 hex characters: a yes counts for these and no others. */
export const wordsDigest = ({ texts, services, regions }: Pick<Incident, 'texts' | 'services' | 'regions'>): string =>
  createHash('sha256')
    .update(JSON.stringify([Object.entries(texts).toSorted(), services.toSorted(), regions.toSorted()]))
    .digest('hex')
    .slice(0, 12)

/**
 * The words that customers read, and those that wait. `isAlone`: the speaker reaches the customers without a second
 * yes.
 */
export interface WordsVerdict {
  readonly texts: Incident['texts']
  readonly held: WaitingWords | null
  readonly isAlone: boolean
}

/** A text that has stayed is its writer's, whoever changes another one or the audience. */
const writersOf = (texts: Incident['texts'], before: WaitingWords | null, by: number | null): WaitingWords['writers'] =>
  Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [
      locale,
      before?.texts[locale] === text ? (before.writers[locale] ?? null) : by,
    ]),
  )

/** True for words of the operator that lead somewhere the catalogue does not name. */
const leadsAstray = ({ source }: Incident, texts: Incident['texts'], known: KnownLinks): boolean =>
  source === 'operator' && Object.values(texts).some((text) => foreignInHtml(known, text).length > 0)

/**
 * Decides whether customers read the words of an incident as it is to be: `texts` are what is written, `held` what has
 * waited until now. A draft reaches nobody. Words that need a second yes wait, and customers read the prepared sentence
 * meanwhile. `by`: who writes them, null for the operator.
 */
export const holdWords = (
  next: Incident,
  { by, known, ...words }: WordsToMany & { readonly by: number | null; readonly known: KnownLinks },
): WordsVerdict => {
  const { texts, held: before = null } = next
  const digest = wordsDigest(next)
  const isPublic = next.state === 'planned' || next.state === 'open'
  if (!isPublic || !hasWords(texts) || digest === next.approved) return { texts, held: null, isAlone: false }
  if (!needsSecondYes(words) && !leadsAstray(next, texts, known)) return { texts, held: null, isAlone: true }
  const asker = before?.digest === digest ? before.by : by
  return { texts: {}, held: { texts, by: asker, writers: writersOf(texts, before, by), digest }, isAlone: false }
}
