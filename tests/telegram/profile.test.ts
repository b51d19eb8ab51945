import { expect, test } from 'vitest'
import { loadTexts } from '../../src/locale/load.ts'
import { commands, setUpProfile } from '../../src/telegram/profile.ts'
import { folder } from '../locale/texts.ts'
import { startBot } from './bot.ts'

const common = (language: string): string =>
  [...commands.map(name => `command-${name}`), 'bot-description', 'bot-short-description'].map(id => `${id} = ${id} ${language}`).join('\n')

test('the bot tells Telegram its menu and its page, in each language and in the default one for all others', async () => {
  const { api, control } = await startBot()
  await setUpProfile(api, loadTexts(folder({ 'ru/common.ftl': common('ru'), 'en/common.ftl': common('en') }), 'ru'))
  const menu = async (language_code?: 'en' | 'ru') =>
    (await api.getMyCommands({ scope: { type: 'all_private_chats' }, ...(language_code && { language_code }) })).map(({ description }) => description)
  expect(await menu('en')).toEqual(['command-start en', 'command-menu en', 'command-person en', 'command-language en', 'command-help en'])
  expect((await menu())[0]).toBe('command-start ru')
  expect((await menu('ru'))[0]).toBe('command-start ru')
  expect(control.log({ method: 'setMyDescription' }).map(({ params }) => [params['language_code'], params['description']]))
    .toEqual([[undefined, 'bot-description ru'], ['ru', 'bot-description ru'], ['en', 'bot-description en']])
  expect(control.log({ method: 'setMyShortDescription' })).toHaveLength(3)
})

test('the bot does not go without a text of its page', async () => {
  const { api } = await startBot()
  await expect(setUpProfile(api, loadTexts(folder({ 'ru/common.ftl': 'a = a' }), 'ru'))).rejects.toThrow('no text "command-start" in ru/common.ftl')
})
