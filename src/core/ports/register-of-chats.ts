import type { Tables } from './table-entries.ts'

/** Tables of conversations. */
export const CHATS_TABLES = {
  conversation: {
    why: 'Where the conversation stands, so that it goes on after any pause',
    kept: 'conversations',
    forget: 'keep',
    forgetNote: 'The chat begins anew: its id, language, last activity and turn stay, so that no old button acts',
    isExported: true,
    columns: {
      chat: ['chat_id'],
      trait: ['locale', 'flow', 'step', 'service', 'unreachable', 'seen_at'],
      sealed: ['sealed'],
      none: ['turn', 'holder', 'fence', 'updated_at'],
    },
  },
  inbox: {
    why: 'Events on their way in; what they hold is erased by the turn that acts on them',
    kept: 'done',
    forget: 'keep',
    forgetNote: 'Without it an update that Telegram repeats would act twice',
    isExported: false,
    columns: {
      chat: ['chat_id', 'source'],
      sealed: ['sealed'],
      none: ['seq', 'received_at', 'next_at', 'attempts', 'error', 'done_at'],
    },
  },
  outbox: {
    why: 'Messages on their way out; the text is erased when they have left',
    kept: 'done',
    forget: 'keep',
    forgetNote: 'Only the answer that is on its way has a text',
    isExported: false,
    columns: {
      chat: ['chat_id'],
      sealed: ['sealed'],
      none: [
        ...['id', 'kind', 'prompt', 'target', 'fence', 'until', 'state', 'attempts', 'next_at', 'made_at', 'done_at'],
        ...['error', 'seal_id'],
      ],
    },
  },
  timer: {
    why: 'Delays of conversations',
    kept: 'done',
    forget: 'keep',
    forgetNote: 'Only those of the question that is shown are left',
    isExported: false,
    columns: { chat: ['chat_id'], none: ['key', 'turn', 'due'] },
  },
  lease: {
    why: 'Which process may send to a chat now',
    kept: 'leases',
    forget: 'keep',
    forgetNote: 'Messages would overtake one another without it',
    isExported: false,
    columns: { chat: ['chat_id'], none: ['owner', 'until'] },
  },
  prompt: {
    why: 'Which message shows a question that may still be edited',
    kept: 'conversations',
    forget: 'keep',
    forgetNote: 'The question on the screen could not be closed without it',
    isExported: false,
    columns: { chat: ['chat_id', 'message_id'], none: ['prompt'] },
  },
  call: {
    why: 'Questions to the operator; what they hold is erased with the answer',
    kept: 'done',
    forget: 'keep',
    forgetNote: 'Without it a question could be asked twice',
    isExported: false,
    columns: {
      chat: ['chat_id'],
      sealed: ['sealed'],
      none: ['id', 'name', 'turn', 'src', 'owner', 'attempts', 'next_at', 'asked_at', 'answered_at'],
    },
  },
} satisfies Tables

/** Tables of what customers have proved, ordered and been promised. */
export const FACTS_TABLES = {
  proof: {
    why: 'Numbers that the customer has shown to be theirs',
    kept: 'done',
    forget: 'delete',
    forgetNote: '',
    isExported: true,
    columns: {
      chat: ['chat_id'],
      digest: ['phone'],
      sealed: ['sealed'],
      trait: ['proved_by', 'act'],
      none: ['proved_at'],
    },
  },
  code_sent: {
    why: 'Who asked for a code to which number, so that a right one proves that number only',
    kept: 'done',
    forget: 'delete',
    forgetNote: '',
    isExported: false,
    columns: {
      chat: ['chat_id'],
      digest: ['id', 'phone'],
      sealed: ['sealed'],
      none: ['channel', 'sent_at', 'decoy'],
    },
  },
  spending: {
    why: 'Used limits',
    kept: 'spending',
    forget: 'keep',
    forgetNote: 'Limits guard other people from abuse; digests tell nothing of whom',
    isExported: false,
    columns: { digest: ['key'], none: ['at'] },
  },
  hold: {
    why: 'Numbers held for a line while the customer decides',
    kept: 'done',
    forget: 'ended',
    forgetNote: 'A number that is still held goes with the end of the hold: a line may hold one at a time',
    isExported: true,
    columns: {
      chat: ['chat_id'],
      digest: ['about'],
      sealed: ['sealed'],
      none: ['reservation_id', 'until', 'ended_at', 'forgotten_at'],
    },
  },
  list: {
    why: 'Uploaded lists of names, read and checked',
    kept: 'lists',
    forget: 'delete',
    forgetNote: '',
    isExported: false,
    columns: { chat: ['chat_id'], sealed: ['sealed'], trait: ['service'], none: ['id', 'until', 'used_by'] },
  },
  request: {
    why: 'Orders, applications and tickets under way at the operator',
    kept: 'requests',
    forget: 'ended',
    forgetNote:
      'What is under way goes within the hour after its end: until then it guards the line, and the customer hears of the end',
    isExported: true,
    columns: {
      chat: ['chat_id'],
      digest: ['about', 'becomes'],
      sealed: ['sealed'],
      trait: ['reference', 'kind', 'flow', 'service', 'state'],
      none: ['call', 'made_at', 'next_at', 'ended_at', 'forgotten_at'],
    },
  },
  subscription: {
    why: 'Promises to tell of the end of an incident',
    kept: 'subscriptions',
    forget: 'delete',
    forgetNote: '',
    isExported: true,
    columns: {
      chat: ['chat_id'],
      trait: ['incident_id', 'flow', 'requested'],
      none: ['made_at', 'announced_at', 'hit_at', 'promised_end', 'rescheduled_at'],
    },
  },
} satisfies Tables
