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
      id = :group
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
      desk_group = :group
      and state = 'open'
    limit
      1
  ),
  mine as (
    insert into
      lease (chat_id, owner, until)
    select
      :group,
      :owner,
      now() + :leaseMs * interval '1 millisecond'
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
      owner = :owner,
      until = excluded.until
    where
      lease.until < now()
      or lease.owner = :owner
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
