import type { DeskAction } from './desk-context.ts'
import type { Decision } from './decision.ts'
import type { DeskSituation } from './desk-situation.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import type { Agent } from '../desk/agent.ts'

/** An action of an agent, as a desk module gets it. */
export interface ModuleContext {
  readonly world: DeskWorld
  readonly situation: DeskSituation
  readonly event: DeskAction
  readonly agent: Agent
  readonly at: number
}

/**
 * A module of the desk that keeps drafts of its own, such as notices. It is asked when a decision requests `module`;
 * its decision is then committed with the event instead. Null when the event does not concern it. After a crash it is
 * asked again, and must not change anything twice.
 */
export type DeskModule = (ctx: ModuleContext) => Promise<Decision | null>

/** Names of the desk modules, the first part of their buttons' data. */
const moduleNames = ['notice', 'incident'] as const
type ModuleName = (typeof moduleNames)[number]

/** A press on a module's button, read from its data. */
interface ModulePress {
  readonly module: ModuleName
  readonly id: string
  readonly act: string
  readonly arg: string
}

const MODULE_DATA = /^(notice|incident)\/([\w-]{1,30})\/([a-z-]{1,16})(?:\/([\w*:-]{1,30}))?$/

/**
 * Data of a module's button: the module, the id of its draft, the act and its argument. At most 64 bytes (Bot API,
 * InlineKeyboardButton).
 * @example moduleData('notice', 12, 'kind', 'news')
 */
export const moduleData = (module: ModuleName, id: string | number, act: string, arg: string | number = ''): string =>
  [module, id, act, ...(arg === '' ? [] : [arg])].join('/')

/** Reads the data of a press, which may be old or forged; null when it is no module's. */
export const readModulePress = (data: string): ModulePress | null => {
  const [, name, id = '', act = '', arg = ''] = MODULE_DATA.exec(data) ?? []
  const module = moduleNames.find((known) => known === name)
  return module === undefined ? null : { module, id, act, arg }
}
