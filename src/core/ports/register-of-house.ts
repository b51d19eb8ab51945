import { house } from './table-entries.ts'
import type { Tables } from './table-entries.ts'

/** Tables without customers. */
export const HOUSE_TABLES = {
  notice: house(
    'A message to many, in public words',
    [
      ...[
        'id',
        'draft',
        'revision',
        'state',
        'work',
        'before',
        'trouble',
        'made_at',
        'begins_at',
        'started_at',
        'ended_at',
      ],
      ...['total', 'sent', 'blocked', 'failed', 'unknown', 'skipped', 'reworked', 'lost', 'to_do', 'pace', 'paced_at'],
    ],
    ['made_by', 'approved_by'],
  ),
  notice_card: house(
    'The message of a group that shows a notice',
    ['notice', 'desk_group', 'thread', 'message_id', 'page', 'pending', 'shown', 'shown_at', 'reported'],
    ['asker'],
  ),
  incident: house(
    'A known problem, in public words',
    [
      ...[
        'id',
        'source',
        'kind',
        'state',
        'services',
        'regions',
        'flows',
        'starts_at',
        'ends_at',
        'texts',
        'updated_at',
      ],
      ...['ended_at', 'announced_at', 'source_at'],
    ],
    [],
    'incidents',
  ),
  incident_change: house('Who changed an incident', ['id', 'incident_id', 'at', 'what'], ['by'], 'incidents'),
  incident_card: house(
    'The message of a group that shows an incident',
    ['desk_group', 'message', 'incident_id', 'page'],
    [],
    'incidents',
  ),
  agent: house('Our people who answer', ['on_shift', 'max_talks'], ['id', 'name', 'role', 'teams']),
  desk_group: house('Forum groups', ['id', 'pause_until', 'postponements', 'error', 'trouble', 'moved_to']),
  process: house('Processes that are alive', ['name', 'lock_key', 'workers', 'started_at', 'seen_at', 'data_key']),
  send_limit: house('The pace of sending', ['key', 'tat', 'debt', 'at', 'paused_until']),
  owner: house('The assistant that the database belongs to', ['id', 'kind', 'bot_id', 'key_check', 'begun_at']),
  data_key: house('The keys of sealed values: their names, and the key of digests sealed under each', [
    'id',
    'sealed',
    'begun_at',
  ]),
  migration: house('Migrations that were applied', ['name', 'applied_at']),
} satisfies Tables
