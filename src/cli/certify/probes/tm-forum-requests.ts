import type { Known, Probe, ProbedApi, ProbeRequest, RequestOf } from '../probe.ts'
import { changing, fieldOf, TMF_OVERALL } from './probe-forms.ts'
import type { Change } from './probe-forms.ts'

/** An id that nothing has. */
export const UNKNOWN_ID = 'certify-unknown-id'

/** An object of an answer. */
export type Wire = Readonly<Record<string, unknown>>

/** Gives the objects of a list; none when it is no list. */
export const listIn = (json: unknown): readonly Wire[] =>
  Array.isArray(json) ? json.filter((one): one is Wire => typeof one === 'object' && one !== null) : []

/** Makes a request that reads. */
export const get =
  (path: string, kind: ProbeRequest['kind']): RequestOf =>
  () => ({ method: 'GET', path, kind })

/** Makes a change of what an earlier request made. */
export const afterFirst = (first: RequestOf, make: (id: string, known: Known) => Change): RequestOf =>
  changing((_number, known) => {
    const id = fieldOf(known, first, 'id')
    return id === null ? { notTried: 'the first request did not succeed' } : make(id, known)
  })

/** Makes an API of TM Forum from its probes. `document` ends with its version. */
export const tmf = (
  api: string,
  document: string,
  capabilities: ProbedApi['capabilities'],
  presence: RequestOf,
  probes: readonly Probe[],
): ProbedApi => ({
  api,
  title: document.replace(/ [\d.]+$/, ''),
  document,
  capabilities,
  presence: [presence],
  isPresenceWeak: true,
  probes,
  overall: TMF_OVERALL,
})
