import type { Api } from 'grammy'
import type { ChatFullInfo, ChatMember } from 'grammy/types'
import type { DeskFault } from '../../core/ports/desk-messenger.ts'
import { asked, unless } from './failures.ts'

const ofChat = ({ type, is_forum: forum }: ChatFullInfo): readonly DeskFault[] => {
  if (type !== 'supergroup') return ['not-a-supergroup']
  return forum === true ? [] : ['no-topics']
}

const ofMember = (member: ChatMember): readonly DeskFault[] => {
  if (member.status === 'left' || member.status === 'kicked') return ['gone']
  if (member.status !== 'administrator') return ['not-admin']
  const rights: readonly (readonly [boolean | undefined, DeskFault])[] = [
    [member.can_manage_topics, 'cannot-manage-topics'],
    [member.can_delete_messages, 'cannot-delete'],
  ]
  return rights.flatMap(([may, fault]) => (may === true ? [] : [fault]))
}

/** What is missing for the group to be a desk. See `DeskMessenger.faults`. */
export const faultsOf = async (api: Api, group: number): Promise<readonly DeskFault[]> => {
  const chat = await unless(['gone'], api.getChat(group))
  if (chat === null) return ['gone']
  const { id } = await asked(api.getMe())
  const member = await unless(['gone'], api.getChatMember(group, id))
  return member === null ? ['gone'] : [...ofChat(chat), ...ofMember(member)]
}
