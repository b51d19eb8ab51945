import { readPress } from '../../../core/desk/button-data.ts'
import type { Decision, HeldPart } from '../../../core/talk/decision.ts'
import type { DeskEvent } from '../../../core/desk/desk-event.ts'
import type { Vault } from '../../../core/ports/ports.ts'
import { run } from '../pool.ts'
import type { Queryable, Statement } from '../pool.ts'

const keep: Statement = {
  name: 'hold-album',
  text: `insert into held_album (desk_group, message, chat_id, album, what, sealed) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
}

const parts: Statement = {
  name: 'held-album',
  text: `
    select message as "messageId", what, sealed from held_album where desk_group = $1
      and album = coalesce($2, (select album from held_album where desk_group = $1 and message = $3)) order by message`,
}

/** Keeps a part of an album that is held back; the words below it are sealed. */
export const holdPart = async (db: Queryable, vault: Vault, held: Decision['held']): Promise<void> => {
  if (!held) return
  const {
    chatId,
    group,
    album,
    part: { messageId, what, text },
  } = held
  await run(db, keep, [group, messageId, chatId, album, what, vault.seal(text)])
}

const lines: ReadonlySet<string> = new Set(['send', 'note', 'drop'])

/** The album that the event belongs to, or the message of it that the pressed line is about; null where there is neither. */
const leadOf = (event: DeskEvent): { readonly album: string | null; readonly message: number | null } | null => {
  if (event.kind === 'said' && event.album !== null) return { album: event.album, message: null }
  const press = event.kind === 'pressed' ? readPress(event.data) : null
  const message = Number(press?.args[0])
  return press && lines.has(press.act) && message > 0 ? { album: null, message } : null
}

/** What is held back of an album, in its order. */
export const heldAlbum = async (db: Queryable, vault: Vault, event: DeskEvent): Promise<readonly HeldPart[]> => {
  const lead = leadOf(event)
  if (!lead || !('place' in event)) return []
  const rows = await run<Omit<HeldPart, 'text'> & { sealed: Buffer }>(db, parts, [
    event.place.group,
    lead.album,
    lead.message,
  ])
  return rows.map(({ messageId, what, sealed }) => ({ messageId, what, text: vault.open(sealed) as string }))
}
