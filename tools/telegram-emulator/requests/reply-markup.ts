import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
} from 'grammy/types'
import { badRequest } from '../api-errors.ts'
import { fieldText, isRecord, jsonOf, type Params } from './params.ts'

/** The parsed `reply_markup`. */
export type Markup =
  | { readonly kind: 'none' }
  | { readonly kind: 'inline'; readonly markup: InlineKeyboardMarkup }
  | { readonly kind: 'keyboard'; readonly markup: ReplyKeyboardMarkup }
  | { readonly kind: 'remove' }
  | { readonly kind: 'force'; readonly markup: ForceReply }

type Row = Readonly<Record<string, unknown>>

const MAX_INLINE = { buttons: 100, bytes: 10_000 }
const MAX_KEYBOARD = { buttons: 300, bytes: 10_000 }
const MAX_DATA_BYTES = 64
const ACTIONS = [
  'callback_data',
  'url',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
] as const
const STYLES: ReadonlySet<string> = new Set(['danger', 'success', 'primary'])

/** Reads `reply_markup`; the limits that only Telegram's servers check come later, by `checkMarkup`. */
export const readMarkup = (params: Params): Markup => {
  const value = jsonOf(params, 'reply_markup', `can't parse reply keyboard markup JSON object`)
  if (value === undefined) return { kind: 'none' }
  if (!isRecord(value)) throw badRequest('object expected as reply markup')
  if (value['inline_keyboard'] !== undefined) return readInline(value['inline_keyboard'])
  if (value['keyboard'] !== undefined) return readKeyboard(value)
  if (value['remove_keyboard'] === true) return { kind: 'remove' }
  if (value['force_reply'] === true) {
    const placeholder = fieldText(value, 'input_field_placeholder')
    return {
      kind: 'force',
      markup: { force_reply: true, ...(placeholder === '' ? {} : { input_field_placeholder: placeholder }) },
    }
  }
  return { kind: 'none' }
}

/** The inline keyboard of an edit; other kinds are refused. */
export const readInlineMarkup = (params: Params): InlineKeyboardMarkup | undefined => {
  const markup = readMarkup(params)
  if (markup.kind === 'none') return undefined
  if (markup.kind !== 'inline') throw badRequest('inline keyboard expected')
  return markup.markup
}

const rowsOf = (value: unknown, field: string): readonly (readonly unknown[])[] => {
  if (!Array.isArray(value)) throw badRequest(`field "${field}" must be of type Array`)
  return value.map((row): readonly unknown[] => {
    if (!Array.isArray(row)) throw badRequest(`field "${field}" must be an Array of Arrays`)
    return row
  })
}

const readInline = (value: unknown): Markup => {
  const inline_keyboard = rowsOf(value, 'inline_keyboard')
    .map((row) => row.map(readInlineButton))
    .filter((row) => row.length > 0)
  return inline_keyboard.length === 0 ? { kind: 'none' } : { kind: 'inline', markup: { inline_keyboard } }
}

const isInlineButton = (button: Row): button is Row & InlineKeyboardButton =>
  typeof button['text'] === 'string' && ACTIONS.some((action) => button[action] !== undefined)

const readInlineButton = (value: unknown): InlineKeyboardButton => {
  const fail = (why: string): Error => badRequest(`can't parse inline keyboard button: ${why}`)
  if (!isRecord(value)) throw fail('Inline keyboard button must be an Object')
  const text = fieldText(value, 'text')
  if (value['text'] === undefined) throw fail(`Can't find field "text"`)
  const action = ACTIONS.find((name) => value[name] !== undefined)
  if (action === undefined || (action === 'callback_data' && value[action] === '')) {
    throw fail('Text buttons are unallowed in the inline keyboard')
  }
  const style = value['style']
  if (style !== undefined && !(typeof style === 'string' && STYLES.has(style)))
    throw fail('invalid button style specified')
  const button: Record<string, unknown> = { text, [action]: value[action] }
  if (style !== undefined) button['style'] = style
  if (value['icon_custom_emoji_id'] !== undefined) button['icon_custom_emoji_id'] = value['icon_custom_emoji_id']
  if (!isInlineButton(button)) throw fail('Text buttons are unallowed in the inline keyboard')
  return button
}

const readKeyboard = (value: Row): Markup => {
  const keyboard = rowsOf(value['keyboard'], 'keyboard')
    .map((row) => row.map(readKey))
    .filter((row) => row.length > 0)
  if (keyboard.length === 0) return { kind: 'none' }
  const placeholder = fieldText(value, 'input_field_placeholder')
  return {
    kind: 'keyboard',
    markup: {
      keyboard,
      ...(value['resize_keyboard'] === true ? { resize_keyboard: true } : {}),
      ...(value['one_time_keyboard'] === true ? { one_time_keyboard: true } : {}),
      ...(value['is_persistent'] === true ? { is_persistent: true } : {}),
      ...(placeholder === '' ? {} : { input_field_placeholder: placeholder }),
    },
  }
}

const readKey = (value: unknown): KeyboardButton => {
  if (typeof value === 'string') return { text: value }
  if (!isRecord(value) || typeof value['text'] !== 'string') {
    throw badRequest(`can't parse keyboard button: Can't find field "text"`)
  }
  const text = value['text']
  if (value['request_contact'] === true) return { text, request_contact: true }
  if (value['request_location'] === true) return { text, request_location: true }
  return { text }
}

/** True for a button that requests a contact or a location, which only private chats allow. */
const requests = (keyboard: ReplyKeyboardMarkup, what: 'request_contact' | 'request_location'): boolean =>
  keyboard.keyboard.flat().some((key) => typeof key !== 'string' && what in key)

/** Makes the checks of the markup that Telegram's servers make last. */
export const checkMarkup = (markup: Markup, inPrivate: boolean): void => {
  if (markup.kind === 'inline') {
    const buttons = markup.markup.inline_keyboard.flat()
    for (const button of buttons) checkInlineButton(button)
    if (buttons.length > MAX_INLINE.buttons || Buffer.byteLength(JSON.stringify(markup.markup)) > MAX_INLINE.bytes) {
      throw badRequest('reply markup is too long')
    }
  }
  if (markup.kind === 'keyboard') {
    if (!inPrivate && requests(markup.markup, 'request_contact')) {
      throw badRequest('phone number can be requested in private chats only')
    }
    if (!inPrivate && requests(markup.markup, 'request_location'))
      throw badRequest('location can be requested in private chats only')
    const keys = markup.markup.keyboard.flat()
    if (keys.length > MAX_KEYBOARD.buttons || Buffer.byteLength(JSON.stringify(markup.markup)) > MAX_KEYBOARD.bytes) {
      throw badRequest('reply markup is too long')
    }
  }
}

const checkInlineButton = (button: InlineKeyboardButton): void => {
  if ('callback_data' in button && Buffer.byteLength(button.callback_data) > MAX_DATA_BYTES)
    throw badRequest('BUTTON_DATA_INVALID')
  if (button.text.trim() === '') throw badRequest('inline keyboard button text must be non-empty')
  if ('url' in button && !/^(?:https?:\/\/|tg:|ton:|mailto:|tel:)?\S+$/i.test(button.url)) {
    throw badRequest(`inline keyboard button URL '${button.url}' is invalid: URL host is empty`)
  }
  if ('copy_text' in button && (button.copy_text.text === '' || button.copy_text.text.length > 256)) {
    throw badRequest('BUTTON_COPY_TEXT_INVALID')
  }
}
