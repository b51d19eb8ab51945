import type { Api } from 'grammy'
import type { BotCommand, LanguageCode } from 'grammy/types'
import { deskCommands } from '../../core/talk/commands.ts'
import { DESK } from '../../core/desk/desk-text.ts'
import { requirePlain } from '../../core/text/require-text.ts'
import type { Texts } from '../../core/text/texts.ts'
import { COMMON } from '../../core/flow/flow-ids.ts'
import { callTelegram } from './call-telegram.ts'

/** Commands of the customers' menu, in order; the text `command-<name>` of `common` describes each. */
export const customerCommands = [
  'start',
  'menu',
  'person',
  'status',
  'notices',
  'language',
  'privacy',
  'my_data',
  'forget',
  'help',
] as const

const textOf = (texts: Texts, locale: string, message: string, flow = COMMON): string =>
  requirePlain(texts, locale, { flow, message })

const commandsIn = (texts: Texts, locale: string): readonly BotCommand[] =>
  customerCommands.map((command) => ({ command, description: textOf(texts, locale, `command-${command}`) }))

interface LanguageOption {
  readonly language_code?: LanguageCode
}

const setUpIn = async (api: Api, texts: Texts, locale: string, language: LanguageOption): Promise<void> => {
  await callTelegram(
    api.setMyCommands(commandsIn(texts, locale), { scope: { type: 'all_private_chats' }, ...language }),
  )
  await callTelegram(api.setMyDescription(textOf(texts, locale, 'bot-description'), language))
  await callTelegram(api.setMyShortDescription(textOf(texts, locale, 'bot-short-description'), language))
}

/**
 * Sets the bot's menu of commands and the texts of its page in every language, and in the default language for all
 * others. Rejects with `TemporaryError` or `RefusedError`; nothing else depends on it, so a failure may wait until the
 * next start.
 */
export const setUpProfile = async (api: Api, texts: Texts): Promise<void> => {
  const [fallback] = texts.locales
  if (fallback !== undefined) await setUpIn(api, texts, fallback, {})
  for (const locale of texts.locales) await setUpIn(api, texts, locale, { language_code: locale as LanguageCode })
}

/**
 * Sets the menu of commands in a forum group, in the desk's language. Rejects with `TemporaryError` or `RefusedError`,
 * when the bot is not there for one; a failure may wait until the next start.
 */
export const setUpDeskMenu = async (api: Api, texts: Texts, group: number): Promise<void> => {
  const locale = texts.locales[0] ?? ''
  const menu = deskCommands.map((command) => ({
    command,
    description: textOf(texts, locale, `command-${command}`, DESK),
  }))
  await callTelegram(api.setMyCommands(menu, { scope: { type: 'chat', chat_id: group } }))
}
