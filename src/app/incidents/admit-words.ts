import { knownLinks } from '../../core/catalogue/known-links.ts'
import { holdWords, wordsDigest } from '../../core/incident/hold-words.ts'
import type { WordsVerdict } from '../../core/incident/hold-words.ts'
import { concernsService } from '../../core/incident/open-incidents.ts'
import type { Incident, IncidentPatch } from '../../core/incident/incident.ts'
import type { WordsStore } from '../../core/ports/words-store.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'

/** Dependencies of `admitWords`. */
export interface AdmitWordsParts {
  readonly words: WordsStore
  readonly world: Pick<DeskWorld, 'services'>
  /** Customers whom one speaker reaches alone in 24 hours. */
  readonly approvalThreshold: number
}

const isForAll = ({ services, regions }: Incident): boolean => services.length === 0 && regions.length === 0

const reachOf = ({ words, world }: AdmitWordsParts, incident: Incident): Promise<number> =>
  words.reachOf(
    isForAll(incident)
      ? null
      : world.services.filter((service) => concernsService(incident, service)).map(({ id }) => id),
  )

/** The people of one audience count once for a speaker, however often the words to them are mended. */
const subjectOf = ({ id, services, regions }: Incident): string =>
  `incident:${id}:${wordsDigest({ texts: {}, services, regions })}`

/**
 * Decides whether customers read the words of an incident as it is to be, and records whom a supervisor reaches alone. Of two that are
 * decided at once, one may be too many: it waits for a second yes.
 */
export const admitWords = async (parts: AdmitWordsParts, next: Incident, by: number | null): Promise<WordsVerdict> => {
  const { words, approvalThreshold: threshold, world } = parts
  const subject = subjectOf(next)
  const judge = async (reach: number, isTooMany: boolean): Promise<WordsVerdict> => {
    const spoken = by === null ? 0 : await words.spoken(by, subject)
    return holdWords(next, {
      by,
      reach,
      spoken: isTooMany ? threshold : spoken,
      threshold,
      known: knownLinks(world.services),
    })
  }
  const reach = await reachOf(parts, next)
  const verdict = await judge(reach, false)
  if (!verdict.isAlone || by === null || (await words.take(by, subject, reach, threshold))) return verdict
  return judge(Math.max(reach, 1), true)
}

const touchesWords = ({ texts, services, regions, state }: IncidentPatch): boolean =>
  texts !== undefined || services !== undefined || regions !== undefined || state !== undefined

/** Adds to a change of an incident which of its words customers read then. A change that concerns no words stays as it is. */
export const admitPatch = async (
  parts: AdmitWordsParts,
  incident: Incident,
  patch: IncidentPatch,
  by: number | null,
): Promise<IncidentPatch> => {
  if (!touchesWords(patch)) return patch
  const written = patch.texts === undefined ? (incident.held?.texts ?? incident.texts) : patch.texts
  const held = incident.held ? { ...incident.held, texts: written } : null
  const { texts, held: waiting } = await admitWords(parts, { ...incident, ...patch, texts: written, held }, by)
  return waiting?.digest === incident.held?.digest && waiting !== null
    ? { ...patch, texts }
    : { ...patch, texts, held: waiting }
}
