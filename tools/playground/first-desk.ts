import type { AgentName } from '../../src/core/desk/agent.ts'
import type { Control, EmulatedUser } from '../telegram-emulator/control-types.ts'

/** The desk of the playground: its group and its supervisor. */
export interface FirstDesk {
  readonly chatId: number
  readonly supervisorId: number
  /** The members of the group, who are agents from the first start. */
  readonly agents: readonly AgentName[]
}

const TITLE = 'Поддержка'

/** Agents of the playground. None has the name of the first customer; the surnames tell them from added customers. */
const MARIA = { first_name: 'Мария', last_name: 'Орлова', language_code: 'ru', phone: '375290009001' }
const BORIS = { first_name: 'Борис', last_name: 'Нехай', language_code: 'ru', phone: '375290009002' }
const VERA = { first_name: 'Вера', last_name: 'Ким', language_code: 'ru', phone: '375290009003' }

/** The bot's rights in the group: those that a desk needs (Bot API, ChatAdministratorRights) and no others. */
export const DESK_RIGHTS: Readonly<Record<string, boolean>> = {
  can_manage_topics: true,
  can_delete_messages: true,
  can_pin_messages: true,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
}

const agentsOf = (control: Control, chat: number): readonly AgentName[] =>
  control
    .chat({ chat })
    .members.filter(({ user }) => !user.is_bot)
    .map(({ user }) => ({ id: user.id, name: user.first_name }))

const ownerOf = (control: Control, chat: number): number | undefined =>
  control.chat({ chat }).members.find(({ status }) => status === 'creator')?.user.id

/**
 * Ensures that the playground has a desk: a forum with two agents, the supervisor who founded it, and the first bot as
 * an administrator. An existing group is not changed.
 */
export const ensureDesk = (control: Control): FirstDesk => {
  const known = control.state().groups.find(({ title, type }) => title === TITLE && type === 'supergroup')
  const owner = known && ownerOf(control, known.id)
  if (known && owner !== undefined)
    return { chatId: known.id, supervisorId: owner, agents: agentsOf(control, known.id) }
  const people: readonly EmulatedUser[] = [MARIA, BORIS, VERA].map(
    (profile) =>
      control.users().find(({ phone, deactivated }) => phone === profile.phone && !deactivated) ??
      control.addUser(profile),
  )
  const [maria, boris, vera] = people.map(({ id }) => id)
  if (maria === undefined || boris === undefined || vera === undefined) throw new Error('the desk has three people')
  const { id: chat } = control.addGroup({ title: TITLE, is_forum: true, owner: vera, members: [maria, boris] })
  control.promote({ chat, rights: DESK_RIGHTS })
  return { chatId: chat, supervisorId: vera, agents: agentsOf(control, chat) }
}
