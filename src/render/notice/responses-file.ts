import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { Echo } from '../../core/ports/notice-store.ts'
import { noticePlain, pressLabel } from '../../core/notice/notice-text.ts'

/** Spreadsheets take a cell in quotes as it is. */
const cell = (words: string): string => `"${words.replaceAll('"', '""')}"`

/** Who reacted or pressed what, a customer a line, as a table that spreadsheets open (RFC 4180, with semicolons and a byte order mark). */
export const echoesFile = (world: DeskWorld, echoes: readonly Echo[]): string => {
  const head = ['chat', 'reaction', 'pressed'].map((name) => cell(noticePlain(world, `echoes-${name}`)))
  const rows = echoes.map(({ chatId, emoji, flows }) => [
    String(chatId),
    cell(emoji ?? ''),
    cell(flows.map((flow) => pressLabel(world, flow)).join(', ')),
  ])
  return `\uFEFF${[head, ...rows].map((cells) => cells.join(';')).join('\r\n')}\r\n`
}
