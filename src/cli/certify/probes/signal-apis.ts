import { PATHS } from '../../../../wire/operator/paths.ts'
import type { Capability } from '../../../core/operator/capability.ts'
import type { CallContext } from '../../../core/operator/request-context.ts'
import type { PhoneNumber } from '../../../core/text/phone-number.ts'
import type { ProbedApi } from '../probe.ts'
import { bodyOfNothing, CAMARA_OVERALL, readingProbes } from './probe-forms.ts'
import type { ReadingOperation } from './probe-forms.ts'
import * as schemas from './wire-schemas.ts'

/** Context of a call of the assistant's client about the test number. */
export const aboutNumber = (phoneNumber: PhoneNumber): CallContext => ({
  correlator: 'certify',
  subject: { kind: 'verified', phoneNumber, at: new Date().toISOString(), by: 'code' },
})

type Operation = Omit<ReadingOperation, 'kind' | 'source'>

const DAY_MS = 86_400_000
const dayBefore = (now: number, days: number): string => new Date(now - days * DAY_MS).toISOString().slice(0, 10)

const signalApi = (
  api: string,
  version: string,
  capabilities: readonly Capability[],
  operations: readonly [Operation, ...Operation[]],
): ProbedApi => {
  const document = `CAMARA ${api} ${version}`
  const [first, ...others] = operations
  const presenceOf = ({ path }: Operation) => bodyOfNothing(path, 'signals')
  return {
    api,
    title: `CAMARA ${api}`,
    document,
    capabilities,
    presence: [presenceOf(first), ...others.map(presenceOf)],
    isPresenceWeak: false,
    probes: operations.flatMap((operation) =>
      readingProbes({ ...operation, kind: 'signals', source: `${document}, POST ${operation.path.split('/').at(-1)}` }),
    ),
    overall: CAMARA_OVERALL,
  }
}

const phone = (phoneNumber: PhoneNumber) => ({ phoneNumber })
const device = (phoneNumber: PhoneNumber) => ({ device: { phoneNumber } })

/** CAMARA's APIs that tell facts about a number. */
export const SIGNAL_APIS: readonly ProbedApi[] = [
  signalApi(
    'sim-swap',
    '2.1.0',
    ['signals.simSwapCheck', 'signals.simSwapDate'],
    [
      {
        name: 'check',
        path: PATHS.simSwapCheck,
        body: (phoneNumber) => ({ phoneNumber, maxAge: 240 }),
        answer: schemas.swapCheck,
        port: ({ signals }, number) => signals.simSwapCheck({ phoneNumber: number, maxAge: 240 }, aboutNumber(number)),
      },
      {
        name: 'retrieve-date',
        path: PATHS.simSwapDate,
        body: phone,
        answer: schemas.swapDate,
        port: ({ signals }, number) => signals.simSwapDate({ phoneNumber: number }, aboutNumber(number)),
      },
    ],
  ),
  signalApi(
    'device-swap',
    '1.0.0',
    ['signals.deviceSwapCheck'],
    [
      {
        name: 'check',
        path: PATHS.deviceSwapCheck,
        body: (phoneNumber) => ({ phoneNumber, maxAge: 240 }),
        answer: schemas.swapCheck,
        port: ({ signals }, number) =>
          signals.deviceSwapCheck({ phoneNumber: number, maxAge: 240 }, aboutNumber(number)),
      },
    ],
  ),
  signalApi(
    'device-reachability-status',
    '1.1.0',
    ['signals.reachability'],
    [
      {
        name: 'retrieve',
        path: PATHS.reachability,
        body: device,
        answer: schemas.reachability,
        port: ({ signals }, number) => signals.reachability({ phoneNumber: number }, aboutNumber(number)),
      },
    ],
  ),
  signalApi(
    'device-roaming-status',
    '1.1.0',
    ['signals.roaming'],
    [
      {
        name: 'retrieve',
        path: PATHS.roaming,
        body: device,
        answer: schemas.roaming,
        port: ({ signals }, number) => signals.roaming({ phoneNumber: number }, aboutNumber(number)),
      },
    ],
  ),
  signalApi(
    'number-recycling',
    '0.2.0',
    ['signals.numberRecycling'],
    [
      {
        name: 'check',
        path: PATHS.numberRecycling,
        body: (phoneNumber, { now }) => ({ phoneNumber, specifiedDate: dayBefore(now(), 365) }),
        answer: schemas.recycling,
        port: ({ signals }, number) =>
          signals.numberRecycling(
            { phoneNumber: number, specifiedDate: dayBefore(Date.now(), 365) },
            aboutNumber(number),
          ),
      },
    ],
  ),
  signalApi(
    'call-forwarding-signal',
    '0.4.0',
    ['signals.callForwarding'],
    [
      {
        name: 'call-forwardings',
        path: PATHS.callForwardings,
        body: phone,
        answer: schemas.forwardings,
        port: ({ signals }, number) => signals.callForwarding({ phoneNumber: number }, aboutNumber(number)),
      },
      {
        name: 'unconditional-call-forwardings',
        path: PATHS.unconditionalForwardings,
        body: phone,
        answer: schemas.unconditional,
        port: ({ signals }, number) => signals.callForwarding({ phoneNumber: number }, aboutNumber(number)),
      },
    ],
  ),
  signalApi(
    'subscription-status',
    '0.1.0',
    ['signals.subscriptionStatus'],
    [
      {
        name: 'retrive-subscription-status',
        path: PATHS.subscriptionStatus,
        body: phone,
        answer: schemas.subscriptionStatus,
        port: ({ signals }, number) => signals.subscriptionStatus({ phoneNumber: number }, aboutNumber(number)),
      },
    ],
  ),
  signalApi(
    'kyc-tenure',
    '0.2.0',
    ['signals.tenure'],
    [
      {
        name: 'check-tenure',
        path: PATHS.tenure,
        body: (phoneNumber, { now }) => ({ phoneNumber, tenureDate: dayBefore(now(), 30) }),
        answer: schemas.tenure,
        port: ({ signals }, number) =>
          signals.tenure({ phoneNumber: number, tenureDate: dayBefore(Date.now(), 30) }, aboutNumber(number)),
      },
    ],
  ),
  signalApi(
    'kyc-match',
    '0.4.0',
    ['signals.identityMatch'],
    [
      {
        name: 'match',
        path: PATHS.identityMatch,
        body: (phoneNumber) => ({ phoneNumber, name: 'Certification Test' }),
        answer: schemas.identityMatch,
        port: ({ signals }, number) =>
          signals.identityMatch({ phoneNumber: number, name: 'Certification Test' }, aboutNumber(number)),
      },
    ],
  ),
]
