import type { DeskWorld } from '../desk/desk-text.ts'
import type { Html } from '../text/html.ts'
import { stripHtml } from '../text/html.ts'
import { readMoment } from '../text/read-moment.ts'
import { countriesOf } from './incident-pages.ts'
import { isPage } from './incident-pages.ts'
import { brokenMarkup } from '../text/telegram-markup.ts'
import { concerns, isOpen } from './open-incidents.ts'
import { deskZone } from '../desk/desk-text.ts'
import { offeredFlows } from '../desk/desk-text.ts'
import type { IncidentChange, IncidentPatch, OwnIncident } from './incident.ts'

/** What a supervisor does with an incident: presses a button of its card, or replies to it. */
export type IncidentInput =
  | { readonly kind: 'press'; readonly act: string; readonly arg: string }
  | { readonly kind: 'reply'; readonly page: string; readonly text: string; readonly html: Html }

/** What that changes, and the page that is shown next. `told`: a text about incidents. */
export interface IncidentStep {
  readonly patch: IncidentPatch | null
  readonly what: IncidentChange['what']
  readonly page: string
  readonly told: string | null
}

const show = (page: string): IncidentStep => ({ patch: null, what: 'updated', page, told: null })
const told = (page: string, message: string): IncidentStep => ({ ...show(page), told: message })
const change = (patch: IncidentPatch, page: string, what: IncidentChange['what'] = 'updated'): IncidentStep => ({
  patch,
  what,
  page,
  told: null,
})

const HOUR_MS = 3_600_000

/** Characters of a text, after markup is read: a customer reads it on one screen. */
export const MOST_INCIDENT_CHARS = 600

const withOne = (all: readonly string[], known: readonly string[], arg: string): readonly string[] | null => {
  const [way, id = ''] = arg.split(':')
  if (!known.includes(id)) return null
  const others = all.filter((one) => one !== id)
  return way === 'on' ? [...others, id] : others
}

const takeEnd = (incident: OwnIncident, endsAt: number | null): IncidentStep => {
  if (endsAt !== null && endsAt <= incident.startsAt) return told('to', 'no-end')
  return change(
    { endsAt },
    'main',
    incident.endsAt !== null && endsAt !== null && endsAt > incident.endsAt ? 'extended' : 'updated',
  )
}

/** So many hours from now, or from its beginning, as the buttons offer them. Data of a button can be forged. */
const takeHours = (incident: OwnIncident, arg: string, at: number): IncidentStep =>
  /^[1-9]\d{0,2}$/.test(arg)
    ? takeEnd(incident, Math.max(at, incident.startsAt) + Number(arg) * HOUR_MS)
    : told('to', 'stale')

const takeBegin = (incident: OwnIncident, startsAt: number, at: number): IncidentStep => {
  if (incident.endsAt !== null && incident.endsAt <= startsAt) return told('from', 'no-begin')
  const state = incident.state === 'draft' ? {} : ({ state: startsAt <= at ? 'open' : 'planned' } as const)
  return change({ startsAt, ...state }, 'main')
}

const publish = ({ services }: DeskWorld, incident: OwnIncident, at: number): IncidentStep => {
  if (incident.state !== 'draft') return show('main')
  if (!services.some((service) => concerns(incident, service))) return told('regions', 'nobody-there')
  if (incident.flows?.length === 0) return told('flows', 'no-flows')
  if (incident.kind === 'maintenance' && incident.endsAt === null) return told('to', 'no-maintenance-end')
  if (incident.endsAt !== null && incident.endsAt <= at) return told('to', 'no-end')
  return change(
    { state: incident.startsAt <= at ? 'open' : 'planned' },
    'main',
    incident.startsAt <= at ? 'opened' : 'planned',
  )
}

/** What has not begun is called off, and nobody waits for it. */
const resolve = (incident: OwnIncident, at: number): IncidentStep => {
  if (incident.state === 'draft') return told('main', 'stale')
  const end = isOpen(incident, at) ? 'resolved' : 'cancelled'
  return change({ state: end }, 'main', end)
}

const takeKind = (arg: string): IncidentStep =>
  arg === 'incident' || arg === 'maintenance' ? change({ kind: arg }, 'main') : told('main', 'stale')

const pressed = (
  world: DeskWorld,
  incident: OwnIncident,
  { act, arg }: Extract<IncidentInput, { kind: 'press' }>,
  at: number,
): IncidentStep => {
  switch (act) {
    case 'page':
      return isPage(world, arg) ? show(arg) : told('main', 'stale')
    case 'kind':
      return takeKind(arg)
    case 'service': {
      const services =
        arg === 'all'
          ? []
          : withOne(
              incident.services,
              world.services.map(({ id }) => id),
              arg,
            )
      return services === null ? told('services', 'stale') : change({ services }, 'services')
    }
    case 'region': {
      if (arg === 'all') return change({ regions: [] }, 'main')
      const regions = withOne(incident.regions, countriesOf(world), arg)
      return regions === null ? told('regions', 'stale') : change({ regions }, 'regions')
    }
    case 'flow': {
      if (arg === 'all') return change({ flows: null }, 'flows')
      const flows = withOne(incident.flows ?? [], offeredFlows(world), arg)
      return flows === null ? told('flows', 'stale') : change({ flows }, 'flows')
    }
    case 'from':
      return takeBegin(incident, at, at)
    case 'to':
      return arg === 'none' ? takeEnd(incident, null) : takeHours(incident, arg, at)
    case 'publish':
      return publish(world, incident, at)
    case 'drop':
      return incident.state === 'draft' ? change({ state: 'cancelled' }, 'main', 'cancelled') : told('main', 'stale')
    case 'resolve':
      return resolve(incident, at)
    default:
      return told('main', 'stale')
  }
}

const takeText = ({ texts }: OwnIncident, locale: string, html: Html): IncidentStep => {
  const words = stripHtml(html).trim()
  if (words === '' || words.length > MOST_INCIDENT_CHARS || brokenMarkup(html) !== null)
    return told(`text:${locale}`, 'no-text')
  return change({ texts: { ...texts, [locale]: html } }, 'main')
}

const replied = (
  world: DeskWorld,
  incident: OwnIncident,
  { page, text, html }: Extract<IncidentInput, { kind: 'reply' }>,
  at: number,
): IncidentStep => {
  const [name, locale = ''] = page.split(':')
  if (name === 'text' && world.texts.locales.includes(locale)) return takeText(incident, locale, html)
  if (name !== 'from' && name !== 'to') return told(page, 'nothing-asked')
  const moment = readMoment(text, deskZone(world), at)
  if (moment === null) return told(page, 'no-time')
  return name === 'from' ? takeBegin(incident, moment, at) : takeEnd(incident, moment)
}

/** What one press or reply of a supervisor changes of an incident. Pure, and the same when it is asked twice; what is over changes no more. */
export const incidentStep = (
  world: DeskWorld,
  incident: OwnIncident,
  input: IncidentInput,
  at: number,
): IncidentStep => {
  const isOver = incident.state === 'resolved' || incident.state === 'cancelled'
  if (isOver)
    return input.kind === 'press' && input.act === 'page' && isPage(world, input.arg)
      ? show(input.arg)
      : told('main', 'stale')
  return input.kind === 'press' ? pressed(world, incident, input, at) : replied(world, incident, input, at)
}
