import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { deskLocale, deskZone, flowLabel, offeredFlows } from '../../core/desk/desk-text.ts'
import type { DeskButton } from '../../core/desk/post.ts'
import { moduleData } from '../../core/talk/desk-module.ts'
import { boldForeign, knownLinks } from '../../core/catalogue/known-links.ts'
import { escapeHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import { incidentWords } from '../../core/flow/incident-words.ts'
import { INCIDENT } from '../../core/flow/flow-ids.ts'
import { incidentHtml, incidentPlain, WORDS } from '../../core/incident/incident-text.ts'
import { readAskPage } from '../../core/incident/ask-change.ts'
import type { ProposedChange } from '../../core/incident/ask-change.ts'
import type { WaitingWords, IncidentChange, Incident } from '../../core/incident/incident.ts'
import { countriesOf } from '../../core/incident/incident-pages.ts'

/** A message with buttons that shows an incident to supervisors; it is rewritten in place. */
export interface IncidentCard {
  readonly text: Html
  readonly buttons: readonly (readonly DeskButton[])[]
}

type Row = readonly DeskButton[]

/** Hours from now to which the end is set with one tap. */
const HOURS = [1, 3, 12] as const
const MAX_CHANGES = 12

const isOver = ({ state }: Incident): boolean => state === 'resolved' || state === 'cancelled'

const toIso = (at: number | null): string => (at === null ? 'none' : new Date(at).toISOString())

const buttonOf =
  (world: DeskWorld, { id }: Incident) =>
  (label: string, act: string, arg: string | number = ''): DeskButton => ({
    label: incidentPlain(world, `button-${label}`, {
      arg: typeof arg === 'number' ? arg : (arg.split(':').at(-1) ?? ''),
    }),
    data: moduleData('incident', id, act, arg),
  })

/** Names of the services of an incident, in the desk's language; empty when it concerns all. */
export const serviceNames = (world: DeskWorld, { services }: Incident): string =>
  world.services
    .filter(({ id }) => services.includes(id))
    .map(({ id, name }) => name[deskLocale(world)] ?? id)
    .join(', ')

const countryName = (world: DeskWorld, country: string): string =>
  new Intl.DisplayNames([deskLocale(world)], { type: 'region' }).of(country) ?? country

const flowNames = (world: DeskWorld, { flows }: Incident): string =>
  (flows ?? []).map((flow) => flowLabel(world, deskLocale(world), flow)).join(', ')

/** Languages without a text of their own; their customers read a general one. */
const localesWithoutText = (world: DeskWorld, incident: Incident): string =>
  world.texts.locales.filter((locale) => incidentWords(incident, locale) === 'none').join(', ')

/** Variables of the texts that name an incident. */
export const varsOf = (world: DeskWorld, incident: Incident) => ({
  id: incident.id,
  source: incident.source,
  kind: incident.kind,
  state: incident.state,
  zone: deskZone(world),
  since: toIso(incident.startsAt),
  until: toIso(incident.endsAt),
  services: serviceNames(world, incident) || 'none',
  regions: incident.regions.map((country) => countryName(world, country)).join(', ') || 'none',
  flows: incident.flows === null ? 'all' : flowNames(world, incident) || 'none',
  lacking: localesWithoutText(world, incident) || 'none',
})

/** The words that wait for a second yes, by language; what the catalogue does not name is in bold. */
const heldTexts = (world: DeskWorld, { texts }: WaitingWords): readonly Html[] => {
  const known = knownLinks(world.services)
  return Object.entries(texts).map(([locale, text]) => `${locale}: ${boldForeign(known, text)}`)
}

/** The button of the second yes. */
const approveRows = (world: DeskWorld, { held }: Incident): readonly Row[] =>
  held?.no === undefined
    ? []
    : [[{ label: incidentPlain(world, 'button-words-yes'), data: moduleData('incident', WORDS, 'yes', held.no) }]]

/** The question to the supervisors about words that wait for a second yes; `called` are their names. */
export const wordsQuestion = (world: DeskWorld, incident: Incident, called: Html): IncidentCard => ({
  text: [
    incidentHtml(world, 'words-ask', { id: incident.id, by: incident.held?.by === null ? 'operator' : 'supervisor' }),
    ...(incident.held ? heldTexts(world, incident.held) : []),
    called,
  ].join('\n'),
  buttons: approveRows(world, incident),
})

const mainText = (world: DeskWorld, incident: Incident): Html => {
  const texts = world.texts.locales.flatMap((locale) => {
    const words = incidentWords(incident, locale)
    return words === 'none' ? [] : [`<b>${locale}</b>: ${escapeHtml(words)}`]
  })
  const held = incident.held ? ['', incidentHtml(world, 'held-note'), ...heldTexts(world, incident.held)] : []
  return [incidentHtml(world, 'card', varsOf(world, incident)), ...texts, ...held].join('\n')
}

/** The button that ends it: a planned one is called off, others are finished or resolved. */
const endButton = ({ state, kind }: Incident): string => {
  if (state === 'planned') return 'call-off'
  return kind === 'maintenance' ? 'finish' : 'resolve'
}

const mainButtons = (world: DeskWorld, incident: Incident): readonly Row[] => {
  const button = buttonOf(world, incident)
  if (isOver(incident))
    return [
      [button('history', 'page', 'history')],
      ...(incident.state === 'resolved' && incident.source === 'hand' ? [[button('reopen', 'reopen')]] : []),
    ]
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
  const approve = approveRows(world, incident)
  if (incident.state === 'draft')
    return [
      ...what,
      when,
      [button('preview', 'page', 'preview'), button('publish', 'page', 'publish')],
      [button('drop', 'drop')],
    ]
  return [
    ...approve,
    ...what,
    when,
    [button('preview', 'page', 'preview'), button('history', 'page', 'history')],
    [button(endButton(incident), 'page', 'resolve')],
  ]
}

/**
 * A choice with a tick when it is chosen. A press names the wanted state, so that pressing twice is the same as once.
 */
const choice = (incident: Incident, act: string, [id, label]: readonly [string, string], chosen: boolean): Row => [
  {
    label: `${chosen ? '✅' : '▫️'} ${label}`,
    data: moduleData('incident', incident.id, act, `${chosen ? 'off' : 'on'}:${id}`),
  },
]

/** The text customers read instead of the flow it stops, in every language. */
const previews = (world: DeskWorld, incident: Incident): Html =>
  world.texts.locales
    .map((locale) => {
      const vars = {
        kind: incident.kind,
        incidentText: incidentWords(incident, locale),
        until: toIso(incident.endsAt),
        zone: deskZone(world),
      }
      return `<b>${locale}</b>\n${world.texts.html(locale, { flow: INCIDENT, message: 'known' }, vars) ?? ''}`
    })
    .join('\n\n')

const historyText = (world: DeskWorld, incident: Incident, changes: readonly IncidentChange[]): Html =>
  [
    incidentHtml(world, 'card', varsOf(world, incident)),
    ...changes.slice(-MAX_CHANGES).map(({ at, by, what }) =>
      incidentHtml(world, 'change', {
        at: toIso(at),
        zone: deskZone(world),
        what,
        by: by === null ? 'none' : String(by),
      }),
    ),
  ].join('\n')

const pageButtons = (world: DeskWorld, incident: Incident, page: string): readonly Row[] => {
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
          choice(incident, 'region', [country, countryName(world, country)], incident.regions.includes(country)),
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
    case 'publish':
      return [[button('publish-sure', 'publish')]]
    case 'resolve':
      return [[button(incident.state === 'planned' ? 'call-off-sure' : 'resolve-sure', 'resolve')]]
    default:
      return []
  }
}

/** Details that a page shows beside the incident: its history, or the number of customers whom a yes reaches. */
export interface CardDetails {
  readonly changes?: readonly IncidentChange[]
  readonly reach?: number
}

/** Pages that ask before something reaches customers; on these the safe answer is the first button. */
const asksFor = (page: string, { state }: Incident): string | null => {
  if (page === 'publish') return state === 'draft' ? 'publish' : null
  if (page !== 'resolve' || state === 'draft') return null
  return state === 'planned' ? 'call-off' : 'resolve'
}

/** The question whether a published incident is to be as it is shown. */
const askedChange = (world: DeskWorld, incident: Incident, { patch }: ProposedChange, reach: number): IncidentCard => {
  const button = buttonOf(world, incident)
  const texts = patch.texts === undefined ? {} : { held: null }
  return {
    text: `${mainText(world, { ...incident, ...patch, ...texts })}\n\n${incidentHtml(world, 'ask-sure', { reach })}`,
    buttons: [[button('back', 'page', 'main')], [button('sure', 'sure')]],
  }
}

/** One page of the card of an incident. */
export const incidentCard = (
  world: DeskWorld,
  incident: Incident,
  page: string,
  { changes = [], reach = 0 }: CardDetails = {},
): IncidentCard => {
  const asked = isOver(incident) ? null : readAskPage(page, incident)
  if (asked) return askedChange(world, incident, asked, reach)
  const back = [buttonOf(world, incident)('back', 'page', 'main')]
  const ask = isOver(incident) ? null : asksFor(page, incident)
  const own = pageButtons(world, incident, page)
  if (ask !== null)
    return {
      text: `${mainText(world, incident)}\n\n${incidentHtml(world, `ask-${ask}`, { reach })}`,
      buttons: [back, ...own],
    }
  const buttons = [...own, back]
  if (page === 'preview') return { text: previews(world, incident), buttons }
  if (page === 'history') return { text: historyText(world, incident, changes), buttons }
  if (page === 'main' || ['publish', 'resolve'].includes(page) || page.startsWith('sure') || isOver(incident))
    return { text: mainText(world, incident), buttons: mainButtons(world, incident) }
  const [name = '', locale = ''] = page.split(':')
  return { text: `${mainText(world, incident)}\n\n${incidentHtml(world, `ask-${name}`, { locale })}`, buttons }
}
