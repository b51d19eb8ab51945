import { foreignLine } from './foreign-line.ts'
import { durationOf } from '../report-text.ts'
import type { Html } from '../../core/text/html.ts'
import { cardButton, joinLines, dataButton, timeVars, titleOf } from './card-view.ts'
import type { CardView, CardContext } from './card-view.ts'
import { noticeHtml, noticePlain, pressLabel, writtenLocales } from '../../core/notice/notice-text.ts'
import type { NoticeReport } from '../../core/notice/notice-report.ts'
import { mayCancel, mayCorrect, mayPause, mayResume, mayRework, currentPage } from '../../core/notice/run-rules.ts'
import { pendingDigest } from '../../core/notice/approval-digest.ts'

const BAR_WIDTH = 16

/** A progress bar of `width` characters: `▓▓▓░░░`. */
const progressBar = (done: number, total: number, width: number = BAR_WIDTH): string => {
  const full = total === 0 ? width : Math.floor((Math.min(done, total) / total) * width)
  return '▓'.repeat(full) + '░'.repeat(width - full)
}

/** The progress of the present work: sending, correcting or recalling. */
const progressHtml = ({ world, notice: { progress, work, state } }: CardContext): Html => {
  const { total, sent, blocked, failed, unknown, skipped, reworked, lost, left, rate } = progress
  const recipients = total - skipped
  const whole = work === 'send' ? recipients : reworked + lost + left
  const done = whole - left
  const percent = whole === 0 ? 100 : Math.floor((done / whole) * 100)
  const toGo = state === 'running' && left > 0 && rate > 0 ? durationOf(world, left / rate) : 'none'
  return joinLines(
    `<code>${progressBar(done, whole)}</code> ${percent} %`,
    noticeHtml(world, 'run-counts', { total: recipients, sent, left: work === 'send' ? left : 0 }),
    blocked + failed + unknown + skipped === 0
      ? null
      : noticeHtml(world, 'run-others', { blocked, failed, unknown, skipped }),
    reworked + lost === 0 && work === 'send'
      ? null
      : noticeHtml(world, 'run-rework', { work, reworked, lost, left: work === 'send' ? 0 : left }),
    state === 'running' ? noticeHtml(world, 'run-rate', { rate, toGo }) : null,
  )
}

const whenHtml = ({ world, notice: { state, at, startedAt, endedAt } }: CardContext): Html | null => {
  if (startedAt === null) {
    if (at === null || (state !== 'waiting' && state !== 'paused')) return null
    return joinLines(
      noticeHtml(world, 'set-at', timeVars(world, at)),
      state === 'paused' ? noticeHtml(world, 'run-held') : null,
    )
  }
  const took = endedAt === null ? 'none' : durationOf(world, Math.max(1, (endedAt - startedAt) / 1_000))
  return noticeHtml(world, 'run-since', { ...timeVars(world, startedAt), took })
}

/** The responses of customers: reactions and pressed buttons. */
const responsesHtml = ({ world }: CardContext, { reactions, presses }: NoticeReport): Html =>
  joinLines(
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

const mainPage = (ctx: CardContext, report: NoticeReport | null): CardView => {
  const { world, notice } = ctx
  const responses = report ? responsesHtml(ctx, report) : ''
  const row = (...buttons: readonly (false | ReturnType<typeof cardButton>)[]) => buttons.filter((one) => one !== false)
  const rows = [
    row(
      mayPause(notice) && cardButton(ctx, 'pause', 'pause'),
      mayResume(notice) && cardButton(ctx, 'resume', 'resume'),
      mayCancel(notice) && cardButton(ctx, 'cancel', 'page', 'cancel'),
    ),
    row(
      mayCorrect(notice) && cardButton(ctx, 'correct', 'page', 'correct'),
      mayRework(notice) && cardButton(ctx, 'recall', 'page', 'recall'),
    ),
    row(
      notice.startedAt !== null && cardButton(ctx, 'refresh', 'refresh'),
      notice.startedAt !== null && cardButton(ctx, 'picture', 'picture'),
      responses !== '' && cardButton(ctx, 'echoes', 'echoes'),
    ),
  ].filter((buttons) => buttons.length > 0)
  return {
    html: joinLines(
      titleOf(ctx),
      whenHtml(ctx),
      '',
      progressHtml(ctx),
      notice.trouble === null ? null : noticeHtml(world, 'run-trouble', { trouble: notice.trouble }),
      ...(responses === '' ? [] : ['', responses]),
    ),
    buttons: rows,
  }
}

/**
 * The card of a notice that has begun, at its present page. `report` is null before the first copy can have been sent.
 */
export const runView = (ctx: CardContext, report: NoticeReport | null): CardView => {
  const { world, notice, card } = ctx
  const [page = '', locale] = currentPage(ctx).split(':')
  const back = [cardButton(ctx, 'back', 'page', 'main')]
  const ask = (html: Html, ...rows: CardView['buttons']): CardView => ({
    html: joinLines(titleOf(ctx), '', html),
    buttons: [...rows, back],
  })
  switch (page) {
    case 'cancel':
      return ask(noticeHtml(world, 'ask-cancel', { left: notice.progress.left }), [
        cardButton(ctx, 'sure-cancel', 'cancel'),
      ])
    case 'recall':
      return ask(noticeHtml(world, 'ask-recall', { sent: notice.progress.sent }), [
        cardButton(ctx, 'sure-recall', 'recall'),
      ])
    case 'replace':
      return ask(
        joinLines(
          noticeHtml(world, 'ask-replace', { sent: notice.progress.sent }),
          '',
          ...Object.entries(card.pending).map(([one, text]) => `<b>${one}</b>: ${text}`),
          foreignLine(world, card.pending),
        ),
        [
          cardButton(ctx, 'sure-replace', 'replace', pendingDigest(card)),
          cardButton(ctx, 'other-language', 'page', 'correct'),
        ],
      )
    case 'correct':
      return locale === undefined
        ? ask(
            noticeHtml(world, 'ask-correct'),
            writtenLocales(world, notice).map((one) =>
              dataButton(ctx, noticePlain(world, 'language', { locale: one }), 'page', `correct:${one}`),
            ),
          )
        : ask(joinLines(noticeHtml(world, 'ask-correction', { locale }), '', notice.texts[locale] ?? ''))
    default:
      return mainPage(ctx, report)
  }
}
