/**
 * Faults that keep a group from being a desk, as `/setup` reports them; each has the text `setup-<fault>` of desk.ftl.
 */
export const groupFaults = [
  'not-a-supergroup',
  'no-topics',
  'not-admin',
  'cannot-manage-topics',
  'cannot-delete',
  'gone',
] as const

/** One of {@link groupFaults}. */
export type GroupFault = (typeof groupFaults)[number]
