import type { Html } from '../../core/text/html.ts'
import type { Agent } from '../../core/desk/agent.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import { truncate } from '../../core/text/truncate.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { durationOf, fitsMessage, reportHtml } from '../report-text.ts'
import { isUrgent, urgentFirst } from '../../core/desk/urgency.ts'
import type { Talk } from '../../core/desk/talk.ts'
import type { Topic } from '../../core/desk/topic.ts'
import { linkedToTopic } from '../../core/desk/topic-link.ts'

/** The present state of the desk. */
interface DeskStatus {
  readonly agents: readonly Agent[]
  /** Talks that are not over, the oldest wait first. */
  readonly talks: readonly Talk[]
  readonly lag: Awaited<ReturnType<DeskStore['lag']>>
  readonly troubles: Awaited<ReturnType<DeskStore['troubles']>>
  /** Topics of customers, by chat id. */
  readonly topics: ReadonlyMap<number, Topic>
  readonly at: number
}

const MAX_NAME_CHARS = 40

/** Agents who are on shift or have talks, with supervisors who have talks and are on no list. */
const peopleLines = (world: DeskWorld, { agents, talks }: DeskStatus): readonly Html[] => {
  const openOf = (id: number): number => talks.filter(({ agent }) => agent?.id === id).length
  const listed = new Set(agents.map(({ id }) => id))
  const others = new Map(
    talks.flatMap(({ agent }) => (agent && !listed.has(agent.id) ? [[agent.id, agent.name] as const] : [])),
  )
  const rows = [
    ...agents.filter(({ id, onShift }) => onShift || openOf(id) > 0),
    ...[...others].map(([id, name]) => ({ id, name, onShift: true })),
  ]
  if (rows.length === 0) return [reportHtml(world, 'status-nobody')]
  return rows.map(({ id, name, onShift }) =>
    reportHtml(world, 'status-agent', {
      name: truncate(name, MAX_NAME_CHARS),
      shift: onShift ? 'on' : 'off',
      open: openOf(id),
    }),
  )
}

/** Line of a customer who waits, which leads to the topic. It has no name: it would outlive a customer's `/forget`. */
const waitingLine = (
  world: DeskWorld,
  { topics, at }: DeskStatus,
  { chatId, no, brief, waitsSince, openedAt, preferred, team }: Talk,
): Html => {
  const line = reportHtml(world, 'status-waits', {
    urgent: isUrgent({ brief }) ? 'yes' : 'no',
    no: String(no),
    wait: durationOf(world, Math.max(0, at - (waitsSince ?? openedAt)) / 1_000),
    meant: preferred === null ? (team === null ? 'none' : `👥 ${team}`) : truncate(preferred.name, MAX_NAME_CHARS),
  })
  return linkedToTopic(line, topics.get(chatId) ?? null)
}

/** Talks that wait for somebody, in the order in which they should be taken. */
export const queueOf = (talks: readonly Talk[]): readonly Talk[] =>
  urgentFirst(talks.filter(({ state }) => state === 'waiting'))

const queueLines = (world: DeskWorld, status: DeskStatus, max: number): readonly Html[] => {
  const waiting = queueOf(status.talks)
  const lines = waiting.slice(0, max).map((talk) => waitingLine(world, status, talk))
  const more = waiting.length > max ? [reportHtml(world, 'status-more', { count: waiting.length - max })] : []
  return [reportHtml(world, 'status-queue', { count: waiting.length }), ...lines, ...more]
}

const lagLines = (world: DeskWorld, { lag }: DeskStatus): readonly Html[] => {
  const behind = lag.filter(({ waiting }) => waiting > 0)
  if (behind.length === 0) return [reportHtml(world, 'status-no-lag')]
  return behind.map(({ group, waiting, seconds }) =>
    reportHtml(world, 'status-lag', {
      id: group === 0 ? 'none' : String(group),
      count: waiting,
      wait: seconds < 1 ? 'none' : durationOf(world, seconds),
    }),
  )
}

const wholeText = (world: DeskWorld, status: DeskStatus, max: number): Html => {
  const troubles = status.troubles.map(({ group, what }) =>
    reportHtml(world, 'status-trouble', { id: String(group), what }),
  )
  return [
    ...(troubles.length === 0 ? [] : [...troubles, '']),
    reportHtml(world, 'status-people'),
    ...peopleLines(world, status),
    '',
    ...queueLines(world, status, max),
    '',
    ...lagLines(world, status),
  ].join('\n')
}

/** Most customers of the queue who are shown. */
export const MAX_WAITING = 15

/** The status in one message: troubles, agents, waiting customers, and the backlog of posts per group. */
export const statusHtml = (world: DeskWorld, status: DeskStatus): Html => {
  const counts = Array.from({ length: MAX_WAITING + 1 }, (_, index) => MAX_WAITING - index)
  return counts.map((max) => wholeText(world, status, max)).find(fitsMessage) ?? queueLines(world, status, 0).join('\n')
}
