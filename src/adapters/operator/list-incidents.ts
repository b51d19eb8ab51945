import { z } from 'zod'
import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { OperatorIncident } from '../../core/operator/operator-incident.ts'
import { serviceProblem } from './service-problem.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { AskOperator } from './transport/operator-request.ts'

/** The operator's incidents without duplicates, and the ids of those whose form is invalid. */
export interface IncidentList {
  readonly incidents: readonly OperatorIncident[]
  readonly unreadable: readonly string[]
}

const PAGE = 100

/** Longest list in pages of 100. */
const MAX_PAGES = 20

const unreadableProblem = z.looseObject({ id: z.string() }).transform(({ id }) => ({ unreadable: id }))
const answer = z.array(z.union([serviceProblem, unreadableProblem]))
type Entry = z.infer<typeof answer>[number]

const isIncident = (entry: Entry): entry is OperatorIncident => 'state' in entry

/** Keeps the latest version of an incident that is listed twice, as when pages shift during the reading. */
const withoutDuplicates = (entries: readonly Entry[]): IncidentList => {
  const latest = entries.filter(isIncident).toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt))
  const incidents = [...new Map(latest.map((incident) => [incident.id, incident])).values()]
  return {
    incidents,
    unreadable: entries.flatMap((entry) => ('unreadable' in entry ? [String(entry.unreadable)] : [])),
  }
}

/**
 * Reads every page of `GET /serviceProblem` (TMF656 v4.0.0, paging by TMF630). Rejects when the list changes while it is read, or has
 * more than 20 pages: incidents missing from a partial list would be taken as resolved.
 */
export const listIncidents = async (ask: AskOperator, timeoutMs: number, ctx: CallContext): Promise<IncidentList> => {
  const entries: Entry[] = []
  let total: number | null = null
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const path = `${PATHS.serviceProblem}?offset=${entries.length}&limit=${PAGE}`
    const { body, totalCount } = await ask(
      { capability: 'incidents.list', repeat: 'read', method: 'GET', path, timeoutMs, answer },
      ctx,
    )
    if (page > 0 && totalCount !== total)
      throw new OperatorError(503, 'UNAVAILABLE', 'The list of incidents changed while it was read.')
    entries.push(...body)
    total = totalCount
    if (body.length === 0 || (total === null ? body.length < PAGE : entries.length >= total))
      return withoutDuplicates(entries)
  }
  throw new OperatorError(503, 'UNAVAILABLE', `The list of incidents has more than ${MAX_PAGES} pages.`)
}
