import { useEffect, useState } from 'preact/hooks'
import type { PhoneChat } from '../../telegram-emulator/control-types.ts'
import { ActError, read } from './api.ts'
import { useFresh } from './follow-live.ts'
import type { TurnRow } from './page-wire.ts'

/** Hook: the turns of a chat, oldest first, live. */
export const useTurns = (chat: number): readonly TurnRow[] => {
  const kept = useFresh(
    async () => ({ chat, rows: await read<readonly TurnRow[]>(`/turns/${chat}`) }),
    (news) => news.kind === 'turn' && news.chat === chat,
    String(chat),
  )
  return kept?.chat === chat ? kept.rows : []
}

/** A moment of the past: a turn of a chat. */
interface Moment {
  readonly chat: number
  readonly turn: number
}

/** The moment that is looked back at, with the ways there and back. */
export interface Looking {
  readonly moment: Moment | null
  /** The chat as it was then; null while it is read, `gone` when it is not kept. */
  readonly past: PhoneChat | 'gone' | null
  readonly lookAt: (moment: Moment) => void
  readonly leave: () => void
}

const FRAGMENT = /^#moment=(?<chat>\d{1,15})\.(?<turn>\d{1,9})$/u

const readFragment = (): Moment | null => {
  const { chat, turn } = FRAGMENT.exec(location.hash)?.groups ?? {}
  return chat === undefined || turn === undefined ? null : { chat: Number(chat), turn: Number(turn) }
}

/** The part of a link that leads to a moment: two numbers, and nothing that anybody has said. */
const fragmentOf = ({ chat, turn }: Moment): string => `#moment=${chat}.${turn}`

/** Hook: looking back. The address of the page names the moment, so that a link to it can be shared. */
export const useLooking = (): Looking => {
  const [moment, setMoment] = useState(readFragment)
  const [seen, setSeen] = useState<{ readonly of: string; readonly chat: PhoneChat | 'gone' } | null>(null)
  const of = moment === null ? '' : fragmentOf(moment)
  useEffect(() => {
    const follow = (): void => setMoment(readFragment())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    if (moment === null) return
    let left = false
    const look = async (): Promise<void> => {
      const chat = await read<PhoneChat>(`/turns/${moment.chat}/${moment.turn}`).catch((error: unknown) => {
        if (!(error instanceof ActError)) throw error
        return 'gone' as const
      })
      if (!left) setSeen({ of, chat })
    }
    void look()
    return () => {
      left = true
    }
  }, [of])
  return {
    moment,
    past: seen !== null && seen.of === of ? seen.chat : null,
    lookAt: (next) => {
      history.replaceState(null, '', fragmentOf(next))
      setMoment(next)
    },
    leave: () => {
      history.replaceState(null, '', location.pathname + location.search)
      setMoment(null)
    },
  }
}
