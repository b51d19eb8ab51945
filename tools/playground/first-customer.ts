import type { EmulatorSummary } from '../telegram-emulator/control-types.ts'

const ANNA = { first_name: 'Анна', language_code: 'ru', phone: '375290001001' }

/**
 * Ensures that there is a customer: adds Anna when the emulator has nobody but members of groups. Her number is the
 * sandbox's first handset.
 */
export const ensureCustomer = async (emulatorUrl: string): Promise<void> => {
  const state = await fetch(`${emulatorUrl}/_emulator/state`)
  const { users, groups } = (await state.json()) as EmulatorSummary
  if (users.some(({ id }) => !groups.some(({ members }) => members.includes(id)))) return
  await fetch(`${emulatorUrl}/_emulator/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ANNA),
  })
}
