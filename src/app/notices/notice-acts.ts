import { RefusedError, TemporaryError } from '../../core/ports/messenger-errors.ts'
import { draftDigest } from '../../core/notice/approval-digest.ts'
import { responsesFile } from '../../render/notice/responses-file.ts'
import type { Notice, NoticeState } from '../../core/notice/notice.ts'
import { noticeChart } from '../../render/notice/notice-chart.ts'
import type { NoticeCard } from '../../core/notice/notice-card.ts'
import { noticeHtml, writtenLocales } from '../../core/notice/notice-text.ts'
import type { NoticeAct, NoticeStep } from '../../core/notice/notice-step.ts'
import { replyWith } from '../../core/notice/notice-step.ts'
import { noticeMessageOf } from './notice-message.ts'
import type { NoticeModuleParts } from './notice-look.ts'

type Reply = NoticeStep['reply']

const reply = (message: string, vars = {}): Reply => replyWith(message, vars).reply

/** Gives the reply to an act: `message` when it was done (none when empty), else that it is not possible now. */
const replyOf = (isDone: boolean, message = ''): Reply =>
  isDone ? (message === '' ? null : reply(message)) : reply('toast-not-now')

/**
 * Sends the notice to the supervisor alone, in every language it has. A bot may not write first (Bot API, sendMessage),
 * so it fails when the supervisor has never written to the bot.
 */
const preview = async ({ messenger, world }: NoticeModuleParts, notice: Notice, supervisor: number): Promise<Reply> => {
  try {
    for (const locale of writtenLocales(world, notice)) {
      const message = noticeMessageOf({ ...notice, id: 0 }, locale, world)
      if (message) await messenger.send(supervisor, { ...message, paid: false })
    }
    return reply('toast-preview')
  } catch (error) {
    if (error instanceof RefusedError)
      return error.reason === 'blocked' || error.reason === 'gone'
        ? reply('toast-preview-closed')
        : reply('toast-preview-failed', { reason: error.message })
    if (error instanceof TemporaryError) return reply('toast-preview-failed', { reason: error.message })
    throw error
  }
}

/** Begins a notice. Repeated after a crash, it finds the notice begun, which is a success as well. */
const begin = async ({ store }: NoticeModuleParts, notice: Notice, isApproved = false): Promise<Reply> => {
  const { id } = notice
  await store.begin(id, { digest: draftDigest(notice), isApproved })
  const now = await store.get(id)
  return replyOf(now !== null && now.state !== 'draft', 'toast-begun')
}

const approve = async (parts: NoticeModuleParts, notice: Notice, supervisor: number): Promise<Reply> => {
  await parts.store.approve(notice.id, supervisor, draftDigest(notice))
  const now = await parts.store.get(notice.id)
  return now === null || now.approvedBy === null ? reply('toast-stale') : begin(parts, notice, true)
}

const move = async ({ store }: NoticeModuleParts, { id }: Notice, to: NoticeState): Promise<Reply> =>
  replyOf(await store.move(id, to))

/** Posts the chart of a notice's report next to its card. */
export const postPicture = async (
  { store, desk, world, draw, scheduler }: NoticeModuleParts,
  notice: Notice,
  { group, thread }: NoticeCard,
): Promise<void> => {
  const chart = noticeChart(world, notice, await store.report(notice.id))
  await desk.post([
    {
      to: { kind: 'place', group, thread },
      post: { kind: 'picture', content: draw(chart).toString('base64'), caption: '' },
    },
  ])
  scheduler.wakeGroups()
}

/** Posts the responses to a notice next to its card, as a CSV file because there may be thousands. */
const postResponses = async (
  { store, desk, world, scheduler }: NoticeModuleParts,
  { id }: Notice,
  { group, thread }: NoticeCard,
): Promise<Reply> => {
  const responses = await store.responses(id)
  if (responses.length === 0) return reply('toast-no-echoes')
  const [content, caption] = [
    Buffer.from(responsesFile(world, responses)).toString('base64'),
    noticeHtml(world, 'echoes-caption', { no: id, count: responses.length }),
  ]
  await desk.post([
    { to: { kind: 'place', group, thread }, post: { kind: 'file', name: `notice-${id}.csv`, content, caption } },
  ])
  scheduler.wakeGroups()
  return null
}

/** Performs the act of a step and gives the reply to the supervisor; null when there is nothing to say. */
export const performAct = async (
  parts: NoticeModuleParts,
  act: NoticeAct,
  notice: Notice,
  card: NoticeCard,
  supervisor: number,
): Promise<Reply> => {
  switch (act) {
    case 'preview':
      return preview(parts, notice, supervisor)
    case 'begin':
      return begin(parts, notice)
    case 'approve':
      return approve(parts, notice, supervisor)
    case 'pause':
      return move(parts, notice, 'paused')
    case 'resume':
      return move(parts, notice, 'running')
    case 'cancel':
      return move(parts, notice, 'cancelled')
    case 'correct':
    case 'recall':
      return replyOf(await parts.store.rework(notice.id, act))
    case 'picture':
      await postPicture(parts, notice, card)
      return null
    case 'responses':
      return postResponses(parts, notice, card)
  }
}
