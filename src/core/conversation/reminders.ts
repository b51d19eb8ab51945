import { cancelTimer, setTimer } from './draft.ts'
import type { Draft } from './draft.ts'
import { varsOf } from './frame.ts'
import type { FlowCommand, LiveFrame } from './frame.ts'

const REMINDER = 'reminder/'

/** A reminder comes so much later than a timer of the flow itself, which may say the same and makes it needless. */
const AFTER_FLOW_MS = 60_000

const reminderKey = (frame: LiveFrame, message: string): string => `${REMINDER}${frame.flow.id}/${message}`

/** Sets a reminder that outlives the flow. A later one with the same text replaces it. */
export const setReminder = (
  draft: Draft,
  frame: LiveFrame,
  { message, delayMs }: Extract<FlowCommand, { kind: 'remind' }>,
): void => {
  const news = { kind: 'news', text: message, vars: varsOf(frame), flow: frame.flow.id } as const
  const key = reminderKey(frame, message)
  setTimer(draft, { key, frame: null, event: null, news, delayMs: delayMs + AFTER_FLOW_MS })
}

/** Cancels the reminder with this text: the flow says it itself. */
export const cancelReminder = (draft: Draft, frame: LiveFrame, message: string): void =>
  cancelTimer(draft, reminderKey(frame, message))

/** Cancels all reminders. */
export const cancelReminders = (draft: Draft): void => {
  for (const key of Object.keys(draft.now.timers)) if (key.startsWith(REMINDER)) cancelTimer(draft, key)
}
