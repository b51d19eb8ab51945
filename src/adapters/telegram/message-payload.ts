import type { Html } from '../../core/text/html.ts'
import { stripHtml } from '../../core/text/html.ts'
import { isUnparsable } from './failures.ts'

/** A text as it is sent: marked up, or, when Telegram cannot read the markup, bare, so that no word is lost. */
export interface Written {
  readonly text: string
  readonly options: { readonly parse_mode?: 'HTML' }
}

/** Sends a text in Telegram's HTML, and once more without markup when Telegram cannot read it. */
export const written = async <Answer>(html: Html, send: (text: Written) => Promise<Answer>): Promise<Answer> => {
  try {
    return await send({ text: html, options: { parse_mode: 'HTML' } })
  } catch (error) {
    if (!isUnparsable(error)) throw error
    return send({ text: stripHtml(html), options: {} })
  }
}

/** The option of sends and edits that keeps links from being shown as pictures. */
export const quiet = { link_preview_options: { is_disabled: true } } as const

/** The text, cut at so many characters. */
export const cut = (text: string, chars: number): string => [...text].slice(0, chars).join('')

/** Bot API, answerCallbackQuery.text. */
export const TOAST_CHARS = 200
