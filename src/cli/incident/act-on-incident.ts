import { ToldError } from '../terminal/usage-error.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { incidentStep } from '../../core/incident/incident-step.ts'
import { isOpen } from '../../core/incident/open-incidents.ts'
import { deskZone } from '../../core/desk/desk-text.ts'
import type { IncidentChange, IncidentPatch, IncidentStore, OwnIncident } from '../../core/incident/incident.ts'
import type { Wanted } from './incident-arguments.ts'
import { aboutLine, listLine, toldLines } from './incident-lines.ts'
import { readIncident } from './read-incident.ts'
import type { IncidentFile } from './read-incident.ts'
import { readTime, timeRemedy } from './read-time.ts'

/** What the command works with. */
export interface Desk {
  readonly store: Pick<IncidentStore, 'make' | 'get' | 'change' | 'current' | 'past'>
  readonly world: DeskWorld
  readonly now: () => number
  /** Who is written down as having done it; null when the settings name no supervisor. */
  readonly by: number | null
  readonly say: (line: string) => void
  /** Asks for a yes; null when there is no terminal to ask at. */
  readonly ask: (question: string) => Promise<boolean> | null
  readonly audit: (action: string, about: string) => Promise<void>
}

/** Those that are over and still listed. */
const MOST_PAST = 10

/** One that may still be changed here. */
const changeable = async ({ store }: Desk, id: string): Promise<OwnIncident> => {
  const incident = await store.get(id)
  if (!incident) throw new ToldError(`there is no incident ${id}, see: npm run incident -- list`)
  if (incident.source !== 'hand')
    throw new ToldError(`incident ${id} is the operator's: it changes when the operator changes it`)
  if (incident.state === 'draft')
    throw new ToldError(`incident ${id} is a draft of the support group: publish it there first`)
  if (incident.state === 'planned' || incident.state === 'open') return incident
  throw new ToldError(`incident ${id} is ${incident.state}: make another`)
}

const changed = async (desk: Desk, id: string, patch: IncidentPatch, what: IncidentChange['what']): Promise<void> => {
  const incident = await desk.store.change(id, patch, desk.by, what)
  if (!incident) throw new ToldError(`there is no incident ${id}, see: npm run incident -- list`)
  await desk.audit(`incident-${what}`, id)
  desk.say(listLine(incident))
}

/** Whether there was a yes, by option or by word. */
const agreed = async ({ ask, say }: Desk, yes: boolean, question: string): Promise<boolean> => {
  const answer = yes ? Promise.resolve(true) : ask(question)
  if (answer === null) throw new ToldError('nobody can be asked here: write --yes to do it')
  if (await answer) return true
  say('Nothing is changed.')
  return false
}

const stateAt = (startsAt: number, now: number): 'open' | 'planned' => (startsAt <= now ? 'open' : 'planned')

const show = ({ world, say }: Desk, incident: OwnIncident): void => {
  say(aboutLine(incident))
  say(toldLines(world, incident))
}

/** As in the group: a draft first, which nobody reads, then published. */
const make = async (desk: Desk, { file, yes }: Extract<Wanted, { act: 'make' }>): Promise<void> => {
  const { store, world, now, by } = desk
  const read = readIncident(file, world, now())
  const draft = (): Omit<OwnIncident, 'id' | 'updatedAt'> => ({
    ...read,
    source: 'hand',
    state: 'draft',
    startsAt: read.startsAt ?? now(),
  })
  const before = draft()
  show(desk, { ...before, id: 'new', updatedAt: now(), state: stateAt(before.startsAt, now()) })
  if (!(await agreed(desk, yes, 'Publish it?'))) return
  const made = await store.make(draft(), by)
  await desk.audit('incident-made', made.id)
  const { patch, what } = incidentStep(world, made, { kind: 'press', act: 'publish', arg: '' }, now())
  if (patch === null) throw new ToldError(`${file}: to: that time is over by now, write a later one`)
  await changed(desk, made.id, patch, what)
}

const anew = (
  incident: OwnIncident,
  { startsAt: said, ...read }: IncidentFile,
  file: string,
  now: number,
): OwnIncident => {
  const startsAt = said ?? incident.startsAt
  if (read.endsAt !== null && read.endsAt <= startsAt)
    throw new ToldError(`${file}: to: it ends before it begins, write a time after "from"`)
  return { ...incident, ...read, startsAt, state: stateAt(startsAt, now) }
}

const update = async (desk: Desk, { id, file, yes }: Extract<Wanted, { act: 'update' }>): Promise<void> => {
  const { world, now } = desk
  const incident = await changeable(desk, id)
  const read = readIncident(file, world, now())
  show(desk, anew(incident, read, file, now()))
  if (!(await agreed(desk, yes, 'Change it?'))) return
  // A colleague may have ended it while we were asking.
  const { kind, services, regions, flows, startsAt, endsAt, texts, state } = anew(
    await changeable(desk, id),
    read,
    file,
    now(),
  )
  await changed(desk, id, { kind, services, regions, flows, startsAt, endsAt, texts, state }, 'updated')
}

const extend = async (desk: Desk, { id, until }: Extract<Wanted, { act: 'extend' }>): Promise<void> => {
  const now = desk.now()
  const incident = await changeable(desk, id)
  const endsAt = readTime(until, deskZone(desk.world), now)
  if (endsAt === null) throw new ToldError(`extend: "${until}" is no time, ${timeRemedy}`)
  if (endsAt <= Math.max(now, incident.startsAt))
    throw new ToldError(`extend: ${until} is ${endsAt <= now ? 'over' : 'before it begins'}, write a later time`)
  await changed(desk, id, { endsAt }, incident.endsAt !== null && endsAt > incident.endsAt ? 'extended' : 'updated')
}

const resolve = async (desk: Desk, { id, yes }: Extract<Wanted, { act: 'resolve' }>): Promise<void> => {
  const { world, now, say } = desk
  const incident = await changeable(desk, id)
  say(listLine(incident))
  const question = isOpen(incident, now())
    ? 'Is it over? Everyone who waits is told.'
    : 'Call it off? It has not begun, and nobody is told.'
  if (!(await agreed(desk, yes, question))) return
  const { patch, what } = incidentStep(
    world,
    await changeable(desk, id),
    { kind: 'press', act: 'resolve', arg: '' },
    now(),
  )
  if (patch !== null) await changed(desk, id, patch, what)
}

const list = async ({ store, say }: Desk): Promise<void> => {
  const incidents = [...(await store.current()), ...(await store.past(MOST_PAST))]
  for (const incident of incidents) say(listLine(incident))
  if (incidents.length === 0) say('None is open or planned, and none has been.')
}

/** Does what was asked for. Throws {@link ToldError}. */
export const act = async (desk: Desk, wanted: Exclude<Wanted, { act: 'help' }>): Promise<void> => {
  switch (wanted.act) {
    case 'make':
      return make(desk, wanted)
    case 'update':
      return update(desk, wanted)
    case 'extend':
      return extend(desk, wanted)
    case 'resolve':
      return resolve(desk, wanted)
    default:
      return list(desk)
  }
}
