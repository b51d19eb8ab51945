import type { EmulatedUser } from './emulator/control-types.ts'

const ANNA = { first_name: 'Анна', language_code: 'ru', phone: '375290001001' }

/** Makes sure that somebody is there to play: Anna, when the emulator knows nobody. Her number is the sandbox's first handset. */
export const ensureCustomer = async (emulatorUrl: string): Promise<void> => {
  const users = await fetch(`${emulatorUrl}/_emulator/users`)
  if ((await users.json() as readonly EmulatedUser[]).length > 0) return
  await fetch(`${emulatorUrl}/_emulator/users`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(ANNA),
  })
}
