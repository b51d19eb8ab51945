import { Refused, Temporary } from '../../core/ports/failure.ts'
import { echoesFile } from '../../render/notice/responses-file.ts'
import type { Notice, NoticeState } from '../../core/notice/notice.ts'
import { noticeChart } from '../../render/notice/notice-chart.ts'
import type { NoticeCard } from '../../core/notice/notice-card.ts'
import { noticeHtml, writtenIn } from '../../core/notice/notice-text.ts'
import type { NoticeAct, Step } from '../../core/notice/notice-step.ts'
import { tell } from '../../core/notice/notice-step.ts'
import { messageOf } from './message-of-copy.ts'
import type { NoticeDeskParts } from './notice-look.ts'

type Told = Step['told']

const told = (message: string, vars = {}): Told => tell(message, vars).told

const done = (isDone: boolean, message = ''): Told =>
  isDone ? (message === '' ? null : told(message)) : told('toast-not-now')

/** To the supervisor alone, in every language it has. A bot may not write to who has never written to it (Bot API, sendMessage). */
const preview = async ({ messenger, world }: NoticeDeskParts, notice: Notice, supervisor: number): Promise<Told> => {
  try {
    for (const locale of writtenIn(world, notice)) {
      const message = messageOf({ ...notice, id: 0 }, locale, world)
      if (message) await messenger.send(supervisor, { ...message, paid: false })
    }
    return told('toast-preview')
  } catch (error) {
    if (error instanceof Refused)
      return error.reason === 'blocked' || error.reason === 'gone'
        ? told('toast-preview-closed')
        : told('toast-preview-failed', { reason: error.message })
    if (error instanceof Temporary) return told('toast-preview-failed', { reason: error.message })
    throw error
  }
}

/** Asked again after a crash it has begun already, and that is no failure. */
const begin = async ({ store }: NoticeDeskParts, { id }: Notice): Promise<Told> => {
  await store.begin(id)
  const now = await store.get(id)
  return done(now !== null && now.state !== 'draft', 'toast-begun')
}

const approve = async (parts: NoticeDeskParts, notice: Notice, supervisor: number): Promise<Told> => {
  await parts.store.approve(notice.id, supervisor)
  const now = await parts.store.get(notice.id)
  return now === null || now.approvedBy === null ? told('toast-second') : begin(parts, now)
}

const move = async ({ store }: NoticeDeskParts, { id }: Notice, to: NoticeState): Promise<Told> =>
  done(await store.move(id, to))

/** The picture of a notice's report, there where its card is. */
export const postPicture = async (
  { store, desk, world, draw, posted }: NoticeDeskParts,
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
  posted()
}

/** Who did what with it: a file there where the card is, since it may be thousands. */
const postEchoes = async (
  { store, desk, world, posted }: NoticeDeskParts,
  { id }: Notice,
  { group, thread }: NoticeCard,
): Promise<Told> => {
  const echoes = await store.echoes(id)
  if (echoes.length === 0) return told('toast-no-echoes')
  const [content, caption] = [
    Buffer.from(echoesFile(world, echoes)).toString('base64'),
    noticeHtml(world, 'echoes-caption', { no: id, count: echoes.length }),
  ]
  await desk.post([
    { to: { kind: 'place', group, thread }, post: { kind: 'file', name: `notice-${id}.csv`, content, caption } },
  ])
  posted()
  return null
}

/** Does what a step wants done, and gives what is to be told of it. */
export const doAct = async (
  parts: NoticeDeskParts,
  act: NoticeAct,
  notice: Notice,
  card: NoticeCard,
  supervisor: number,
): Promise<Told> => {
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
      return done(await parts.store.rework(notice.id, act))
    case 'picture':
      await postPicture(parts, notice, card)
      return null
    case 'echoes':
      return postEchoes(parts, notice, card)
  }
}
