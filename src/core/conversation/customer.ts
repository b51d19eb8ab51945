import type { LiveButton } from './conversation.ts'
import { buttonsOf, htmlOf, plainOf, remember, say, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { erase, eraseSecret, eraseSecretOf } from './erase-secret.ts'
import type { CustomerEvent } from './event.ts'
import { explain, explainOnce, isFlood } from './explain.ts'
import { askToForget, wantsForgotten } from './forget.ts'
import { accepts, viewOf } from './frame.ts'
import type { LiveFrame } from './frame.ts'
import { grant } from './follow-intent.ts'
import { takeLater } from './news.ts'
import { unwantedKind } from '../flow/notice-calls.ts'
import { maskPhone, readContact, showPhone } from '../text/phone.ts'
import { findSecret, redact } from '../text/redact.ts'
import { isForAgents, relayQueued } from './relay.ts'
import type { ForAgents } from './relay.ts'
import { show } from './prompt.ts'
import type { ShowOptions } from './prompt.ts'
import { deliver, goOn } from './stack.ts'
import { tellStatus } from './status.ts'
import { understand } from './interpret-text.ts'
import type { Meaning } from './interpret-text.ts'
import { ways } from '../flow/view.ts'
import type { Way } from '../flow/view.ts'
import { comeBack, goAway, goBack, goBeside, goToLanguage, goToMenu, goToPerson, restart } from './navigation.ts'
import { COMMON, NOTICES, PERSON } from '../flow/world.ts'

type Pressed = Extract<CustomerEvent, { kind: 'pressed' }>

const DOUBLE_TAP_MS = 5_000

/** A question younger than this was shown for the same act of coming back (Telegram sends the unblocking and /start apart). */
const SAME_ACT_MS = 5_000

const toast = (draft: Draft, callbackId: string): void => {
  draft.effects.push({ kind: 'toast', callbackId, text: null })
}

const toastOldButton = (draft: Draft, { callbackId, messageId }: Pressed): void => {
  const spent = messageId === undefined ? {} : { spent: messageId }
  draft.effects.push({ kind: 'toast', callbackId, text: plainOf(draft, 'toast-old-button'), ...spent })
}

/** Into the flow that an incident had stopped; the way back leads here again. */
const takeUp = (draft: Draft, options: ShowOptions): void => {
  const { takeUp: offered } = draft.now
  draft.now.takeUp = null
  if (!offered) return show(draft, options)
  remember(draft)
  goOn(draft, { flow: offered.flow, params: {}, incident: offered.incident })
  show(draft, options)
}

const goWay = (draft: Draft, way: Way, chosen?: string): void => {
  draft.now.guessed = false
  draft.now.vain = { times: 0, at: 0 }
  const options = chosen === undefined ? {} : { chosen }
  switch (way) {
    case 'back':
      return goBack(draft, options)
    case 'menu':
      return goToMenu(draft, options)
    case 'person':
      return goToPerson(draft, options)
    case 'wake':
      return show(draft, { again: true })
    case 'take-up':
      return takeUp(draft, options)
  }
}

const isWay = (type: string): type is Way => (ways as readonly string[]).includes(type)

const LONGEST_TRAIL = 15

type Answer = { readonly type: string; readonly [field: string]: unknown }

/** What agents read of it later: a number is masked, an address is not told. */
const toldOf = ({ type, phone }: Answer, chosen: string): string => {
  if (typeof phone === 'string') return maskPhone(phone)
  return type === 'email' ? '•••@•••' : redact(chosen)
}

const noteAnswer = (draft: Draft, frame: LiveFrame, event: Answer, chosen: string): void => {
  if (frame.flow.id === PERSON) return
  const ask = viewOf(frame).ask ?? ''
  draft.now.trail = [...draft.now.trail, { flow: frame.flow.id, ask, chosen: toldOf(event, chosen) }].slice(
    -LONGEST_TRAIL,
  )
}

/** Gives an answer to the flow in front; the question it answers is remembered for the way back. */
const answer = (draft: Draft, event: Answer, chosen: string): void => {
  const top = topOf(draft)
  if (!accepts(top, event)) return explain(draft, 'note-use-buttons')
  draft.now.vain = { times: 0, at: 0 }
  remember(draft)
  noteAnswer(draft, top, event, chosen)
  draft.now.guessed = false
  deliver(draft, top, event)
  show(draft, { chosen })
}

const choose = (draft: Draft, { event, label }: LiveButton): void => {
  draft.now.misses = 0
  if (isWay(event.type)) return goWay(draft, event.type, label)
  answer(draft, event, label)
}

const press = (draft: Draft, pressed: Pressed): void => {
  const { prompt, index, callbackId } = pressed
  const live = draft.now.prompt
  const { lastPress } = draft.now
  if (live?.no !== prompt) {
    const isDouble =
      lastPress?.prompt === prompt && lastPress.index === index && draft.event.at - lastPress.at < DOUBLE_TAP_MS
    if (isDouble) return toast(draft, callbackId)
    toastOldButton(draft, pressed)
    return isFlood(draft) ? undefined : show(draft, { again: true })
  }
  const button = buttonsOf(live)[index]
  toast(draft, callbackId)
  if (!button) return
  draft.now.lastPress = { prompt, index, at: draft.event.at }
  choose(draft, button)
}

/** Into the flow, as a deep link leads there. A second tap of the same hand does not begin it anew. */
const follow = (draft: Draft, { notice, flow, callbackId }: Extract<CustomerEvent, { kind: 'followed' }>): void => {
  toast(draft, callbackId)
  const { lastPress: last } = draft.now
  const isThere = draft.stack.some((frame) => frame.flow.id === flow)
  if (isThere && last?.prompt === -notice && draft.event.at - last.at < DOUBLE_TAP_MS) return
  draft.now.lastPress = { prompt: -notice, index: 0, at: draft.event.at }
  const off = unwantedKind(flow)
  if (off !== null) return goBeside(draft, NOTICES, {}, { off })
  begin(draft, flow)
}

const act = (draft: Draft, meaning: Meaning, messageId: number): void => {
  if (meaning.kind !== 'miss') draft.now.misses = 0
  switch (meaning.kind) {
    case 'button':
      return choose(draft, meaning.button)
    case 'way':
      return goWay(draft, meaning.way)
    case 'input':
      if (meaning.secret !== null) {
        draft.secrets[meaning.secret.name] = meaning.secret.value
        erase(draft, messageId)
      }
      return answer(draft, meaning.event, meaning.chosen)
    case 'wish':
      return grant(draft, meaning.wish)
    case 'secret':
      erase(draft, messageId)
      if (meaning.wish)
        return grant(draft, meaning.wish, { before: htmlOf(draft, COMMON, `note-erased-${meaning.secret}`) })
      return explain(draft, `note-erased-${meaning.secret}`)
    case 'miss':
      explain(draft, draft.now.prompt === null ? 'note-one-moment' : meaning.note)
      draft.now.misses += 1
  }
}

const write = (draft: Draft, { text, messageId, forwarded }: Extract<CustomerEvent, { kind: 'wrote' }>): void => {
  if (forwarded) {
    eraseSecret(draft, text, messageId)
    return explainOnce(draft, 'note-forwarded')
  }
  act(draft, understand(draft, text), messageId)
}

const share = (draft: Draft, { phone, whose }: Extract<CustomerEvent, { kind: 'contact' }>): void => {
  if (whose !== 'own') return explain(draft, `note-contact-${whose}`)
  const number = readContact(phone)
  if (number === null || !draft.now.prompt?.accepts.includes('contact')) return explain(draft, 'note-contact-not-asked')
  draft.effects.push({ kind: 'prove', phone: number, by: 'own-contact' })
  answer(draft, { type: 'contact', phone: number }, showPhone(number))
}

/** A file where none is wanted is answered as its words are, or as a document is that nobody can read. */
const takeFile = (
  draft: Draft,
  { fileId, name, caption, forwarded, messageId }: Extract<CustomerEvent, { kind: 'file' }>,
): void => {
  if (draft.now.prompt?.accepts.includes('file') !== true) {
    return caption === null
      ? explainOnce(draft, 'note-cannot-read-document')
      : write(draft, { kind: 'wrote', text: caption, messageId, forwarded })
  }
  if (caption !== null) eraseSecret(draft, caption, messageId)
  draft.now.misses = 0
  answer(draft, { type: 'file', file: fileId, name }, name)
}

const begin = (draft: Draft, payload: string): void => {
  const inFlow = draft.stack.length > 1
  if (payload !== '') {
    remember(draft)
    restart(draft, { payload })
    return show(draft)
  }
  const { prompt } = draft.now
  if (inFlow && prompt && draft.event.at - prompt.at < SAME_ACT_MS) return
  if (inFlow) return explain(draft, 'note-still-here')
  restart(draft, {})
  show(draft)
}

const command = (draft: Draft, event: Extract<CustomerEvent, { kind: 'command' }>): void => {
  const { name, payload } = event
  draft.now.guessed = false
  if (findSecret(payload) !== null) erase(draft, event.messageId)
  switch (name) {
    case 'start':
      return begin(draft, payload)
    case 'menu':
      return goToMenu(draft, {})
    case 'person':
      return goToPerson(draft, {})
    case 'help':
      return explain(draft, 'note-help')
    case 'status':
      return tellStatus(draft)
    case 'language':
      return goToLanguage(draft)
    case 'notices':
      return goBeside(draft, NOTICES, {})
    default:
      return explain(draft, 'note-unknown-command')
  }
}

/** At a question that agents read, words are theirs, unless they are a button's or lead away. */
const isForDesk = (draft: Draft, event: CustomerEvent): event is ForAgents => {
  if (!isForAgents(event)) return false
  if (event.kind !== 'wrote') return true
  const { kind } = understand(draft, event.text)
  return kind !== 'button' && kind !== 'way'
}

/** Whoever had blocked us hears of what came meanwhile. */
export const welcomeBack = (draft: Draft): void => {
  if (!draft.now.away) return
  comeBack(draft)
  for (const note of takeLater(draft, true)) say(draft, note)
}

/** What the customer did, acted on. */
export const handleCustomer = (draft: Draft, event: CustomerEvent): void => {
  if (event.kind === 'blocked') return goAway(draft)
  welcomeBack(draft)
  if (wantsForgotten(draft, event)) return askToForget(draft)
  if (viewOf(topOf(draft)).relay === true && isForDesk(draft, event)) return relayQueued(draft, event)
  switch (event.kind) {
    case 'pressed':
      return press(draft, event)
    case 'followed':
      return follow(draft, event)
    case 'wrote':
      return write(draft, event)
    case 'contact':
      return share(draft, event)
    case 'command':
      return command(draft, event)
    case 'sent':
      return event.further === true ? undefined : explainOnce(draft, `note-cannot-read-${event.what}`)
    case 'reacted':
      return
    case 'file':
      return takeFile(draft, event)
    case 'edited':
      eraseSecretOf(draft, event)
      return explainOnce(draft, 'note-edited')
    case 'unblocked':
      return explain(draft, 'note-welcome-back')
  }
}
