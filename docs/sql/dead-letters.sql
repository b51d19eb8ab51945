select
  'event' as kind,
  seq::text as id,
  chat_id as "chatId",
  split_part(source, ':', 1) as what,
  received_at as "madeAt",
  dead_at as "deadAt",
  coalesce(error, '') as error
from
  inbox
where
  dead_at is not null
union all
select
  'message' as kind,
  id::text as id,
  chat_id as "chatId",
  kind as what,
  made_at as "madeAt",
  dead_at as "deadAt",
  coalesce(error, '') as error
from
  outbox
where
  dead_at is not null
union all
select
  'post' as kind,
  id::text as id,
  chat_id as "chatId",
  kind as what,
  made_at as "madeAt",
  dead_at as "deadAt",
  coalesce(error, '') as error
from
  desk_outbox
where
  dead_at is not null
union all
select
  'call' as kind,
  id::text as id,
  chat_id as "chatId",
  src as what,
  asked_at as "madeAt",
  dead_at as "deadAt",
  coalesce(error, '') as error
from
call
where
  dead_at is not null
order by
  "deadAt" desc
limit
  200
