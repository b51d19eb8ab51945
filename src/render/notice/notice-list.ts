import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { roomData } from '../../core/talk/desk-module.ts'
import { stripHtml } from '../../core/text/html.ts'
import { cut } from '../../core/desk/desk-text.ts'
import type { CardView } from './card-view.ts'
import { inRows, timeVars } from './card-view.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { noticeHtml, noticePlain, writtenIn } from '../../core/notice/notice-text.ts'

const LONGEST = 60

const firstWords = (world: DeskWorld, notice: Notice): string =>
  cut(stripHtml(notice.texts[writtenIn(world, notice)[0] ?? ''] ?? '').replaceAll(/\s+/g, ' '), LONGEST)

const lineOf = (world: DeskWorld, notice: Notice): string => {
  const {
    id,
    kind,
    state,
    work,
    progress: { sent, total, skipped },
    startedAt,
    at,
  } = notice
  const when = startedAt ?? at
  return noticeHtml(world, when === null ? 'list-line' : 'list-line-at', {
    no: id,
    kind,
    state,
    work,
    sent,
    total: total - skipped,
    words: firstWords(world, notice) || 'none',
    ...(when === null ? {} : timeVars(world, when)),
  })
}

/** The last notices, the newest first, each with a button that shows its card. */
export const noticeListView = (world: DeskWorld, notices: readonly Notice[]): CardView => {
  if (notices.length === 0) return { html: noticeHtml(world, 'list-none'), buttons: [] }
  return {
    html: [noticeHtml(world, 'list-title'), '', ...notices.map((notice) => lineOf(world, notice))].join('\n'),
    buttons: inRows(
      notices.map(({ id }) => ({
        label: noticePlain(world, 'button-open', { no: id }),
        data: roomData('notice', id, 'open'),
      })),
      5,
    ),
  }
}
