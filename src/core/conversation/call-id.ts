import { createHash } from 'node:crypto'

/**
 * Makes the id of a call, which is also its idempotency key at the operator. The same chat, turn and call key always
 * give the same id (G4). It is a UUID of version 8 (RFC 9562, section 5.8) made of a SHA-256.
 */
export const callId = (chatId: number, turn: number, call: string): string => {
  const hex = createHash('sha256').update(`${chatId}:${turn}:${call}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
