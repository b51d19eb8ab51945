import type { KeyringState } from './open-vault.ts'
import { ConfigError } from './settings.ts'

/** Says in one line what is wrong with the keys of the settings, and which setting mends it. */
export const findKeyFault = (state: Exclude<KeyringState, { readonly kind: 'right' }>): ConfigError => {
  if (state.kind === 'wrong')
    return new ConfigError(
      'DATA_KEY',
      'the database was begun with another key, and its data cannot be read with this one: set it to the first key, such as the one in your backup',
    )
  return new ConfigError(
    'DATA_KEY_OLD',
    `a part of the data was sealed with a key that is not given (its id is ${state.ids.join(', ')}): set it to that key too, and turn the data with npm run rekey`,
  )
}
