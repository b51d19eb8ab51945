import type { DeskWorld } from '../desk/desk-text.ts'
import type { Html } from '../text/html.ts'
import { stripHtml } from '../text/html.ts'
import { readMoment } from '../text/read-moment.ts'
import { foreignInHtml, knownLinks } from '../catalogue/known-links.ts'
import { writtenWords } from './hold-words.ts'
import { askPage, readAskPage } from './ask-change.ts'
import { countriesOf, isPage } from './incident-pages.ts'
import { findMarkupFault } from '../text/markup-fault.ts'
import { concernsService, isOpen } from './open-incidents.ts'
import { deskZone, offeredFlows } from '../desk/desk-text.ts'
import { isOver, may } from '../life-cycle/life-cycle.ts'
import { incidentLifeCycle, statesForChange } from './incident-life-cycle.ts'
import type { IncidentChange, IncidentPatch, Incident } from './incident.ts'

/** Input of a supervisor: a press on a button of the incident's card, or a reply to the card. */
export type IncidentInput =
  /** `page`: what the card shows, for a press that answers it. */
  | { readonly kind: 'press'; readonly act: string; readonly arg: string; readonly page?: string | null }
  | { readonly kind: 'reply'; readonly page: string; readonly text: string; readonly html: Html }

/** Result of an input: the change, the page to show next, and the text of incidents.ftl to reply with. */
export interface IncidentStep {
  readonly patch: IncidentPatch | null
  readonly what: IncidentChange['what']
  readonly page: string
  readonly reply: string | null
  /** Subject of the reply, such as a link that is refused. */
  readonly about?: string
}

const show = (page: string): IncidentStep => ({ patch: null, what: 'updated', page, reply: null })
const replyWith = (page: string, message: string): IncidentStep => ({ ...show(page), reply: message })
const change = (patch: IncidentPatch, page: string, what: IncidentChange['what'] = 'updated'): IncidentStep => ({
  patch,
  what,
  page,
  reply: null,
})

const HOUR_MS = 3_600_000

/** Time in which an end that was a mistake can be taken back. */
const REOPEN_MS = 10 * 60_000

/** Longest public text in characters without markup: it fits on one screen. */
export const MAX_INCIDENT_CHARS = 600

/** Adds or removes one known id by `on:<id>` or `off:<id>`; null when the id is unknown. */
const toggleOne = (all: readonly string[], known: readonly string[], arg: string): readonly string[] | null => {
  const [state, id = ''] = arg.split(':')
  if (!known.includes(id)) return null
  const others = all.filter((one) => one !== id)
  return state === 'on' ? [...others, id] : others
}

const setEnd = (incident: Incident, endsAt: number | null, at: number): IncidentStep => {
  if (endsAt !== null && endsAt <= at) return replyWith('to', 'time-over')
  if (endsAt !== null && endsAt <= incident.startsAt) return replyWith('to', 'no-end')
  return change(
    { endsAt },
    'main',
    incident.endsAt !== null && endsAt !== null && endsAt > incident.endsAt ? 'extended' : 'updated',
  )
}

/**
 * Sets the end to hours from now, or from a later beginning, as the buttons offer them. The data of a button can be
 * forged.
 */
const setEndAfterHours = (incident: Incident, arg: string, at: number): IncidentStep =>
  /^[1-9]\d{0,2}$/.test(arg)
    ? setEnd(incident, Math.max(at, incident.startsAt) + Number(arg) * HOUR_MS, at)
    : replyWith('to', 'stale')

const setBegin = (incident: Incident, startsAt: number, at: number): IncidentStep => {
  if (incident.endsAt !== null && incident.endsAt <= startsAt) return replyWith('from', 'no-begin')
  const state = incident.state === 'draft' ? {} : ({ state: startsAt <= at ? 'open' : 'planned' } as const)
  return change({ startsAt, ...state }, 'main')
}

const publish = ({ services }: DeskWorld, incident: Incident, at: number): IncidentStep => {
  if (incident.state !== 'draft') return show('main')
  if (!services.some((service) => concernsService(incident, service))) return replyWith('regions', 'nobody-there')
  if (incident.flows?.length === 0) return replyWith('flows', 'no-flows')
  if (incident.kind === 'maintenance' && incident.endsAt === null) return replyWith('to', 'no-maintenance-end')
  if (incident.endsAt !== null && incident.endsAt <= at) return replyWith('to', 'no-end')
  return change(
    { state: incident.startsAt <= at ? 'open' : 'planned' },
    'main',
    incident.startsAt <= at ? 'opened' : 'planned',
  )
}

/** Resolves an open incident; cancels a planned one that has not begun, without news to subscribers. */
const resolve = (incident: Incident, at: number): IncidentStep => {
  if (incident.state === 'draft') return replyWith('main', 'stale')
  const end = isOpen(incident, at) ? 'resolved' : 'cancelled'
  return change({ state: end }, 'main', end)
}

/** Takes a mistaken end back. An expected end that is as good as over is unknown then. */
const reopen = (incident: Incident, at: number): IncidentStep => {
  if (at - incident.updatedAt > REOPEN_MS) return replyWith('main', 'too-late')
  const { endsAt } = incident
  return change(
    { state: 'open', endsAt: endsAt !== null && endsAt <= at + REOPEN_MS ? null : endsAt },
    'main',
    'reopened',
  )
}

/** Does what was asked about, unless the incident has changed since. */
const doAsked = (incident: Incident, page: string | null | undefined): IncidentStep => {
  const asked = readAskPage(page ?? '', incident)
  return asked === null ? replyWith('main', 'stale') : change(asked.patch, 'main', asked.what)
}

const setKind = (arg: string): IncidentStep =>
  arg === 'incident' || arg === 'maintenance' ? change({ kind: arg }, 'main') : replyWith('main', 'stale')

const handlePress = (
  world: DeskWorld,
  incident: Incident,
  { act, arg, page }: Extract<IncidentInput, { kind: 'press' }>,
  at: number,
): IncidentStep => {
  switch (act) {
    case 'page':
      return isPage(world, arg) ? show(arg) : replyWith('main', 'stale')
    case 'kind':
      return setKind(arg)
    case 'service': {
      const services =
        arg === 'all'
          ? []
          : toggleOne(
              incident.services,
              world.services.map(({ id }) => id),
              arg,
            )
      return services === null ? replyWith('services', 'stale') : change({ services }, 'services')
    }
    case 'region': {
      if (arg === 'all') return change({ regions: [] }, 'main')
      const regions = toggleOne(incident.regions, countriesOf(world), arg)
      return regions === null ? replyWith('regions', 'stale') : change({ regions }, 'regions')
    }
    case 'flow': {
      if (arg === 'all') return change({ flows: null }, 'flows')
      const flows = toggleOne(incident.flows ?? [], offeredFlows(world), arg)
      return flows === null ? replyWith('flows', 'stale') : change({ flows }, 'flows')
    }
    case 'from':
      return setBegin(incident, at, at)
    case 'to':
      return arg === 'none' ? setEnd(incident, null, at) : setEndAfterHours(incident, arg, at)
    case 'publish':
      return publish(world, incident, at)
    case 'drop':
      return incident.state === 'draft'
        ? change({ state: 'cancelled' }, 'main', 'cancelled')
        : replyWith('main', 'stale')
    case 'resolve':
      return resolve(incident, at)
    case 'sure':
      return doAsked(incident, page)
    default:
      return replyWith('main', 'stale')
  }
}

const setText = ({ services }: DeskWorld, incident: Incident, locale: string, html: Html): IncidentStep => {
  const words = stripHtml(html).trim()
  if (words === '' || words.length > MAX_INCIDENT_CHARS || findMarkupFault(html) !== null)
    return replyWith(`text:${locale}`, 'no-text')
  const [foreign] = foreignInHtml(knownLinks(services), html)
  if (foreign !== undefined) return { ...replyWith(`text:${locale}`, 'foreign-link'), about: foreign }
  return change({ texts: { ...writtenWords(incident), [locale]: html } }, 'main')
}

const handleReply = (
  world: DeskWorld,
  incident: Incident,
  { page, text, html }: Extract<IncidentInput, { kind: 'reply' }>,
  at: number,
): IncidentStep => {
  const [name, locale = ''] = page.split(':')
  if (name === 'text' && world.texts.locales.includes(locale)) return setText(world, incident, locale, html)
  if (name !== 'from' && name !== 'to') return replyWith(page, 'nothing-asked')
  const moment = readMoment(text, deskZone(world), at)
  if (moment === null) return replyWith(page, 'no-time')
  if (moment <= at) return replyWith(page, 'time-over')
  return name === 'from' ? setBegin(incident, moment, at) : setEnd(incident, moment, at)
}

/** True for a press that says yes to a page which asked. */
const isYes = (input: IncidentInput): boolean =>
  input.kind === 'press' && (input.act === 'sure' || input.act === 'resolve')

const stepOver = (world: DeskWorld, incident: Incident, input: IncidentInput, at: number): IncidentStep => {
  if (input.kind !== 'press') return replyWith('main', 'stale')
  if (input.act === 'reopen' && may(incidentLifeCycle, incident.state, 'reopened')) return reopen(incident, at)
  return input.act === 'page' && isPage(world, input.arg) ? show(input.arg) : replyWith('main', 'stale')
}

/**
 * Gives the step where the chart has its event in the incident's present state, and that it is out of date where not.
 */
const allowed = (incident: Incident, decided: IncidentStep): IncidentStep =>
  decided.patch === null || statesForChange(decided.what, decided.patch).includes(incident.state)
    ? decided
    : replyWith('main', 'stale')

/**
 * Decides what one press or reply of a supervisor changes of an incident. Pure: the same input gives the same result.
 * What customers read or are stopped by changes only after the card has asked; of one that is over only a mistaken end
 * can be taken back, for some minutes.
 */
export const incidentStep = (world: DeskWorld, incident: Incident, input: IncidentInput, at: number): IncidentStep => {
  if (isOver(incidentLifeCycle, incident.state)) return allowed(incident, stepOver(world, incident, input, at))
  const step = allowed(
    incident,
    input.kind === 'press' ? handlePress(world, incident, input, at) : handleReply(world, incident, input, at),
  )
  const { patch, what } = step
  return patch === null || incident.state === 'draft' || isYes(input) ? step : show(askPage(incident, { patch, what }))
}
