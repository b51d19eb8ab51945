import type { ComponentChildren, JSX } from 'preact'
import { DeskMenu } from './desk-menu.tsx'
import { fullName } from './message-words.ts'
import { useTexts } from './settings.ts'
import { TopicChat } from './topic-chat.tsx'
import { TopicList } from './topic-list.tsx'
import { isAdministrator } from './use-desk.ts'
import type { DeskInView } from './use-desk.ts'

const ANONYMOUS = 'anonymous'

const WhoAmI = ({ desk: { people, me, be } }: { readonly desk: DeskInView }): JSX.Element => {
  const texts = useTexts()
  return (
    <label class="who-am-i">
      {texts.iAm}
      <select value={`${me.id} ${me.anonymous ? ANONYMOUS : ''}`} onChange={(event) => {
        const [id, how] = event.currentTarget.value.split(' ')
        be({ id: Number(id), anonymous: how === ANONYMOUS })
      }}>
        {people.map(person => [
          <option key={person.user.id} value={`${person.user.id} `}>{fullName(person.user)}</option>,
          isAdministrator(person) && (
            <option key={`${person.user.id} ${ANONYMOUS}`} value={`${person.user.id} ${ANONYMOUS}`}>{texts.anonymously(fullName(person.user))}</option>
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
    <select aria-label={texts.group} value={chat.id} onChange={event => chooseGroup(Number(event.currentTarget.value))}>
      {groups.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
    </select>
  )
}

/** Where agents work: the group with its topics, played by whoever looks at the page. */
export const DeskPane = ({ desk, heading }: { readonly desk: DeskInView, readonly heading: ComponentChildren }): JSX.Element => {
  const texts = useTexts()
  const { open, me, chat } = desk
  return (
    <section class={`desk ${open ? 'in-topic' : ''}`} aria-label={texts.desk}>
      <header class="desk-header">
        {heading ?? <h2>{chat.title}</h2>}
        <WhichGroup desk={desk} />
        <WhoAmI desk={desk} />
        <DeskMenu desk={desk} />
      </header>
      <div class="desk-body">
        <TopicList desk={desk} />
        {open
          ? <TopicChat key={`${chat.id} ${open.id} ${me.id} ${me.anonymous} ${chat.is_forum}`} desk={desk} topic={open} />
          : <div class="screen no-topic"><p>{texts.chooseTopic}</p></div>}
      </div>
    </section>
  )
}
