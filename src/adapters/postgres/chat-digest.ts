import type { Vault } from '../../core/ports/vault.ts'

/** Gives the name of a chat in the log of turns: a keyed digest, which `npm run trace` finds again. */
export const chatDigest = (vault: Pick<Vault, 'digest'>, chatId: number): string =>
  vault.digest(`chat:${chatId}`).toString('hex').slice(0, 12)
