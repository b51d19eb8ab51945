import type { JSX } from 'preact'
import type { PhoneTopic } from '../../telegram-emulator/control-types.ts'
import { act, attempt, erase } from './api.ts'
import { Icon } from './icons.tsx'
import { Menu } from './menu.tsx'
import type { MenuItem } from './menu.tsx'
import { useTexts } from './page-settings.ts'
import { GENERAL } from './topic-list.tsx'
import { isAdministrator } from './use-desk.ts'
import type { DeskInView } from './use-desk.ts'

/** The user for administrators' acts: this agent if an administrator, otherwise the founder. */
export const administrator = ({
  people,
  me,
}: DeskInView): { readonly id: number; readonly name: string; readonly isMe: boolean } => {
  const may = people.filter(isAdministrator)
  const user = (may.find(({ user: { id } }) => id === me.id) ?? may.find(({ status }) => status === 'creator'))?.user
  return { id: user?.id ?? 0, name: user?.first_name ?? '', isMe: user?.id === me.id }
}

/** The menu of a topic: acts of an administrator that the bot does not make. */
export const TopicMenu = ({
  desk,
  topic,
}: {
  readonly desk: DeskInView
  readonly topic: PhoneTopic
}): JSX.Element | null => {
  const texts = useTexts()
  if (topic.id === GENERAL) return null
  const by = administrator(desk)
  const note = by.isMe ? {} : { note: texts.doneBy(by.name) }
  const path = `/emulator/groups/${desk.chat.id}/topics/${topic.id}`
  const items: readonly MenuItem[] = [
    topic.closed
      ? { label: texts.reopenTopic, ...note, act: () => attempt(act(`${path}/reopen`, { by: by.id })) }
      : { label: texts.closeTopic, ...note, act: () => attempt(act(`${path}/close`, { by: by.id })) },
    { label: texts.deleteTopic, ...note, danger: true, act: () => attempt(erase(`${path}?by=${by.id}`)) },
  ]
  return (
    <Menu label={texts.topicMenu} class="chat-menu" items={items}>
      <Icon name="dots" />
    </Menu>
  )
}
