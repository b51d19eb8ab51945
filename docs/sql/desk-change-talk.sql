update talk
set
  state = coalesce(c ->> 'state', state),
  agent_id = case
    when c ? 'agent' then (c -> 'agent' ->> 'id')::bigint
    else agent_id
  end,
  agent_name = case
    when c ? 'agent' then c -> 'agent' ->> 'name'
    else agent_name
  end,
  preferred_id = case
    when c ? 'preferred' then (c -> 'preferred' ->> 'id')::bigint
    else preferred_id
  end,
  preferred_name = case
    when c ? 'preferred' then c -> 'preferred' ->> 'name'
    else preferred_name
  end,
  team = case
    when c ? 'team' then c ->> 'team'
    else team
  end,
  answered_at = case
    when c ? 'answeredAt' then to_timestamp((c ->> 'answeredAt')::float8 / 1000)
    else answered_at
  end,
  waits_since = case
    when c ? 'waitsSince' then to_timestamp((c ->> 'waitsSince')::float8 / 1000)
    else waits_since
  end,
  last_word_at = coalesce(to_timestamp((c ->> 'lastWordAt')::float8 / 1000), last_word_at),
  snoozed_until = case
    when c ? 'snoozedUntil' then to_timestamp((c ->> 'snoozedUntil')::float8 / 1000)
    else snoozed_until
  end,
  tags = case
    when c ? 'tags' then array(
      select
        jsonb_array_elements_text(c -> 'tags')
    )
    else tags
  end,
  late = coalesce(c ->> 'late', late),
  reminded = coalesce((c ->> 'reminded')::boolean, reminded)
from
  (
    select
      :change::jsonb as c
  ) as change
where
  id = :talk
  and state = any (:states::text[])
