/** Kinds of message the assistant cannot read as an answer; each has a text of its own (`cannot-read` in common.ftl). */
export const unreadable = [
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
export type Unreadable = (typeof unreadable)[number]
