import { createHash } from 'node:crypto'

/**
 * The id of a call, and its idempotency key on the wire: the same conversation, turn and invoke always give the same one (G4).
 * A UUID of version 8 (RFC 9562, section 5.8) over SHA-256.
 */
export const callId = (chatId: number, turn: number, call: string): string => {
  const hex = createHash('sha256').update(`${chatId}:${turn}:${call}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
