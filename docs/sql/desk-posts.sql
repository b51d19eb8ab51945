with
  waiting as (
    select
      o.id,
      o.chat_id,
      o.priority,
      (
        o.kind in ('card', 'topic-look')
        and (
          exists (
            select
            from
              lease l
            where
              l.chat_id = o.chat_id
              and l.until > now()
          )
          or exists (
            select
            from
              outbox x
            where
              x.chat_id = o.chat_id
              and x.state = 'open'
              and x.made_at <= o.made_at
          )
        )
      )
      or (
        o.album is not null
        and max(o.made_at) over (
          partition by
            o.chat_id,
            o.album
        ) > now() - interval '1 second'
      )
      or exists (
        select
        from
          desk_outbox e
        where
          e.chat_id = o.chat_id
          and e.state = 'open'
          and e.message = o.about
          and e.id < o.id
      ) as is_held
    from
      desk_outbox o
    where
      o.desk_group = :group
      and o.state = 'open'
  ),
  queued as (
    select
      id,
      chat_id,
      priority,
      is_held,
      bool_or(is_held) over (
        partition by
          chat_id,
          case
            when priority = 0 then 0
            else id
          end
        order by
          id
      ) as behind
    from
      waiting
  ),
  recent as (
    select
      chat_id,
      sum(operations) as spent
    from
      desk_outbox
    where
      desk_group = :group
      and state <> 'open'
      and done_at > now() - interval '61 seconds'
      and operations > 0
      and chat_id is not null
    group by
      chat_id
  ),
  shared as (
    select
      id,
      priority,
      case
        when chat_id is null then 0
        else (
          coalesce(spent, 0) + row_number() over (
            partition by
              chat_id,
              priority
            order by
              id
          ) - 1
        )::int / 5
      end as share
    from
      queued
      left join recent using (chat_id)
    where
      not is_held
      and not behind
  ),
  picked as materialized (
    select
      id,
      row_number() over (
        order by
          priority,
          share,
          id
      ) as place
    from
      shared
    order by
      place
    limit
      200
  ),
  ours as (
    select
      id
    from
      desk_outbox
    where
      id in (
        select
          id
        from
          picked
      )
      and kind in ('card', 'topic-look')
    for update
      skip locked
  ),
  taken as (
    update desk_outbox o
    set
      taken = version
    from
      ours
    where
      o.id = ours.id
    returning
      o.id
  )
select
  o.id,
  o.chat_id,
  case
    when o.chat_id is null then o.thread
    else t.thread
  end as thread,
  o.seal_id,
  o.sealed,
  extract(
    epoch
    from
      o.made_at
  ) * 1000 as at,
  stands.desk_message as counterpart,
  (
    select
      count(distinct s.customer_message) > 1
    from
      talk_message s
    where
      s.desk_group = :group
      and s.desk_message = stands.desk_message
  ) as shared,
  coalesce(g.postponements, 0) as attempts
from
  picked
  join desk_outbox o using (id)
  left join lateral (
    select
      s.desk_message
    from
      talk_message s
    where
      s.chat_id = o.chat_id
      and s.customer_message = o.about
      and s.desk_group = :group
    order by
      s.id desc
    limit
      1
  ) as stands on true
  left join topic t on t.chat_id = o.chat_id
  left join desk_group g on g.id = :group
where
  o.kind not in ('card', 'topic-look')
  or o.id in (
    select
      id
    from
      taken
  )
order by
  picked.place
