with
  unassigned as (
    select
      o.chat_id,
      row_number() over (
        order by
          min(o.id)
      ) as place
    from
      desk_outbox o
      left join topic t on t.chat_id = o.chat_id
    where
      o.state = 'open'
      and o.chat_id is not null
      and (
        t.chat_id is null
        or t.desk_group <> all (:groups::bigint[])
      )
    group by
      o.chat_id
  ),
  busy as (
    select
      t.desk_group,
      count(*) as customers
    from
      topic t
    where
      exists (
        select
        from
          talk k
        where
          k.chat_id = t.chat_id
          and k.state <> 'ended'
      )
      or exists (
        select
        from
          desk_outbox o
        where
          o.chat_id = t.chat_id
          and o.state = 'open'
      )
    group by
      t.desk_group
  ),
  free as (
    select
      given.id,
      row_number() over (
        order by
          coalesce(busy.customers, 0) + n,
          given.place
      ) as place
    from
      unnest(:groups::bigint[]) with ordinality as given (id, place)
      left join busy on busy.desk_group = given.id
      left join desk_group g on g.id = given.id
      cross join generate_series(
        1,
        (
          select
            count(*)
          from
            unassigned
        )
      ) as n
    where
      g.trouble is null
  )
insert into
  topic (chat_id, desk_group)
select
  unassigned.chat_id,
  free.id
from
  unassigned
  join free using (place)
order by
  unassigned.chat_id
on conflict (chat_id) do update
set
  desk_group = excluded.desk_group,
  thread = null,
  card_id = null,
  card_talk = null,
  look = null,
  closed = false
where
  topic.desk_group <> all (:groups::bigint[])
returning
  chat_id,
  (xmax <> 0) as moved
