import { Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { afterEach, expect, vi } from 'vitest'
import type { Control, EmulatedUser } from '../../../tools/telegram-emulator/control-types.ts'
import { startEmulator, type Emulator, type EmulatorOptions } from '../../../tools/telegram-emulator/emulator.ts'

export const TOKEN = '100001:test-token'

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly ok: boolean
  readonly result?: unknown
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number }
}

/** An emulator with one bot, grammY's client for it, and a customer who has started it. */
export interface Emulated {
  readonly emulator: Emulator
  readonly control: Control
  readonly api: Api
  readonly anna: EmulatedUser
  /** A call with exactly these parameters, as JSON. */
  readonly call: (method: string, params?: Readonly<Record<string, unknown>>) => Promise<Reply>
  /** Every update in the queue, taken out of it. */
  readonly drain: () => Promise<readonly Update[]>
}

const running: Emulator[] = []
afterEach(async () => {
  for (const emulator of running.splice(0)) await emulator.stop()
})

export const emulated = async (options: EmulatorOptions = {}): Promise<Emulated> => {
  const emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'tester_bot' }], ...options })
  running.push(emulator)
  const { control } = emulator
  const api = new Api(TOKEN, { apiRoot: emulator.url })
  const anna = control.users()[0] ?? control.addUser({ first_name: 'Anna', language_code: 'ru' })
  const call: Emulated['call'] = async (method, params = {}) => {
    const response = await fetch(`${emulator.url}/bot${TOKEN}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    })
    const body: unknown = await response.json()
    return { status: response.status, headers: response.headers, ...(body as Omit<Reply, 'status' | 'headers'>) }
  }
  const drain = async (): Promise<readonly Update[]> => {
    const all: Update[] = []
    const pending = (): number => control.state().bots[0]?.pending_updates ?? 0
    while (pending() > 0) {
      const last = all.at(-1)
      const batch = await api.getUpdates({ offset: last ? last.update_id + 1 : 0, limit: 100, timeout: 0 })
      all.push(...batch)
      if (pending() <= batch.length) break
    }
    const last = all.at(-1)
    if (last) void (await api.getUpdates({ offset: last.update_id + 1, limit: 1, timeout: 0 }))
    return all
  }
  if (!control.chat({ chat: anna.id }).started) {
    control.start({ user: anna.id })
    await drain()
  }
  return { emulator, control, api, anna, call, drain }
}

/** Resolves when the bot's poll has arrived and waits (or has ended). */
export const polling = (control: Control, expected: boolean): Promise<void> =>
  vi.waitFor(() => expect(control.state().bots[0]?.polling).toBe(expected), { timeout: 5_000, interval: 5 })

/** The description of the error that a call of grammY's client ends in. */
export const refusal = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
    return 'no error'
  } catch (error) {
    return error instanceof GrammyError
      ? `${error.error_code} ${error.description}`
      : `not an API error: ${String(error)}`
  }
}
