update notice_card
set
  desk_group = coalesce((c ->> 'group')::bigint, desk_group),
  thread = case
    when c ? 'thread' then (c ->> 'thread')::bigint
    else thread
  end,
  message_id = case
    when c ? 'messageId' then (c ->> 'messageId')::bigint
    else message_id
  end,
  page = coalesce(c ->> 'page', page),
  asker = case
    when c ? 'asker' then (c ->> 'asker')::bigint
    else asker
  end,
  pending = coalesce(c -> 'pending', pending),
  shown = case
    when c ? 'shown' then c ->> 'shown'
    else shown
  end,
  shown_at = case
    when c ? 'shown' then now()
    else shown_at
  end,
  reported = coalesce((c ->> 'reported')::boolean, reported)
from
  (
    select
      :change::jsonb as c
  ) as given
where
  notice = :notice
