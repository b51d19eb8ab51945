import { assign, setup } from 'xstate'
import {
  defineFlow,
  flowTypes,
  isClosedForInvoices,
  noContact,
  contactParams,
  subFlow,
  readKnownContact,
  addContextFields,
} from '../../src/core/flow/flow-kit.ts'
import type {
  Article,
  FlowInput,
  FlowOutput,
  PerLanguage,
  Service,
  KnownContact,
} from '../../src/core/flow/flow-kit.ts'

interface Context {
  readonly service: Service
  readonly locale: string
  /** Start of the flow, ms since 1970; it defines "today". */
  readonly at: number
  /** Contact that the customer wrote before being asked, for the flow that is the next step. */
  readonly told: KnownContact
  /** Id of the article being read. */
  readonly article: string | null
  /** Page of the list, from 0. */
  readonly page: number
  readonly end: FlowOutput['end']
}

type Events =
  | { readonly type: 'others' | 'enough' | 'more' | 'earlier' }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'locale'; readonly locale: string }

const PAGE = 6

const inLocale = (texts: PerLanguage | undefined, locale: string): string =>
  texts?.[locale] ?? Object.values(texts ?? {})[0] ?? ''

const articleOf = ({ service, article }: Context): Article | undefined =>
  service.articles.find(({ id }) => id === article)

const onPage = ({ service, page }: Context): readonly Article[] =>
  service.articles.slice(page * PAGE, (page + 1) * PAGE)

const closedToday = (context: Context): 'invoices' | 'none' =>
  articleOf(context)?.closed === 'invoices' && isClosedForInvoices(context.service, context.at) ? 'invoices' : 'none'

/** Makes the context. `params.article`: id of the article that the customer's words meant. */
const begin = ({ service, locale, at, params }: FlowInput): Context => {
  const wanted = service.articles.find(({ id }) => id === params['article'])
  return { service, locale, at, told: readKnownContact(params), article: wanted?.id ?? null, page: 0, end: 'solved' }
}

const kit = setup({
  types: flowTypes<Context, Events>(),
  actors: { flow: subFlow() },
  guards: {
    isWanted: ({ context }) => context.article !== null,
    isNone: ({ context }) => context.service.articles.length === 0,
    isListed: ({ context, event }) => event.type === 'choose' && onPage(context).some(({ id }) => id === event.id),
    isNextStep: ({ context, event }) => event.type === 'choose' && articleOf(context)?.next === event.id,
    hasMore: ({ context }) => context.service.articles.length > (context.page + 1) * PAGE,
    hasEarlier: ({ context }) => context.page > 0,
  },
  actions: {
    open: assign({ article: ({ event }) => (event.type === 'choose' ? event.id : null) }),
    turnPage: assign({ page: ({ context }, { by }: { readonly by: number }) => context.page + by }),
    hearLocale: assign({ locale: ({ context, event }) => (event.type === 'locale' ? event.locale : context.locale) }),
  },
})

/** Shows short answers of the catalogue, each with the flow that is its next step, and a list of the others. */
const machine = kit.createMachine({
  id: 'answers',
  context: ({ input }) => begin(input),
  initial: 'deciding',
  output: ({ context: { end } }) => ({ end }),
  on: { locale: { actions: 'hearLocale' } },
  states: {
    deciding: {
      always: [{ guard: 'isWanted', target: 'article' }, { guard: 'isNone', target: 'person' }, { target: 'list' }],
    },
    list: {
      initial: 'asked',
      on: {
        choose: { guard: 'isListed', target: 'article', actions: 'open' },
        more: { guard: 'hasMore', target: '.turned', actions: { type: 'turnPage', params: { by: 1 } } },
        earlier: { guard: 'hasEarlier', target: '.turned', actions: { type: 'turnPage', params: { by: -1 } } },
      },
      states: {
        asked: { meta: { ask: 'list', list: 'page', buttons: ['earlier', 'more'] } },
        turned: { meta: { ask: 'list', list: 'page', buttons: ['earlier', 'more'], inPlace: true } },
      },
    },
    article: {
      meta: { ask: 'article', list: 'next', buttons: ['others', 'enough'], quiet: true },
      on: { choose: { guard: 'isNextStep', target: 'next' }, others: 'list', enough: 'done' },
    },
    next: {
      invoke: {
        src: 'flow',
        id: 'next',
        input: ({ context }) => ({
          flow: articleOf(context)?.next ?? '',
          params: { ...contactParams(context.told), from: 'answers' },
        }),
        onDone: { target: 'done', actions: assign({ end: ({ event }) => event.output.end }) },
      },
    },
    person: {
      invoke: {
        src: 'flow',
        id: 'person',
        input: { flow: 'person', params: { reason: 'question', summary: 'answers: the service has no articles' } },
        onDone: { target: 'done', actions: assign({ end: ({ event }) => event.output.end }) },
      },
    },
    done: { type: 'final' },
  },
})

export const flow = defineFlow<Context>({
  id: 'answers',
  version: 2,
  machine,
  migrate: addContextFields({ told: noContact }),
  vars: {
    title: (context) => inLocale(articleOf(context)?.title, context.locale),
    text: (context) => inLocale(articleOf(context)?.text, context.locale),
    closed: closedToday,
    page: ({ page }) => page + 1,
    pages: ({ service }) => Math.max(1, Math.ceil(service.articles.length / PAGE)),
  },
  lists: {
    page: (context) =>
      onPage(context).map(({ id, title }) => ({ id, label: { text: inLocale(title, context.locale) } })),
    next: (context) => [articleOf(context)?.next ?? []].flat().map((id) => ({ id, label: { message: `next-${id}` } })),
  },
})
