import { matchLabel, wordsOf } from '../text/button-label.ts'
import type { LiveButton } from './conversation.ts'
import { buttonsOf, plainOf, serviceOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { saysOneOf } from '../text/known-words.ts'
import { readPhone, showPhone } from '../text/phone.ts'
import { findSecret, readCode } from '../text/redact.ts'
import type { SecretKind } from '../text/redact.ts'
import { serviceNamedIn } from '../catalogue/find-service.ts'
import type { Way } from '../flow/view.ts'
import { isFree, readEmail, wishHere } from './intent.ts'
import type { Wish } from './intent.ts'
import { COMMON } from '../flow/world.ts'

/** A typed secret and the reference that stands for it. */
export interface TypedSecret {
  readonly name: string
  readonly value: string
}

/** What a typed text turns out to be at the present question. `chosen` is how it is shown back; a secret is never shown. */
export type Meaning =
  | { readonly kind: 'button'; readonly button: LiveButton }
  | { readonly kind: 'way'; readonly way: Way }
  | {
      readonly kind: 'input'
      readonly event: { readonly type: string; readonly [field: string]: string }
      readonly chosen: string
      readonly secret: TypedSecret | null
    }
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'secret'; readonly secret: SecretKind; readonly wish: Wish | null }
  | { readonly kind: 'miss'; readonly note: string }

/** Stands for the typed code in machine events, inputs and snapshots. */
const TYPED_CODE = 'secret:typed-code'
/** Stands for a typed code word. */
const TYPED_WORD = 'secret:typed-word'

const LONG = 500

/** The button whose own words these are. */
const asButton = (draft: Draft, text: string): LiveButton | null => {
  const buttons = draft.now.prompt ? buttonsOf(draft.now.prompt) : []
  const typed = wordsOf(text)
  const byWord = buttons.filter(({ label, words }) => [label, ...words].some((word) => wordsOf(word) === typed))
  return typed !== '' && byWord.length === 1 ? (byWord[0] ?? null) : null
}

/** The only button that a longer or shorter text may mean. */
const asLikeButton = (draft: Draft, text: string): LiveButton | null => {
  const buttons = draft.now.prompt ? buttonsOf(draft.now.prompt) : []
  const place = matchLabel(
    text,
    buttons.map(({ label }) => label),
  )
  return place === null ? null : (buttons[place] ?? null)
}

/** Words that lead back, out or to a person in any language we speak, whatever the question is. */
const asWay = ({ world: { texts } }: Draft, text: string): Way | null =>
  (['person', 'menu', 'back'] as const).find((name) =>
    saysOneOf(texts, { flow: COMMON, message: `words-${name}` }, text),
  ) ?? null

const LONGEST_MASK = 30

/** Digits with signs for those left open: `%` (or `*`) a run, `_` (or `?`) one. Null for anything else. */
const asMask = (text: string): string | null => {
  const mask = text.trim().replaceAll('*', '%').replaceAll('?', '_')
  return mask.length <= LONGEST_MASK && /^\+?[\d%_\s().-]*\d[\d%_\s().-]*$/.test(mask) ? mask : null
}

/** Words that name a secret are no answer, whatever number stands beside it; digits alone may be what is asked for. */
const tellsSecret = (text: string, secret: SecretKind | null): boolean =>
  secret !== null && (secret !== 'code' || /\p{L}/u.test(text))

const asInput = (draft: Draft, text: string, secret: SecretKind | null): Meaning | null => {
  const accepts = draft.now.prompt?.accepts ?? []
  if (accepts.includes('code')) {
    const code = readCode(text)
    if (code !== null)
      return {
        kind: 'input',
        event: { type: 'code', code: TYPED_CODE },
        chosen: '••••',
        secret: { name: TYPED_CODE, value: code },
      }
  }
  if (tellsSecret(text, secret)) return null
  if (accepts.includes('mask')) {
    const mask = asMask(text)
    if (mask !== null) return { kind: 'input', event: { type: 'mask', mask }, chosen: mask, secret: null }
  }
  if (accepts.includes('phone')) {
    const phone = readPhone(text, serviceOf(draft).country)
    if (phone !== null)
      return { kind: 'input', event: { type: 'phone', phone }, chosen: showPhone(phone), secret: null }
  }
  if (accepts.includes('email')) {
    const found = readEmail(text)
    if (found !== null) return { kind: 'input', event: { type: 'email', email: found }, chosen: found, secret: null }
  }
  return null
}

const LONGEST_WORD = 100

/** At such a question every text is the secret, unless it is a button's or leads away. */
const asWord = (text: string): Meaning => {
  const value = text.trim()
  if (value.length > LONGEST_WORD) return { kind: 'secret', secret: 'password', wish: null }
  return {
    kind: 'input',
    event: { type: 'secret', secret: TYPED_WORD },
    chosen: '••••',
    secret: { name: TYPED_WORD, value },
  }
}

/** A story with a secret in it is still a story, when it is clear. */
const sureWish = (draft: Draft, text: string): Wish | null => {
  const wish = isFree(draft) ? wishHere(draft, text) : null
  return wish?.kind === 'unsure' ? null : wish
}

/** The button of the service that is named, where one is asked for. */
const asService = (draft: Draft, text: string): LiveButton | null => {
  const named = serviceNamedIn(text, draft.world.services)
  const buttons = draft.now.prompt ? buttonsOf(draft.now.prompt) : []
  return buttons.find(({ event }) => event.type === 'choose' && event['id'] === named?.id) ?? null
}

/** Words that lead somewhere by themselves and hold a number or an address besides: a button would lose it. */
const tellsMore = (draft: Draft, text: string): boolean => {
  const wish = isFree(draft) ? wishHere(draft, text) : null
  return wish?.kind === 'flow' && Object.keys(wish.given).length > 0
}

const missed = (draft: Draft, text: string): string => {
  const accepts = draft.now.prompt?.accepts ?? []
  if (draft.now.misses >= 1) return 'note-missed-twice'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'note-only-emoji'
  if (text.length > LONG) return 'note-too-long'
  if (accepts.includes('phone')) return 'note-not-a-phone'
  if (accepts.includes('email')) return 'note-not-an-email'
  if (accepts.includes('code')) return 'note-not-a-code'
  if (accepts.includes('file')) return 'note-not-a-file'
  if (accepts.includes('mask')) return 'note-not-a-mask'
  return 'note-use-buttons'
}

/**
 * Reads a typed text: a button's own words first, then what the question accepts ("my number is 8 029 …" is a number, though a button
 * says "my number"), then what is like a button; words that name a secret are neither. Then a secret nobody asked for, then the ways, then what the customer may want instead.
 */
export const understand = (draft: Draft, text: string): Meaning => {
  const button = asButton(draft, text)
  if (button) return { kind: 'button', button }
  const secret = findSecret(text)
  const input = asInput(draft, text, secret)
  if (input) return input
  const alike = tellsSecret(text, secret) ? null : (asLikeButton(draft, text) ?? asService(draft, text))
  if (alike && !tellsMore(draft, text)) return { kind: 'button', button: alike }
  const wanted = draft.now.prompt?.accepts ?? []
  const way = asWay(draft, text)
  if (wanted.includes('secret')) return way ? { kind: 'way', way } : asWord(text)
  if (secret) return { kind: 'secret', secret, wish: sureWish(draft, text) }
  if (way) return { kind: 'way', way }
  if (wanted.includes('text'))
    return { kind: 'input', event: { type: 'text', text }, chosen: plainOf(draft, 'got-it'), secret: null }
  const wish = wishHere(draft, text)
  return wish ? { kind: 'wish', wish } : { kind: 'miss', note: missed(draft, text) }
}
