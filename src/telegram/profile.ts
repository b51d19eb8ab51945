import type { Api } from 'grammy'
import type { BotCommand, LanguageCode } from 'grammy/types'
import type { Texts } from '../core/text.ts'
import { COMMON } from '../core/world.ts'
import { asked } from './failures.ts'

/** The commands of the menu, in order; each is told by the text `command-<name>` of `common`. */
export const commands = ['start', 'menu', 'person', 'language', 'forget', 'help'] as const

const textOf = (texts: Texts, locale: string, message: string): string => {
  const text = texts.plain(locale, { flow: COMMON, message }, {})
  if (text === null) throw new Error(`no text "${message}" in ${locale}/${COMMON}.ftl`)
  return text
}

const commandsIn = (texts: Texts, locale: string): readonly BotCommand[] =>
  commands.map(command => ({ command, description: textOf(texts, locale, `command-${command}`) }))

interface Language { readonly language_code?: LanguageCode }

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
