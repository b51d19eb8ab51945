import { trouble } from '../trouble.ts'
import type { Sign, Trouble } from '../trouble.ts'

const over: readonly Sign[] = [
  'says missing-sms/end-came',
  'says missing-sms/end-solved',
  'says missing-sms/end-subscribed',
]

const says = (...whys: readonly string[]): readonly Sign[] => whys.map((why) => `says missing-sms/why-${why}` as const)
const finds = (...answers: readonly string[]): readonly Sign[] =>
  answers.map((answer) => `finds missing-sms/${answer}` as const)

/** Defaults: a service that sends codes by SMS sent one some minutes ago. */
const sms = (id: string, draft: Partial<Trouble>): Trouble =>
  trouble({ id, flow: 'missing-sms', services: ['my-mts', 'ozon', 'mts-business'], codeMinutesAgo: 4, over, ...draft })

const onTheHandset: readonly Trouble[] = [
  sms('airplane mode', {
    weight: 5,
    switches: { airplaneMode: true },
    named: [...says('phone-off'), ...finds('airplane:turned-off')],
    namedUnproved: finds('airplane:turned-off'),
  }),
  sms('phone off', {
    weight: 2,
    switches: { off: true },
    named: says('phone-off'),
    namedUnproved: finds('restart:restarted'),
  }),
  sms('inbox full', {
    weight: 4,
    switches: { inboxFull: true },
    named: [...says('inbox-full'), ...finds('space:freed')],
    namedUnproved: finds('space:freed'),
  }),
  sms('sender blocked', { weight: 4, switches: { senderBlocked: true }, named: finds('spam:found') }),
  sms('spam application', { weight: 4, switches: { spamApp: true }, named: finds('spam:found') }),
  sms('overlooked', { weight: 2, named: finds('spam:found') }),
  sms('phone refuses SMS', {
    weight: 2,
    switches: { faultySms: true },
    named: says('phone-fault'),
    namedUnproved: finds('restart:restarted'),
  }),
  sms('phone refuses SMS for good', {
    switches: { faultySms: true },
    facts: { restart: 'in vain' },
    named: says('phone-fault'),
    namedUnproved: finds('test-sms:does-not'),
  }),
  sms('data only', {
    weight: 2,
    switches: { dataOnly: true },
    named: says('data-but-no-sms'),
    namedUnproved: finds('restart:restarted'),
  }),
  sms('roaming', { weight: 3, switches: { roaming: true }, named: says('roaming'), namedUnproved: [] }),
]

const onTheLine: readonly Trouble[] = [
  sms('suspended', { weight: 3, switches: { suspended: true }, named: says('service-suspended'), namedUnproved: [] }),
  sms('cannot receive SMS', {
    scenario: '030',
    codeMinutesAgo: null,
    facts: { site: 'refused' },
    named: says('line-cannot-get-sms'),
    namedUnproved: [],
  }),
  sms('filtered by the network', { scenario: '021', named: says('spam-filter'), namedUnproved: [] }),
  sms('sender blocked in the network', { scenario: '022', named: says('sender-blocked'), namedUnproved: [] }),
  sms('region not allowed', {
    scenario: '024',
    facts: { region: 'foreign' },
    named: says('region-limit'),
    namedUnproved: finds('region:foreign'),
  }),
  sms('abroad and unreachable', { scenario: '011', named: says('roaming'), namedUnproved: [] }),
  sms('only the carrier knows', { scenario: '001', named: finds('spam:found') }),
  sms('under way', { scenario: '052', codeMinutesAgo: 6, named: says('delayed'), namedUnproved: [] }),
  sms('expired', { scenario: '053', codeMinutesAgo: 6, named: says('delayed'), namedUnproved: [] }),
  sms('SIM changed by themselves', {
    weight: 2,
    switches: { simSwappedHoursAgo: 3 },
    facts: { sim: 'own' },
    named: says('sim-change-hold'),
    namedUnproved: [],
  }),
  sms('SIM changed by a stranger', {
    switches: { simSwappedHoursAgo: 2 },
    facts: { sim: 'stranger' },
    named: ['says missing-sms/fraud'],
    namedUnproved: [],
  }),
  sms('a number just bought', {
    switches: { simSwappedHoursAgo: 5 },
    facts: { sim: 'new' },
    named: says('sim-change-hold'),
    namedUnproved: [],
  }),
  sms('number has another holder', {
    weight: 2,
    switches: { reassignedHoursAgo: 30 },
    named: says('number-reassigned'),
    namedUnproved: [],
  }),
]

const onTheSite: readonly Trouble[] = [
  sms('number wrong by a digit', {
    weight: 4,
    switches: { numberOnRecord: 'neighbour' },
    named: finds('number:wrong'),
  }),
  sms('a number that nobody has', { weight: 2, switches: { numberOnRecord: 'nobody' }, named: finds('number:wrong') }),
  sms('old number, no way to mend it', {
    switches: { numberOnRecord: 'neighbour' },
    facts: { mend: 'no' },
    named: finds('number:wrong'),
  }),
  sms('never sent', {
    weight: 3,
    codeMinutesAgo: null,
    named: says('not-sent'),
    namedUnproved: finds('works:came', 'retry:came'),
  }),
  sms('site is broken', {
    codeMinutesAgo: null,
    facts: { site: 'broken' },
    named: says('not-sent'),
    namedUnproved: [],
  }),
  sms('site of a cheat', { weight: 2, codeMinutesAgo: null, facts: { site: 'false' }, named: finds('scam:elsewhere') }),
]

const inTheNetwork: readonly Trouble[] = [
  sms('outage', { weight: 4, network: 'outage', named: ['asks missing-sms/incident', ...says('outage')] }),
  sms('planned work', {
    weight: 3,
    network: 'maintenance',
    named: ['asks missing-sms/incident', ...says('maintenance')],
  }),
]

/** Causes of a missing code by SMS. */
export const missingSms: readonly Trouble[] = [...onTheHandset, ...onTheLine, ...onTheSite, ...inTheNetwork]
