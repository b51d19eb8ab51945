import { PATHS } from '../../../../wire/operator/paths.ts'
import { hasStatus, succeeds } from '../judge-answer.ts'
import type { ProbedApi, Probe, RequestOf } from '../probe.ts'
import { SMS_API, VOICE_PROBES } from './code-apis.ts'
import { bodyOfNothing, CAMARA_OVERALL, changing, fieldOf, isUnknown, readingProbes, repeated } from './probe-forms.ts'
import type { ReadingOperation } from './probe-forms.ts'
import { GUIDE_ERRORS, OWN } from './documents.ts'
import { aboutNumber } from './signal-apis.ts'
import { UNKNOWN_ID } from './tm-forum-requests.ts'
import * as schemas from './wire-schemas.ts'

const ONLY_CHANGES: RequestOf = () => ({ notTried: 'all of it changes something: --with-changes and --number' })

const ownApi = (
  api: string,
  capabilities: ProbedApi['capabilities'],
  operations: readonly Omit<ReadingOperation, 'source'>[],
  more: readonly Probe[] = [],
): ProbedApi => ({
  api,
  title: `dozvon ${api}`,
  document: `${OWN}; wire/operator/paths.ts`,
  capabilities,
  presence: [operations[0] === undefined ? ONLY_CHANGES : bodyOfNothing(operations[0].path, operations[0].kind)],
  isPresenceWeak: false,
  probes: [...operations.flatMap((one) => readingProbes({ ...one, source: `${OWN}, ${one.path}` })), ...more],
  overall: CAMARA_OVERALL,
})

const submit: RequestOf = changing((phoneNumber, { run }) => ({
  path: PATHS.submitApplication,
  kind: 'applications',
  body: { phoneNumber, mask: '%77' },
  order: { act: 'applications.submit', object: { line: phoneNumber, mask: '%77' } },
  idempotencyKey: `${run}-application`,
}))

const readApplication = (applicationId: string) => ({
  method: 'POST' as const,
  path: PATHS.application,
  kind: 'applications' as const,
  body: { applicationId },
})

const APPLICATION = `${OWN}, number-application`

const applicationProbes: readonly Probe[] = [
  {
    name: 'retrieve: an unknown application',
    request: () => readApplication(UNKNOWN_ID),
    ...isUnknown(GUIDE_ERRORS),
  },
  { name: 'submit: the test number', request: submit, ...succeeds([200, 201], schemas.application, APPLICATION) },
  repeated('submit', submit, 'applicationId'),
  {
    name: 'retrieve: the application',
    request: (known) => {
      const id = fieldOf(known, submit, 'applicationId')
      return id === null ? { notTried: 'no application was made' } : readApplication(id)
    },
    ...succeeds([200], schemas.application, APPLICATION),
  },
  {
    name: 'withdraw: the application',
    request: changing((_number, known) => {
      const id = fieldOf(known, submit, 'applicationId')
      if (id === null) return { notTried: 'no application was made' }
      return {
        path: PATHS.withdrawApplication,
        kind: 'applications',
        body: { applicationId: id, reason: 'certification test' },
        order: { act: 'applications.withdraw', object: { application: id } },
        idempotencyKey: `${known.run}-withdraw`,
      }
    }),
    ...succeeds([200, 201], schemas.application, APPLICATION),
  },
]

const phone = (phoneNumber: string) => ({ phoneNumber })

const NEVER = 'a wrong word counts against the customer, and a reset ends their sessions'

/** One-time codes, and the APIs of dozvon's own in CAMARA's form. */
export const OWN_APIS: readonly ProbedApi[] = [
  SMS_API,
  ownApi(
    'message-delivery',
    ['delivery.get', 'delivery.latest'],
    [
      {
        name: 'retrieve-latest',
        path: PATHS.deliveryLatest,
        kind: 'delivery',
        body: (phoneNumber, { now }) => ({ phoneNumber, since: new Date(now() - 3_600_000).toISOString() }),
        answer: schemas.latestReceipt,
        port: ({ delivery }, phoneNumber) =>
          delivery.latest(
            { phoneNumber, since: new Date(Date.now() - 3_600_000).toISOString() },
            aboutNumber(phoneNumber),
          ),
      },
    ],
    [
      {
        name: 'retrieve: an unknown message',
        request: () => ({ method: 'POST', path: PATHS.delivery, kind: 'delivery', body: { messageId: UNKNOWN_ID } }),
        ...isUnknown(GUIDE_ERRORS),
      },
    ],
  ),
  ownApi('one-time-password-voice', ['codes.voice'], [], VOICE_PROBES),
  ownApi(
    'customer-search',
    ['subscribers.byNumber', 'subscribers.search'],
    [
      {
        name: 'retrieve',
        path: PATHS.customerSearch,
        kind: 'subscribers',
        body: phone,
        answer: schemas.customers.min(1, 'nobody has the test number'),
        unknown: [200, 404],
        port: ({ subscribers }, phoneNumber) => subscribers.ownerOf({ phoneNumber }, aboutNumber(phoneNumber)),
      },
    ],
  ),
  ownApi(
    'call-forwarding-settings',
    ['lines.forwarding'],
    [
      {
        name: 'retrieve',
        path: PATHS.forwardingRules,
        kind: 'lines',
        body: phone,
        answer: schemas.forwardingRules,
        port: ({ lines }, phoneNumber) => lines.getForwarding({ phoneNumber }, aboutNumber(phoneNumber)),
      },
    ],
  ),
  ownApi(
    'voicemail-settings',
    ['lines.voicemail'],
    [
      {
        name: 'retrieve',
        path: PATHS.voicemail,
        kind: 'lines',
        body: phone,
        answer: schemas.voicemail,
        port: ({ lines }, phoneNumber) => lines.getVoicemail({ phoneNumber }, aboutNumber(phoneNumber)),
      },
    ],
  ),
  {
    ...ownApi('number-application', ['applications'], [], applicationProbes),
    presence: [bodyOfNothing(PATHS.application, 'applications')],
  },
  ownApi(
    'account-recovery',
    ['credentials.codeWord', 'credentials.passwordReset'],
    [],
    [
      { name: 'verify-code-word', request: () => ({ notTried: NEVER }), ...hasStatus([200], 'a recovery token', OWN) },
      {
        name: 'start-password-reset',
        request: () => ({ notTried: NEVER }),
        ...hasStatus([200], 'the end of its time', OWN),
      },
    ],
  ),
]
