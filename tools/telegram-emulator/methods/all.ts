import type { Method } from '../requests/call.ts'
import * as chatInfo from './chat-info.ts'
import * as copy from './copy-messages.ts'
import * as remove from './delete.ts'
import * as edit from './edit.ts'
import { getFile } from './file.ts'
import * as forum from './forum.ts'
import * as pin from './pin.ts'
import { answerCallbackQuery } from './press-answer.ts'
import { setMessageReaction } from './react.ts'
import { sendMedia, sendMediaGroup } from './send-media.ts'
import * as text from './send-text.ts'
import * as settings from './bot-settings.ts'
import * as updates from './get-updates.ts'

const getMe: Method = ({ bot }) => ({ ...bot.me, first_name: bot.settings.names.get('') || bot.me.first_name })
const acceptOnly: Method = () => true

/** Methods by their names as documented. */
const methodsByName: Readonly<Record<string, Method>> = {
  getMe,
  logOut: acceptOnly,
  close: acceptOnly,
  getUpdates: updates.getUpdates,
  setWebhook: updates.setWebhook,
  deleteWebhook: updates.deleteWebhook,
  getWebhookInfo: updates.getWebhookInfo,
  sendMessage: text.sendMessage,
  sendContact: text.sendContact,
  sendLocation: text.sendLocation,
  sendChatAction: text.sendChatAction,
  sendMessageDraft: text.sendMessageDraft,
  sendPhoto: sendMedia('photo'),
  sendDocument: sendMedia('document'),
  sendVideo: sendMedia('video'),
  sendAudio: sendMedia('audio'),
  sendVoice: sendMedia('voice'),
  sendVideoNote: sendMedia('video_note'),
  sendAnimation: sendMedia('animation'),
  sendSticker: sendMedia('sticker'),
  sendMediaGroup,
  copyMessage: copy.copyMessage,
  copyMessages: copy.copyMessages,
  forwardMessage: copy.forwardMessage,
  forwardMessages: copy.forwardMessages,
  setMessageReaction,
  editMessageText: edit.editMessageText,
  editMessageCaption: edit.editMessageCaption,
  editMessageReplyMarkup: edit.editMessageReplyMarkup,
  editMessageMedia: edit.editMessageMedia,
  deleteMessage: remove.deleteMessage,
  deleteMessages: remove.deleteMessages,
  pinChatMessage: pin.pinChatMessage,
  unpinChatMessage: pin.unpinChatMessage,
  unpinAllChatMessages: pin.unpinAllChatMessages,
  unpinAllForumTopicMessages: pin.unpinAllForumTopicMessages,
  answerCallbackQuery,
  getFile,
  getChat: chatInfo.getChat,
  getChatMember: chatInfo.getChatMember,
  getChatAdministrators: chatInfo.getChatAdministrators,
  getChatMemberCount: chatInfo.getChatMemberCount,
  leaveChat: chatInfo.leaveChat,
  banChatMember: chatInfo.banChatMember,
  createForumTopic: forum.createForumTopic,
  editForumTopic: forum.editForumTopic,
  closeForumTopic: forum.closeForumTopic,
  reopenForumTopic: forum.reopenForumTopic,
  deleteForumTopic: forum.deleteForumTopic,
  closeGeneralForumTopic: forum.closeGeneralForumTopic,
  reopenGeneralForumTopic: forum.reopenGeneralForumTopic,
  getForumTopicIconStickers: forum.getForumTopicIconStickers,
  setMyCommands: settings.setMyCommands,
  getMyCommands: settings.getMyCommands,
  deleteMyCommands: settings.deleteMyCommands,
  setMyName: settings.setMyName,
  getMyName: settings.getMyName,
  setMyDescription: settings.setMyDescription,
  getMyDescription: settings.getMyDescription,
  setMyShortDescription: settings.setMyShortDescription,
  getMyShortDescription: settings.getMyShortDescription,
  setChatMenuButton: settings.setChatMenuButton,
  getChatMenuButton: settings.getChatMenuButton,
}

/** Methods by their names in lower case: the Bot API server does not mind the case. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries(methodsByName).map(([name, method]) => [name.toLowerCase(), method]),
)
