import { createHash, timingSafeEqual } from 'node:crypto'
import type { Handset } from './handset.ts'
import type { SandboxModel } from './sandbox-model.ts'
import type { RecoveryToken } from './sandbox-state.ts'

const DAY_MS = 86_400_000
const TRIES_A_DAY = 3
const TOKEN_MS = 1_200_000
const VALIDATED_MS = 3_600_000

const hash = (text: string): Buffer => createHash('sha256').update(text.trim().toLocaleLowerCase()).digest()

/** The verdict on a code word. */
export type WordVerdict =
  | { readonly kind: 'right'; readonly recoveryToken: string; readonly expiresAt: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly retryAfterSec: number }

/**
 * Compares a code word in constant time. An unknown customer gets the same answer as a wrong word; three wrong words a
 * day lock.
 */
export const checkWord = (
  model: SandboxModel,
  customerId: string,
  word: string,
  handset: Handset | undefined,
): WordVerdict => {
  const since = model.now() - DAY_MS
  const wrong = (model.state.wrongWords[customerId] ?? []).filter((at) => Date.parse(at) > since)
  const [first] = wrong
  if (first !== undefined && wrong.length >= TRIES_A_DAY) {
    return { kind: 'locked', retryAfterSec: Math.ceil((Date.parse(first) - since) / 1000) }
  }
  const same = timingSafeEqual(hash(handset?.codeWord ?? ''), hash(word))
  if (handset === undefined || !same) {
    model.state.wrongWords[customerId] = [...wrong, model.timestamp()]
    return { kind: 'wrong' }
  }
  Reflect.deleteProperty(model.state.wrongWords, customerId)
  const recoveryToken = model.newId()
  const expiresAt = new Date(model.now() + TOKEN_MS).toISOString()
  model.state.recoveryTokens[recoveryToken] = { customerId, expiresAt }
  return { kind: 'right', recoveryToken, expiresAt }
}

/** Consumes a code that was validated for this handset within the last hour. Null when there is no such code. */
export const useValidated = (
  model: SandboxModel,
  authenticationId: string,
  handset: Handset | undefined,
): Handset | null => {
  const code = model.state.codes[authenticationId]
  const good = code?.state === 'used' && handset !== undefined && [handset.number, handset.email].includes(code.to)
  if (!good || model.now() - Date.parse(code.sentAt) > VALIDATED_MS) return null
  Reflect.deleteProperty(model.state.codes, authenticationId)
  return handset
}

/** Consumes a recovery token and returns its handset. Null when it is unknown, expired or another customer's. */
export const useToken = (model: SandboxModel, token: string, customerId: string): Handset | null => {
  const found: RecoveryToken | undefined = model.state.recoveryTokens[token]
  Reflect.deleteProperty(model.state.recoveryTokens, token)
  if (found === undefined || found.customerId !== customerId || Date.parse(found.expiresAt) <= model.now()) return null
  return Object.values(model.state.handsets).find((one) => one.customerId === customerId) ?? null
}
