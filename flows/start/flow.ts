import { assign, setup } from 'xstate'
import { defineFlow, flowTypes, subFlow } from '../../src/core/flow/flow-kit.ts'
import type { FlowInput, Service } from '../../src/core/flow/flow-kit.ts'
import { readPayload } from './payload.ts'

interface Context {
  readonly services: readonly Service[]
  readonly locale: string
  /** Chosen service; null until the customer has chosen, or when there is no choice. */
  readonly service: Service | null
  /** Chosen flow, by a deep link or a button. */
  readonly trouble: string | null
  /** True to greet; false to go straight to the choice. */
  readonly greets: boolean
  readonly taps: number
  /** Parameters of the chosen flow: details that the customer has written already. */
  readonly given: Readonly<Record<string, unknown>>
  /** Shown part of the list of flows. */
  readonly page: number
}

/** Most flows shown at once: more would be a wall of buttons on a phone. */
const PAGE = 6

const pagesOf = ({ service }: Context): number => Math.ceil((service?.flows.length ?? 0) / PAGE)

type Locale = 'ru' | 'en' | 'be'
type Events =
  | { readonly type: Locale | 'other-service' | 'others' | 'another' }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'locale'; readonly locale: string }

const languages = ['ru', 'en', 'be'] as const satisfies readonly Locale[]

const begin = ({ service, serviceChosen, services, locale, params }: FlowInput): Context => {
  const { service: named, ...given } = (params['given'] ?? {}) as Context['given']
  const meant = readPayload(params['payload'], services)
  const known = services.find(({ id }) => id === named) ?? meant.service ?? (serviceChosen ? service : null)
  const fits = known !== null && meant.trouble !== null && known.flows.includes(meant.trouble)
  return {
    services,
    locale,
    taps: 0,
    page: 0,
    greets: params['menu'] !== true,
    trouble: meant.trouble,
    service: meant.trouble === null || fits ? known : meant.service,
    given,
  }
}

const offering = ({ services, trouble }: Context): readonly Service[] =>
  trouble === null ? services : services.filter(({ flows }) => flows.includes(trouble))

const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: { flow: subFlow() },
  guards: {
    speaksOther: ({ context }, { locale }: { readonly locale: Locale }) => context.locale !== locale,
    knowsService: ({ context }) => context.service !== null,
    isLinked: ({ context }) => context.service !== null && context.trouble !== null,
    greets: ({ context }) => context.greets,
    isOffered: ({ context, event }) => event.type === 'choose' && offering(context).some(({ id }) => id === event.id),
    isTrouble: ({ context, event }) => event.type === 'choose' && context.service?.flows.includes(event.id) === true,
    hasOthers: ({ context }) => context.services.length > 1,
    hasPages: ({ context }) => pagesOf(context) > 1,
  },
  actions: {
    say: (_args, _params: { readonly message: string }) => {},
    setLocale: (_args, _params: { readonly locale: string }) => {},
    setService: (_args, _params: { readonly service: string }) => {},
    takeService: assign(({ context, event }) => ({
      service: context.services.find(({ id }) => event.type === 'choose' && id === event.id) ?? null,
      taps: context.taps + 1,
    })),
    takeTrouble: assign(({ context, event }) => ({
      trouble: event.type === 'choose' ? event.id : null,
      taps: context.taps + 1,
    })),
    hearLocale: assign({ locale: (_, { locale }: { readonly locale: Locale }) => locale }),
    turnPage: assign({ page: ({ context }) => (context.page + 1) % pagesOf(context) }),
    forgetTrouble: assign({ trouble: null, given: {}, taps: 0, page: 0 }),
    forgetService: assign({ service: null, trouble: null, given: {}, page: 0 }),
  },
})

/** Changes the language of the greeting in place, with one tap. */
const speak = (locale: Locale, target: string) =>
  ({
    guard: { type: 'speaksOther', params: { locale } },
    target,
    actions: [
      { type: 'hearLocale', params: { locale } },
      { type: 'setLocale', params: { locale } },
    ],
  }) as const

const inAnyLanguage = (target: string) => ({
  ru: speak('ru', target),
  en: speak('en', target),
  be: speak('be', target),
})

const takeTrouble = { guard: 'isTrouble', target: '#helping', actions: 'takeTrouble' } as const

const turnPage = { guard: 'hasPages', target: '#troubles.turned', actions: 'turnPage' } as const

/** Root of every conversation: language, service, flow, and other offers. */
const machine = kit.createMachine({
  id: 'start',
  context: ({ input }) => begin(input),
  initial: 'deciding',
  on: { locale: { actions: assign({ locale: ({ event }) => event.locale }) } },
  states: {
    deciding: {
      always: [
        { guard: 'isLinked', target: 'linked' },
        { guard: 'knowsService', target: 'troubles' },
        { target: 'service' },
      ],
    },
    linked: {
      entry: { type: 'setService', params: ({ context }) => ({ service: context.service?.id ?? '' }) },
      always: [
        { guard: 'greets', target: 'helping', actions: { type: 'say', params: { message: 'hello-linked' } } },
        { target: 'helping' },
      ],
    },
    service: {
      initial: 'asked',
      on: {
        choose: { guard: 'isOffered', target: 'chosen', actions: 'takeService' },
        ...inAnyLanguage('.again'),
      },
      states: {
        asked: { meta: { ask: 'which-service', list: 'services', buttons: languages } },
        again: { meta: { ask: 'which-service', list: 'services', buttons: languages, inPlace: true } },
      },
    },
    chosen: {
      entry: { type: 'setService', params: ({ context }) => ({ service: context.service?.id ?? '' }) },
      always: [{ guard: 'isLinked', target: 'helping' }, { target: 'troubles' }],
    },
    troubles: {
      id: 'troubles',
      initial: 'deciding',
      on: {
        'choose': takeTrouble,
        'others': turnPage,
        ...inAnyLanguage('.again'),
        'other-service': { guard: 'hasOthers', target: 'service', actions: 'forgetService' },
      },
      states: {
        deciding: { always: [{ guard: 'greets', target: 'greeting' }, { target: 'menu' }] },
        greeting: { meta: { ask: 'greeting', list: 'troubles', buttons: ['others', ...languages] } },
        again: { meta: { ask: 'greeting', list: 'troubles', buttons: ['others', ...languages], inPlace: true } },
        menu: { meta: { ask: 'menu', list: 'troubles', buttons: ['others', 'other-service'] } },
        turned: { meta: { ask: 'menu', list: 'troubles', buttons: ['others', 'other-service'], inPlace: true } },
      },
    },
    helping: {
      id: 'helping',
      invoke: {
        src: 'flow',
        id: 'trouble',
        input: ({ context: { trouble, taps, given } }) => ({ flow: trouble ?? '', params: { ...given, taps } }),
        onDone: { target: 'more', actions: 'forgetTrouble' },
      },
    },
    more: {
      meta: { ask: 'more', buttons: ['another'], quiet: true },
      on: {
        'another': '#troubles.menu',
        'choose': takeTrouble,
        'others': turnPage,
        'other-service': { guard: 'hasOthers', target: 'service', actions: 'forgetService' },
      },
    },
  },
})

export const flow = defineFlow<Context>({
  id: 'start',
  version: 1,
  machine,
  lists: {
    services: (context) =>
      offering(context).map(({ id, name }) => ({ id, label: { text: name[context.locale] ?? id } })),
    troubles: ({ service, page }) =>
      (service?.flows ?? [])
        .slice(page * PAGE, (page + 1) * PAGE)
        .map((id) => ({ id, label: { message: `trouble-${id}` } })),
  },
})
