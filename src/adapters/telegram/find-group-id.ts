import type { Api } from 'grammy'
import { callUnless } from './call-telegram.ts'

/** Supergroups have ids that begin so (Bot API, Chat.id); web clients and links show only the digits behind. */
const SUPERGROUP = '-100'

const exists = async (api: Api, id: number): Promise<boolean> =>
  (await callUnless(['gone', 'bad-request', 'moved'], api.getChat(id))) !== null

/**
 * Finds the id by which the Bot API knows a group, given as web clients show it (`-1234567890`) or links hold it
 * (`1234567890`). Gives the id back when the Bot API knows it, or knows neither.
 */
export const findGroupId = async (api: Api, written: number): Promise<number> => {
  if (written < 0 && (await exists(api, written))) return written
  const full = Number(`${SUPERGROUP}${Math.abs(written)}`)
  return Number.isSafeInteger(full) && (await exists(api, full)) ? full : written
}
