import type { Html } from '../../core/text/html.ts'
import { stripHtml } from '../../core/text/html.ts'
import { isMarkupRefused } from './call-telegram.ts'

/** A text and its parse mode, as the Bot API takes them. */
export interface TextPayload {
  readonly text: string
  readonly options: { readonly parse_mode?: 'HTML' }
}

/**
 * Sends a text in Telegram's HTML, and once more without markup when Telegram cannot parse it, so that no word is lost.
 */
export const sendHtml = async <Answer>(html: Html, send: (text: TextPayload) => Promise<Answer>): Promise<Answer> => {
  try {
    return await send({ text: html, options: { parse_mode: 'HTML' } })
  } catch (error) {
    if (!isMarkupRefused(error)) throw error
    return send({ text: stripHtml(html), options: {} })
  }
}

/** Option of sends and edits that turns off previews of links. */
export const noLinkPreview = { link_preview_options: { is_disabled: true } } as const

/** Cuts a text to at most `chars` characters. */
export const limitChars = (text: string, chars: number): string => [...text].slice(0, chars).join('')

/** Longest toast (Bot API, answerCallbackQuery.text). */
export const MAX_TOAST_CHARS = 200
