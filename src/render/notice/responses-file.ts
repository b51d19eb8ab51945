import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { NoticeResponse } from '../../core/notice/notice-report.ts'
import { noticePlain, pressLabel } from '../../core/notice/notice-text.ts'

/** A quoted cell, with quotes inside it doubled. */
const cell = (words: string): string => `"${words.replaceAll('"', '""')}"`

/**
 * The responses as a CSV file, one customer a line: reaction and pressed buttons (RFC 4180, with semicolons and a byte
 * order mark).
 */
export const responsesFile = (world: DeskWorld, responses: readonly NoticeResponse[]): string => {
  const head = ['chat', 'reaction', 'pressed'].map((name) => cell(noticePlain(world, `echoes-${name}`)))
  const rows = responses.map(({ chatId, emoji, flows }) => [
    String(chatId),
    cell(emoji ?? ''),
    cell(flows.map((flow) => pressLabel(world, flow)).join(', ')),
  ])
  return `\uFEFF${[head, ...rows].map((cells) => cells.join(';')).join('\r\n')}\r\n`
}
