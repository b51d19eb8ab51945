import { assign } from 'xstate'
import { placedOf } from '../line/line.ts'
import { kit } from './setup.ts'

const upload = { target: '#many.reading', actions: 'takeFile' } as const

/**
 * Renames by a list of numbers and names: uploads it, reads it, asks which column has the names when more than one may,
 * shows its faults; nothing is changed before a confirmation.
 */
export const many = kit.createStateConfig({
  id: 'many',
  initial: 'asked',
  states: {
    'asked': {
      meta: { ask: 'list', buttons: ['how', 'cancel'], accepts: ['file'] },
      on: { file: upload, how: 'how', cancel: '#left' },
    },
    'how': {
      meta: { ask: 'list-how', buttons: ['cancel'], accepts: ['file'], inPlace: true },
      on: { file: upload, cancel: '#left' },
    },
    'reading': {
      meta: { wait: 'wait-list' },
      invoke: {
        src: 'names.read',
        id: 'read',
        input: ({ context }) => ({ service: context.service.id, file: context.file, columns: context.columns }),
        onDone: [
          { guard: 'asksColumn', target: 'columns', actions: assign({ list: ({ event }) => event.output }) },
          { target: 'judged', actions: assign({ list: ({ event }) => event.output }) },
        ],
        onError: [
          { guard: 'notAList', target: 'not-a-list' },
          { guard: 'tooLong', target: 'too-long' },
          { target: '#trouble', actions: 'learn' },
        ],
      },
      after: { list: { target: '#trouble', actions: 'giveUpReading' } },
    },
    'not-a-list': {
      meta: { ask: 'not-a-list', buttons: ['how', 'cancel'], accepts: ['file'] },
      on: { file: upload, how: 'how', cancel: '#left' },
    },
    'columns': {
      meta: { ask: 'columns', list: 'columns', buttons: ['other-file', 'cancel'], accepts: ['file'] },
      on: {
        'choose': { guard: 'isColumn', target: 'reading', actions: 'takeColumn' },
        'other-file': 'asked',
        'file': upload,
        'cancel': '#left',
      },
    },
    'too-long': {
      meta: { ask: 'too-long', buttons: ['cancel'], accepts: ['file'] },
      on: { file: upload, cancel: '#left' },
    },
    'judged': { always: [{ guard: 'hasGood', target: 'preview' }, { target: 'none-good' }] },
    'none-good': {
      meta: { ask: 'none-good', buttons: ['how', 'cancel'], accepts: ['file'] },
      on: { file: upload, how: 'how', cancel: '#left' },
    },
    'preview': {
      id: 'preview',
      meta: { ask: 'preview', buttons: ['bad-lines', 'other-file', 'rename'], accepts: ['file'] },
      on: {
        'bad-lines': { guard: 'hasBad', target: 'bad-lines' },
        'other-file': 'asked',
        'file': upload,
        'rename': '#confirm',
      },
    },
    'bad-lines': {
      meta: { ask: 'bad-lines', buttons: ['other-file', 'rename'], accepts: ['file'] },
      on: { 'other-file': 'asked', 'file': upload, 'rename': '#confirm' },
    },
    'ordering': {
      meta: { wait: 'wait-order' },
      invoke: {
        src: 'names.rename-many',
        id: 'rename-many',
        input: ({ context: { service, list } }) => ({ service: service.id, batch: list?.batch ?? '' }),
        onDone: [
          { guard: 'turnedDown', target: '#trouble', actions: 'takeOrder' },
          {
            target: '#ordered',
            actions: assign(({ event }) => ({
              ...placedOf(event),
              renamed: event.output.renamed,
              failed: event.output.failed,
            })),
          },
        ],
        onError: [
          { guard: 'isGone', target: 'gone' },
          { guard: 'closedNow', target: '#closed-now' },
          { target: '#trouble', actions: 'learn' },
        ],
      },
      after: { list: { target: '#trouble', actions: 'giveUp' } },
    },
    'gone': { meta: { ask: 'gone', buttons: ['cancel'], accepts: ['file'] }, on: { file: upload, cancel: '#left' } },
  },
})
