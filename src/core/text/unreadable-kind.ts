/** Kinds of messages that cannot be read as an answer; each has its own variant of `cannot-read` in common.ftl. */
export const unreadableKinds = [
  'animation',
  'audio',
  'contact',
  'dice',
  'document',
  'game',
  'location',
  'photo',
  'poll',
  'sticker',
  'story',
  'video',
  'video_note',
  'voice',
  'other',
] as const

/** One of the kinds of messages that cannot be read. */
export type UnreadableKind = (typeof unreadableKinds)[number]
