import type { Message, MessageEntity } from 'grammy/types'
import type { SendPermission } from '../chats/chats.ts'
import type { Content } from '../chats/messages.ts'
import type { StoredFile } from '../model.ts'

/** The kinds of media that a message can carry here. */
export type MediaKind = 'photo' | 'document' | 'video' | 'audio' | 'voice' | 'video_note' | 'animation' | 'sticker'

/** The kinds of media: permission and name in refusals, and `caption` where one is allowed. */
export const MEDIA: Readonly<
  Record<MediaKind, SendPermission & { readonly caption: boolean; readonly typeName: string }>
> = {
  photo: { permission: 'can_send_photos', words: 'photos', caption: true, typeName: 'Photo' },
  document: { permission: 'can_send_documents', words: 'documents', caption: true, typeName: 'Document' },
  video: { permission: 'can_send_videos', words: 'videos', caption: true, typeName: 'Video' },
  audio: { permission: 'can_send_audios', words: 'audios', caption: true, typeName: 'Audio' },
  voice: { permission: 'can_send_voice_notes', words: 'voice notes', caption: true, typeName: 'VoiceNote' },
  video_note: { permission: 'can_send_video_notes', words: 'video notes', caption: false, typeName: 'VideoNote' },
  animation: { permission: 'can_send_other_messages', words: 'animations', caption: true, typeName: 'Animation' },
  sticker: { permission: 'can_send_other_messages', words: 'stickers', caption: false, typeName: 'Sticker' },
}

/** Properties of a file that a client sends besides its bytes. */
export interface MediaDetails {
  readonly duration?: number
  readonly emoji?: string
  readonly width?: number
  readonly height?: number
}

/** The fields that a file makes in a message. */
export const mediaContent = (kind: MediaKind, file: StoredFile, details: MediaDetails = {}): Content => {
  const base = { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size }
  const named = {
    ...(file.name === undefined ? {} : { file_name: file.name }),
    ...(file.mime === undefined ? {} : { mime_type: file.mime }),
  }
  const duration = details.duration ?? 1
  const size = { width: details.width ?? 1_280, height: details.height ?? 960 }
  switch (kind) {
    case 'photo':
      return {
        photo: [
          {
            ...base,
            file_id: `${file.id}_s`,
            file_unique_id: `${file.uniqueId}s`,
            file_size: Math.ceil(file.size / 10),
            width: 90,
            height: 67,
          },
          { ...base, ...size },
        ],
      }
    case 'document':
      return { document: { ...base, ...named } }
    case 'video':
      return { video: { ...base, ...named, ...size, duration } }
    case 'audio':
      return { audio: { ...base, ...named, duration } }
    case 'voice':
      return { voice: { ...base, mime_type: file.mime ?? 'audio/ogg', duration } }
    case 'video_note':
      return { video_note: { ...base, length: 240, duration } }
    case 'animation':
      return { animation: { ...base, ...named, ...size, duration }, document: { ...base, ...named } }
    case 'sticker':
      return {
        sticker: {
          ...base,
          type: 'regular',
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
          ...(details.emoji === undefined ? {} : { emoji: details.emoji }),
        },
      }
  }
}

/** Fields of a message that travel with a copy or a forward. */
const CARRIED = [
  'text',
  'entities',
  'caption',
  'caption_entities',
  'photo',
  'document',
  'video',
  'audio',
  'voice',
  'video_note',
  'animation',
  'sticker',
  'contact',
  'location',
  'has_media_spoiler',
  'show_caption_above_media',
] as const satisfies readonly (keyof Message)[]

/** The content that a copy or a forward of a message takes along; empty for a service message. */
export const carriedContent = (message: Message): Content =>
  Object.fromEntries(CARRIED.filter((field) => message[field] !== undefined).map((field) => [field, message[field]]))

/** True for a message with a file, a location or a contact instead of text. */
export const mediaKindOf = (message: Message): MediaKind | undefined => {
  if (message.animation) return 'animation'
  const kinds: readonly MediaKind[] = ['photo', 'document', 'video', 'audio', 'voice', 'video_note', 'sticker']
  return kinds.find((kind) => message[kind] !== undefined)
}

/** Text or caption with its entities, for comparing. */
export const wordsOf = (message: Message): { readonly text: string; readonly entities: readonly MessageEntity[] } => ({
  text: message.text ?? message.caption ?? '',
  entities: message.entities ?? message.caption_entities ?? [],
})
