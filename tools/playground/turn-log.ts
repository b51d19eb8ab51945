import type { Evidence } from '../../src/core/flow/evidence.ts'
import type { LiveEvent, PhoneChat } from '../telegram-emulator/control-types.ts'
import type { TurnRow } from './page/page-wire.ts'
import { factsOf, ruledOut } from './rule-out.ts'

/** A turn as the assistant tells of it, see `PlayedTurn` of the bootstrap. */
export interface PlayedTurn extends Omit<TurnRow, 'facts' | 'ruledOut'> {
  readonly chat: number
  readonly evidence: Evidence | null
  /** The check that the customer's answer has ended; null for none. */
  readonly checked: string | null
}

/**
 * The last turns of each chat, with the chat as it was after each of them. In memory only: it is gone with the
 * playground.
 */
export interface TurnLog {
  readonly rows: (chat: number) => readonly TurnRow[]
  /** The chat as it was after a turn; null when that is not kept. */
  readonly chatAt: (chat: number, turn: number) => PhoneChat | null
  /** Calls `listener` with every row from now on; the answer stops it. */
  readonly listen: (listener: (chat: number, row: TurnRow) => void) => () => void
  /** Something has changed in a chat. */
  readonly changed: (event: LiveEvent) => void
  readonly stop: () => void
}

export interface TurnLogSources {
  readonly emulatorUrl: string
  readonly listenToTurns?: (listener: (turn: PlayedTurn) => void) => () => void
}

/** Turns of a chat that are kept, and chats: a crowd that is told a notice must not fill the memory. */
const MOST_ROWS = 200
const MOST_CHATS = 50

interface Kept {
  readonly row: TurnRow
  chat: PhoneChat | null
}

/**
 * Changes that the bot makes: they belong to its latest turn. What the customer writes belongs to the turn that
 * follows.
 */
const isByBot = ({ type, message }: LiveEvent): boolean =>
  type === 'edit' || type === 'delete' || type === 'keyboard' || (type === 'message' && message?.from?.is_bot === true)

const rowOf = ({ evidence, checked, ...turn }: Omit<PlayedTurn, 'chat'>): TurnRow => ({
  ...turn,
  facts: evidence === null ? [] : factsOf(evidence),
  ruledOut: [...(evidence === null ? [] : ruledOut(evidence)), ...(checked === null ? [] : [checked])],
})

/** Makes the log. */
export const createTurnLog = ({ emulatorUrl, listenToTurns }: TurnLogSources): TurnLog => {
  const log = new Map<number, Kept[]>()
  const listeners = new Set<(chat: number, row: TurnRow) => void>()
  const reading = new Set<number>()
  const again = new Set<number>()

  const keep = ({ chat, ...turn }: PlayedTurn): void => {
    const row = rowOf(turn)
    const kept = log.get(chat) ?? []
    kept.push({ row, chat: null })
    if (kept.length > MOST_ROWS) kept.shift()
    log.delete(chat)
    log.set(chat, kept)
    const oldest = log.keys().next().value
    if (log.size > MOST_CHATS && oldest !== undefined) log.delete(oldest)
    for (const listener of listeners) listener(chat, row)
  }

  const photograph = async (chat: number): Promise<void> => {
    if (reading.has(chat)) return void again.add(chat)
    reading.add(chat)
    do {
      again.delete(chat)
      const latest = log.get(chat)?.at(-1)
      const answer = await fetch(`${emulatorUrl}/_emulator/chats/${chat}?limit=100`).catch(() => null)
      if (latest && answer?.ok) latest.chat = (await answer.json()) as PhoneChat
    } while (again.has(chat))
    reading.delete(chat)
  }

  const stop = listenToTurns?.(keep) ?? ((): void => undefined)
  return {
    rows: (chat) => (log.get(chat) ?? []).map(({ row }) => row),
    chatAt: (chat, turn) => {
      const kept = log.get(chat) ?? []
      const index = kept.findIndex(({ row }) => row.turn === turn)
      if (index < 0) return null
      // A turn that sent nothing left the chat as the turn before it.
      return kept.slice(0, index + 1).findLast(({ chat: seen }) => seen !== null)?.chat ?? null
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changed: (event) => {
      if (isByBot(event) && log.has(event.chat_id)) void photograph(event.chat_id)
    },
    stop,
  }
}
