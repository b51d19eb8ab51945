import { setTimeout as sleep } from 'node:timers/promises'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { TelegramConfig } from '../../src/bootstrap/config.ts'
import { readPress } from '../../src/core/desk/button-data.ts'
import type { DeskAct } from '../../src/core/desk/button-data.ts'
import { nothing } from '../../src/core/talk/decision.ts'
import type { DeskStore } from '../../src/core/ports/desk-store.ts'
import type { World } from '../../src/core/flow/world.ts'
import type { Emulator } from '../telegram-emulator/emulator.ts'
import { ensureDesk } from '../playground/first-desk.ts'

/** Our people in a forum group, who take everybody that asks, say a word and close the talk. */
export interface Colleagues {
  /** What the bot must be told of them. */
  readonly settings: Pick<TelegramConfig, 'supportChatIds' | 'adminIds'>
  /** Begins the shift; the answer ends it. */
  readonly work: (store: DeskStore) => Promise<() => void>
}

/** What they say to everybody, for customers to know them by. */
export const GREETING = 'Здравствуйте! Я прочитала, что случилось, и всё поправила.'

/** Somebody who answers has read the card first. */
const READS_MS = 300
/** Nobody is refused because all hands are full: how long people wait is for the bench of the desk to tell. */
const MOST = 50

const ROUND_THE_CLOCK = { from: 0, to: 24 * 60 }
const everyDay = Object.fromEntries(
  (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const).map((day) => [day, ROUND_THE_CLOCK]),
)

/** A desk that is open at whatever hour the people are played. */
export const alwaysOpen = (world: World): World => ({
  ...world,
  services: world.services.map((service) => ({ ...service, desk: { ...service.desk, hours: everyDay } })),
})

const buttonFor = (keyboard: InlineKeyboardMarkup | undefined, act: DeskAct): string | null =>
  keyboard?.inline_keyboard
    .flat()
    .flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
    .find((data) => readPress(data)?.act === act) ?? null

/** Founds their group. */
export const hireColleagues = ({ control }: Emulator): Colleagues => {
  const { chatId, supervisorId, agents } = ensureDesk(control)
  const begin = (): (() => void) => {
    const done = new Set<string>()
    let stopped = false
    /** Each button once; one that was gone by then is pressed where it comes again. */
    const once = (data: string | null, act: (data: string, who: number) => Promise<void>): void => {
      if (data === null || done.has(data)) return
      done.add(data)
      const who = agents[(readPress(data)?.talk ?? 0) % agents.length]?.id ?? supervisorId
      void sleep(READS_MS)
        .then(() => (stopped ? undefined : act(data, who)))
        .catch(() => done.delete(data))
    }
    const unlisten = control.listen(({ chat_id: chat, type, message }) => {
      if (chat !== chatId || message === undefined || (type !== 'message' && type !== 'edit')) return
      const { message_id: id, message_thread_id: thread = 0, reply_markup: keyboard } = message
      once(buttonFor(keyboard, 'take'), async (data, user) => void control.press({ user, chat, message_id: id, data }))
      once(buttonFor(keyboard, 'solved'), async (data, user) => {
        control.send({ user, chat, thread, text: GREETING })
        await sleep(READS_MS)
        control.press({ user, chat, message_id: id, data })
      })
    })
    return () => {
      stopped = true
      unlisten()
    }
  }
  return {
    settings: { supportChatIds: [chatId], adminIds: [supervisorId] },
    work: async (store) => {
      if ((await store.agents()).length === 0)
        await store.decide('first-agents', {
          ...nothing,
          agents: agents.map(({ id, name }) => ({
            kind: 'put',
            agent: { id, name, role: 'agent', onShift: true, most: MOST, teams: [] },
          })),
        })
      return begin()
    },
  }
}
