import type { Api } from 'grammy'
import type { AgentMessage } from '../../core/conversation/effect.ts'
import type { AgentMessageRef } from '../../core/desk/agent-message-ref.ts'
import { RefusedError } from '../../core/ports/messenger-errors.ts'
import { copyAlbum } from './copy-album.ts'
import { inThread } from './in-thread.ts'
import { replyOptions } from './reply-options.ts'
import { setReaction } from './set-reaction.ts'
import { callTelegram, callUnless } from './call-telegram.ts'
import { noLinkPreview, sendHtml } from './send-html.ts'
import { escapeHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'
import type { ReplacedMedia } from '../../core/desk/desk-event.ts'

/**
 * An agent's action on a message of theirs or of the customer's. Texts that the bot sends for an agent ('tell') are
 * sent like its own.
 */
type AgentAction = Exclude<AgentMessage, { readonly kind: 'tell' }>
type Kind<Name extends AgentMessage['kind']> = Extract<AgentMessage, { readonly kind: Name }>

/**
 * Turns 'gone' into 'bad-request': the missing chat is the group copied from, not the customer's, who would be
 * 'blocked'.
 */
const fromGroup = async <Answer>(copied: Promise<Answer>): Promise<Answer> => {
  try {
    return await copied
  } catch (error) {
    if (error instanceof RefusedError && error.reason === 'gone') throw new RefusedError(error.message, 'bad-request')
    throw error
  }
}

/** Copies the agent's message. A forward would show the agent's name (Bot API, copyMessage). */
const relay = async (api: Api, chatId: number, { from, replyTo, thread }: Kind<'relay'>): Promise<number> => {
  const reply = replyOptions(replyTo)
  const copy = await fromGroup(
    inThread(thread, (option) =>
      callTelegram(api.copyMessage(chatId, from.group, from.messageId, { ...reply, ...option })),
    ),
  )
  return copy.message_id
}

/**
 * Shows the content that the agent's message shows now, with its caption. The content may be the same as before; a
 * caption alone goes this way, too.
 */
const replaceMedia = async (
  api: Api,
  chatId: number,
  messageId: number,
  { kind, id, isSpoiler, isCaptionAbove }: ReplacedMedia,
  html: Html,
): Promise<void> => {
  const spoiler =
    isSpoiler && (kind === 'photo' || kind === 'video' || kind === 'animation') ? { has_spoiler: true } : {}
  const above =
    isCaptionAbove && (kind === 'photo' || kind === 'video' || kind === 'animation')
      ? { show_caption_above_media: true }
      : {}
  await sendHtml(html, ({ text: caption, options }) =>
    callUnless(
      ['no-change'],
      api.editMessageMedia(chatId, messageId, { type: kind, media: id, caption, ...options, ...spoiler, ...above }),
    ),
  )
}

/** Brings an agent's edit to the copy: the words with their formatting, and the content where it can be replaced. */
const reword = async (api: Api, chatId: number, message: Kind<'reword'>): Promise<number> => {
  const { messageId, text, caption: isCaption, html = escapeHtml(text), media } = message
  if (media) {
    await replaceMedia(api, chatId, messageId, media, html)
    return messageId
  }
  await sendHtml(html, ({ text: words, options }) =>
    callUnless(
      ['no-change'],
      isCaption
        ? api.editMessageCaption(chatId, messageId, { caption: words, ...options })
        : api.editMessageText(chatId, messageId, words, { ...options, ...noLinkPreview }),
    ),
  )
  return messageId
}

/**
 * Repeats an agent's action in the customer's chat. Gives the id of the message that shows it now, or null when there
 * is none.
 */
export const sendAgentMessage = async (api: Api, chatId: number, message: AgentAction): Promise<number | null> => {
  switch (message.kind) {
    case 'relay':
      return relay(api, chatId, message)
    case 'reword':
      return reword(api, chatId, message)
    case 'react':
      await setReaction(api, chatId, message.messageId, message.emoji)
      return null
    case 'withdraw':
      await callTelegram(api.deleteMessage(chatId, message.messageId))
      return null
  }
}

/** Copies an agent's album into the customer's chat; all its items are in one group. See `Messenger.relayAlbum`. */
export const relayAlbum = async (
  api: Api,
  chatId: number,
  froms: readonly AgentMessageRef[],
  thread?: number,
): Promise<readonly number[]> => {
  const [first] = froms
  if (!first) return []
  const messageIds = froms.map(({ messageId }) => messageId)
  return fromGroup(
    inThread(thread, (option) =>
      copyAlbum(api, { to: chatId, thread: option.message_thread_id ?? null, from: first.group, messageIds }),
    ),
  )
}
