import { house } from './table-entries.ts'
import type { Tables } from './table-entries.ts'

/** Tables of the desk. */
export const DESK_TABLES = {
  talk: {
    why: 'A matter of the customer with our people; counted for the figures of the desk',
    kept: 'talks',
    forget: 'erase',
    forgetNote: 'Times and counts stay for the figures, without a word or a number',
    isExported: true,
    columns: {
      chat: ['chat_id'],
      sealed: ['brief', 'phone', 'score_words'],
      trait: ['locale', 'service', 'reason', 'flow', 'step', 'score'],
      staff: ['agent_id', 'agent_name', 'preferred_id', 'preferred_name', 'team'],
      none: [
        ...['id', 'state', 'opened_at', 'taken_at', 'answered_at', 'waits_since', 'last_word_at', 'late', 'reminded'],
        ...['ended', 'ended_at', 'scored_at', 'follow_up', 'seal_id'],
      ],
    },
  },
  talk_message: {
    why: 'What was said in a talk',
    kept: 'talks',
    forget: 'delete',
    forgetNote: '',
    isExported: true,
    columns: {
      chat: ['chat_id', 'customer_message'],
      sealed: ['sealed'],
      staff: ['agent'],
      none: ['id', 'talk', 'author', 'what', 'desk_group', 'desk_message', 'at', 'fate', 'seal_id'],
    },
  },
  talk_share: house('Agents who had a talk, for figures', ['talk', 'at'], ['agent', 'name']),
  topic: {
    why: 'The topic of a customer in a forum group',
    kept: 'state',
    forget: 'erase',
    forgetNote:
      'The topic is deleted in Telegram with all that was said; its number stays, so that it is given to nobody else',
    isExported: false,
    columns: {
      chat: ['chat_id'],
      sealed: ['look'],
      none: ['no', 'desk_group', 'thread', 'card_id', 'card_talk', 'closed', 'card_digest'],
    },
  },
  past_topic: {
    why: 'Topics in which the bot cannot write any more',
    kept: 'state',
    forget: 'delete',
    forgetNote: '',
    isExported: false,
    columns: { chat: ['chat_id'], none: ['desk_group', 'thread', 'at'] },
  },
  desk_outbox: {
    why: 'Posts on their way to the groups; the text is erased when they have left',
    kept: 'done',
    forget: 'keep',
    forgetNote: 'What waits is dropped and its text erased; the deletion of the topic is left',
    isExported: false,
    columns: {
      chat: ['chat_id', 'message', 'about'],
      sealed: ['sealed'],
      none: [
        ...[
          'id',
          'desk_group',
          'thread',
          'kind',
          'priority',
          'album',
          'version',
          'taken',
          'state',
          'made_at',
          'done_at',
        ],
        ...['operations', 'error', 'seal_id'],
      ],
    },
  },
  withheld_album: {
    why: 'Parts of albums that an agent has not sent yet',
    kept: 'done',
    forget: 'delete',
    forgetNote: '',
    isExported: false,
    columns: { chat: ['chat_id'], sealed: ['sealed'], none: ['desk_group', 'message', 'album', 'what', 'at'] },
  },
  audit: {
    why: 'Which of our people did what, to whom',
    kept: 'audit',
    forget: 'keep',
    forgetNote: 'The act stays, and whom it was about is taken out',
    isExported: false,
    columns: { chat: ['chat_id'], staff: ['actor'], none: ['id', 'at', 'action', 'about'] },
  },
  ban: {
    why: 'Customers whose messages are not read',
    kept: 'bans',
    forget: 'keep',
    forgetNote: 'Forgetting would be a way around a ban',
    isExported: true,
    columns: { chat: ['chat_id'], none: ['at'] },
  },
} satisfies Tables

/** Tables of notices that customers get. */
export const NOTICES_TABLES = {
  notice_copy: {
    why: 'A notice as one customer gets it',
    kept: 'notices',
    forget: 'keep',
    forgetNote: 'Nobody gets a notice twice; the reaction to it is taken out',
    isExported: true,
    columns: {
      chat: ['chat_id', 'message_id'],
      trait: ['locale', 'emoji'],
      none: ['notice', 'state', 'work', 'owner', 'until', 'next_at', 'done_at', 'error'],
    },
  },
  notice_press: {
    why: 'Which button of a notice the customer followed',
    kept: 'notices',
    forget: 'delete',
    forgetNote: '',
    isExported: true,
    columns: { chat: ['chat_id'], trait: ['flow'], none: ['notice'] },
  },
  notice_unwanted: {
    why: 'Kinds of notices that the customer does not want',
    kept: 'state',
    forget: 'keep',
    forgetNote: 'Whoever refused our notices gets none after being forgotten either',
    isExported: true,
    columns: { chat: ['chat_id'], trait: ['kind'] },
  },
} satisfies Tables
