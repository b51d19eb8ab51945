import { assign, setup } from 'xstate'
import {
  call,
  failureOf,
  flowTypes,
  isClosedForRenaming,
  problemOfName,
  subFlow,
  tidyName,
} from '../../src/core/flow/flow-kit.ts'
import type { ColumnChoice, ListReading } from '../../src/core/flow/flow-kit.ts'
import { foundLine, lineGuards, placedOf } from '../line/line.ts'
import type { LineContext, LineOutput } from '../line/line.ts'

export interface Context extends LineContext {
  readonly act: 'one' | 'many'
  readonly name: string
  /** Reference to the uploaded file. */
  readonly file: string
  /** Name of the uploaded file. */
  readonly fileName: string
  /** Columns that were chosen for the uploaded file. */
  readonly columns: ColumnChoice
  /** List as it was read. */
  readonly list: ListReading | null
  readonly renamed: number
  readonly failed: number
}

type Tap =
  | 'one'
  | 'many'
  | 'oneself'
  | 'how'
  | 'enough'
  | 'keep'
  | 'rename'
  | 'other-file'
  | 'bad-lines'
  | 'done'
  | 'not-done'
  | 'will-wait'
  | 'in-writing'
  | 'cancel'
type Events =
  | { readonly type: Tap }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'file'; readonly file: string; readonly name: string }

const HOUR_MS = 3_600_000
const DAY_HOURS = 24

/** Gives the hours until subscribers may be renamed again. */
const hoursUntilOpen = ({ at, service }: LineContext): number => {
  const longest = (service.closedDays.renaming + 1) * DAY_HOURS
  const hours = Array.from({ length: longest }, (_, hour) => hour + 1)
  return hours.find((hour) => !isClosedForRenaming(service, at + hour * HOUR_MS)) ?? longest
}

/** Milliseconds until subscribers may be renamed again. */
export const untilOpenMs = (context: LineContext): number => hoursUntilOpen(context) * HOUR_MS

/** No column was chosen yet. */
export const noChoice: ColumnChoice = { number: null, name: null }

const isColumn = (list: ListReading | null, id: string): boolean =>
  list?.question?.columns.some((column) => column.id === id) === true

/** Setup of the flow. */
export const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: {
    'names.read': call('names.read'),
    'names.rename': call('names.rename'),
    'names.rename-many': call('names.rename-many'),
    'flow': subFlow<LineOutput>(),
  },
  delays: {
    /** Longest wait for the answer of a call. */
    answer: 45_000,
    /** Longest wait for reading and ordering a list. */
    list: 180_000,
    /** Time until the closed days are over. */
    open: ({ context }) => untilOpenMs(context),
  },
  guards: {
    ...lineGuards,
    isClosed: ({ context: { at, service } }) => isClosedForRenaming(service, at),
    one: ({ context }) => context.act === 'one',
    isName: ({ context, event }) =>
      event.type === 'text' && problemOfName(tidyName(event.text), context.service.limits.nameChars) === null,
    provedAgain: ({ context, event }) => (context.list?.good ?? 0) > 0 && lineGuards.isProved({ event }),
    asksColumn: ({ event }) => 'output' in event && Boolean((event.output as ListReading).question),
    isColumn: ({ context, event }) => event.type === 'choose' && isColumn(context.list, event.id),
    hasGood: ({ context }) => (context.list?.good ?? 0) > 0,
    hasBad: ({ context }) => (context.list?.badCount ?? 0) > 0,
    tooLong: ({ event }) => failureOf(event).code === 'OUT_OF_RANGE',
    notAList: ({ event }) => failureOf(event).code === 'INVALID_ARGUMENT',
    isGone: ({ event }) => failureOf(event).code === 'GONE',
    closedNow: ({ event }) => failureOf(event).code === 'FAILED_PRECONDITION',
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    remind: (_args, _params: { readonly message: string; readonly delayMs: number }) => {},
    will: assign({ act: (_, { act }: { readonly act: Context['act'] }) => act }),
    takeLine: assign(({ context, event }) => foundLine(event, context)),
    takeName: assign({ name: ({ context, event }) => (event.type === 'text' ? tidyName(event.text) : context.name) }),
    takeFile: assign({
      file: ({ context, event }) => (event.type === 'file' ? event.file : context.file),
      fileName: ({ context, event }) => (event.type === 'file' ? event.name : context.fileName),
      columns: noChoice,
      list: null,
    }),
    takeColumn: assign({
      columns: ({ context: { columns, list }, event }) =>
        event.type === 'choose' && list?.question ? { ...columns, [list.question.about]: event.id } : columns,
    }),
    takeOrder: assign(({ event }) => placedOf(event)),
    learn: assign({ code: ({ event }) => failureOf(event).code }),
    giveUp: assign({ code: 'UNKNOWN_OUTCOME' }),
    giveUpReading: assign({ code: 'TIMEOUT' }),
    passTime: assign({ at: ({ context }) => context.at + untilOpenMs(context) }),
  },
})
