with
  over as (
    select
      t.chat_id,
      t.desk_group,
      row_number() over (
        partition by
          t.desk_group
        order by
          max(k.ended_at)
      ) as place
    from
      topic t
      join talk k on k.chat_id = t.chat_id
      left join desk_group g on g.id = t.desk_group
    where
      t.thread is not null
      and t.desk_group = any (:groups::bigint[])
      and g.trouble is null
      and (
        :chats::bigint[] is null
        or t.chat_id = any (:chats)
      )
      and not exists (
        select
        from
          desk_outbox o
        where
          o.chat_id = t.chat_id
          and o.state = 'open'
      )
      and not exists (
        select
        from
          desk_outbox o
        where
          o.desk_group = t.desk_group
          and o.kind = 'delete-topic'
          and o.state = 'refused'
          and o.error not like 'a talk has begun%'
      )
    group by
      t.chat_id,
      t.desk_group
    having
      bool_and(k.state = 'ended')
      and max(k.ended_at) < now() - :days * interval '1 day'
  )
select
  chat_id
from
  over
where
  place <= :perHour - (
    select
      count(*)
    from
      desk_outbox o
    where
      o.desk_group = over.desk_group
      and o.kind = 'delete-topic'
      and o.made_at > now() - interval '1 hour'
  )
order by
  chat_id
