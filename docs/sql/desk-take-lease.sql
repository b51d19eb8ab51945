with
  stopped as (
    select
      trouble,
      extract(
        epoch
        from
          pause_until - now()
      ) * 1000 as ms
    from
      desk_group
    where
      id = $1
      and (
        trouble is not null
        or pause_until > now()
      )
  ),
  due as (
    select
      1
    from
      desk_outbox
    where
      desk_group = $1
      and state = 'open'
    limit
      1
  ),
  mine as (
    insert into
      lease (chat_id, owner, until)
    select
      $1,
      $2,
      now() + $3 * interval '1 millisecond'
    from
      due
    where
      not exists (
        select
        from
          stopped
      )
    on conflict (chat_id) do update
    set
      owner = $2,
      until = excluded.until
    where
      lease.until < now()
      or lease.owner = $2
    returning
      1
  )
select
  exists (
    select
    from
      mine
  ) as mine,
  coalesce(
    (
      select
        ceil(ms)
      from
        stopped
      where
        trouble is null
    ),
    0
  ) as wait
