import type { LiveEvent } from '../telegram-emulator/control-types.ts'
import { followEvents } from './follow-events.ts'
import type { TurnLog } from './turn-log.ts'
import type { LiveNews, Where } from './page/page-wire.ts'

export interface LiveSources {
  readonly emulatorUrl: string
  readonly sandboxUrl: string | null
  readonly whereIs: (chatId: number) => Promise<Where | null>
  /** Hears of changes in chats, and tells of turns. */
  readonly turns?: TurnLog
}

/** Live events for all open windows of the page. */
export interface PageLive {
  /**
   * Calls `say` with every event from now on, and with the positions of these chats; the returned function stops it.
   */
  readonly watch: (chats: readonly number[], say: (news: LiveNews) => void) => () => void
  readonly stop: () => void
}

interface Watcher {
  readonly chats: readonly number[]
  readonly say: (news: LiveNews) => void
}

/** Interval of reading the positions of conversations: some steps (a timer, an operator's answer) send no message. */
const LOOK_MS = 250

/** Makes the live events: follows the emulator, the sandbox and the conversations that windows watch. */
export const createPageLive = ({ emulatorUrl, sandboxUrl, whereIs, turns }: LiveSources): PageLive => {
  const watchers = new Set<Watcher>()
  const lastSeen = new Map<number, string>()
  const stopping = new AbortController()
  let looking = false

  const tellAll = (news: LiveNews): void => {
    for (const { say } of watchers) say(news)
  }

  const lookAt = async (chat: number): Promise<void> => {
    const where = await whereIs(chat).catch(() => null)
    const position = JSON.stringify(where)
    if (lastSeen.get(chat) === position) return
    lastSeen.set(chat, position)
    for (const { chats, say } of watchers) if (chats.includes(chat)) say({ kind: 'chart', chat, where })
  }

  const look = async (): Promise<void> => {
    if (looking) return
    looking = true
    const chats = new Set([...watchers].flatMap(({ chats }) => chats))
    await Promise.all([...chats].map(lookAt))
    looking = false
  }

  const ready = (): void => tellAll({ kind: 'ready' })
  void followEvents(
    `${emulatorUrl}/_emulator/events`,
    {
      ready,
      data: (event) => {
        turns?.changed(event as LiveEvent)
        tellAll({ kind: 'emulator', event: event as LiveEvent })
      },
    },
    stopping.signal,
  )
  if (sandboxUrl !== null) {
    void followEvents(
      `${sandboxUrl}/_sandbox/events`,
      {
        ready,
        data: (event) => tellAll({ kind: 'sandbox', event: event as { kind: string; number: string | null } }),
      },
      stopping.signal,
    )
  }
  const stopTurns = turns?.listen((chat, row) => {
    for (const { chats, say } of watchers) if (chats.includes(chat)) say({ kind: 'turn', chat, row })
  })
  const watchClock = setInterval(() => void look(), LOOK_MS)

  return {
    watch: (chats, say) => {
      const watcher = { chats, say }
      watchers.add(watcher)
      say({ kind: 'ready' })
      for (const chat of chats) {
        lastSeen.delete(chat)
        void lookAt(chat)
      }
      return () => watchers.delete(watcher)
    },
    stop: () => {
      clearInterval(watchClock)
      stopTurns?.()
      stopping.abort()
    },
  }
}
