import type { DeskAction } from './desk-context.ts'
import type { Decision, Situation } from './decision.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import type { Agent } from '../desk/agent.ts'

/** What one of ours did in a group, for a room of the desk. */
export interface RoomAsked {
  readonly world: DeskWorld
  readonly situation: Situation
  readonly event: DeskAction
  readonly agent: Agent
  readonly at: number
}

/**
 * A room of the desk keeps drafts of its own, such as notices. It is asked where a decision wishes for a room, and its own decision is
 * committed with the event instead; null when the event is none of its affairs. Asked again after a crash, it changes nothing twice.
 */
export type DeskRoom = (asked: RoomAsked) => Promise<Decision | null>

/** Data of the buttons of rooms: the room, which of its drafts, and what for; at most 64 bytes (Bot API, InlineKeyboardButton). */
export const rooms = ['notice', 'incident'] as const
export type RoomName = (typeof rooms)[number]

export interface RoomPress {
  readonly room: RoomName
  readonly id: string
  readonly act: string
  readonly arg: string
}

const written = /^(notice|incident)\/([\w-]{1,30})\/([a-z-]{1,16})(?:\/([\w*:-]{1,30}))?$/

/** @example roomData('notice', 12, 'kind', 'news') */
export const roomData = (room: RoomName, id: string | number, act: string, arg: string | number = ''): string =>
  [room, id, act, ...(arg === '' ? [] : [arg])].join('/')

/** Reads what a client sent, which may be old or made up; null when it is no room's. */
export const readRoomPress = (data: string): RoomPress | null => {
  const [, name, id = '', act = '', arg = ''] = written.exec(data) ?? []
  const room = rooms.find((known) => known === name)
  return room === undefined ? null : { room, id, act, arg }
}
