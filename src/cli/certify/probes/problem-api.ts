import { PATHS } from '../../../../wire/operator/paths.ts'
import { OPEN_STATES } from '../../../core/operator/operator-incident.ts'
import { PROBLEM_STATES } from '../../../../wire/operator/vocabulary.ts'
import { describe, doesNotFit, expecting, fits, hasStatus, succeeds } from '../judge-answer.ts'
import { UnusableAnswer } from '../probe.ts'
import type { Known, Probe, RequestOf } from '../probe.ts'
import { changing, fieldOf, isUnknown, listsWith, tmfWithoutToken } from './probe-forms.ts'
import { OWN_READING, TMF_FIELDS, TMF_FILTER, TMF_PAGING, TMF_STATUS } from './documents.ts'
import { get, listIn, tmf, UNKNOWN_ID } from './tm-forum-requests.ts'
import type { Wire } from './tm-forum-requests.ts'
import * as schemas from './wire-schemas.ts'

const problems = get(`${PATHS.serviceProblem}?offset=0&limit=100`, 'incidents')
const onePage = get(`${PATHS.serviceProblem}?offset=0&limit=1`, 'incidents')

const problemsKnown = (known: Known): readonly Wire[] => listIn(known.answerTo(problems)?.json)

/** Chooses a status by which the list would become shorter: one of several, else one that no problem has. */
const statusToFilter = (list: readonly Wire[]): string | null => {
  const there = [...new Set(list.map(({ status }) => String(status)))]
  if (there.length === 0) return null
  const [one] = there.length > 1 ? there : PROBLEM_STATES.filter((status) => !there.includes(status))
  return one ?? null
}

const ofStatus: RequestOf = (known) => {
  const status = statusToFilter(problemsKnown(known))
  return status === null || !PROBLEM_STATES.some((state) => state === status)
    ? { notTried: 'the list is empty: there is nothing to filter' }
    : { method: 'GET', path: `${PATHS.serviceProblem}?status=${status}`, kind: 'incidents' }
}

const openProblems = (known: Known): readonly Wire[] =>
  problemsKnown(known).filter(({ status }) => OPEN_STATES.some((state) => state === status))

const firstProblem = (known: Known): string | null => {
  const id = problemsKnown(known)[0]?.['id']
  return typeof id === 'string' ? id : null
}

const hub: RequestOf = changing(() => ({
  path: PATHS.serviceProblemHub,
  kind: 'hub',
  // The top-level domain is reserved (RFC 6761): no event can arrive anywhere.
  body: { callback: 'https://certify.invalid/listener' },
  order: { act: 'incidents.subscribe', object: { callback: 'https://certify.invalid/listener' } },
}))

const T656 = 'TMF656 Service Problem 4.0.0'

const problemProbes: readonly Probe[] = [
  {
    name: 'list',
    request: problems,
    ...listsWith(schemas.serviceProblems, `${T656}, GET serviceProblem, ServiceProblem`),
  },
  {
    name: 'list: read by the assistant',
    expected: 'a list that the assistant can use, whole',
    source: OWN_READING,
    isAboutNobody: true,
    port: async ({ incidents }) => {
      const { unreadable } = await incidents.list({}, { correlator: 'certify', subject: { kind: 'none' } })
      if (unreadable.length > 0) throw new UnusableAnswer(`${unreadable.length} of the list cannot be read`)
    },
  },
  {
    name: 'list: one page',
    request: onePage,
    ...expecting('at most one, and X-Total-Count', TMF_PAGING, (answer) => {
      if (answer.status >= 300) return doesNotFit(describe(answer))
      if (listIn(answer.json).length > 1) return doesNotFit(`${listIn(answer.json).length} in a page of one`)
      return /^\d+$/.test(answer.headers.get('x-total-count') ?? '')
        ? fits(`${answer.status}`)
        : doesNotFit(`${answer.status} without X-Total-Count`)
    }),
  },
  {
    name: 'list: filtered by status',
    request: ofStatus,
    ...expecting('only problems of that status', TMF_FILTER, (answer, known) => {
      if (answer.status >= 300) return doesNotFit(describe(answer))
      const status = statusToFilter(problemsKnown(known))
      const others = listIn(answer.json).filter((one) => one['status'] !== status)
      return others.length === 0 ? fits(`${answer.status}`) : doesNotFit(`${others.length} of another status`)
    }),
  },
  {
    name: 'list: filtered by several statuses',
    request: (known) =>
      openProblems(known).length === 0
        ? { notTried: 'no problem is open' }
        : { method: 'GET', path: `${PATHS.serviceProblem}?status=${OPEN_STATES.join(',')}`, kind: 'incidents' },
    ...expecting('the problems of each of them', TMF_FILTER, (answer, known) => {
      if (answer.status >= 300) return doesNotFit(describe(answer))
      return listIn(answer.json).length > 0
        ? fits(`${answer.status}`)
        : doesNotFit(
            `none of ${openProblems(known).length} open: "a,b" is taken for one status, so it costs a request a status`,
          )
    }),
  },
  {
    name: 'list: attributes selected',
    request: (known) =>
      firstProblem(known) === null
        ? { notTried: 'the list is empty' }
        : { method: 'GET', path: `${PATHS.serviceProblem}?fields=status&limit=1`, kind: 'incidents' },
    ...expecting('id, href and status alone', TMF_FIELDS, (answer) => {
      const more = Object.keys(listIn(answer.json)[0] ?? {}).filter((name) => !/^(id|href|status|@.*)$/.test(name))
      if (answer.status >= 300) return doesNotFit(describe(answer))
      return more.length === 0 ? fits(`${answer.status}`) : doesNotFit(`${more.length} other attributes`)
    }),
  },
  {
    name: 'one problem',
    request: (known) => {
      const id = firstProblem(known)
      return id === null
        ? { notTried: 'the list is empty' }
        : { method: 'GET', path: `${PATHS.serviceProblem}/${encodeURIComponent(id)}`, kind: 'incidents' }
    },
    ...succeeds([200], schemas.serviceProblem, `${T656}, GET serviceProblem/{id}`),
  },
  {
    name: 'an unknown problem',
    request: get(`${PATHS.serviceProblem}/${UNKNOWN_ID}`, 'incidents'),
    ...isUnknown(TMF_STATUS),
  },
  ...tmfWithoutToken('list', () => ({ method: 'GET', path: PATHS.serviceProblem, kind: 'incidents' })),
  { name: 'hub: a listener', request: hub, ...succeeds([201], schemas.listener, `${T656}, POST hub`) },
  {
    name: 'hub: the listener removed',
    request: changing((_number, known) => {
      const id = fieldOf(known, hub, 'id')
      return id === null
        ? { notTried: 'no listener was registered' }
        : {
            method: 'DELETE',
            path: `${PATHS.serviceProblemHub}/${encodeURIComponent(id)}`,
            kind: 'hub',
            order: { act: 'incidents.unsubscribe', object: { subscription: id } },
          }
    }),
    ...hasStatus([200, 204], 'removed', `${T656}, DELETE hub/{id}`),
  },
]

/** Incidents, and the listener for them. */
export const PROBLEM_API = tmf(
  'serviceProblemManagement',
  T656,
  ['incidents.list', 'incidents.subscribe'],
  onePage,
  problemProbes,
)
