import { deskLocale, deskZone } from '../../core/desk/desk-text.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { incidentWords } from '../../core/flow/incident-words.ts'
import { STATUS } from '../../core/flow/flow-ids.ts'
import { closedDaysVars } from '../../core/incident/calendar-incidents.ts'
import { incidentHtml } from '../../core/incident/incident-text.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { moduleData } from '../../core/talk/desk-module.ts'
import { escapeHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import { truncate } from '../../core/text/truncate.ts'
import { serviceNames, varsOf } from './incident-card.ts'
import type { IncidentCard } from './incident-card.ts'

const MAX_WORDS_CHARS = 120

/** Lines that help agents to recognise it: its first words, and whom it concerns unless that is everybody. */
const aboutIn = (world: DeskWorld, incident: Incident): readonly Html[] => {
  const words = incidentWords(incident, deskLocale(world)).split('\n')[0] ?? ''
  const { services, regions } = varsOf(world, incident)
  const whom = [services, regions].filter((one) => one !== 'none').join(', ')
  return [words === 'none' ? '' : truncate(words, MAX_WORDS_CHARS), whom].filter((line) => line !== '').map(escapeHtml)
}

/** One entry of the list; a closed day is shown in the words customers read. */
const listEntry = (world: DeskWorld, incident: Incident): Html => {
  if (incident.source !== 'calendar')
    return [incidentHtml(world, 'list-entry', varsOf(world, incident)), ...aboutIn(world, incident)].join('\n')
  const zone = world.services.find(({ id }) => incident.services.includes(id))?.timeZone ?? deskZone(world)
  const text =
    world.texts.html(
      deskLocale(world),
      { flow: STATUS, message: 'status-closed' },
      { ...closedDaysVars(incident), zone },
    ) ?? ''
  return `${text} ${escapeHtml(serviceNames(world, incident))}`
}

/** Maximum entries of the list: more would not fit a message. */
const MAX_LISTED = 15

/** The list of open, planned and recently resolved incidents, with a button for each one made by hand. */
export const incidentList = (world: DeskWorld, incidents: readonly Incident[]): IncidentCard => {
  const listed = incidents.slice(0, MAX_LISTED)
  const more = incidents.length > listed.length ? ['…'] : []
  return {
    text:
      listed.length === 0
        ? incidentHtml(world, 'list-empty')
        : [...listed.map((one) => listEntry(world, one)), ...more].join('\n\n'),
    buttons: listed
      .filter(({ source }) => source === 'hand')
      .map((one) => [{ label: one.id, data: moduleData('incident', one.id, 'page', 'main') }]),
  }
}
