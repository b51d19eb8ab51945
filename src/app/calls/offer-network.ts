import { randomBytes, randomUUID } from 'node:crypto'
import type { Calls } from '../../core/flow/calls.ts'
import { isProvableByNetwork } from '../../core/catalogue/act.ts'
import { isFresh, proofsFor } from '../../core/catalogue/proof.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import { requireService } from './call-context.ts'
import type { CallParts } from './call-context.ts'
import { isOwnersChat } from './code-calls.ts'
import type { DeskCallParts } from './person-calls.ts'
import { chatAlone, reserveUse } from './reserve-use.ts'

type OfferCall = Calls['network.offer']

/** Seconds for which a link to the page is good. */
const LIFE_SEC = 600

/** Path of the pages below the public address. */
export const NETWORK_PATH = '/prove'

/** Makes a secret that nobody guesses, 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/**
 * Tells whether the network may prove a number in this chat: the operator can, there is a page to lead through, the act
 * takes no more than a code, and the chat has shared the number as its own contact. Telegram vouches for that, so
 * nobody can have somebody else prove a number in their chat by sending them the link, which is as good as an SMS code
 * for whoever reads it and easier to press.
 */
export const canProveByNetwork = async (
  parts: CallParts,
  { chatId }: OpenCall,
  { service: id, action, phone }: { readonly service: string; readonly action: string; readonly phone: PhoneNumber },
): Promise<boolean> => {
  const { proofs } = requireService(parts, id)
  if (parts.publicUrl === null || !parts.operator.capabilities().has('verification')) return false
  if (!isProvableByNetwork(action) || proofsFor(proofs, action).includes('administrator')) return false
  const given = await parts.facts.proofsOf(chatId)
  return given.some((one) => one.by === 'own-contact' && one.phone === phone && isFresh(proofs, one, Date.now()))
}

/**
 * Creates the handler that begins a proof by the network: it keeps what is to be proved, and gives the link of the
 * page.
 */
export const offerNetwork =
  (parts: CallParts, { conversationOf }: Pick<DeskCallParts, 'conversationOf'>) =>
  async (input: OfferCall['input'], open: OpenCall): Promise<OfferCall['output']> => {
    const { service: id, phone, action, object, locale } = input
    const { publicUrl } = parts
    if (publicUrl === null) throw new CallRefused('NOT_IMPLEMENTED', 'there is no page to lead through')
    if (!(await canProveByNetwork(parts, open, { service: id, action, phone })))
      throw new CallRefused('PERMISSION_DENIED', 'the network is not asked about this number for this chat')
    const spender = { ...chatAlone(open.chatId), number: phone, isOwner: await isOwnersChat(parts, open, phone) }
    const reserved = await reserveUse(parts, 'prove-by-network', spender, requireService(parts, id))
    if (reserved.kind === 'refused')
      throw new CallRefused('QUOTA_EXCEEDED', 'our limit of pages', { retryAfterSec: reserved.waitSec })
    const link = newSecret()
    const verification = {
      id: randomUUID(),
      chatId: open.chatId,
      phone,
      service: id,
      act: action,
      object,
      locale,
      name: (await conversationOf(open.chatId))?.name ?? '',
      nonce: newSecret(),
      verifier: newSecret(),
    }
    await parts.verifications.keep(verification, link, LIFE_SEC)
    return { id: verification.id, url: `${publicUrl}${NETWORK_PATH}/${link}`, lifeSec: LIFE_SEC }
  }
