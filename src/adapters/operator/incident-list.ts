import { z } from 'zod'
import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { Incident } from '../../core/operator/incidents.ts'
import { serviceProblem } from './incident-answer.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { AskOperator } from './transport/ask.ts'

/** Everything the operator lists, each once; of those it could not be understood in, only the ids. */
export interface IncidentList {
  readonly incidents: readonly Incident[]
  readonly unreadable: readonly string[]
}

const PAGE = 100
/** A list longer than that is none that people read. */
const MOST_PAGES = 20

const unreadableProblem = z.looseObject({ id: z.string() }).transform(({ id }) => ({ unreadable: id }))
const answer = z.array(z.union([serviceProblem, unreadableProblem]))
type Entry = z.infer<typeof answer>[number]

const isIncident = (entry: Entry): entry is Incident => 'state' in entry

/** Of one that is listed twice (a page moved meanwhile, an older copy), the latest counts. */
const eachOnce = (entries: readonly Entry[]): IncidentList => {
  const latest = entries.filter(isIncident).toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt))
  const incidents = [...new Map(latest.map((incident) => [incident.id, incident])).values()]
  return {
    incidents,
    unreadable: entries.flatMap((entry) => ('unreadable' in entry ? [String(entry.unreadable)] : [])),
  }
}

/**
 * Reads every page of `GET /serviceProblem` (TMF656 v4.0.0, paging by TMF630). A part of the list would pass for the end of the rest, so a list
 * that changes while it is read, or does not end, is an error.
 */
export const readIncidents = async (ask: AskOperator, timeoutMs: number, ctx: CallContext): Promise<IncidentList> => {
  const entries: Entry[] = []
  let total: number | null = null
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path = `${PATHS.serviceProblem}?offset=${entries.length}&limit=${PAGE}`
    const { body, totalCount } = await ask(
      { capability: 'incidents.list', repeat: 'read', method: 'GET', path, timeoutMs, answer },
      ctx,
    )
    if (page > 0 && totalCount !== total)
      throw new OperatorError(503, 'UNAVAILABLE', 'The list of incidents changed while it was read.')
    entries.push(...body)
    total = totalCount
    if (body.length === 0 || (total === null ? body.length < PAGE : entries.length >= total)) return eachOnce(entries)
  }
  throw new OperatorError(503, 'UNAVAILABLE', `The list of incidents has more than ${MOST_PAGES} pages.`)
}
