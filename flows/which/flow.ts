import { assign, setup } from 'xstate'
import { defineFlow, flowTypes, choiceKey } from '../../src/core/flow/flow-kit.ts'
import type {
  Choice,
  FlowInput,
  FlowOutput,
  GivenDetails,
  ListItem,
  PerLanguage,
  Service,
} from '../../src/core/flow/flow-kit.ts'

interface Context {
  readonly services: readonly Service[]
  readonly locale: string
  readonly choices: readonly Choice[]
  readonly given: GivenDetails
  /** True when another flow is in progress and the customer may stay there. */
  readonly stays: boolean
  readonly chosen: Choice | null
}

type Events =
  | { readonly type: 'none' | 'stay' }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'locale'; readonly locale: string }

/**
 * Makes the context. `params.choices`: possible meanings, the likeliest first; `params.given`: parameters for the
 * chosen flow; `params.stays`: the customer may stay.
 */
const begin = ({ services, locale, params }: FlowInput): Context => ({
  services,
  locale,
  choices: (params['choices'] ?? []) as readonly Choice[],
  given: (params['given'] ?? {}) as GivenDetails,
  stays: params['stays'] === true,
  chosen: null,
})

const meant = ({ choices }: Context, event: Events): Choice | null =>
  choices.find((choice) => event.type === 'choose' && choiceKey(choice) === event.id) ?? null

const outputOf = ({ chosen, given }: Context): FlowOutput => {
  if (chosen === null) return { end: 'left' }
  return {
    end: 'left',
    goOn: { flow: chosen.flow, params: chosen.article === null ? given : { ...given, article: chosen.article } },
  }
}

/** Asks which of a few choices was meant, or none of them. Opened beside the present flow. */
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
          id: choiceKey(choice),
          label: title === undefined ? { message: `trouble-${choice.flow}`, flow: 'start' } : { text: title },
        }
      }),
  },
})
