import { proofKinds } from '../../core/catalogue/proof.ts'
import { CallRefused } from '../../core/operator/call-failed.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { CallParts } from './call-context.ts'
import type { DeskCallParts } from './person-calls.ts'
import { requireProofs } from './require-proofs.ts'

/**
 * Creates the handler that shows the agent of the open talk the number proved last. The proofs are weighed here, so
 * that no flow can name a number which is not proved; PERMISSION_DENIED when they are not enough.
 */
export const noteProof =
  (parts: CallParts, { store, scheduler }: Pick<DeskCallParts, 'store' | 'scheduler'>) =>
  async (_input: object, open: OpenCall): Promise<null> => {
    const talk = await store.talkOf(open.chatId)
    if (talk === null || talk.state === 'ended') throw new CallRefused('PERMISSION_DENIED', 'no talk is open')
    const { phone, given } = await requireProofs(parts, open, { service: talk.service, act: 'talk', phone: null })
    const by = proofKinds.findLast((kind) => given.some((proof) => proof.by === kind && proof.phone === phone))
    if (phone === null || by === undefined) throw new CallRefused('PERMISSION_DENIED', 'no number is proved')
    await store.recordTalkProof(open.chatId, { phone, by })
    scheduler.wakeGroups()
    return null
  }
