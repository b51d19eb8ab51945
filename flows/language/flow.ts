import { setup } from 'xstate'
import { defineFlow, flowTypes } from '../../src/core/flow/flow-kit.ts'
import type { FlowInput } from '../../src/core/flow/flow-kit.ts'

type Locale = 'ru' | 'en' | 'be'

const speak = (locale: Locale) => ({ target: 'done', actions: { type: 'setLocale', params: { locale } } }) as const

/** Asks for the language. Opened beside the present flow, which then continues in that language. */
const machine = setup({
  types: flowTypes<Pick<FlowInput, 'locale'>, { readonly type: Locale }>(),
  actions: { setLocale: (_args, _params: { readonly locale: string }) => {} },
}).createMachine({
  id: 'language',
  context: ({ input: { locale } }) => ({ locale }),
  initial: 'asked',
  output: { end: 'solved' },
  states: {
    asked: {
      meta: { ask: 'language', buttons: ['ru', 'en', 'be'], quiet: true },
      on: { ru: speak('ru'), en: speak('en'), be: speak('be') },
    },
    done: { type: 'final' },
  },
})

export const flow = defineFlow({ id: 'language', version: 1, machine })
