import { answered } from './call-answers.ts'
import { command } from './commands.ts'
import type { Decision, Situation } from './decision.ts'
import { nothing } from './decision.ts'
import type { DeskEvent } from '../desk/desk-event.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import { pressed } from './presses.ts'
import { topicChanged } from './topic-changes.ts'
import { edited, reacted, said } from './agent-words.ts'

/**
 * What one event of a forum group changes. Pure: the same world, situation and event give the same decision. Whoever is not on the list of
 * agents changes nothing, and nobody but the agent of a talk says anything to its customer. `at` is when it is decided, ms since 1970.
 */
export const decide = (world: DeskWorld, situation: Situation, event: DeskEvent, at: number = event.at): Decision => {
  switch (event.kind) {
    case 'said':
      return said({ world, situation, event, at })
    case 'command':
      return command({ world, situation, event, at })
    case 'pressed':
      return pressed({ world, situation, event, at })
    case 'edited':
      return edited({ world, situation, event, at })
    case 'reacted':
      return reacted({ world, situation, event, at })
    case 'answered':
      return answered({ world, situation, event, at })
    case 'topic':
      return topicChanged({ world, situation, event, at })
    case 'rights':
      return { ...nothing, wish: { kind: 'setup' } }
    case 'moved':
      return nothing
  }
}
