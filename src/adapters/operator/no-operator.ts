import type { Operator } from '../../core/ports/operator/operator-port.ts'
import {
  notImplemented,
  missingApplications,
  missingCredentials,
  missingLines,
  missingNumbers,
  missingOrders,
  missingSubscribers,
} from './missing-ports.ts'

/** Creates the operator of a bot without one: it has no capabilities, so flows ask the customer instead. */
export const createNoOperator = (): Operator => ({
  capabilities: () => new Set(),
  codes: { send: notImplemented, validate: notImplemented, cancel: notImplemented },
  delivery: { get: notImplemented, latest: notImplemented },
  signals: {
    reachability: notImplemented,
    roaming: notImplemented,
    subscriptionStatus: notImplemented,
    simSwapCheck: notImplemented,
    simSwapDate: notImplemented,
    deviceSwapCheck: notImplemented,
    numberRecycling: notImplemented,
    callForwarding: notImplemented,
    tenure: notImplemented,
    identityMatch: notImplemented,
  },
  incidents: { list: notImplemented, subscribe: notImplemented },
  numbers: missingNumbers,
  orders: missingOrders,
  subscribers: missingSubscribers,
  contacts: { warn: notImplemented },
  credentials: missingCredentials,
  tickets: { create: notImplemented, addNote: notImplemented, get: notImplemented },
  lines: missingLines,
  applications: missingApplications,
  subscriptions: { begin: notImplemented, end: notImplemented },
  verification: { begin: notImplemented, finish: notImplemented },
  close: async () => {},
})
