import type { BarChart } from '../../render/bar-chart.ts'
import type { DeskWish } from '../../core/talk/decision.ts'
import type { DeskEvent } from '../../core/desk/desk-event.ts'
import type { DeskMessenger, DeskSpot } from '../../core/ports/desk-messenger.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Post, Posting } from '../../core/desk/post.ts'
import { reportHtml } from '../../render/report-text.ts'
import { historyHtml, transcriptOf } from '../../render/talk/history-report.ts'
import type { Spoken } from '../../render/talk/history-report.ts'
import { countedDays, statsChart, statsHtml } from '../../render/talk/stats-report.ts'
import { statusHtml } from '../../render/talk/status-report.ts'
import type { Html } from '../../core/text/html.ts'
import type { Log } from '../../core/ports/log.ts'
import { checkGroups } from './check-groups.ts'

export interface FulfilParts {
  readonly store: Pick<
    DeskStore,
    'post' | 'saidIn' | 'talkOf' | 'agents' | 'stats' | 'openTalks' | 'lag' | 'troubles' | 'trouble'
  >
  readonly messenger: Pick<DeskMessenger, 'faults' | 'post'>
  readonly world: DeskWorld
  readonly log: Log
  /** Ids of the forum groups, as they are now. */
  readonly groups: () => readonly number[]
  /** A chart as a PNG picture. */
  readonly draw: (chart: BarChart) => Buffer
}

/** Where something was asked, and the command that asked. */
export interface AskedAt {
  readonly spot: DeskSpot
  readonly replyTo: number | null
}

const askedAt = (event: DeskEvent): AskedAt | null => {
  if ('place' in event) {
    const { group, thread, messageId } = event.place
    return { spot: { group, thread }, replyTo: event.kind === 'command' ? messageId : null }
  }
  return event.kind === 'rights' ? { spot: { group: event.group, thread: null }, replyTo: null } : null
}

const line = (text: Html, { replyTo }: AskedAt): Post => ({ kind: 'line', text, buttons: [], replyTo })

const spokenWith = async ({ store }: FulfilParts, chatId: number): Promise<Spoken | null> => {
  const talk = await store.talkOf(chatId)
  return talk && { talk, said: await store.saidIn(chatId), agents: await store.agents() }
}

const history = async (parts: FulfilParts, chatId: number, asked: AskedAt): Promise<readonly Post[]> => {
  const spoken = await spokenWith(parts, chatId)
  return [line(spoken ? historyHtml(parts.world, spoken) : reportHtml(parts.world, 'said-nothing'), asked)]
}

const transcript = async (parts: FulfilParts, chatId: number, asked: AskedAt): Promise<readonly Post[]> => {
  const spoken = await spokenWith(parts, chatId)
  if (!spoken || spoken.said.length === 0) return [line(reportHtml(parts.world, 'said-nothing'), asked)]
  const { name, content } = transcriptOf(parts.world, spoken)
  const caption = reportHtml(parts.world, 'transcript-caption', { count: spoken.said.length })
  return [{ kind: 'file', name, content: Buffer.from(content, 'utf8').toString('base64'), caption }]
}

const stats = async ({ store, world, draw }: FulfilParts, days: 1 | 7, asked: AskedAt): Promise<readonly Post[]> => {
  const counted = countedDays(world, days, Date.now())
  const found = await store.stats(counted.since)
  const text = line(statsHtml(world, found, counted), asked)
  const chart = statsChart(world, found, counted)
  return chart === null ? [text] : [text, { kind: 'picture', content: draw(chart).toString('base64'), caption: '' }]
}

const status = async ({ store, world }: FulfilParts, asked: AskedAt): Promise<readonly Post[]> => {
  const [agents, talks, lag, troubles] = await Promise.all([
    store.agents(),
    store.openTalks(),
    store.lag(),
    store.troubles(),
  ])
  return [line(statusHtml(world, { agents, talks, lag, troubles, at: Date.now() }), asked)]
}

const postsFor = (
  parts: FulfilParts,
  wish: Exclude<DeskWish, { readonly kind: 'setup' | 'room' }>,
  asked: AskedAt,
): Promise<readonly Post[]> => {
  switch (wish.kind) {
    case 'history':
      return history(parts, wish.chatId, asked)
    case 'transcript':
      return transcript(parts, wish.chatId, asked)
    case 'stats':
      return stats(parts, wish.days, asked)
    case 'status':
      return status(parts, asked)
  }
}

/** Shows what an agent asked to see, there where it was asked. */
export const fulfil = async (parts: FulfilParts, wish: DeskWish, event: DeskEvent): Promise<void> => {
  const asked = askedAt(event)
  if (!asked || wish.kind === 'room') return
  if (wish.kind === 'setup')
    return checkGroups(parts, asked, event.kind === 'rights' ? [asked.spot.group] : parts.groups())
  const posts = await postsFor(parts, wish, asked)
  await parts.store.post(posts.map((post): Posting => ({ to: { kind: 'place', ...asked.spot }, post })))
}
