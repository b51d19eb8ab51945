import { createHash, timingSafeEqual } from 'node:crypto'
import type { Handset } from './handset.ts'
import type { RecoveryToken, World } from './operator-model.ts'

const DAY_MS = 86_400_000
const TRIES_A_DAY = 3
const TOKEN_MS = 1_200_000
const VALIDATED_MS = 3_600_000

const hash = (text: string): Buffer => createHash('sha256').update(text.trim().toLocaleLowerCase()).digest()

/** What becomes of a code word. */
export type WordVerdict =
  | { readonly kind: 'right'; readonly recoveryToken: string; readonly expiresAt: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly retryAfterSec: number }

/** Compares a code word; no such customer takes the same way as a wrong word. */
export const checkWord = (
  world: World,
  customerId: string,
  word: string,
  handset: Handset | undefined,
): WordVerdict => {
  const since = world.now() - DAY_MS
  const wrong = (world.state.wrongWords[customerId] ?? []).filter((at) => Date.parse(at) > since)
  const [first] = wrong
  if (first !== undefined && wrong.length >= TRIES_A_DAY) {
    return { kind: 'locked', retryAfterSec: Math.ceil((Date.parse(first) - since) / 1000) }
  }
  const same = timingSafeEqual(hash(handset?.codeWord ?? ''), hash(word))
  if (handset === undefined || !same) {
    world.state.wrongWords[customerId] = [...wrong, world.timestamp()]
    return { kind: 'wrong' }
  }
  Reflect.deleteProperty(world.state.wrongWords, customerId)
  const recoveryToken = world.newId()
  const expiresAt = new Date(world.now() + TOKEN_MS).toISOString()
  world.state.recoveryTokens[recoveryToken] = { customerId, expiresAt }
  return { kind: 'right', recoveryToken, expiresAt }
}

/** Uses up a code that was validated for this number and is not older than a token may be; the handset, or null when it is not good. */
export const useValidated = (world: World, authenticationId: string, handset: Handset | undefined): Handset | null => {
  const code = world.state.codes[authenticationId]
  const good = code?.state === 'used' && handset !== undefined && [handset.number, handset.email].includes(code.to)
  if (!good || world.now() - Date.parse(code.sentAt) > VALIDATED_MS) return null
  Reflect.deleteProperty(world.state.codes, authenticationId)
  return handset
}

/** Uses a token up; the handset it was for, or null when it is not good. */
export const useToken = (world: World, token: string, customerId: string): Handset | null => {
  const found: RecoveryToken | undefined = world.state.recoveryTokens[token]
  Reflect.deleteProperty(world.state.recoveryTokens, token)
  if (found === undefined || found.customerId !== customerId || Date.parse(found.expiresAt) <= world.now()) return null
  return Object.values(world.state.handsets).find((one) => one.customerId === customerId) ?? null
}
