import type { Api } from 'grammy'
import type { ChatMember } from 'grammy/types'
import { callUnless } from './call-telegram.ts'

const isInside = (member: ChatMember): boolean =>
  member.status === 'restricted' ? member.is_member : member.status !== 'left' && member.status !== 'kicked'

/**
 * Finds who of these people is in the group, with the names they have in Telegram. See `DeskMessenger.membersAmong`.
 */
export const findMembers = async (
  api: Api,
  group: number,
  ids: readonly number[],
): Promise<readonly { readonly id: number; readonly name: string }[]> => {
  const found: { readonly id: number; readonly name: string }[] = []
  // One after another: a report may wait, customers' messages may not.
  for (const id of ids) {
    // An account that is deleted, or that the bot never saw, is refused in several words ("user not found",
    // "PARTICIPANT_ID_INVALID").
    const member = await callUnless(['bad-request', 'blocked', 'gone'], api.getChatMember(group, id))
    if (member !== null && isInside(member)) found.push({ id, name: member.user.first_name })
  }
  return found
}
