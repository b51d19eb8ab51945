import { readPress } from '../../../core/desk/button-data.ts'
import type { Decision } from '../../../core/talk/decision.ts'
import type { WithheldPart } from '../../../core/talk/desk-situation.ts'
import type { DeskEvent } from '../../../core/desk/desk-event.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import { placeOf } from '../sealed-columns.ts'
import type { Queryable } from '../pool.ts'

const keep = namedStatement(
  'withhold-album',
  `insert into withheld_album (desk_group, message, chat_id, album, what, sealed)
    values (:group, :message, :chat, :album,
  :what, :sealed)
    on conflict (desk_group, message) do update set what = excluded.what, sealed = excluded.sealed`,
)

const parts = namedStatement(
  'withheld-album',
  `
    select message as "messageId", chat_id, what, sealed from withheld_album where desk_group = :group
      and album = coalesce(:album, (select album from withheld_album where desk_group = :group and message = :message))
        order by message`,
)

/** Content that is sealed: the caption, with the addresses that it need not show where there are any. */
type SealedPart = string | Pick<WithheldPart, 'text' | 'addresses'>

/** Keeps a part of a withheld album, or what it says after an edit; its caption is encrypted. */
export const withholdPart = async (db: Queryable, vault: Vault, withheld: Decision['withheld']): Promise<void> => {
  if (!withheld) return
  const {
    chatId,
    group,
    album,
    part: { messageId, what, text, addresses },
  } = withheld
  const sealed = vault.seal(
    addresses ? { text, addresses } : text,
    placeOf('withheld_album.sealed', group, messageId, chatId),
  )
  await runNamed(db, keep, { group, message: messageId, chat: chatId, album, what, sealed })
}

const lines: ReadonlySet<string> = new Set(['send', 'note', 'drop', 'anyway'])

/**
 * Gives the album that the event belongs to, or the message of it that the pressed line is about; null where there is
 * neither.
 */
const leadOf = (event: DeskEvent): { readonly album: string | null; readonly message: number | null } | null => {
  if ((event.kind === 'message' || event.kind === 'edited') && (event.album ?? null) !== null)
    return { album: event.album ?? null, message: null }
  const press = event.kind === 'pressed' ? readPress(event.data) : null
  const message = Number(press?.args[0])
  return press && lines.has(press.act) && message > 0 ? { album: null, message } : null
}

/** Lists the withheld parts of an album, in their order. */
export const listWithheldParts = async (
  db: Queryable,
  vault: Vault,
  event: DeskEvent,
): Promise<readonly WithheldPart[]> => {
  const lead = leadOf(event)
  if (!lead || !('place' in event)) return []
  const { group } = event.place
  const rows = await runNamed<Pick<WithheldPart, 'messageId' | 'what'> & { chat_id: number; sealed: Buffer }>(
    db,
    parts,
    {
      group,
      ...lead,
    },
  )
  return rows.map(({ messageId, chat_id: chatId, what, sealed }) => {
    const part = vault.open(sealed, placeOf('withheld_album.sealed', group, messageId, chatId)) as SealedPart
    return { messageId, what, ...(typeof part === 'string' ? { text: part } : part) }
  })
}
