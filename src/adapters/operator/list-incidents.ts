import { z } from 'zod'
import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import { OPEN_STATES } from '../../core/operator/operator-incident.ts'
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

const idOf = (entry: Entry): string => (isIncident(entry) ? entry.id : String(entry.unreadable))

/** Keeps the latest version of an incident that is listed twice, as when pages shift during the reading. */
const withoutDuplicates = (entries: readonly Entry[]): IncidentList => {
  const latest = entries.filter(isIncident).toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt))
  const incidents = [...new Map(latest.map((incident) => [incident.id, incident])).values()]
  return {
    incidents,
    unreadable: [...new Set(entries.flatMap((entry) => ('unreadable' in entry ? [String(entry.unreadable)] : [])))],
  }
}

/**
 * Keeps the closed ones of years out of the list (TMF630, filtering: several values of one attribute are alternatives).
 */
const OPEN_ONLY = `status=${OPEN_STATES.join(',')}`

/**
 * Reads every page of the list with a filter; null: without one. Rejects when the list changes while it is read, or has
 * more than 20 pages: incidents missing from a partial list would be taken as resolved. An operator that tells no total
 * is asked until nothing comes, since its pages may be shorter than they were asked for.
 */
const readPages = async (
  ask: AskOperator,
  timeoutMs: number,
  ctx: CallContext,
  filter: string | null,
): Promise<IncidentList> => {
  const entries: Entry[] = []
  const seen = new Set<string>()
  let total: number | null = null
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = [...(filter === null ? [] : [filter]), `offset=${entries.length}`, `limit=${PAGE}`].join('&')
    const { body, totalCount } = await ask(
      {
        capability: 'incidents.list',
        repeat: 'read',
        method: 'GET',
        path: `${PATHS.serviceProblem}?${query}`,
        timeoutMs,
        answer,
      },
      ctx,
    )
    if (page > 0 && totalCount !== total)
      throw new OperatorError(503, 'UNAVAILABLE', 'The list of incidents changed while it was read.')
    const isNew = body.some((entry) => !seen.has(idOf(entry)))
    entries.push(...body)
    for (const entry of body) seen.add(idOf(entry))
    total = totalCount
    // Without a total the end is a page that has nothing new: an empty one, or the same again where no offset is known.
    if (body.length === 0 || (total === null && !isNew) || (total !== null && entries.length >= total))
      return withoutDuplicates(entries)
  }
  throw new OperatorError(503, 'UNAVAILABLE', `The list of incidents has more than ${MAX_PAGES} pages.`)
}

/** Reads the list of each open state alone. */
const readStates = async (
  read: (filter: string) => Promise<IncidentList>,
  states: readonly string[],
): Promise<readonly IncidentList[]> => {
  const lists: IncidentList[] = []
  for (const state of states) lists.push(await read(`status=${state}`))
  return lists
}

const isEmpty = ({ incidents, unreadable }: IncidentList): boolean => incidents.length + unreadable.length === 0

/** Joins lists; of an incident that stands in several the latest version is kept. */
const joinLists = (lists: readonly IncidentList[]): IncidentList =>
  withoutDuplicates(
    lists.flatMap(({ incidents, unreadable }) => [...incidents, ...unreadable.map((id) => ({ unreadable: id }))]),
  )

/**
 * Creates the reader of the incidents that are not over (TMF656 v4.0.0, paging and filtering by TMF630). An operator
 * that knows no filter is read whole. One that takes `a,b` for the name of one state lists nothing: until such a list
 * was once not empty, an empty one is not believed, and the states are asked for one by one; where that finds any, once
 * more, so that an incident which changes its state meanwhile is not missing and so not taken as over.
 */
export const createListIncidents = (
  ask: AskOperator,
  timeoutMs: number,
): ((ctx: CallContext) => Promise<IncidentList>) => {
  let knowsSeveral = false
  return async (ctx) => {
    const read = (filter: string | null): Promise<IncidentList> => readPages(ask, timeoutMs, ctx, filter)
    try {
      const several = await read(OPEN_ONLY)
      knowsSeveral ||= !isEmpty(several)
      if (knowsSeveral) return several
      const first = await readStates(read, OPEN_STATES)
      if (first.every(isEmpty)) return several
      return joinLists([...first, ...(await readStates(read, OPEN_STATES))])
    } catch (error) {
      if (!(error instanceof OperatorError) || error.status !== 400) throw error
      return read(null)
    }
  }
}
