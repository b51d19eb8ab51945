import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { EmulatedUser } from '../../telegram-emulator/control-types.ts'
import { DESK_RIGHTS } from '../first-desk.ts'
import { act, attempt } from './api.ts'
import { Dialog } from './dialog.tsx'
import { Icon } from './icons.tsx'
import { Menu } from './menu.tsx'
import { useTexts } from './page-settings.ts'
import { administrator } from './topic-menu.tsx'
import { isAdministrator } from './use-desk.ts'
import type { DeskInView } from './use-desk.ts'

interface Asked {
  readonly title: string
  readonly label: string
  readonly yes: string
  readonly act: (words: string) => Promise<unknown>
}

const Question = ({ asked, close }: { readonly asked: Asked; readonly close: () => void }): JSX.Element => {
  const texts = useTexts()
  const [words, setWords] = useState('')
  return (
    <Dialog title={asked.title} close={close}>
      <form method="dialog" onSubmit={() => attempt(asked.act(words))}>
        <label>
          {asked.label}
          <input value={words} required maxLength={64} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
        <div class="choices">
          <button type="button" onClick={close}>
            {texts.cancel}
          </button>
          <button type="submit" class="strong">
            {asked.yes}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** The menu of the group, with acts that the bot does not make. */
export const DeskMenu = ({ desk }: { readonly desk: DeskInView }): JSX.Element => {
  const texts = useTexts()
  const [asked, ask] = useState<Asked | null>(null)
  const { chat, me, be, openTopic } = desk
  const path = `/emulator/groups/${chat.id}`
  const bot = chat.members.find(({ user }) => user.id === chat.bot)
  const by = administrator(desk)
  const note = by.isMe ? {} : { note: texts.doneBy(by.name) }
  const makeTopic = async (name: string): Promise<void> =>
    openTopic((await act<{ readonly thread: number }>(`${path}/topics`, { name, by: me.id })).thread)
  const addAgent = async (name: string): Promise<void> => {
    const { id } = await act<EmulatedUser>('/emulator/users', { first_name: name, language_code: 'ru' })
    await act(`${path}/add-member`, { who: id })
    be({ id, anonymous: false })
  }
  const setRights = (): void =>
    attempt(
      act(
        `${path}/promote`,
        bot && isAdministrator(bot) ? { demote: true, by: by.id } : { rights: DESK_RIGHTS, by: by.id },
      ),
    )
  return (
    <>
      <Menu
        label={texts.deskMenu}
        class="chat-menu"
        items={[
          {
            label: texts.addAgent,
            act: () => ask({ title: texts.addAgent, label: texts.name, yes: texts.add, act: addAgent }),
          },
          ...(chat.is_forum
            ? [
                {
                  label: texts.newTopic,
                  act: () => ask({ title: texts.newTopic, label: texts.topicName, yes: texts.create, act: makeTopic }),
                },
              ]
            : []),
          { label: bot && isAdministrator(bot) ? texts.takeBotRights : texts.giveBotRights, ...note, act: setRights },
          {
            label: chat.is_forum ? texts.topicsOff : texts.topicsOn,
            ...note,
            act: () => attempt(act(`${path}/forum`, { is_forum: !chat.is_forum, by: by.id })),
          },
        ]}
      >
        <Icon name="dots" />
      </Menu>
      {asked && <Question asked={asked} close={() => ask(null)} />}
    </>
  )
}
