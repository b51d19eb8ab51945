import type { ComponentChildren, JSX } from 'preact'
import type { EmulatedUser } from '../../telegram-emulator/control-types.ts'
import { DeskMenu } from './desk-menu.tsx'
import { fullName } from './message-words.ts'
import { OwnChat } from './own-chat.tsx'
import { useTexts } from './page-settings.ts'
import { TopicChat } from './topic-chat.tsx'
import { TopicList } from './topic-list.tsx'
import { isAdministrator, isFounder } from './use-desk.ts'
import type { DeskInView } from './use-desk.ts'

const ANONYMOUS = 'anonymous'

const WhoAmI = ({ desk: { people, me, be } }: { readonly desk: DeskInView }): JSX.Element => {
  const texts = useTexts()
  return (
    <label class="who-am-i">
      {texts.iAm}
      <select
        value={`${me.id} ${me.anonymous ? ANONYMOUS : ''}`}
        onChange={(event) => {
          const [id, how] = event.currentTarget.value.split(' ')
          be({ id: Number(id), anonymous: how === ANONYMOUS })
        }}
      >
        {people.map((person) => [
          <option key={person.user.id} value={`${person.user.id} `}>
            {isFounder(person) ? texts.supervisor(fullName(person.user)) : fullName(person.user)}
          </option>,
          isAdministrator(person) && (
            <option key={`${person.user.id} ${ANONYMOUS}`} value={`${person.user.id} ${ANONYMOUS}`}>
              {texts.anonymously(fullName(person.user))}
            </option>
          ),
        ])}
      </select>
    </label>
  )
}

const WhichGroup = ({ desk: { groups, chat, chooseGroup } }: { readonly desk: DeskInView }): JSX.Element | null => {
  const texts = useTexts()
  if (groups.length < 2) return null
  return (
    <select
      aria-label={texts.group}
      value={chat.id}
      onChange={(event) => chooseGroup(Number(event.currentTarget.value))}
    >
      {groups.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}

export interface DeskPaneProps {
  readonly desk: DeskInView
  /** All users of the emulator. */
  readonly users: readonly EmulatedUser[]
  readonly heading: ComponentChildren
}

const Opened = ({ desk, users }: Omit<DeskPaneProps, 'heading'>): JSX.Element => {
  const texts = useTexts()
  const { open, inOwnChat, me, chat } = desk
  const user = users.find(({ id }) => id === me.id)
  if (open)
    return (
      <TopicChat key={`${chat.id} ${open.id} ${me.id} ${me.anonymous} ${chat.is_forum}`} desk={desk} topic={open} />
    )
  if (inOwnChat && user) return <OwnChat key={user.id} desk={desk} user={user} />
  return (
    <div class="screen no-topic">
      <p>{texts.chooseTopic}</p>
    </div>
  )
}

/** The desk pane: the agents' group with its topics, played by the reader of the page. */
export const DeskPane = ({ desk, users, heading }: DeskPaneProps): JSX.Element => {
  const texts = useTexts()
  const { open, inOwnChat, chat } = desk
  return (
    <section class={`desk ${open || inOwnChat ? 'in-topic' : ''}`} aria-label={texts.desk}>
      <header class="desk-header">
        {heading ?? <h2>{chat.title}</h2>}
        <WhichGroup desk={desk} />
        <WhoAmI desk={desk} />
        <DeskMenu desk={desk} />
      </header>
      <div class="desk-body">
        <TopicList desk={desk} />
        <Opened desk={desk} users={users} />
      </div>
    </section>
  )
}
