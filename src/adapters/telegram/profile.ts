import type { Api } from 'grammy'
import type { BotCommand, LanguageCode } from 'grammy/types'
import { deskCommands } from '../../core/talk/commands.ts'
import { DESK } from '../../core/desk/desk-text.ts'
import type { Texts } from '../../core/text/texts.ts'
import { COMMON } from '../../core/flow/world.ts'
import { asked } from './failures.ts'

/** The commands of the menu, in order; each is told by the text `command-<name>` of `common`. */
export const commands = ['start', 'menu', 'person', 'status', 'notices', 'language', 'forget', 'help'] as const

const textOf = (texts: Texts, locale: string, message: string, flow = COMMON): string => {
  const text = texts.plain(locale, { flow, message }, {})
  if (text === null) throw new Error(`no text "${message}" in ${locale}/${flow}.ftl`)
  return text
}

const commandsIn = (texts: Texts, locale: string): readonly BotCommand[] =>
  commands.map((command) => ({ command, description: textOf(texts, locale, `command-${command}`) }))

interface Language {
  readonly language_code?: LanguageCode
}

const setUpIn = async (api: Api, texts: Texts, locale: string, language: Language): Promise<void> => {
  await asked(api.setMyCommands(commandsIn(texts, locale), { scope: { type: 'all_private_chats' }, ...language }))
  await asked(api.setMyDescription(textOf(texts, locale, 'bot-description'), language))
  await asked(api.setMyShortDescription(textOf(texts, locale, 'bot-short-description'), language))
}

/**
 * Tells Telegram what the bot's menu and its page say, in each language, and in the default one for all others.
 * Rejects with `Temporary` or `Refused`; nothing else depends on it, so a failure may wait until the next start.
 */
export const setUpProfile = async (api: Api, texts: Texts): Promise<void> => {
  const [fallback] = texts.locales
  if (fallback !== undefined) await setUpIn(api, texts, fallback, {})
  for (const locale of texts.locales) await setUpIn(api, texts, locale, { language_code: locale as LanguageCode })
}

/**
 * Tells Telegram the menu of commands in a forum group, in the language of the desk. Rejects with `Temporary` or `Refused`, when the bot is
 * not there for one; a failure may wait until the next start.
 */
export const setUpDeskMenu = async (api: Api, texts: Texts, group: number): Promise<void> => {
  const locale = texts.locales[0] ?? ''
  const menu = deskCommands.map((command) => ({
    command,
    description: textOf(texts, locale, `command-${command}`, DESK),
  }))
  await asked(api.setMyCommands(menu, { scope: { type: 'chat', chat_id: group } }))
}
