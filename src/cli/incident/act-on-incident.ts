import { UsageError } from '../terminal/usage-error.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { incidentStep } from '../../core/incident/incident-step.ts'
import { isOpen } from '../../core/incident/open-incidents.ts'
import { deskZone } from '../../core/desk/desk-text.ts'
import type { IncidentChange, IncidentPatch, Incident } from '../../core/incident/incident.ts'
import type { IncidentStore } from '../../core/ports/incident-store.ts'
import { admitPatch, reachOf, wouldWait } from '../../app/incidents/admit-words.ts'
import type { AdmitWordsParts } from '../../app/incidents/admit-words.ts'
import { hitHoursOf } from '../../app/incidents/notify-subscribers.ts'
import type { NotifyParts } from '../../app/incidents/notify-subscribers.ts'
import type { IncidentArguments } from './incident-arguments.ts'
import { summaryLine, incidentLine, previewText } from './incident-lines.ts'
import { readIncident } from './read-incident.ts'
import type { IncidentFile } from './read-incident.ts'
import { readTime, timeRemedy } from './read-time.ts'

/** The parts that the incident command uses. */
export interface IncidentCommandParts extends Pick<AdmitWordsParts, 'words' | 'approvalThreshold'> {
  /** True when a support group is there, where a second supervisor says yes. */
  readonly hasGroup: boolean
  readonly store: Pick<IncidentStore, 'make' | 'get' | 'change' | 'current' | 'past' | 'waitingFor'>
  readonly world: DeskWorld & NotifyParts['world']
  readonly now: () => number
  /** Telegram id of the supervisor recorded as the author; null when the settings name none. */
  readonly by: number | null
  readonly say: (line: string) => void
  /** Asks a yes-or-no question; null when there is no terminal to ask at. */
  readonly confirm: (question: string) => Promise<boolean> | null
  readonly audit: (action: string, about: string) => Promise<void>
}

/** Past incidents in the list. */
const MAX_PAST = 10

/** Reads a planned or open incident made by hand. Throws {@link UsageError} when this command may not change it. */
const getChangeable = async ({ store }: IncidentCommandParts, id: string): Promise<Incident> => {
  const incident = await store.get(id)
  if (!incident) throw new UsageError(`there is no incident ${id}, see: npm run incident -- list`)
  if (incident.source !== 'hand')
    throw new UsageError(`incident ${id} is the operator's: it changes when the operator changes it`)
  if (incident.state === 'draft')
    throw new UsageError(`incident ${id} is a draft of the support group: publish it there first`)
  if (incident.state === 'planned' || incident.state === 'open') return incident
  throw new UsageError(`incident ${id} is ${incident.state}: create a new one`)
}

const saveChange = async (
  desk: IncidentCommandParts,
  before: Incident,
  patch: IncidentPatch,
  what: IncidentChange['what'],
): Promise<void> => {
  const { id } = before
  const admitted = await admitPatch(desk, before, patch, desk.by ?? 0)
  if (admitted.held) requireGroup(desk)
  const incident = await desk.store.change(id, admitted, desk.by, what, before)
  if (!incident) throw new UsageError(`incident ${id} was changed by somebody else meanwhile: try again`)
  await desk.audit(`incident-${what}`, id)
  desk.say(incidentLine(incident))
  if (incident.held)
    desk.say(
      `Its words reach more than ${desk.approvalThreshold.toLocaleString('en')} customers: customers read a prepared sentence until a second supervisor agrees in the support group`,
    )
}

/** Throws {@link UsageError} when words need the yes of a second supervisor and there is no group to ask in. */
const requireGroup = ({ hasGroup, approvalThreshold }: IncidentCommandParts): void => {
  if (hasGroup) return
  throw new UsageError(
    `texts: they reach more than ${approvalThreshold.toLocaleString('en')} customers, which needs the yes of a second supervisor: set SUPPORT_CHAT_IDS to a support group, or leave "texts" out, and customers read a prepared sentence`,
  )
}

/** Resolves with true when --yes was given or the question was answered with yes. */
const isConfirmed = async (
  { confirm, say }: IncidentCommandParts,
  yes: boolean,
  question: string,
): Promise<boolean> => {
  const answer = yes ? Promise.resolve(true) : confirm(question)
  if (answer === null) throw new UsageError('there is no terminal to ask at: add --yes to confirm')
  if (await answer) return true
  say('Nothing was changed.')
  return false
}

/** Formats a number of customers, for a question. */
const customers = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'customer' : 'customers'}`

/** Makes the question about words that customers are to read, with how many of them there are. */
const askWithReach = async (desk: IncidentCommandParts, question: string, next: Incident): Promise<string> =>
  `${question} At most ${customers(await reachOf(desk, next))} will read it.`

const stateAt = (startsAt: number, now: number): 'open' | 'planned' => (startsAt <= now ? 'open' : 'planned')

const showPreview = ({ world, say }: IncidentCommandParts, incident: Incident): void => {
  say(summaryLine(incident))
  say(previewText(world, incident))
}

/** Makes an incident as the group does: a draft first, which no customer sees, then published. */
const make = async (
  desk: IncidentCommandParts,
  { file, yes }: Extract<IncidentArguments, { act: 'make' }>,
): Promise<void> => {
  const { store, world, now, by } = desk
  const read = readIncident(file, world, now())
  const draft = (): Omit<Incident, 'id' | 'updatedAt'> => ({
    ...read,
    source: 'hand',
    state: 'draft',
    startsAt: read.startsAt ?? now(),
  })
  const before = draft()
  const shown: Incident = { ...before, id: 'new', updatedAt: now(), state: stateAt(before.startsAt, now()) }
  showPreview(desk, shown)
  if (!(await isConfirmed(desk, yes, await askWithReach(desk, 'Publish it?', shown)))) return
  const published = { ...draft(), id: 'new', updatedAt: now(), state: 'open' } as const
  if (!desk.hasGroup && (await wouldWait(desk, published, by ?? 0))) requireGroup(desk)
  const made = await store.make(draft(), by)
  await desk.audit('incident-made', made.id)
  const { patch, what } = incidentStep(world, made, { kind: 'press', act: 'publish', arg: '' }, now())
  if (patch === null) throw new UsageError(`${file}: to: that time has passed by now: give a later one`)
  await saveChange(desk, made, patch, what)
}

const withFile = (
  incident: Incident,
  { startsAt: givenStart, ...read }: IncidentFile,
  file: string,
  now: number,
): Incident => {
  const startsAt = givenStart ?? incident.startsAt
  if (read.endsAt !== null && read.endsAt <= startsAt)
    throw new UsageError(`${file}: to: it is not after "from": give a later time`)
  return { ...incident, ...read, startsAt, state: stateAt(startsAt, now) }
}

const update = async (
  desk: IncidentCommandParts,
  { id, file, yes }: Extract<IncidentArguments, { act: 'update' }>,
): Promise<void> => {
  const { world, now } = desk
  const incident = await getChangeable(desk, id)
  const read = readIncident(file, world, now())
  const shown = withFile(incident, read, file, now())
  showPreview(desk, shown)
  if (!(await isConfirmed(desk, yes, await askWithReach(desk, 'Change it?', shown)))) return
  // A colleague may have resolved it during the question.
  const current = await getChangeable(desk, id)
  const { kind, services, regions, flows, startsAt, endsAt, texts, state } = withFile(current, read, file, now())
  await saveChange(desk, current, { kind, services, regions, flows, startsAt, endsAt, texts, state }, 'updated')
}

/** Reads the new end of an incident. Throws {@link UsageError} for one that is none, over, or before the beginning. */
const readEnd = ({ now, world }: IncidentCommandParts, { startsAt }: Incident, until: string): number => {
  const endsAt = readTime(until, deskZone(world), now())
  if (endsAt === null) throw new UsageError(`extend: "${until}" is not a time: ${timeRemedy}`)
  if (endsAt <= Math.max(now(), startsAt))
    throw new UsageError(
      `extend: ${until} is ${endsAt <= now() ? 'in the past' : 'before it begins'}: give a later time`,
    )
  return endsAt
}

const extend = async (
  desk: IncidentCommandParts,
  { id, until, yes }: Extract<IncidentArguments, { act: 'extend' }>,
): Promise<void> => {
  const incident = await getChangeable(desk, id)
  const shown = { ...incident, endsAt: readEnd(desk, incident, until) }
  showPreview(desk, shown)
  if (!(await isConfirmed(desk, yes, await askWithReach(desk, 'Change its end?', shown)))) return
  // A colleague may have changed or resolved it during the question.
  const current = await getChangeable(desk, id)
  const endsAt = readEnd(desk, current, until)
  const isLater = current.endsAt !== null && endsAt > current.endsAt
  await saveChange(desk, current, { endsAt }, isLater ? 'extended' : 'updated')
}

const resolve = async (
  desk: IncidentCommandParts,
  { id, yes }: Extract<IncidentArguments, { act: 'resolve' }>,
): Promise<void> => {
  const { world, now, say, store } = desk
  const incident = await getChangeable(desk, id)
  say(incidentLine(incident))
  const waiting = await store.waitingFor(incident, hitHoursOf(world, incident), now())
  const question = isOpen(incident, now())
    ? `Is it over? ${customers(waiting)} will be told so.`
    : 'Cancel it? It has not begun, and nobody is notified.'
  if (!(await isConfirmed(desk, yes, question))) return
  const current = await getChangeable(desk, id)
  const { patch, what } = incidentStep(world, current, { kind: 'press', act: 'resolve', arg: '' }, now())
  if (patch !== null) await saveChange(desk, current, patch, what)
}

const list = async ({ store, say }: IncidentCommandParts): Promise<void> => {
  const incidents = [...(await store.current()), ...(await store.past(MAX_PAST))]
  for (const incident of incidents) say(incidentLine(incident))
  if (incidents.length === 0) say('There are no incidents.')
}

/** Carries out the command. Throws {@link UsageError}. */
export const actOnIncident = async (
  desk: IncidentCommandParts,
  args: Exclude<IncidentArguments, { act: 'help' }>,
): Promise<void> => {
  switch (args.act) {
    case 'make':
      return make(desk, args)
    case 'update':
      return update(desk, args)
    case 'extend':
      return extend(desk, args)
    case 'resolve':
      return resolve(desk, args)
    default:
      return list(desk)
  }
}
