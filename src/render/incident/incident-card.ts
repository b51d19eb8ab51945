import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { cut, deskLocale } from '../../core/desk/desk-text.ts'
import type { DeskButton } from '../../core/desk/post.ts'
import { roomData } from '../../core/talk/desk-module.ts'
import { closedVars } from '../../core/incident/calendar-incidents.ts'
import { escapeHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import { wordsOf } from '../../core/incident/incident-words.ts'
import { INCIDENT, STATUS } from '../../core/flow/world.ts'
import { incidentHtml, incidentPlain } from '../../core/incident/incident-text.ts'
import { deskZone } from '../../core/desk/desk-text.ts'
import { flowLabel } from '../../core/desk/desk-text.ts'
import { offeredFlows } from '../../core/desk/desk-text.ts'
import type { IncidentChange, OwnIncident } from '../../core/incident/incident.ts'
import { countriesOf } from '../../core/incident/incident-pages.ts'

/** What a supervisor sees of an incident: a message with buttons, rewritten in place. */
export interface IncidentCard {
  readonly text: Html
  readonly buttons: readonly (readonly DeskButton[])[]
}

type Row = readonly DeskButton[]

/** Hours by which the end is set or put off with one tap. */
const HOURS = [1, 3, 12] as const
const MOST_CHANGES = 12

const isOver = ({ state }: OwnIncident): boolean => state === 'resolved' || state === 'cancelled'

const iso = (at: number | null): string => (at === null ? 'none' : new Date(at).toISOString())

const buttonOf =
  (world: DeskWorld, { id }: OwnIncident) =>
  (label: string, act: string, arg: string | number = ''): DeskButton => ({
    label: incidentPlain(world, `button-${label}`, {
      arg: typeof arg === 'number' ? arg : (arg.split(':').at(-1) ?? ''),
    }),
    data: roomData('incident', id, act, arg),
  })

const named = (world: DeskWorld, { services }: OwnIncident): string =>
  world.services
    .filter(({ id }) => services.includes(id))
    .map(({ id, name }) => name[deskLocale(world)] ?? id)
    .join(', ')

const countryNamed = (world: DeskWorld, country: string): string =>
  new Intl.DisplayNames([deskLocale(world)], { type: 'region' }).of(country) ?? country

const flowsNamed = (world: DeskWorld, { flows }: OwnIncident): string =>
  (flows ?? []).map((flow) => flowLabel(world, deskLocale(world), flow)).join(', ')

/** Languages that have no text of their own, whose customers read a general one. */
const lacking = (world: DeskWorld, incident: OwnIncident): string =>
  world.texts.locales.filter((locale) => wordsOf(incident, locale) === 'none').join(', ')

const varsOf = (world: DeskWorld, incident: OwnIncident) => ({
  id: incident.id,
  source: incident.source,
  kind: incident.kind,
  state: incident.state,
  zone: deskZone(world),
  since: iso(incident.startsAt),
  until: iso(incident.endsAt),
  services: named(world, incident) || 'none',
  regions: incident.regions.map((country) => countryNamed(world, country)).join(', ') || 'none',
  flows: incident.flows === null ? 'all' : flowsNamed(world, incident) || 'none',
  lacking: lacking(world, incident) || 'none',
})

const mainText = (world: DeskWorld, incident: OwnIncident): Html => {
  const texts = world.texts.locales.flatMap((locale) => {
    const words = wordsOf(incident, locale)
    return words === 'none' ? [] : [`<b>${locale}</b>: ${escapeHtml(words)}`]
  })
  return [incidentHtml(world, 'card', varsOf(world, incident)), ...texts].join('\n')
}

/** How it ends from here: called off before its beginning, else over. */
const endOf = ({ state, kind }: OwnIncident): string => {
  if (state === 'planned') return 'call-off'
  return kind === 'maintenance' ? 'finish' : 'resolve'
}

const mainButtons = (world: DeskWorld, incident: OwnIncident): readonly Row[] => {
  const button = buttonOf(world, incident)
  if (isOver(incident)) return [[button('history', 'page', 'history')]]
  const texts = world.texts.locales.map((locale) => button('text', 'page', `text:${locale}`))
  const other = incident.kind === 'incident' ? 'maintenance' : 'incident'
  const whom = [button('services', 'page', 'services'), button('regions', 'page', 'regions')]
  const what: readonly Row[] = [
    [button(`kind-${other}`, 'kind', other)],
    whom,
    [button('flows', 'page', 'flows')],
    texts,
  ]
  const when = [button('from', 'page', 'from'), button('to', 'page', 'to')]
  if (incident.state === 'draft')
    return [
      ...what,
      when,
      [button('preview', 'page', 'preview'), button('publish', 'publish')],
      [button('drop', 'drop')],
    ]
  return [
    ...what,
    when,
    [button('preview', 'page', 'preview'), button('history', 'page', 'history')],
    [button(endOf(incident), 'page', 'resolve')],
  ]
}

/** A tick before what is chosen; a press says how it is to be, so that twice is the same as once. */
const choice = (incident: OwnIncident, act: string, [id, label]: readonly [string, string], chosen: boolean): Row => [
  {
    label: `${chosen ? '✅' : '▫️'} ${label}`,
    data: roomData('incident', incident.id, act, `${chosen ? 'off' : 'on'}:${id}`),
  },
]

/** How customers read it, in each language, before the flow that it stops. */
const previews = (world: DeskWorld, incident: OwnIncident): Html =>
  world.texts.locales
    .map((locale) => {
      const vars = {
        kind: incident.kind,
        incidentText: wordsOf(incident, locale),
        until: iso(incident.endsAt),
        zone: deskZone(world),
      }
      return `<b>${locale}</b>\n${world.texts.html(locale, { flow: INCIDENT, message: 'known' }, vars) ?? ''}`
    })
    .join('\n\n')

const historyText = (world: DeskWorld, incident: OwnIncident, changes: readonly IncidentChange[]): Html =>
  [
    incidentHtml(world, 'card', varsOf(world, incident)),
    ...changes.slice(-MOST_CHANGES).map(({ at, by, what }) =>
      incidentHtml(world, 'change', {
        at: iso(at),
        zone: deskZone(world),
        what,
        by: by === null ? 'none' : String(by),
      }),
    ),
  ].join('\n')

const pageButtons = (world: DeskWorld, incident: OwnIncident, page: string): readonly Row[] => {
  const button = buttonOf(world, incident)
  switch (page) {
    case 'services':
      return [
        ...world.services.map(({ id, name }) =>
          choice(incident, 'service', [id, name[deskLocale(world)] ?? id], incident.services.includes(id)),
        ),
        [button('all-services', 'service', 'all')],
      ]
    case 'regions':
      return [
        ...countriesOf(world).map((country) =>
          choice(incident, 'region', [country, countryNamed(world, country)], incident.regions.includes(country)),
        ),
        [button('all-regions', 'region', 'all')],
      ]
    case 'flows':
      return [
        ...offeredFlows(world).map((flow) =>
          choice(
            incident,
            'flow',
            [flow, flowLabel(world, deskLocale(world), flow)],
            incident.flows?.includes(flow) === true,
          ),
        ),
        [button('all-flows', 'flow', 'all')],
      ]
    case 'from':
      return [[button('now', 'from', 'now')]]
    case 'to':
      return [HOURS.map((hours) => button('hours', 'to', hours)), [button('nobody-knows', 'to', 'none')]]
    case 'resolve':
      return [[button(incident.state === 'planned' ? 'call-off-sure' : 'resolve-sure', 'resolve')]]
    default:
      return []
  }
}

/** One page of the card of an incident. */
export const incidentCard = (
  world: DeskWorld,
  incident: OwnIncident,
  page: string,
  changes: readonly IncidentChange[],
): IncidentCard => {
  const back = [buttonOf(world, incident)('back', 'page', 'main')]
  const buttons = [...pageButtons(world, incident, page), back]
  if (page === 'preview') return { text: previews(world, incident), buttons }
  if (page === 'history') return { text: historyText(world, incident, changes), buttons }
  const hasNoSuchPage = isOver(incident) || (page === 'resolve' && incident.state === 'draft')
  if (page === 'main' || hasNoSuchPage)
    return { text: mainText(world, incident), buttons: mainButtons(world, incident) }
  const [name = '', locale = ''] = page.split(':')
  const ask = page === 'resolve' && incident.state === 'planned' ? 'call-off' : name
  return { text: `${mainText(world, incident)}\n\n${incidentHtml(world, `ask-${ask}`, { locale })}`, buttons }
}

const LONGEST_WORDS = 120

/** What agents are asked about: the first words of it, and whom it concerns when that is not everybody. */
const aboutIn = (world: DeskWorld, incident: OwnIncident): readonly Html[] => {
  const words = wordsOf(incident, deskLocale(world)).split('\n')[0] ?? ''
  const { services, regions } = varsOf(world, incident)
  const whom = [services, regions].filter((one) => one !== 'none').join(', ')
  return [words === 'none' ? '' : cut(words, LONGEST_WORDS), whom].filter((line) => line !== '').map(escapeHtml)
}

/** Closed days are told as customers read them. */
const listEntry = (world: DeskWorld, incident: OwnIncident): Html => {
  if (incident.source !== 'calendar')
    return [incidentHtml(world, 'list-entry', varsOf(world, incident)), ...aboutIn(world, incident)].join('\n')
  const zone = world.services.find(({ id }) => incident.services.includes(id))?.timeZone ?? deskZone(world)
  const told =
    world.texts.html(
      deskLocale(world),
      { flow: STATUS, message: 'status-closed' },
      { ...closedVars(incident), zone },
    ) ?? ''
  return `${told} ${escapeHtml(named(world, incident))}`
}

/** More would not fit a message of Telegram's. */
const MOST_LISTED = 15

/** What is open, planned and lately over, with a button for each that was made by hand. */
export const incidentList = (world: DeskWorld, incidents: readonly OwnIncident[]): IncidentCard => {
  const listed = incidents.slice(0, MOST_LISTED)
  const more = incidents.length > listed.length ? ['…'] : []
  return {
    text:
      listed.length === 0
        ? incidentHtml(world, 'list-empty')
        : [...listed.map((one) => listEntry(world, one)), ...more].join('\n\n'),
    buttons: listed
      .filter(({ source }) => source === 'hand')
      .map((one) => [{ label: one.id, data: roomData('incident', one.id, 'page', 'main') }]),
  }
}
