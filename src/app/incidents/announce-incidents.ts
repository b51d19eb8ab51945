import { noChange } from '../../core/talk/decision.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import { deskLocale } from '../../core/desk/desk-text.ts'
import type { Talk } from '../../core/desk/talk.ts'
import { incidentWords } from '../../core/flow/incident-words.ts'
import { incidentHtml } from '../../core/incident/incident-text.ts'
import { concernsService, stopsFlow } from '../../core/incident/open-incidents.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { World } from '../../core/flow/world.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `createAnnounceIncidents`. */
export interface AnnounceIncidentsParts {
  readonly desk: Pick<DeskStore, 'openTalks' | 'decide'>
  readonly world: World
  readonly scheduler: Pick<Scheduler, 'wakeGroups'>
}

/** Tells whether an incident stops the flow that the customer of this talk was in. */
const affectsTalk = ({ services, flows }: World, incident: Incident, { service, brief }: Talk): boolean => {
  const flow = flows.get(brief.flow)
  return (
    flow !== undefined &&
    stopsFlow(incident, flow) &&
    concernsService(incident, services.find(({ id }) => id === service) ?? null)
  )
}

/**
 * Creates the function that tells agents, in the topics of open talks, when an incident that affects the talk has begun
 * or is resolved. Cards show only what was known when the talk began. It must be called after every look with the open
 * and the recently resolved incidents; the first call only remembers them. Several processes may announce: a line is
 * posted once.
 */
export const createAnnounceIncidents = ({ desk, world, scheduler }: AnnounceIncidentsParts) => {
  let openBefore: ReadonlySet<string> | null = null
  const announce = async (talk: Talk, incident: Incident, message: 'line-begun' | 'line-over'): Promise<void> => {
    const text = incidentHtml(world, message, { kind: incident.kind, text: incidentWords(incident, deskLocale(world)) })
    const post = {
      to: { kind: 'customer', chatId: talk.chatId },
      post: { kind: 'line', text, buttons: [], replyTo: null },
    } as const
    await desk.decide(`${message}:${talk.id}:${incident.id}:${incident.updatedAt}`, { ...noChange, posts: [post] })
  }
  return async (open: readonly Incident[], resolved: readonly Incident[]): Promise<void> => {
    const known = openBefore
    const begun = known === null ? [] : open.filter(({ id }) => !known.has(id))
    const ended = known === null ? [] : resolved.filter(({ id }) => known.has(id))
    if (begun.length + ended.length > 0) {
      for (const talk of await desk.openTalks()) {
        for (const one of begun) if (affectsTalk(world, one, talk)) await announce(talk, one, 'line-begun')
        for (const one of ended) if (affectsTalk(world, one, talk)) await announce(talk, one, 'line-over')
      }
      scheduler.wakeGroups()
    }
    openBefore = new Set(open.map(({ id }) => id))
  }
}
