import { readNoAnswer } from '../../../src/core/text/answer-reader.ts'
import { readNoStatements } from '../../../src/core/text/statement-reader.ts'
import { fileURLToPath } from 'node:url'
import { assign, setup } from 'xstate'
import { defineFlow } from '../../../src/core/flow/flow.ts'
import { defaultDesk } from '../../../src/core/catalogue/desk-policy.ts'
import { defaultProofs } from '../../../src/core/catalogue/proof.ts'
import { defaultLimits } from '../../../src/core/catalogue/service.ts'
import { readNoIntents } from '../../../src/core/text/intent-reader.ts'
import type { Service } from '../../../src/core/catalogue/service.ts'
import type { World } from '../../../src/core/flow/world.ts'
import { loadTexts } from '../../../src/adapters/fluent/load-texts.ts'

interface Context {
  readonly count: number
  readonly last: string
}

const machine = setup({
  types: {} as { context: Context; events: { type: 'text'; text: string } | { type: 'add' } | { type: 'later' } },
  actions: { say: (_context, _params: { message: string }) => undefined },
  delays: { soon: 1_000 },
}).createMachine({
  id: 'start',
  context: { count: 0, last: '' },
  initial: 'talk',
  states: {
    talk: {
      meta: { ask: 'question', buttons: ['add'], accepts: ['text'] },
      on: {
        text: {
          actions: [
            assign({ count: ({ context }) => context.count + 1, last: ({ event }) => event.text }),
            { type: 'say', params: { message: 'echo' } },
          ],
        },
        add: {
          actions: [
            assign({ count: ({ context }) => context.count + 1, last: 'add' }),
            { type: 'say', params: { message: 'echo' } },
          ],
        },
        later: { actions: { type: 'say', params: { message: 'echo' } } },
      },
    },
  },
})

const flow = defineFlow<Context>({
  id: 'start',
  version: 1,
  machine,
  vars: { count: (context) => context.count, last: (context) => context.last },
})

const service: Service = {
  id: 'echo',
  name: { en: 'Echo' },
  aliases: [],
  country: 'BY',
  timeZone: 'Europe/Minsk',
  flows: [],
  smsSender: 'Echo',
  codes: { channels: ['sms'], ttlMin: 5, gapSec: 60, perTenMinutes: 3, perDay: 5, checks: 3 },
  patience: { remindMin: 15, sleepMin: 45 },
  waitSec: 60,
  hotlines: [],
  facts: {},
  articles: [],
  side: [],
  proofs: defaultProofs,
  limits: defaultLimits,
  closedDays: { renaming: 0, invoices: 0 },
  incidents: { metHours: 6 },
  desk: defaultDesk,
}

/**
 * A house of one flow that counts what it is told and says it back: what was lost, doubled or swapped shows in the
 * numbers.
 */
export const echoWorld: World = {
  flows: new Map([['start', flow]]),
  texts: loadTexts(fileURLToPath(new URL('.', import.meta.url)), 'en'),
  readIntents: readNoIntents,
  readAnswer: readNoAnswer,
  readStatements: readNoStatements,
  services: [service],
}
