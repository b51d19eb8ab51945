import type { RetentionRule } from './personal-data.ts'

/** Rules of retention by name. Days of `null` are not limited: the reason is in the register. */
export const RETENTION_RULES = {
  'state': { days: null, isAdjustable: false, from: 'as long as it is used' },
  'done': { days: 2, isAdjustable: false, from: 'after it was done' },
  'pairings': { days: 1095, isAdjustable: false, from: 'after the last proof' },
  'dead-letters': { days: 30, isAdjustable: false, from: 'after it failed, unless it is released or dropped before' },
  'spending': { days: 31, isAdjustable: false, from: 'after the use' },
  'leases': { days: null, isAdjustable: false, from: 'until an hour after its end' },
  'conversations': {
    days: 365,
    isAdjustable: true,
    from: "after the customer's last sign of life; then the chat is emptied",
  },
  'lists': { days: 1, isAdjustable: false, from: 'after they expire' },
  'requests': { days: 90, isAdjustable: true, from: 'after their end' },
  'talks': { days: 90, isAdjustable: true, from: 'after their end; counts stay for the figures' },
  'notices': { days: 90, isAdjustable: true, from: 'after the end of the notice' },
  'subscriptions': { days: 30, isAdjustable: true, from: 'after they were answered' },
  'walk-steps': { days: 90, isAdjustable: false, from: 'after the end of the walk' },
  'walks': { days: 730, isAdjustable: false, from: 'after their end' },
  'incidents': { days: 365, isAdjustable: true, from: 'after their end' },
  'incident-drafts': { days: 7, isAdjustable: false, from: 'after the last change' },
  'audit': { days: 365, isAdjustable: true, from: 'after the act' },
  'journal': { days: 1_095, isAdjustable: false, from: 'after it was written; `JOURNAL_DAYS` sets other days' },
  'bans': { days: null, isAdjustable: false, from: 'until one of our people lifts it' },
} as const satisfies Readonly<Record<string, RetentionRule>>

/** Name of a rule of retention. */
export type RuleName = keyof typeof RETENTION_RULES

/** Days by rule. */
export type RetentionDays = Readonly<Record<RuleName, number>>

/** Number of days of a rule that has no limit; no row is that old. */
const UNLIMITED = 36_500

const RULES: readonly (readonly [RuleName, RetentionRule])[] = Object.entries(RETENTION_RULES) as [
  RuleName,
  RetentionRule,
][]

/** Names of the rules that a setting may change. */
export const adjustableRules: readonly string[] = RULES.flatMap(([name, rule]) => (rule.isAdjustable ? [name] : []))

/** Gives the days of every rule: as set, or by default. */
export const retentionDays = (set: ReadonlyMap<string, number> = new Map()): RetentionDays =>
  Object.fromEntries(RULES.map(([name, { days }]) => [name, set.get(name) ?? days ?? UNLIMITED])) as Record<
    RuleName,
    number
  >
