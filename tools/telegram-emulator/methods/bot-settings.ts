import type { BotCommand, MenuButton } from 'grammy/types'
import type { Method } from '../requests/call.ts'
import { badRequest } from '../api-errors.ts'
import { fieldInt, fieldText, isRecord, jsonOf, intOf, textOf, type Params } from '../requests/params.ts'

const MAX_COMMANDS = 100

/** The key of the commands of a scope and a language; narrower scopes name their chat and user. */
export const commandsKey = (scope: Readonly<Record<string, unknown>> | undefined, language: string): string => {
  const type = scope ? fieldText(scope, 'type') : 'default'
  return [type, scope ? fieldInt(scope, 'chat_id') : 0, scope ? fieldInt(scope, 'user_id') : 0, language].join('|')
}

const keyOf = (params: Params): string => {
  const scope = jsonOf(params, 'scope', `can't parse BotCommandScope JSON object`)
  if (scope !== undefined && !isRecord(scope)) throw badRequest(`can't parse BotCommandScope: expected an Object`)
  return commandsKey(scope, languageOf(params))
}

const languageOf = (params: Params): string => {
  const language = textOf(params, 'language_code')
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified')
  return language
}

const readCommand = (value: unknown): BotCommand => {
  if (!isRecord(value)) throw badRequest(`can't parse BotCommand: expected an Object`)
  const command = fieldText(value, 'command').replace(/^\//, '').trim()
  const description = fieldText(value, 'description').trim()
  if (command === '') throw badRequest('command must be non-empty')
  if (description === '') throw badRequest('command description must be non-empty')
  if (command.length > 32) throw badRequest('command length must not exceed 32')
  if ([...description].length > 256) throw badRequest('command description length must not exceed 256')
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  return { command, description }
}

export const setMyCommands: Method = ({ world, bot, params }) => {
  const value = jsonOf(params, 'commands', `can't parse commands JSON object`)
  if (!Array.isArray(value)) throw badRequest('expected an Array of BotCommand')
  const commands = value.map(readCommand)
  if (commands.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  bot.settings.commands.set(keyOf(params), commands)
  world.touch()
  return true
}

export const getMyCommands: Method = ({ bot, params }) => bot.settings.commands.get(keyOf(params)) ?? []

export const deleteMyCommands: Method = ({ world, bot, params }) => {
  bot.settings.commands.delete(keyOf(params))
  world.touch()
  return true
}

interface Wording {
  readonly field: 'name' | 'description' | 'short_description'
  readonly store: 'names' | 'descriptions' | 'shortDescriptions'
  readonly most: number
  readonly tooLong: string
}

const setWording =
  ({ field, store, most, tooLong }: Wording): Method =>
  ({ world, bot, params }) => {
    const text = textOf(params, field).trim()
    if ([...text].length > most) throw badRequest(tooLong)
    bot.settings[store].set(languageOf(params), text)
    world.touch()
    return true
  }

const getWording =
  ({ field, store }: Wording, fallback: (name: string) => string): Method =>
  ({ bot, params }) => {
    const kept = bot.settings[store].get(languageOf(params)) ?? bot.settings[store].get('') ?? ''
    return { [field]: kept === '' ? fallback(bot.me.first_name) : kept }
  }

const NAME: Wording = { field: 'name', store: 'names', most: 64, tooLong: 'BOT_TITLE_INVALID' }
const DESCRIPTION: Wording = {
  field: 'description',
  store: 'descriptions',
  most: 512,
  tooLong: 'BOT_DESCRIPTION_TOO_LONG',
}
const SHORT: Wording = {
  field: 'short_description',
  store: 'shortDescriptions',
  most: 120,
  tooLong: 'BOT_ABOUT_TOO_LONG',
}

export const setMyName = setWording(NAME)
export const getMyName = getWording(NAME, (name) => name)
export const setMyDescription = setWording(DESCRIPTION)
export const getMyDescription = getWording(DESCRIPTION, () => '')
export const setMyShortDescription = setWording(SHORT)
export const getMyShortDescription = getWording(SHORT, () => '')

const readMenuButton = (params: Params): MenuButton => {
  const value = jsonOf(params, 'menu_button', `can't parse menu button JSON object`)
  if (value === undefined) return { type: 'default' }
  if (!isRecord(value)) throw badRequest('object expected as menu button')
  if (value['type'] === 'commands') return { type: 'commands' }
  if (value['type'] === 'default') return { type: 'default' }
  const app = value['web_app']
  if (value['type'] !== 'web_app' || !isRecord(app)) throw badRequest('MenuButton has unsupported type')
  return { type: 'web_app', text: fieldText(value, 'text'), web_app: { url: fieldText(app, 'url') } }
}

export const setChatMenuButton: Method = ({ world, bot, params }) => {
  bot.settings.menuButtons.set(intOf(params, 'chat_id'), readMenuButton(params))
  world.touch()
  return true
}

export const getChatMenuButton: Method = ({ bot, params }) =>
  bot.settings.menuButtons.get(intOf(params, 'chat_id')) ?? bot.settings.menuButtons.get(0) ?? { type: 'commands' }
