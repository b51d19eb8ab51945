select distinct
  o.desk_group as id
from
  desk_outbox o
  left join desk_group g on g.id = o.desk_group
  left join lease l on l.chat_id = o.desk_group
  and l.until > now()
where
  o.state = 'open'
  and o.desk_group is not null
  and l.chat_id is null
  and (
    g.id is null
    or (
      g.trouble is null
      and g.pause_until <= now()
    )
  )
