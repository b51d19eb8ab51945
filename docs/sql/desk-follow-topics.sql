with
  ours as (
    select
      o.id,
      t.desk_group
    from
      desk_outbox o
      join topic t on t.chat_id = o.chat_id
    where
      o.state = 'open'
      and o.desk_group is distinct from t.desk_group
    for update of
      o skip locked
  )
update desk_outbox o
set
  desk_group = ours.desk_group
from
  ours
where
  o.id = ours.id
