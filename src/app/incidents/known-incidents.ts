import { nothing } from '../../core/talk/decision.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import { deskLocale } from '../../core/desk/desk-text.ts'
import type { Talk } from '../../core/desk/talk.ts'
import { wordsOf } from '../../core/incident/incident-words.ts'
import { incidentHtml } from '../../core/incident/incident-text.ts'
import { concerns, stops } from '../../core/incident/open-incidents.ts'
import type { OwnIncident } from '../../core/incident/incident.ts'
import type { World } from '../../core/flow/world.ts'

/** What telling agents of incidents needs. */
export interface IncidentLinesParts {
  readonly desk: Pick<DeskStore, 'openTalks' | 'decide'>
  readonly world: World
  /** There is something for the groups. */
  readonly posted: () => void
}

/** Whether it stops what the customer of this talk was doing. */
const touches = ({ services, flows }: World, incident: OwnIncident, { service, brief }: Talk): boolean => {
  const flow = flows.get(brief.flow)
  return (
    flow !== undefined && stops(incident, flow) && concerns(incident, services.find(({ id }) => id === service) ?? null)
  )
}

/**
 * Agents read in the topics of open talks that an incident which touches them has begun, or is over: their cards say what was known when the
 * talk began. To be told of every look: what is open, and what is lately over. Several processes may tell; a line comes once.
 */
export const createIncidentLines = ({ desk, world, posted }: IncidentLinesParts) => {
  let before: ReadonlySet<string> | null = null
  const line = async (talk: Talk, incident: OwnIncident, message: 'line-begun' | 'line-over'): Promise<void> => {
    const text = incidentHtml(world, message, { kind: incident.kind, text: wordsOf(incident, deskLocale(world)) })
    const post = {
      to: { kind: 'customer', chatId: talk.chatId },
      post: { kind: 'line', text, buttons: [], replyTo: null },
    } as const
    await desk.decide(`${message}:${talk.id}:${incident.id}:${incident.updatedAt}`, { ...nothing, posts: [post] })
  }
  return async (open: readonly OwnIncident[], over: readonly OwnIncident[]): Promise<void> => {
    const known = before
    const begun = known === null ? [] : open.filter(({ id }) => !known.has(id))
    const ended = known === null ? [] : over.filter(({ id }) => known.has(id))
    if (begun.length + ended.length > 0) {
      for (const talk of await desk.openTalks()) {
        for (const one of begun) if (touches(world, one, talk)) await line(talk, one, 'line-begun')
        for (const one of ended) if (touches(world, one, talk)) await line(talk, one, 'line-over')
      }
      posted()
    }
    before = new Set(open.map(({ id }) => id))
  }
}
