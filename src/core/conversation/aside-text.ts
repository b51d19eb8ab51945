/**
 * The texts of what is answered beside a question. An answer may use what is known at this moment: the end of a wait or
 * of an incident, a hold on codes. One that names a service is given only when the service is known.
 */

import { sideText } from '../catalogue/side-answers.ts'
import { COMMON } from '../flow/flow-ids.ts'
import { expectedEnd } from '../incident/expected-end.ts'
import { openIncidentsFor } from '../incident/open-incidents.ts'
import type { Html } from '../text/html.ts'
import { escapeHtml } from '../text/html.ts'
import type { TextVar } from '../text/texts.ts'
import { findHtml, htmlOf, knownServiceOf, localeOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { varsOf } from './frame.ts'

const NONE = 'none'

const isoOf = (at: number | null | undefined): string =>
  at === null || at === undefined || !Number.isFinite(at) ? NONE : new Date(at).toISOString()

/** The time at which the wait of the flow in front ends; null when it waits for nobody but the customer. */
const endOfWait = (draft: Draft): number | null => {
  const { id } = topOf(draft)
  const due = Object.values(draft.now.timers)
    .filter(({ frame }) => frame === id)
    .map((timer) => timer.due)
    .filter((at) => at > draft.event.at)
  return due.length === 0 ? null : Math.min(...due)
}

/** Facts that an answer beside the question may use; `none` stands for what is not known. */
const asideVars = (draft: Draft): Readonly<Record<string, TextVar>> => {
  const [incident] = openIncidentsFor(draft.event.incidents ?? [], knownServiceOf(draft), draft.event.at)
  const end = incident === undefined ? null : expectedEnd(incident, draft.event.at)
  const { held = NONE } = varsOf(topOf(draft))
  const wait = endOfWait(draft)
  return {
    trouble: incident?.kind ?? NONE,
    troubleUntil: isoOf(end),
    due: wait === null && held !== NONE ? held : isoOf(wait ?? end),
    held,
  }
}

/** Stands for the service while an answer is tried: no text has it. */
const MARK = '\u0001'

const namesService = (draft: Draft, flow: string, message: string, vars: Readonly<Record<string, TextVar>>): boolean =>
  findHtml(draft, flow, message, { ...vars, service: MARK, hotline: MARK })?.includes(MARK) === true

/**
 * Answer to a question that depends on the service, for somebody who has not named one: its general part, or the wish
 * to know which.
 */
const withoutService = (draft: Draft, flow: string, message: string): Html =>
  findHtml(draft, flow, `${message}-any`) ?? htmlOf(draft, COMMON, 'note-which-service-first')

/** The answer to something said beside the question, by the name that the reader gave it. */
export const asideHtml = (draft: Draft, flow: string, message: string): Html => {
  const service = knownServiceOf(draft)
  const own = service && sideText(service, `${flow}/${message}`, localeOf(draft))
  if (own !== null) return escapeHtml(own)
  const vars = asideVars(draft)
  return service === null && namesService(draft, flow, message, vars)
    ? withoutService(draft, flow, message)
    : htmlOf(draft, flow, message, vars)
}
