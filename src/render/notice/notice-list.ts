import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { moduleData } from '../../core/talk/desk-module.ts'
import { stripHtml } from '../../core/text/html.ts'
import { truncate } from '../../core/text/truncate.ts'
import type { CardView } from './card-view.ts'
import { inRows, timeVars } from './card-view.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { noticeHtml, noticePlain, writtenLocales } from '../../core/notice/notice-text.ts'

const MAX_WORDS_CHARS = 60

const firstWords = (world: DeskWorld, notice: Notice): string =>
  truncate(
    stripHtml(notice.texts[writtenLocales(world, notice)[0] ?? ''] ?? '').replaceAll(/\s+/g, ' '),
    MAX_WORDS_CHARS,
  )

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

/** The list of the last notices, newest first, each with a button that shows its card. */
export const noticeListView = (world: DeskWorld, notices: readonly Notice[]): CardView => {
  if (notices.length === 0) return { html: noticeHtml(world, 'list-none'), buttons: [] }
  return {
    html: [noticeHtml(world, 'list-title'), '', ...notices.map((notice) => lineOf(world, notice))].join('\n'),
    buttons: inRows(
      notices.map(({ id }) => ({
        label: noticePlain(world, 'button-open', { no: id }),
        data: moduleData('notice', id, 'open'),
      })),
      5,
    ),
  }
}
