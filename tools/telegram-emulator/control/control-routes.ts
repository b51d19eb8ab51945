import type { z } from 'zod'
import type { Control } from '../control-types.ts'
import * as input from '../control-inputs.ts'

/** Names of the acts that are served as one request with one JSON answer. */
type ActName = Exclude<keyof Control, 'listen'>

export interface ControlRoute {
  readonly verb: 'GET' | 'POST' | 'DELETE'
  /**
   * Below `/_emulator`; `{name}` takes a number into the act's input. A query string and a JSON body are merged in as
   * well.
   */
  readonly path: string
  readonly act: ActName
  readonly input: z.ZodType
}

const get = (path: string, act: ActName, input: z.ZodType): ControlRoute => ({ verb: 'GET', path, act, input })
const post = (path: string, act: ActName, input: z.ZodType): ControlRoute => ({ verb: 'POST', path, act, input })
const del = (path: string, act: ActName, input: z.ZodType): ControlRoute => ({ verb: 'DELETE', path, act, input })

/**
 * The control API over HTTP. Beside these: `GET /_emulator/events` (Server-Sent Events, each `data:` a `LiveEvent`)
 * and `GET /_emulator/files/{file_id}` (the bytes of a file in a message).
 */
export const controlRoutes: readonly ControlRoute[] = [
  post('/users', 'addUser', input.newUserInput),
  get('/users', 'users', input.noInput),
  post('/users/{user}/start', 'start', input.startInput),
  post('/users/{user}/send', 'send', input.sendInput),
  post('/users/{user}/album', 'album', input.albumInput),
  post('/users/{user}/press', 'press', input.pressInput),
  post('/users/{user}/reply-key', 'replyKey', input.replyKeyInput),
  post('/users/{user}/share-contact', 'shareContact', input.shareContactInput),
  post('/users/{user}/edit', 'edit', input.editInput),
  post('/users/{user}/delete', 'delete', input.deleteInput),
  post('/users/{user}/react', 'react', input.reactInput),
  post('/users/{user}/forward', 'forward', input.forwardInput),
  post('/users/{user}/block', 'block', input.userInput),
  post('/users/{user}/unblock', 'unblock', input.userInput),
  post('/users/{user}/deactivate', 'deactivate', input.userInput),

  post('/groups', 'addGroup', input.newGroupInput),
  post('/groups/{chat}/add-member', 'addMember', input.addMemberInput),
  post('/groups/{chat}/remove-member', 'removeMember', input.removeMemberInput),
  post('/groups/{chat}/promote', 'promote', input.promoteInput),
  post('/groups/{chat}/permissions', 'setPermissions', input.permissionsInput),
  post('/groups/{chat}/forum', 'setForum', input.setForumInput),
  post('/groups/{chat}/migrate', 'migrate', input.groupInput),
  del('/groups/{chat}', 'deleteGroup', input.groupInput),
  post('/groups/{chat}/topics', 'addTopic', input.newTopicInput),
  post('/groups/{chat}/topics/{thread}/rename', 'renameTopic', input.renameTopicInput),
  post('/groups/{chat}/topics/{thread}/close', 'closeTopic', input.topicInput),
  post('/groups/{chat}/topics/{thread}/reopen', 'reopenTopic', input.topicInput),
  post('/groups/{chat}/topics/{thread}/age', 'ageTopic', input.topicInput),
  del('/groups/{chat}/topics/{thread}', 'deleteTopic', input.topicInput),

  get('/chats/{chat}', 'chat', input.chatInput),
  get('/state', 'state', input.noInput),
  get('/log', 'log', input.logInput),
  del('/log', 'clearLog', input.noInput),
  post('/faults', 'addFault', input.faultInput),
  del('/faults', 'clearFaults', input.noInput),
  post('/flood', 'setFlood', input.floodInput),
  post('/clock', 'advanceClock', input.clockInput),
  post('/revoke-token', 'revokeToken', input.botInput),
]
