update desk_outbox o
set
  talks = null,
  desk_message = null
from
  desk_outbox old
where
  old.id = o.id
  and o.talks is not null
  and o.desk_message is not null
  and (
    o.done_at < now() - :hours * interval '1 hour'
    or exists (
      select
      from
        talk k
      where
        k.id = any (o.talks)
        and k.brief is null
    )
  )
returning
  o.desk_group,
  o.thread,
  old.desk_message
