import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { IncidentStore } from '../../core/ports/incident-store.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { incidentHtml } from '../../core/incident/incident-text.ts'
import { wordsQuestion } from '../../render/incident/incident-card.ts'
import { callSupervisors } from '../../core/talk/call-supervisors.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `createAskSupervisors`. */
export interface AskSupervisorsParts {
  /** Telegram ids of the supervisors. */
  readonly adminIds: ReadonlySet<number>
  readonly incidents: Pick<IncidentStore, 'wordsToAsk' | 'markAsked'>
  readonly desk: Pick<DeskStore, 'post' | 'currentGroups' | 'agents'>
  /** Ids of the forum groups as the settings have them. */
  readonly groups: readonly number[]
  readonly world: DeskWorld
  readonly scheduler: Pick<Scheduler, 'wakeGroups'>
}

/**
 * Creates the function that asks the supervisors, in General of the first group and by name, for a second yes to held
 * words of incidents. It is called after every look. What was asked is noted after the question is stored: a crash in
 * between asks twice, which harms nobody.
 */
export const createAskSupervisors = (parts: AskSupervisorsParts) => {
  const { incidents, desk, groups, adminIds, world, scheduler } = parts
  const ask = async (group: number, incident: Incident): Promise<void> => {
    const called = callSupervisors(await desk.agents(), adminIds, Object.values(incident.held?.writers ?? {}))
    const question = wordsQuestion(world, incident, called === '' ? incidentHtml(world, 'words-nobody') : called)
    const post = { kind: 'line', ...question, replyTo: null } as const
    await desk.post([{ to: { kind: 'place', group, thread: null }, post }])
    if (incident.held?.no !== undefined) await incidents.markAsked(incident.held.no)
  }
  return async (): Promise<void> => {
    const waiting = groups.length === 0 ? [] : await incidents.wordsToAsk()
    const [group] = waiting.length === 0 ? [] : await desk.currentGroups(groups)
    if (group === undefined) return
    for (const incident of waiting) await ask(group, incident)
    scheduler.wakeGroups()
  }
}
