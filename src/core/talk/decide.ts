import { handleCallAnswer } from './handle-call-answer.ts'
import { deskCommands, handleCommand } from './commands.ts'
import type { Decision } from './decision.ts'
import type { DeskSituation } from './desk-situation.ts'
import { noChange } from './decision.ts'
import type { DeskEvent } from '../desk/desk-event.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import { handlePress } from './handle-press.ts'
import { handleTopicChange } from './handle-topic-change.ts'
import { handleReaction, handleWords, readAsCommand } from './agent-words.ts'
import { handleEdit } from './agent-edits.ts'
import type { ActionOf, DeskContext } from './desk-context.ts'

/** Decides about a message, which may be a command in the wrong letters. */
const decideMessage = (ctx: DeskContext<ActionOf<'message'>>): Decision => {
  const command = readAsCommand(ctx.event, deskCommands)
  return command ? handleCommand({ ...ctx, event: command }) : handleWords(ctx, deskCommands)
}

/**
 * Decides what one event of a forum group changes. Pure: the same world, situation and event give the same decision;
 * everything is written by the shell, at once. Two rules hold for every event: people who are not on the list of agents
 * change nothing, and only the agent who has a talk says anything to its customer. `at` is the time of the decision, ms
 * since 1970.
 */
export const decide = (
  world: DeskWorld,
  situation: DeskSituation,
  event: DeskEvent,
  at: number = event.at,
): Decision => {
  switch (event.kind) {
    case 'message':
      return decideMessage({ world, situation, event, at })
    case 'command':
      return handleCommand({ world, situation, event, at })
    case 'pressed':
      return handlePress({ world, situation, event, at })
    case 'edited':
      return handleEdit({ world, situation, event, at }, deskCommands)
    case 'reacted':
      return handleReaction({ world, situation, event, at })
    case 'answered':
      return handleCallAnswer({ world, situation, event, at })
    case 'topic':
      return handleTopicChange({ world, situation, event, at })
    case 'rights':
      return { ...noChange, request: { kind: 'setup' } }
    case 'group-moved':
      return noChange
  }
}
