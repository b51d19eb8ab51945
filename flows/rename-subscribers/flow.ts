import { defineFlow, showPhone } from '../../src/core/flow/flow-kit.ts'
import type { BadLine, FlowOutput, ListQuestion } from '../../src/core/flow/flow-kit.ts'
import { askLine, beginLine, lineEnds, lineVars, placing } from '../line/line.ts'
import { many } from './many.ts'
import { migrate, noFile } from './migrate.ts'
import { kit, untilOpenMs } from './setup.ts'
import type { Context } from './setup.ts'

const will = (act: Context['act']) => ({ target: 'line', actions: { type: 'will', params: { act } } }) as const
const takeName = [{ guard: 'isName', target: '#confirm', actions: 'takeName' }, { target: '#name.wrong' }] as const

/**
 * Renames one subscriber, or many by a list. Not on the closed days at the end of a month; nothing is changed before a
 * confirmation.
 */
const machine = kit.createMachine({
  id: 'rename-subscribers',
  context: ({ input }) => ({
    ...beginLine(input),
    act: 'one',
    name: '',
    file: '',
    ...noFile,
    list: null,
    renamed: 0,
    failed: 0,
  }),
  initial: 'deciding',
  output: ({ event }) => event.output as FlowOutput,
  states: {
    'deciding': { id: 'deciding', always: [{ guard: 'isClosed', target: 'closed' }, { target: 'how-many' }] },
    'closed': {
      meta: { ask: 'closed', buttons: ['will-wait', 'in-writing', 'enough'] },
      on: {
        'will-wait': {
          target: 'waiting',
          actions: {
            type: 'remind',
            params: ({ context }) => ({ message: 'open-again', delayMs: untilOpenMs(context) }),
          },
        },
        'in-writing': 'in-writing',
        'enough': 'left',
      },
    },
    'waiting': {
      meta: { ask: 'waiting', buttons: ['in-writing'], quiet: true },
      on: { 'in-writing': 'in-writing' },
      after: {
        open: { target: 'how-many', actions: ['passTime', { type: 'say', params: { message: 'open-again' } }] },
      },
    },
    'closed-now': {
      id: 'closed-now',
      meta: { ask: 'closed-now', buttons: ['in-writing', 'enough'] },
      on: { 'in-writing': 'in-writing', 'enough': 'left' },
    },
    'in-writing': {
      meta: { ask: 'in-writing', buttons: ['enough', 'not-done'] },
      on: { 'enough': 'solved', 'not-done': 'person' },
    },
    'how-many': {
      meta: { ask: 'how-many', buttons: ['one', 'many', 'oneself'] },
      on: { one: will('one'), many: will('many'), oneself: 'oneself' },
    },
    'line': { id: 'line', always: [{ guard: 'one', target: 'which' }, { target: 'proving' }] },
    'which': { invoke: askLine('rename-subscribers', '#name') },
    'proving': {
      invoke: {
        src: 'flow',
        id: 'prove',
        input: { flow: 'prove', params: { action: 'rename-subscribers', phone: null } },
        onDone: [
          { guard: 'endedWithPerson', target: 'with-person' },
          { guard: 'provedAgain', target: '#preview' },
          { guard: 'isProved', target: 'many' },
          { target: 'oneself', actions: { type: 'say', params: { message: 'unproved' } } },
        ],
      },
    },
    'name': {
      id: 'name',
      initial: 'asked',
      on: { text: takeName, cancel: 'left' },
      states: {
        asked: { meta: { ask: 'name', buttons: ['cancel'], accepts: ['text'] } },
        wrong: { meta: { ask: 'name-wrong', buttons: ['cancel'], accepts: ['text'] } },
      },
    },
    many,
    'confirm': {
      id: 'confirm',
      always: [
        { guard: 'one', target: 'confirm-one' },
        { guard: 'hasGood', target: 'confirm-many' },
        { target: 'many' },
      ],
    },
    'confirm-one': {
      meta: { ask: 'confirm-one', buttons: ['keep', 'rename'] },
      on: { keep: 'left', rename: 'ordering' },
    },
    'confirm-many': {
      meta: { ask: 'confirm-many', buttons: ['keep', 'rename'] },
      on: { keep: 'left', rename: '#many.ordering' },
    },
    'ordering': {
      meta: { wait: 'wait-order' },
      invoke: {
        src: 'names.rename',
        id: 'rename',
        input: ({ context: { service, phone, name } }) => ({ service: service.id, phone: phone ?? '', name }),
        onDone: placing.onDone,
        onError: [
          { guard: 'closedNow', target: 'closed-now' },
          { target: 'trouble', actions: 'learn' },
        ],
      },
      after: { answer: { target: 'trouble', actions: 'giveUp' } },
    },
    ...lineEnds<Context>(
      'rename-subscribers',
      ({ act, phone, list }) => `${act} ${phone ?? ''}; ${list?.good ?? 0} good lines`,
    ),
  },
})

const MOST_LINES = 8

/** Lists the first few line numbers with this problem. */
const linesWith =
  (problem: BadLine['problem']) =>
  ({ list }: Context): string => {
    const lines = list?.bad.flatMap((bad) => (bad.problem === problem ? [bad.line] : [])) ?? []
    return lines.length === 0
      ? 'none'
      : `${lines.slice(0, MOST_LINES).join(', ')}${lines.length > MOST_LINES ? '…' : ''}`
  }

const MAX_LABEL = 40

/** Label of a column: its heading or letter, and the first value in it. */
const columnLabel = ({ title, sample }: ListQuestion['columns'][number]): string => {
  const label = `${title}: ${sample}`
  return [...label].length > MAX_LABEL ? `${[...label].slice(0, MAX_LABEL - 1).join('')}…` : label
}

const PREVIEWED = 3
const LONGEST_NAME = 30

const shortened = (name: string): string =>
  [...name].length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME).join('')}…` : name

export const flow = defineFlow<Context>({
  id: 'rename-subscribers',
  version: 3,
  machine,
  needs: ['account'],
  migrate,
  vars: {
    ...lineVars,
    act: ({ act }) => act,
    name: ({ name }) => name,
    good: ({ list }) => list?.good ?? 0,
    bad: ({ list }) => list?.badCount ?? 0,
    preview: ({ list }) =>
      list?.preview
        .slice(0, PREVIEWED)
        .map(({ phone, name }) => `${showPhone(phone)} — ${shortened(name)}`)
        .join('\n') ?? '',
    about: ({ list }) => list?.question?.about ?? 'name',
    firstNumber: ({ list }) => (list?.question?.first ? showPhone(list.question.first) : ''),
    file: ({ fileName }) => fileName.split('.').at(-1)?.toLowerCase() ?? '',
    heading: ({ list }) => list?.heading ?? 0,
    numberColumn: ({ list }) => list?.taken?.number ?? 'none',
    nameColumn: ({ list }) => list?.taken?.name ?? 'none',
    noNumber: linesWith('no-number'),
    wrongNumber: linesWith('wrong-number'),
    shortened: linesWith('shortened'),
    several: linesWith('several'),
    extra: linesWith('extra'),
    unreadable: linesWith('unreadable'),
    noName: linesWith('no-name'),
    longName: linesWith('long-name'),
    double: linesWith('double'),
    formula: linesWith('formula'),
    notYours: linesWith('not-yours'),
    renamed: ({ renamed }) => renamed,
    failed: ({ failed }) => failed,
    longest: ({ service }) => service.limits.nameChars,
    most: ({ service }) => service.limits.listLines,
    megabytes: ({ service }) => Math.floor(service.limits.listBytes / 1_000_000),
    days: ({ service }) => service.closedDays.renaming,
    opensAt: (context) => new Date(context.at + untilOpenMs(context)).toISOString(),
    within: ({ service }) => service.facts['rename-hours'] ?? '',
    page: ({ service }) => service.facts['rename-page'] ?? '',
  },
  lists: {
    columns: ({ list }) =>
      list?.question?.columns.map((column) => ({ id: column.id, label: { text: columnLabel(column) } })) ?? [],
  },
  facts: ['rename-page', 'rename-hours'],
})
