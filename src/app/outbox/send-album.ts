import { Refused } from '../../core/ports/failure.ts'
import type { Messenger } from '../../core/ports/ports.ts'
import type { Parcel } from '../../core/ports/store.ts'

/** Albums of one batch: what an agent sent together leaves together. */
export interface Albums {
  /** Sends the album that this parcel begins, if it begins one. What Telegram will not take as an album goes one by one. */
  readonly sendFrom: (parcel: Parcel) => Promise<void>
  /** The message that a parcel became with its album; undefined when it is still to be sent, null when nobody can tell which one. */
  readonly sentAs: (parcel: Parcel) => number | null | undefined
}

const albumOf = ({ message }: Parcel): string | null => (message.kind === 'relay' ? message.album : null)

/** Knows the albums among these parcels, and what became of them. */
export const createAlbums = (
  messenger: Pick<Messenger, 'relayAlbum'>,
  chatId: number,
  parcels: readonly Parcel[],
): Albums => {
  const sent = new Map<number, number | null>()
  const sendFrom = async (parcel: Parcel): Promise<void> => {
    const album = albumOf(parcel)
    const all = album === null ? [] : parcels.filter((one) => albumOf(one) === album)
    if (all.length < 2 || all[0]?.id !== parcel.id) return
    try {
      const ids = await messenger.relayAlbum(
        chatId,
        all.flatMap(({ message }) => (message.kind === 'relay' ? [message.from] : [])),
      )
      for (const [place, { id }] of all.entries()) sent.set(id, ids.length === all.length ? (ids[place] ?? null) : null)
    } catch (error) {
      if (!(error instanceof Refused) || error.reason === 'blocked' || error.reason === 'gone') throw error
    }
  }
  return { sendFrom, sentAs: ({ id }) => sent.get(id) }
}
