import type { Api } from 'grammy'
import type { ChatFullInfo, ChatMember } from 'grammy/types'
import type { GroupFault } from '../../core/desk/group-fault.ts'
import { callTelegram, callUnless } from './call-telegram.ts'

const chatFaults = ({ type, is_forum: forum }: ChatFullInfo): readonly GroupFault[] => {
  if (type !== 'supergroup') return ['not-a-supergroup']
  return forum === true ? [] : ['no-topics']
}

const memberFaults = (member: ChatMember): readonly GroupFault[] => {
  if (member.status === 'left' || member.status === 'kicked') return ['gone']
  if (member.status !== 'administrator') return ['not-admin']
  const rights: readonly (readonly [boolean | undefined, GroupFault])[] = [
    [member.can_manage_topics, 'cannot-manage-topics'],
    [member.can_delete_messages, 'cannot-delete'],
  ]
  return rights.flatMap(([may, fault]) => (may === true ? [] : [fault]))
}

/** Finds what is missing for the group to be a desk. See `DeskMessenger.findFaults`. */
export const findDeskFaults = async (api: Api, group: number): Promise<readonly GroupFault[]> => {
  const chat = await callUnless(['gone'], api.getChat(group))
  if (chat === null) return ['gone']
  const { id } = await callTelegram(api.getMe())
  const member = await callUnless(['gone'], api.getChatMember(group, id))
  return member === null ? ['gone'] : [...chatFaults(chat), ...memberFaults(member)]
}
