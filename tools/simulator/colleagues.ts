import { noonZone } from './noon-zone.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { TelegramConfig } from '../../src/bootstrap/config.ts'
import { readPress } from '../../src/core/desk/button-data.ts'
import type { DeskAct } from '../../src/core/desk/button-data.ts'
import { noChange } from '../../src/core/talk/decision.ts'
import type { DeskStore } from '../../src/core/ports/desk-store.ts'
import type { World } from '../../src/core/flow/world.ts'
import type { Emulator } from '../telegram-emulator/emulator.ts'
import { ensureDesk } from '../playground/first-desk.ts'

/** Agents in a forum group who take every customer, write one message and close the talk. */
export interface Colleagues {
  /** Their names as customers read them. */
  readonly names: readonly string[]
  /** The bot's settings for them. */
  readonly settings: Pick<TelegramConfig, 'supportChatIds' | 'adminIds'>
  /** Starts the shift; the returned function ends it. */
  readonly work: (store: DeskStore) => Promise<() => void>
}

/** The message that colleagues write to everybody; customers recognise them by it. */
export const GREETING = 'Здравствуйте! Я прочитала, что случилось, и всё поправила.'

/** Pause before an answer, in which an agent reads the card. */
const READING_MS = 300

/** Talks that one colleague takes at a time; high, since waiting times are measured by the bench of the desk. */
const MAX_TALKS = 50

const ROUND_THE_CLOCK = { from: 0, to: 24 * 60 }
const everyDay = Object.fromEntries(
  (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const).map((day) => [day, ROUND_THE_CLOCK]),
)

/**
 * Opens the desk at every hour, and makes it day: at night the bot writes to nobody first, and a simulated person would
 * wait for ever.
 */
export const alwaysOpen = (world: World): World => {
  const timeZone = noonZone()
  return {
    ...world,
    services: world.services.map((service) => ({ ...service, timeZone, desk: { ...service.desk, hours: everyDay } })),
  }
}

const buttonFor = (keyboard: InlineKeyboardMarkup | undefined, act: DeskAct): string | null =>
  keyboard?.inline_keyboard
    .flat()
    .flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
    .find((data) => readPress(data)?.act === act) ?? null

/** Makes the colleagues and their group. */
export const createColleagues = ({ control }: Emulator): Colleagues => {
  const { chatId, supervisorId, agents } = ensureDesk(control)
  const begin = (): (() => void) => {
    const done = new Set<string>()
    let stopped = false
    /** Buttons that have been pressed; each is pressed once. */
    const pressOnce = (data: string | null, act: (data: string, who: number) => Promise<void>): void => {
      if (data === null || done.has(data)) return
      done.add(data)
      const who = agents[(readPress(data)?.talk ?? 0) % agents.length]?.id ?? supervisorId
      void sleep(READING_MS)
        .then(() => (stopped ? undefined : act(data, who)))
        .catch(() => done.delete(data))
    }
    const unlisten = control.listen(({ chat_id: chat, type, message }) => {
      if (chat !== chatId || message === undefined || (type !== 'message' && type !== 'edit')) return
      const { message_id: id, message_thread_id: thread = 0, reply_markup: keyboard } = message
      pressOnce(
        buttonFor(keyboard, 'take'),
        async (data, user) => void control.press({ user, chat, message_id: id, data }),
      )
      pressOnce(buttonFor(keyboard, 'solved'), async (data, user) => {
        control.send({ user, chat, thread, text: GREETING })
        await sleep(READING_MS)
        control.press({ user, chat, message_id: id, data })
      })
    })
    return () => {
      stopped = true
      unlisten()
    }
  }
  return {
    names: agents.map(({ name }) => name),
    settings: { supportChatIds: [chatId], adminIds: [supervisorId] },
    work: async (store) => {
      if ((await store.agents()).length === 0)
        await store.decide('first-agents', {
          ...noChange,
          agents: agents.map(({ id, name }) => ({
            kind: 'put',
            agent: { id, name, role: 'agent', onShift: true, maxTalks: MAX_TALKS, teams: [] },
          })),
        })
      return begin()
    },
  }
}
