import { knownLinks } from '../../core/catalogue/known-links.ts'
import { holdWords, wordsDigest, writtenWords } from '../../core/incident/hold-words.ts'
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

const servicesOf = ({ services }: AdmitWordsParts['world'], incident: Incident): readonly string[] | null =>
  isForAll(incident) ? null : services.filter((service) => concernsService(incident, service)).map(({ id }) => id)

/** Customers who may read the words; one at least, since an incident outlasts the count. */
export const reachOf = async ({ words, world }: AdmitWordsParts, incident: Incident): Promise<number> =>
  Math.max(1, await words.reachOf(servicesOf(world, incident)))

/** The people of one audience count once for a speaker, however often the words to them are mended. */
const subjectOf = ({ id, services, regions }: Incident): string =>
  `incident:${id}:${wordsDigest({ texts: {}, services, regions })}`

/** An incident as it is to be, who makes it so, and the customers whom that reaches. */
interface Speech {
  readonly next: Incident
  /** Telegram id of a supervisor; null for the operator. */
  readonly by: number | null
  readonly reach: number
}

/**
 * Decides whether customers read the words. `isTooMany`: others of the speaker have just taken what was left of the
 * day.
 */
const judge = async (parts: AdmitWordsParts, { next, by, reach }: Speech, isTooMany = false): Promise<WordsVerdict> => {
  const { words, approvalThreshold: threshold, world } = parts
  const spoken = by === null ? 0 : await words.spoken(by, subjectOf(next))
  const known = knownLinks(world.services)
  return holdWords(next, { by, reach, spoken: isTooMany ? threshold : spoken, threshold, known })
}

/** True when the words of an incident would wait for a second yes. Records nothing. */
export const wouldWait = async (parts: AdmitWordsParts, next: Incident, by: number | null): Promise<boolean> =>
  (await judge(parts, { next, by, reach: await reachOf(parts, next) })).held !== null

/**
 * Decides whether customers read the words of an incident as it is to be, and records whom a supervisor reaches alone.
 * Of two that are decided at once, one may be too many: it waits for a second yes.
 */
export const admitWords = async (parts: AdmitWordsParts, next: Incident, by: number | null): Promise<WordsVerdict> => {
  const { words, approvalThreshold: threshold } = parts
  const reach = await reachOf(parts, next)
  const verdict = await judge(parts, { next, by, reach })
  if (!verdict.isAlone || by === null || (await words.take(by, subjectOf(next), reach, threshold))) return verdict
  return judge(parts, { next, by, reach }, true)
}

const touchesWords = ({ texts, services, regions, state }: IncidentPatch): boolean =>
  texts !== undefined || services !== undefined || regions !== undefined || state !== undefined

const endsIncident = ({ state }: IncidentPatch): boolean => state === 'resolved' || state === 'cancelled'

/**
 * Adds to a change of an incident which of its words customers read then. A change that concerns no words stays as it
 * is. With the incident end the words that wait: its end publishes nothing.
 */
export const admitPatch = async (
  parts: AdmitWordsParts,
  incident: Incident,
  patch: IncidentPatch,
  by: number | null,
): Promise<IncidentPatch> => {
  if (!touchesWords(patch)) return patch
  if (endsIncident(patch)) return { ...patch, held: null }
  const written = patch.texts ?? writtenWords(incident)
  const { texts, held: waiting } = await admitWords(parts, { ...incident, ...patch, texts: written }, by)
  return waiting?.digest === incident.held?.digest && waiting !== null
    ? { ...patch, texts }
    : { ...patch, texts, held: waiting }
}
