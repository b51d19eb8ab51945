import { admitPatch, reachOf } from './admit-words.ts'
import { hitHoursOf } from './notify-subscribers.ts'
import type { AdmitWordsParts } from './admit-words.ts'
import { noChange } from '../../core/talk/decision.ts'
import type { Decision } from '../../core/talk/decision.ts'
import { readModulePress } from '../../core/talk/desk-module.ts'
import type { DeskModule, ModuleContext } from '../../core/talk/desk-module.ts'
import { calendarIncidents } from '../../core/incident/calendar-incidents.ts'
import { escapeHtml } from '../../core/text/html.ts'
import { incidentCard } from '../../render/incident/incident-card.ts'
import { incidentList } from '../../render/incident/incident-list.ts'
import type { CardDetails, IncidentCard } from '../../render/incident/incident-card.ts'
import { readAskPage } from '../../core/incident/ask-change.ts'
import { maySayYes } from '../../core/desk/words-to-many.ts'
import { incidentStep } from '../../core/incident/incident-step.ts'
import type { IncidentInput, IncidentStep } from '../../core/incident/incident-step.ts'
import { incidentHtml, incidentPlain, WORDS } from '../../core/incident/incident-text.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { IncidentStore } from '../../core/ports/incident-store.ts'

/** Dependencies of `createIncidentModule`. */
export interface IncidentModuleParts extends AdmitWordsParts {
  readonly incidents: IncidentStore
  /** An incident that customers know of has changed. Must return at once. */
  readonly onChanged: () => void
}

/** Ended incidents that the list still shows. */
const MAX_PAST = 5

/** Shows the card below the command, or in place of the message that was pressed or replied to. */
const showCard = ({ event }: ModuleContext, card: IncidentCard, replaces: number | null): Decision => {
  const { group, thread, messageId } = event.place
  const line = {
    kind: 'line',
    text: card.text,
    buttons: card.buttons,
    replyTo: replaces === null ? messageId : null,
  } as const
  return {
    ...noChange,
    posts: [{ to: { kind: 'place', group, thread }, post: replaces === null ? line : { ...line, replaces } }],
  }
}

/** Answers with a toast to a press, with a line to anything else. */
const reply = ({ world, event }: ModuleContext, message: string, about = ''): Decision => {
  const text = incidentPlain(world, message, { about })
  if (event.kind === 'pressed') return { ...noChange, toast: { callbackId: event.callbackId, text } }
  const { group, thread, messageId } = event.place
  return {
    ...noChange,
    posts: [
      {
        to: { kind: 'place', group, thread },
        post: { kind: 'line', text: escapeHtml(text), buttons: [], replyTo: messageId },
      },
    ],
  }
}

const auditDecision = ({ agent }: ModuleContext, action: string, about: string): Decision => ({
  ...noChange,
  audit: [{ actor: agent.id, action, chatId: null, about }],
})

const mergeDecisions = (one: Decision, other: Decision): Decision => ({
  ...one,
  posts: [...one.posts, ...other.posts],
  audit: [...one.audit, ...other.audit],
  toast: one.toast ?? other.toast,
})

const draftAt = (at: number): Omit<Incident, 'id' | 'updatedAt'> => ({
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

const makeIncident = async ({ incidents }: IncidentModuleParts, ctx: ModuleContext): Promise<Decision> => {
  const incident = await incidents.make(draftAt(ctx.at), ctx.agent.id)
  return mergeDecisions(
    showCard(ctx, incidentCard(ctx.world, incident, 'main'), null),
    auditDecision(ctx, 'incident-made', incident.id),
  )
}

const listIncidents = async ({ incidents }: IncidentModuleParts, ctx: ModuleContext): Promise<Decision> => {
  const closed = ctx.world.services.flatMap((service) => calendarIncidents(service, ctx.at))
  return showCard(
    ctx,
    incidentList(ctx.world, [...(await incidents.current()), ...closed, ...(await incidents.past(MAX_PAST))]),
    null,
  )
}

/**
 * Writes the change of a step with the words that customers may read by then; null when somebody else has changed the
 * incident meanwhile.
 */
const writePatch = async (
  parts: IncidentModuleParts,
  incident: Incident,
  { patch, what }: IncidentStep,
  by: number,
): Promise<Incident | null> =>
  parts.incidents.change(incident.id, await admitPatch(parts, incident, patch ?? {}, by), by, what, incident)

/** Says the second yes of a supervisor to held words. A press counts once, and never the maker's own. */
const approveWords = async (
  { incidents, onChanged }: IncidentModuleParts,
  ctx: ModuleContext,
  no: number,
): Promise<Decision> => {
  const { agent, event, world } = ctx
  const approved = Number.isSafeInteger(no) && no > 0 ? await incidents.approveWords(no, agent.id) : null
  if (!approved) {
    const writers = Object.values((await incidents.heldWords(no))?.held?.writers ?? {})
    return reply(ctx, maySayYes(agent.id, writers) ? 'words-stale' : 'words-own')
  }
  onChanged()
  const text = incidentHtml(world, 'words-approved', { id: approved.id, agent: agent.name })
  const shown = showCard(ctx, { text, buttons: [] }, event.place.messageId)
  const toast = event.kind === 'pressed' ? { callbackId: event.callbackId, text: '' } : null
  return mergeDecisions({ ...shown, toast }, auditDecision(ctx, 'incident-approved', approved.id))
}

/** Reads what a page shows beside the incident: its history, or the customers whom a yes reaches. */
const detailsOf = async (
  parts: IncidentModuleParts,
  incident: Incident,
  page: string,
  at: number,
): Promise<CardDetails> => {
  const { incidents, world } = parts
  if (page === 'history') return { changes: await incidents.history(incident.id) }
  if (page === 'resolve') return { reach: await incidents.waitingFor(incident, hitHoursOf(world, incident), at) }
  if (page === 'publish') return { reach: await reachOf(parts, incident) }
  const asked = readAskPage(page, incident)
  return asked === null ? {} : { reach: await reachOf(parts, { ...incident, ...asked.patch }) }
}

/** Applies one press or reply to one incident, and records which page the message shows now. */
const applyStep = async (
  parts: IncidentModuleParts,
  ctx: ModuleContext,
  incident: Incident,
  input: IncidentInput,
  message: number,
): Promise<Decision> => {
  const { world, agent, event, at } = ctx
  const { incidents, onChanged } = parts
  const decided = incidentStep(world, incident, input, at)
  const changed = decided.patch && (await writePatch(parts, incident, decided, agent.id))
  const step = decided.patch && changed === null ? { ...decided, patch: null, reply: 'stale' } : decided
  const next = changed ?? incident
  await incidents.recordCard({ group: event.place.group, message }, { incident: incident.id, page: step.page })
  if (step.patch !== null && (incident.state !== 'draft' || next.state !== 'draft')) onChanged()
  const card = incidentCard(world, next, step.page, await detailsOf(parts, next, step.page, at))
  const audit = step.patch === null ? noChange : auditDecision(ctx, `incident-${step.what}`, incident.id)
  const acknowledgement =
    event.kind === 'pressed' ? { ...noChange, toast: { callbackId: event.callbackId, text: '' } } : noChange
  const answer = step.reply === null ? acknowledgement : reply(ctx, step.reply, step.about)
  return mergeDecisions(mergeDecisions(showCard(ctx, card, message), audit), answer)
}

const handlePress = async (parts: IncidentModuleParts, ctx: ModuleContext): Promise<Decision | null> => {
  const { event, agent } = ctx
  const press = event.kind === 'pressed' ? readModulePress(event.data) : null
  if (press?.module !== 'incident') return null
  if (agent.role !== 'supervisor') return reply(ctx, 'no-supervisor')
  if (press.id === WORDS) return approveWords(parts, ctx, Number(press.arg))
  const incident = await parts.incidents.get(press.id)
  if (incident?.source !== 'hand') return reply(ctx, 'stale')
  const { group, messageId: message } = event.place
  const page = (await parts.incidents.cardAt({ group, message }))?.page ?? null
  return applyStep(parts, ctx, incident, { kind: 'press', act: press.act, arg: press.arg, page }, message)
}

const handleReply = async (parts: IncidentModuleParts, ctx: ModuleContext): Promise<Decision | null> => {
  const { event, agent } = ctx
  if (event.kind !== 'message' || event.replyTo === null) return null
  const card = await parts.incidents.cardAt({ group: event.place.group, message: event.replyTo })
  const incident = card && (await parts.incidents.get(card.incident))
  if (!card || !incident) return null
  if (agent.role !== 'supervisor') return reply(ctx, 'no-supervisor')
  const text = event.text ?? ''
  return applyStep(
    parts,
    ctx,
    incident,
    { kind: 'reply', page: card.page, text, html: event.html ?? escapeHtml(text) },
    event.replyTo,
  )
}

/** Creates the desk module in which supervisors make incidents by hand, change and end them. */
export const createIncidentModule =
  (parts: IncidentModuleParts): DeskModule =>
  async (ctx) => {
    const { event, agent } = ctx
    if (event.kind === 'command' && event.name === 'incident' && agent.role === 'supervisor')
      return makeIncident(parts, ctx)
    if (event.kind === 'command' && event.name === 'incidents') return listIncidents(parts, ctx)
    return (await handlePress(parts, ctx)) ?? handleReply(parts, ctx)
  }
