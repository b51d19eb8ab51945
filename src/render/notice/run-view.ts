import { durationOf } from '../report-text.ts'
import type { Html } from '../../core/text/html.ts'
import { cardButton, lines, ownButton, timeVars, titleOf } from './card-view.ts'
import type { CardView, Viewed } from './card-view.ts'
import { noticeHtml, noticePlain, pressLabel, writtenIn } from '../../core/notice/notice-text.ts'
import type { NoticeReport } from '../../core/ports/notice-store.ts'
import { mayCancel, mayCorrect, mayPause, mayResume, mayRework, pageNow } from '../../core/notice/run-press.ts'
import { pendingMark } from '../../core/notice/read-mark.ts'

const WIDTH = 16

/** A bar of so many signs, full as far as it is done: `▓▓▓░░░`. */
export const barOf = (done: number, total: number, width: number = WIDTH): string => {
  const full = total === 0 ? width : Math.floor((Math.min(done, total) / total) * width)
  return '▓'.repeat(full) + '░'.repeat(width - full)
}

/** How far it is: of the work at hand, which is sending, correcting or recalling. */
const progressHtml = ({ world, notice: { progress, work, state } }: Viewed): Html => {
  const { total, sent, blocked, failed, unknown, skipped, reworked, lost, left, rate } = progress
  const meant = total - skipped
  const whole = work === 'send' ? meant : reworked + lost + left
  const done = whole - left
  const percent = whole === 0 ? 100 : Math.floor((done / whole) * 100)
  const toGo = state === 'running' && left > 0 && rate > 0 ? durationOf(world, left / rate) : 'none'
  return lines(
    `<code>${barOf(done, whole)}</code> ${percent} %`,
    noticeHtml(world, 'run-counts', { total: meant, sent, left: work === 'send' ? left : 0 }),
    blocked + failed + unknown + skipped === 0
      ? null
      : noticeHtml(world, 'run-others', { blocked, failed, unknown, skipped }),
    reworked + lost === 0 && work === 'send'
      ? null
      : noticeHtml(world, 'run-rework', { work, reworked, lost, left: work === 'send' ? 0 : left }),
    state === 'running' ? noticeHtml(world, 'run-rate', { rate, toGo }) : null,
  )
}

const whenHtml = ({ world, notice: { state, at, startedAt, endedAt } }: Viewed): Html | null => {
  if (state === 'waiting' && at !== null) return noticeHtml(world, 'set-at', timeVars(world, at))
  if (startedAt === null) return null
  const took = endedAt === null ? 'none' : durationOf(world, Math.max(1, (endedAt - startedAt) / 1_000))
  return noticeHtml(world, 'run-since', { ...timeVars(world, startedAt), took })
}

/** What people did with it: reactions, and which buttons they pressed. */
const echoesHtml = ({ world }: Viewed, { reactions, presses }: NoticeReport): Html =>
  lines(
    reactions.length === 0
      ? null
      : noticeHtml(world, 'report-reactions', {
          list: reactions.map(({ emoji, count }) => `${emoji} ${count}`).join(' · '),
        }),
    presses.length === 0
      ? null
      : noticeHtml(world, 'report-presses', {
          list: presses.map(({ flow, count }) => `${pressLabel(world, flow)} — ${count}`).join(', '),
        }),
  )

const main = (viewed: Viewed, report: NoticeReport | null): CardView => {
  const { world, notice } = viewed
  const echoes = report ? echoesHtml(viewed, report) : ''
  const row = (...buttons: readonly (false | ReturnType<typeof cardButton>)[]) => buttons.filter((one) => one !== false)
  const rows = [
    row(
      mayPause(notice) && cardButton(viewed, 'pause', 'pause'),
      mayResume(notice) && cardButton(viewed, 'resume', 'resume'),
      mayCancel(notice) && cardButton(viewed, 'cancel', 'page', 'cancel'),
    ),
    row(
      mayCorrect(notice) && cardButton(viewed, 'correct', 'page', 'correct'),
      mayRework(notice) && cardButton(viewed, 'recall', 'page', 'recall'),
    ),
    row(
      notice.startedAt !== null && cardButton(viewed, 'refresh', 'refresh'),
      notice.startedAt !== null && cardButton(viewed, 'picture', 'picture'),
      echoes !== '' && cardButton(viewed, 'echoes', 'echoes'),
    ),
  ].filter((buttons) => buttons.length > 0)
  return {
    html: lines(
      titleOf(viewed),
      whenHtml(viewed),
      '',
      progressHtml(viewed),
      notice.trouble === null ? null : noticeHtml(world, 'run-trouble', { trouble: notice.trouble }),
      ...(echoes === '' ? [] : ['', echoes]),
    ),
    buttons: rows,
  }
}

/** The card of a notice that has begun, at its page. `report` when there may be something of it to tell. */
export const runView = (viewed: Viewed, report: NoticeReport | null): CardView => {
  const { world, notice, card } = viewed
  const [page = '', locale] = pageNow(viewed).split(':')
  const back = [cardButton(viewed, 'back', 'page', 'main')]
  const ask = (html: Html, ...rows: CardView['buttons']): CardView => ({
    html: lines(titleOf(viewed), '', html),
    buttons: [...rows, back],
  })
  switch (page) {
    case 'cancel':
      return ask(noticeHtml(world, 'ask-cancel', { left: notice.progress.left }), [
        cardButton(viewed, 'sure-cancel', 'cancel'),
      ])
    case 'recall':
      return ask(noticeHtml(world, 'ask-recall', { sent: notice.progress.sent }), [
        cardButton(viewed, 'sure-recall', 'recall'),
      ])
    case 'replace':
      return ask(
        lines(
          noticeHtml(world, 'ask-replace', { sent: notice.progress.sent }),
          '',
          ...Object.entries(card.pending).map(([one, text]) => `<b>${one}</b>: ${text}`),
        ),
        [
          cardButton(viewed, 'sure-replace', 'replace', pendingMark(card)),
          cardButton(viewed, 'other-language', 'page', 'correct'),
        ],
      )
    case 'correct':
      return locale === undefined
        ? ask(
            noticeHtml(world, 'ask-correct'),
            writtenIn(world, notice).map((one) =>
              ownButton(viewed, noticePlain(world, 'language', { locale: one }), 'page', `correct:${one}`),
            ),
          )
        : ask(lines(noticeHtml(world, 'ask-correction', { locale }), '', notice.texts[locale] ?? ''))
    default:
      return main(viewed, report)
  }
}
