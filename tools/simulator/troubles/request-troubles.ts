import { trouble } from '../trouble.ts'
import type { Trouble } from '../trouble.ts'

const lines: readonly Trouble[] = [
  trouble({ id: 'wants another number', flow: 'change-number', weight: 3, over: ['asks change-number/ordered'] }),
  trouble({
    id: 'wants a number with digits',
    flow: 'change-number',
    facts: { digits: '77' },
    over: ['asks change-number/ordered'],
  }),
  trouble({
    id: 'phone lost',
    flow: 'block-number',
    weight: 2,
    facts: { why: 'lost' },
    over: ['asks block-number/ordered'],
  }),
  trouble({ id: 'phone stolen', flow: 'block-number', facts: { why: 'stolen' }, over: ['asks block-number/ordered'] }),
  trouble({
    id: 'number used by others',
    flow: 'block-number',
    facts: { why: 'fraud' },
    over: ['asks block-number/ordered'],
  }),
  trouble({
    id: 'number not needed',
    flow: 'block-number',
    facts: { why: 'for-good' },
    over: ['asks block-number/ordered'],
  }),
  trouble({
    id: 'no such number is free',
    flow: 'change-number',
    facts: { digits: '%123456', after: 'requests' },
    over: ['asks my-requests/item'],
  }),
]

const articles: readonly Trouble[] = ['registration', 'cabinet-price', 'generated-passwords'].map((article) =>
  trouble({ id: `asks about ${article}`, flow: 'answers', facts: { article }, over: ['asks answers/article'] }),
)

const business: readonly Trouble[] = ['invoices', 'charges'].map((article) =>
  trouble({
    id: `asks a company's ${article}`,
    flow: 'answers',
    services: ['mts-business'],
    facts: { article },
    over: ['asks answers/article'],
  }),
)

const cheats: readonly Trouble[] = [
  trouble({
    id: 'gave a card to a false site',
    flow: 'is-it-a-scam',
    services: ['ozon', 'my-mts'],
    facts: { what: 'site', gave: 'card' },
    named: ['asks is-it-a-scam/card'],
    over: ['says is-it-a-scam/end-guarded'],
  }),
  trouble({
    id: 'false site, gave nothing',
    flow: 'is-it-a-scam',
    services: ['ozon', 'my-mts'],
    facts: { what: 'site', gave: 'nothing' },
    named: ['asks is-it-a-scam/stop'],
    over: ['says is-it-a-scam/end-unharmed'],
  }),
  trouble({
    id: 'code nobody asked for',
    flow: 'is-it-a-scam',
    services: ['ozon', 'my-mts'],
    facts: { what: 'code', told: 'no' },
    named: ['asks is-it-a-scam/kept'],
    over: ['says is-it-a-scam/end-guarded'],
  }),
  trouble({
    id: 'told the code',
    flow: 'is-it-a-scam',
    services: ['ozon', 'my-mts'],
    facts: { what: 'asked', told: 'yes' },
    named: ['asks is-it-a-scam/told'],
    over: ['says is-it-a-scam/end-guarded'],
  }),
]

const people: readonly Trouble[] = [
  trouble({ id: 'wants a person', flow: 'person', services: ['my-mts', 'ozon', 'mts-business'], weight: 3, over: [] }),
]

/** Requests of people with nothing broken. */
export const requests: readonly Trouble[] = [...lines, ...articles, ...business, ...cheats, ...people]
