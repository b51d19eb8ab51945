import { assign, setup } from 'xstate'
import { defineFlow, flowTypes } from '../../src/core/flow/flow.ts'
import type { FlowInput, FlowOutput } from '../../src/core/flow/flow.ts'
import type { PerLanguage, Service } from '../../src/core/catalogue/service.ts'
import type { ListItem } from '../../src/core/flow/view.ts'
import { keyOf } from '../../src/core/conversation/intent.ts'
import type { Choice, Given } from '../../src/core/conversation/intent.ts'

interface Context {
  readonly services: readonly Service[]
  readonly locale: string
  readonly choices: readonly Choice[]
  readonly given: Given
  /** The customer is in the middle of something, and may stay there. */
  readonly stays: boolean
  readonly chosen: Choice | null
}

type Events =
  | { readonly type: 'none' | 'stay' }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'locale'; readonly locale: string }

/** `params.choices`: what may be meant, the likeliest first; `params.given`: what the flow is told; `params.stays`. */
const begin = ({ services, locale, params }: FlowInput): Context => ({
  services,
  locale,
  choices: (params['choices'] ?? []) as readonly Choice[],
  given: (params['given'] ?? {}) as Given,
  stays: params['stays'] === true,
  chosen: null,
})

const meant = ({ choices }: Context, event: Events): Choice | null =>
  choices.find((choice) => event.type === 'choose' && keyOf(choice) === event.id) ?? null

const outputOf = ({ chosen, given }: Context): FlowOutput => {
  if (chosen === null) return { end: 'left' }
  return {
    end: 'left',
    goOn: { flow: chosen.flow, params: chosen.article === null ? given : { ...given, article: chosen.article } },
  }
}

/** What was meant: one of a few, none of them, or nothing that is worth leaving for. Opened beside whatever is going on. */
const machine = setup({
  types: flowTypes<Context, Events>(),
  guards: { stays: ({ context }) => context.stays, isMeant: ({ context, event }) => meant(context, event) !== null },
  actions: { take: assign({ chosen: ({ context, event }) => meant(context, event) }) },
}).createMachine({
  id: 'which',
  context: ({ input }) => begin(input),
  initial: 'deciding',
  output: ({ context }) => outputOf(context),
  on: {
    locale: { actions: assign({ locale: ({ event }) => event.locale }) },
    choose: { guard: 'isMeant', target: '.done', actions: 'take' },
  },
  states: {
    deciding: { always: [{ guard: 'stays', target: 'leave' }, { target: 'which' }] },
    which: { meta: { ask: 'which', list: 'choices', buttons: ['none'], quiet: true }, on: { none: 'done' } },
    leave: { meta: { ask: 'leave', list: 'choices', buttons: ['stay'] }, on: { stay: 'done' } },
    done: { type: 'final' },
  },
})

const titleOf = (services: readonly Service[], article: string): PerLanguage | undefined =>
  services.flatMap(({ articles }) => articles).find(({ id }) => id === article)?.title

export const flow = defineFlow<Context>({
  id: 'which',
  version: 1,
  machine,
  lists: {
    choices: ({ services, locale, choices }) =>
      choices.map((choice): ListItem => {
        const title = choice.article === null ? undefined : titleOf(services, choice.article)?.[locale]
        return {
          id: keyOf(choice),
          label: title === undefined ? { message: `trouble-${choice.flow}`, flow: 'start' } : { text: title },
        }
      }),
  },
})
