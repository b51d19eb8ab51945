import { nothing } from '../../core/talk/decision.ts'
import type { Decision } from '../../core/talk/decision.ts'
import { readRoomPress } from '../../core/talk/desk-module.ts'
import type { DeskRoom, RoomAsked } from '../../core/talk/desk-module.ts'
import { calendarIncidents } from '../../core/incident/calendar-incidents.ts'
import { escapeHtml } from '../../core/text/html.ts'
import { incidentCard, incidentList } from '../../render/incident/incident-card.ts'
import type { IncidentCard } from '../../render/incident/incident-card.ts'
import { incidentStep } from '../../core/incident/incident-step.ts'
import type { IncidentInput } from '../../core/incident/incident-step.ts'
import { incidentPlain } from '../../core/incident/incident-text.ts'
import type { IncidentStore, OwnIncident } from '../../core/incident/incident.ts'

export interface IncidentRoomParts {
  readonly incidents: IncidentStore
  /** Something has changed: everyone who must hear of it does. Not waited for. */
  readonly changed: () => void
}

/** Those that are over and still shown in the list. */
const MOST_PAST = 5

/** The card below the command, or in place of the message with the button, or that was replied to. */
const shown = ({ event }: RoomAsked, card: IncidentCard, replaces: number | null): Decision => {
  const { group, thread, messageId } = event.place
  const line = {
    kind: 'line',
    text: card.text,
    buttons: card.buttons,
    replyTo: replaces === null ? messageId : null,
  } as const
  return {
    ...nothing,
    posts: [{ to: { kind: 'place', group, thread }, post: replaces === null ? line : { ...line, replaces } }],
  }
}

const told = ({ world, event }: RoomAsked, message: string): Decision => {
  const text = incidentPlain(world, message)
  if (event.kind === 'pressed') return { ...nothing, toast: { callbackId: event.callbackId, text } }
  const { group, thread, messageId } = event.place
  return {
    ...nothing,
    posts: [
      {
        to: { kind: 'place', group, thread },
        post: { kind: 'line', text: escapeHtml(text), buttons: [], replyTo: messageId },
      },
    ],
  }
}

const audited = ({ agent }: RoomAsked, action: string, about: string): Decision => ({
  ...nothing,
  audit: [{ actor: agent.id, action, chatId: null, about }],
})

const both = (one: Decision, other: Decision): Decision => ({
  ...one,
  posts: [...one.posts, ...other.posts],
  audit: [...one.audit, ...other.audit],
  toast: one.toast ?? other.toast,
})

const draftAt = (at: number): Omit<OwnIncident, 'id' | 'updatedAt'> => ({
  source: 'hand',
  kind: 'incident',
  state: 'draft',
  services: [],
  regions: [],
  flows: null,
  startsAt: at,
  endsAt: null,
  texts: {},
})

const made = async ({ incidents }: IncidentRoomParts, asked: RoomAsked): Promise<Decision> => {
  const incident = await incidents.make(draftAt(asked.at), asked.agent.id)
  return both(
    shown(asked, incidentCard(asked.world, incident, 'main', []), null),
    audited(asked, 'incident-made', incident.id),
  )
}

const listed = async ({ incidents }: IncidentRoomParts, asked: RoomAsked): Promise<Decision> => {
  const closed = asked.world.services.flatMap((service) => calendarIncidents(service, asked.at))
  return shown(
    asked,
    incidentList(asked.world, [...(await incidents.current()), ...closed, ...(await incidents.past(MOST_PAST))]),
    null,
  )
}

/** One press or reply about one incident; the message that shows it remembers its page. */
const stepped = async (
  { incidents, changed }: IncidentRoomParts,
  asked: RoomAsked,
  incident: OwnIncident,
  input: IncidentInput,
  message: number,
): Promise<Decision> => {
  const { world, agent, event, at } = asked
  const step = incidentStep(world, incident, input, at)
  const next =
    step.patch === null
      ? incident
      : ((await incidents.change(incident.id, step.patch, agent.id, step.what)) ?? incident)
  await incidents.cardShows({ group: event.place.group, message }, { incident: incident.id, page: step.page })
  if (step.patch !== null && (incident.state !== 'draft' || next.state !== 'draft')) changed()
  const card = incidentCard(world, next, step.page, step.page === 'history' ? await incidents.history(incident.id) : [])
  const about = step.patch === null ? nothing : audited(asked, `incident-${step.what}`, incident.id)
  const silent = event.kind === 'pressed' ? { ...nothing, toast: { callbackId: event.callbackId, text: '' } } : nothing
  return both(both(shown(asked, card, message), about), step.told === null ? silent : told(asked, step.told))
}

const pressed = async (parts: IncidentRoomParts, asked: RoomAsked): Promise<Decision | null> => {
  const { event, agent } = asked
  const press = event.kind === 'pressed' ? readRoomPress(event.data) : null
  if (press?.room !== 'incident') return null
  if (agent.role !== 'supervisor') return told(asked, 'no-supervisor')
  const incident = await parts.incidents.get(press.id)
  if (incident?.source !== 'hand') return told(asked, 'stale')
  return stepped(parts, asked, incident, { kind: 'press', act: press.act, arg: press.arg }, event.place.messageId)
}

const replied = async (parts: IncidentRoomParts, asked: RoomAsked): Promise<Decision | null> => {
  const { event, agent } = asked
  if (event.kind !== 'said' || event.replyTo === null) return null
  const card = await parts.incidents.cardAt({ group: event.place.group, message: event.replyTo })
  const incident = card && (await parts.incidents.get(card.incident))
  if (!card || !incident) return null
  if (agent.role !== 'supervisor') return told(asked, 'no-supervisor')
  const text = event.text ?? ''
  return stepped(
    parts,
    asked,
    incident,
    { kind: 'reply', page: card.page, text, html: event.html ?? escapeHtml(text) },
    event.replyTo,
  )
}

/** Where supervisors make incidents by hand, change and end them. */
export const createIncidentRoom =
  (parts: IncidentRoomParts): DeskRoom =>
  async (asked) => {
    const { event, agent } = asked
    if (event.kind === 'command' && event.name === 'incident' && agent.role === 'supervisor') return made(parts, asked)
    if (event.kind === 'command' && event.name === 'incidents') return listed(parts, asked)
    return (await pressed(parts, asked)) ?? replied(parts, asked)
  }
