import type { Calls } from '../../core/flow/calls.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import { isFresh } from '../../core/catalogue/proof.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import { requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { requireProofs } from './require-proofs.ts'
import { chatAlone, reserveUse } from './reserve-use.ts'

type ExportCall = Calls['customer.export']

/**
 * Refuses a number that is not the chat's own contact. A code shows who holds a phone and not whose chat it is: without
 * this whoever took a chat over would prove a number of their own in it.
 */
const requireOwnContact = async (
  parts: CallParts,
  { chatId }: OpenCall,
  { service, phone }: ExportCall['input'],
): Promise<void> => {
  const { proofs } = requireService(parts, service)
  const given = await parts.facts.proofsOf(chatId)
  const isOwn = given.some((one) => one.by === 'own-contact' && one.phone === phone && isFresh(proofs, one, Date.now()))
  if (!isOwn) throw new CallRefused('PERMISSION_DENIED', 'my-data: the number is not the contact of this chat')
}

/**
 * Creates the handler that gives leave to send customers all that is kept about them. The file is made when it leaves,
 * see `deliver`.
 */
export const exportData =
  (parts: CallParts) =>
  async (input: ExportCall['input'], open: OpenCall): Promise<ExportCall['output']> => {
    await requireProofs(parts, open, { service: input.service, act: 'my-data', phone: input.phone })
    await requireOwnContact(parts, open, input)
    if (open.previousAttempts > 0) return null
    const service = requireService(parts, input.service)
    const reserved = await reserveUse(parts, 'my-data', chatAlone(open.chatId), service)
    if (reserved.kind === 'refused')
      throw new CallRefused('QUOTA_EXCEEDED', 'the data was sent too often', { retryAfterSec: reserved.waitSec })
    return null
  }
