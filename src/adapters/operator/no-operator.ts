import type { Operator } from '../../core/operator/operator-port.ts'
import {
  missing,
  missingApplications,
  missingCredentials,
  missingLines,
  missingNumbers,
  missingOrders,
  missingSubscribers,
} from './missing-ports.ts'

/** No operator at all: every capability is missing, so the flows ask the customer instead. */
export const createNoOperator = (): Operator => ({
  capabilities: () => new Set(),
  codes: { send: missing, validate: missing, cancel: missing },
  delivery: { get: missing, latest: missing },
  signals: {
    reachability: missing,
    roaming: missing,
    subscriptionStatus: missing,
    simSwapCheck: missing,
    simSwapDate: missing,
    deviceSwapCheck: missing,
    numberRecycling: missing,
    callForwarding: missing,
    tenure: missing,
    identityMatch: missing,
  },
  incidents: { list: missing, subscribe: missing },
  numbers: missingNumbers,
  orders: missingOrders,
  subscribers: missingSubscribers,
  credentials: missingCredentials,
  tickets: { create: missing, addNote: missing, get: missing },
  lines: missingLines,
  applications: missingApplications,
  close: async () => {},
})
