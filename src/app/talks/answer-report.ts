import type { BarChart } from '../../render/bar-chart.ts'
import type { DeskRequest } from '../../core/talk/decision.ts'
import type { DeskEvent } from '../../core/desk/desk-event.ts'
import type { DeskMessenger } from '../../core/ports/desk-messenger.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import { countTalks } from '../../core/desk/talk-stats.ts'
import type { StatsSpan } from '../../core/desk/talk-stats.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Post, Posting } from '../../core/desk/post.ts'
import type { Topic } from '../../core/desk/topic.ts'
import { reportHtml } from '../../render/report-text.ts'
import { historyHtml, transcriptOf } from '../../render/talk/history-report.ts'
import type { TalkHistory } from '../../render/talk/history-report.ts'
import { botStatsChart, botStatsHtml } from '../../render/talk/bot-stats.ts'
import { compareFigures } from '../../core/walk/period-report.ts'
import type { ReportSection } from '../../core/walk/period-report.ts'
import { exportOf } from '../../render/talk/export-report.ts'
import { statsPeriod, statsChart, statsHtml } from '../../render/talk/stats-report.ts'
import { MAX_WAITING, queueOf, statusHtml } from '../../render/talk/status-report.ts'
import type { Html } from '../../core/text/html.ts'
import type { Log } from '../../core/ports/log.ts'
import { answerFind } from './answer-find.ts'
import { checkGroups } from './check-groups.ts'
import type { ReplyTarget } from './check-groups.ts'

/** Dependencies of `answerReport`. */
export interface AnswerReportParts {
  readonly store: Pick<
    DeskStore,
    | 'post'
    | 'historyOf'
    | 'talkOf'
    | 'agents'
    | 'formerAgents'
    | 'talksWithin'
    | 'walkFigures'
    | 'openTalks'
    | 'lag'
    | 'troubles'
    | 'setTrouble'
    | 'searchedTalks'
    | 'hasEarlierTalks'
    | 'topicOf'
    | 'decide'
  >
  readonly messenger: Pick<DeskMessenger, 'findFaults' | 'membersAmong' | 'post'>
  /** Telegram ids of the supervisors. */
  readonly adminIds: ReadonlySet<number>
  readonly world: DeskWorld
  readonly log: Log
  /** Ids of the forum groups, as of the last look. */
  readonly groups: () => readonly number[]
  /** A chart as a PNG picture. */
  readonly draw: (chart: BarChart) => Buffer
}

const replyTargetOf = (event: DeskEvent): ReplyTarget | null => {
  if ('place' in event) {
    const { group, thread, messageId } = event.place
    return { location: { group, thread }, replyTo: event.kind === 'command' ? messageId : null }
  }
  return event.kind === 'rights' ? { location: { group: event.group, thread: null }, replyTo: null } : null
}

const line = (text: Html, { replyTo }: ReplyTarget): Post => ({ kind: 'line', text, buttons: [], replyTo })

const readTalkHistory = async ({ store }: AnswerReportParts, chatId: number): Promise<TalkHistory | null> => {
  const talk = await store.talkOf(chatId)
  return talk && { talk, entries: await store.historyOf(chatId), agents: await store.agents() }
}

const historyPosts = async (
  parts: AnswerReportParts,
  chatId: number,
  target: ReplyTarget,
): Promise<readonly Post[]> => {
  const found = await readTalkHistory(parts, chatId)
  return [line(found ? historyHtml(parts.world, found) : reportHtml(parts.world, 'said-nothing'), target)]
}

const transcriptPosts = async (
  parts: AnswerReportParts,
  chatId: number,
  target: ReplyTarget,
): Promise<readonly Post[]> => {
  const found = await readTalkHistory(parts, chatId)
  if (!found || found.entries.length === 0) return [line(reportHtml(parts.world, 'said-nothing'), target)]
  const { name, content } = transcriptOf(parts.world, found)
  const caption = reportHtml(parts.world, 'transcript-caption', { count: found.entries.length })
  return [{ kind: 'file', name, content: Buffer.from(content, 'utf8').toString('base64'), caption }]
}

/** Figures of the bot alone, beside those of the time before it that is as long. */
const readBotStats = async (
  { walkFigures }: Pick<AnswerReportParts['store'], 'walkFigures'>,
  { since, until }: StatsSpan,
): Promise<readonly ReportSection[]> => {
  const now = await walkFigures({ since, until })
  return compareFigures(now, await walkFigures({ since: since - (until - since), until: since }))
}

const statsPosts = async (
  { store, world, draw }: AnswerReportParts,
  span: StatsSpan,
  target: ReplyTarget,
): Promise<readonly Post[]> => {
  const period = statsPeriod(world, span, Date.now())
  const [talks, open] = await Promise.all([store.talksWithin(span), store.openTalks()])
  const waiting = open.filter(({ state }) => state === 'waiting').length
  const found = { ...countTalks(talks, span, world.services), waiting }
  const bot = await readBotStats(store, span)
  const texts = [statsHtml(world, found, period), botStatsHtml(world, bot)].filter((html) => html !== null)
  const charts = [statsChart(world, found, period), botStatsChart(world, bot, period)].filter((one) => one !== null)
  const picture = (chart: BarChart): Post => ({ kind: 'picture', content: draw(chart).toString('base64'), caption: '' })
  return [...texts.map((html) => line(html, target)), ...charts.map(picture)]
}

const exportPosts = async (
  { store, world }: AnswerReportParts,
  span: StatsSpan,
  target: ReplyTarget,
): Promise<readonly Post[]> => {
  const talks = await store.talksWithin(span)
  if (talks.length === 0) return [line(reportHtml(world, 'stats-nothing'), target)]
  const { name, content } = exportOf(world, talks, span)
  const caption = reportHtml(world, 'export-caption', { count: talks.length })
  return [{ kind: 'file', name, content: Buffer.from(content, 'utf8').toString('base64'), caption }]
}

const statusPosts = async ({ store, world }: AnswerReportParts, target: ReplyTarget): Promise<readonly Post[]> => {
  const [agents, talks, lag, troubles] = await Promise.all([
    store.agents(),
    store.openTalks(),
    store.lag(),
    store.troubles(),
  ])
  const topics = new Map<number, Topic>()
  for (const { chatId } of queueOf(talks).slice(0, MAX_WAITING)) {
    const topic = await store.topicOf(chatId)
    if (topic) topics.set(chatId, topic)
  }
  return [line(statusHtml(world, { agents, talks, lag, troubles, topics, at: Date.now() }), target)]
}

const postsFor = (
  parts: AnswerReportParts,
  request: Exclude<DeskRequest, { readonly kind: 'setup' | 'module' | 'find' }>,
  target: ReplyTarget,
): Promise<readonly Post[]> => {
  switch (request.kind) {
    case 'history':
      return historyPosts(parts, request.chatId, target)
    case 'transcript':
      return transcriptPosts(parts, request.chatId, target)
    case 'stats':
      return statsPosts(parts, request, target)
    case 'export':
      return exportPosts(parts, request, target)
    case 'status':
      return statusPosts(parts, target)
  }
}

/** Answers an agent's request for a report, in the topic where it was made. */
export const answerReport = async (parts: AnswerReportParts, request: DeskRequest, event: DeskEvent): Promise<void> => {
  const target = replyTargetOf(event)
  if (!target || request.kind === 'module') return
  if (request.kind === 'setup')
    return checkGroups(parts, target, event.kind === 'rights' ? [target.location.group] : parts.groups())
  if (request.kind === 'find') return answerFind(parts, request, target)
  const posts = await postsFor(parts, request, target)
  await parts.store.post(posts.map((post): Posting => ({ to: { kind: 'place', ...target.location }, post })))
}
