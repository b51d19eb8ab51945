import { requirePlain } from '../../core/text/require-text.ts'
import { maskPhone } from '../../core/text/phone.ts'
import { truncate } from '../../core/text/truncate.ts'
import type { Texts, TextVars } from '../../core/text/texts.ts'
import type { Verification } from '../../core/ports/verification-store.ts'

/** A small page in plain text; whoever writes it as HTML escapes it. */
export interface NetworkPage {
  readonly locale: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** Answers of a page that asks; null on a page that only tells. */
  readonly answers: { readonly yes: string; readonly no: string } | null
  /** Way back to the chat. */
  readonly back: { readonly label: string; readonly url: string } | null
}

/** Texts of the pages. */
const FILE = 'network'

/** Longest name that is shown: its owner chose it, and it is no place for a message. */
const NAME_CHARS = 24

/** Digits of an act's object by which it is told apart, as in the message of a code. */
const ENDING_DIGITS = 2

const textOf = (texts: Texts, locale: string, message: string, vars: TextVars = {}, attribute?: string): string =>
  requirePlain(texts, locale, { flow: FILE, message, ...(attribute === undefined ? {} : { attribute }) }, vars)

/** Gives the page that names who asks, for which number and what, and asks for a yes. */
export const askPage = (texts: Texts, { name, phone, act, object, locale }: Verification): NetworkPage => {
  const shown = truncate(name.replaceAll(/\p{C}/gu, ''), NAME_CHARS)
  const vars = {
    name: shown === '' ? 'none' : shown,
    number: maskPhone(phone),
    act: act.replace(/-by-word$/, ''),
    ending: object === null ? 'none' : object.slice(-ENDING_DIGITS),
  }
  const text = (message: string, attribute?: string): string => textOf(texts, locale, message, vars, attribute)
  return {
    locale,
    heading: text('asks'),
    paragraphs: [text('who'), text('how'), text('beware')],
    answers: { yes: text('asks', 'yes'), no: text('asks', 'no') },
    back: null,
  }
}

/** Gives a page that says how it ended, and leads back to the chat. */
export const endPage = (
  texts: Texts,
  {
    locale,
    message,
    backUrl,
  }: { readonly locale: string; readonly message: 'done' | 'failed' | 'refused' | 'over'; readonly backUrl: string },
): NetworkPage => ({
  locale,
  heading: textOf(texts, locale, message),
  paragraphs: [textOf(texts, locale, `${message}-next`)],
  answers: null,
  back: { label: textOf(texts, locale, 'to-telegram'), url: backUrl },
})
