import type { Html } from '../../core/text/html.ts'
import type { Agent } from '../../core/desk/agent.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import { cut } from '../../core/desk/desk-text.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { durationOf, fitsMessage, reportHtml } from '../report-text.ts'
import type { Talk } from '../../core/desk/talk.ts'

/** How things are now. */
export interface DeskStatus {
  readonly agents: readonly Agent[]
  /** Talks that are not over, the oldest wait first. */
  readonly talks: readonly Talk[]
  readonly lag: Awaited<ReturnType<DeskStore['lag']>>
  readonly troubles: Awaited<ReturnType<DeskStore['troubles']>>
  readonly at: number
}

const MOST_OF_NAME = 40

/** Who is on shift, and who is not and still has talks: supervisors by the settings are on no list. */
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
      name: cut(name, MOST_OF_NAME),
      shift: onShift ? 'on' : 'off',
      open: openOf(id),
    }),
  )
}

const queueLines = (world: DeskWorld, { talks, at }: DeskStatus, most: number): readonly Html[] => {
  const waiting = talks.filter(({ state }) => state === 'waiting')
  const lines = waiting.slice(0, most).map(({ id, brief, waitsSince, openedAt, meant, team }) =>
    reportHtml(world, 'status-waits', {
      no: String(id),
      who: cut(brief.who, MOST_OF_NAME) || 'none',
      wait: durationOf(world, Math.max(0, at - (waitsSince ?? openedAt)) / 1_000),
      meant: meant === null ? (team === null ? 'none' : `👥 ${team}`) : cut(meant.name, MOST_OF_NAME),
    }),
  )
  const more = waiting.length > most ? [reportHtml(world, 'status-more', { count: waiting.length - most })] : []
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

const wholeText = (world: DeskWorld, status: DeskStatus, most: number): Html => {
  const troubles = status.troubles.map(({ group, what }) =>
    reportHtml(world, 'status-trouble', { id: String(group), what }),
  )
  return [
    ...(troubles.length === 0 ? [] : [...troubles, '']),
    reportHtml(world, 'status-people'),
    ...peopleLines(world, status),
    '',
    ...queueLines(world, status, most),
    '',
    ...lagLines(world, status),
  ].join('\n')
}

const MOST_WAITING = 15

/** Troubles first, then who answers, who waits, and what has not been sent to the groups yet. One message. */
export const statusHtml = (world: DeskWorld, status: DeskStatus): Html => {
  const counts = Array.from({ length: MOST_WAITING + 1 }, (_, less) => MOST_WAITING - less)
  return (
    counts.map((most) => wholeText(world, status, most)).find(fitsMessage) ?? queueLines(world, status, 0).join('\n')
  )
}
