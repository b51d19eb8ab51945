import type { EmulatedUser } from '../../telegram-emulator/control-types.ts'
import { act } from './api.ts'

/** Beginning of the user names of a crowd that only reads; the page shows no phones of theirs. */
const CROWD = 'crowd_'

/** True for somebody of the crowd. */
export const isInCrowd = ({ username }: EmulatedUser): boolean => username?.startsWith(CROWD) === true

/** Beginning of the numbers of customers; the sandbox's own handsets come first. */
const PREFIX = '37529000'
const FIRST = 1001

/** A number that nobody has or had, so that no proof, limit or switch of an earlier customer is met again. */
export const freeNumber = (users: readonly EmulatedUser[]): string => {
  const taken = new Set(users.map(({ phone }) => phone.replace(/\D/g, '')))
  let tail = FIRST
  while (taken.has(`${PREFIX}${tail}`)) tail++
  return `+${PREFIX}${tail}`
}

/** Adds a customer; gives their id. */
export const addCustomer = async (name: string, language: string, number: string): Promise<number> =>
  (
    await act<EmulatedUser>('/emulator/users', {
      first_name: name,
      language_code: language,
      phone: number.replace(/\D/g, ''),
    })
  ).id

/** Takes a customer away: their account is deleted in the emulator. */
export const removeCustomer = (id: number): Promise<unknown> => act(`/emulator/users/${id}/deactivate`)

/** Requests under way at once while a crowd gathers; a browser opens six connections, and the page needs some. */
const AT_ONCE = 4

/** Adds people until the crowd has this size; each of them presses Start. Calls `told` with their number. */
export const gatherCrowd = async (
  users: readonly EmulatedUser[],
  size: number,
  told: (count: number) => void,
  signal: AbortSignal,
): Promise<void> => {
  let next = users.filter((user) => isInCrowd(user) && !user.deactivated).length
  let done = next
  told(done)
  const work = async (): Promise<void> => {
    while (next < size && !signal.aborted) {
      const no = next++
      const { id } = await act<EmulatedUser>('/emulator/users', {
        first_name: `№ ${no + 1}`,
        username: `${CROWD}${no}`,
        language_code: 'ru',
        phone: String(375_292_000_000 + no),
      })
      await act(`/emulator/users/${id}/start`)
      told(++done)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
