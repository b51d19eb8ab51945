import { expect, test } from 'vitest'
import { loadTexts } from '../../../src/adapters/fluent/load-texts.ts'
import { deskCommands } from '../../../src/core/talk/commands.ts'
import { customerCommands, setUpDeskMenu, setUpProfile } from '../../../src/adapters/telegram/set-up-profile.ts'
import { folder } from '../fluent/texts.ts'
import { startBot } from './bot.ts'

const ids = [...customerCommands.map((name) => `command-${name}`), 'bot-description', 'bot-short-description']
const common = (language: string): string => ids.map((id) => `${id} = ${id} ${language}`).join('\n')

test('the bot tells Telegram its menu and its page, in each language and in the default one for all others', async () => {
  const { api, control } = await startBot()
  await setUpProfile(api, loadTexts(folder({ 'ru/common.ftl': common('ru'), 'en/common.ftl': common('en') }), 'ru'))
  const menu = async (language_code?: 'en' | 'ru') => {
    const scope = { type: 'all_private_chats' } as const
    return (await api.getMyCommands({ scope, ...(language_code && { language_code }) })).map(
      ({ description }) => description,
    )
  }
  expect(await menu('en')).toEqual(customerCommands.map((name) => `command-${name} en`))
  expect((await menu())[0]).toBe('command-start ru')
  expect((await menu('ru'))[0]).toBe('command-start ru')
  expect(
    control.log({ method: 'setMyDescription' }).map(({ params }) => [params['language_code'], params['description']]),
  ).toEqual([
    [undefined, 'bot-description ru'],
    ['ru', 'bot-description ru'],
    ['en', 'bot-description en'],
  ])
  expect(control.log({ method: 'setMyShortDescription' })).toHaveLength(3)
})

test('the bot does not go without a text of its page', async () => {
  const { api } = await startBot()
  const texts = loadTexts(folder({ 'ru/common.ftl': 'a = a' }), 'ru')
  await expect(setUpProfile(api, texts)).rejects.toThrow('no text "command-start" in ru/common.ftl')
})

test('the groups of the desk have a menu of their own, and customers do not see it', async () => {
  const { api, control } = await startBot()
  const { id: group } = control.addGroup({ title: 'Desk', is_forum: true, bot_as: 'administrator' })
  const texts = loadTexts(
    folder({ 'ru/desk.ftl': deskCommands.map((name) => `command-${name} = ${name} ru`).join('\n') }),
    'ru',
  )
  await setUpDeskMenu(api, texts, group)
  expect((await api.getMyCommands({ scope: { type: 'chat', chat_id: group } })).map(({ command }) => command)).toEqual(
    deskCommands,
  )
  expect(await api.getMyCommands({ scope: { type: 'all_private_chats' } })).toEqual([])
})
