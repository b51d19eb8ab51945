with
  mine as (
    update
    call
    set
      owner = :owner,
      attempts = attempts + 1
    where
      id = :id
      and (
        owner is null
        or owner = :owner
      )
      and answered_at is null
      and dead_at is null
      and next_at <= now()
    returning
      id,
      chat_id,
      sealed,
      attempts,
      extract(
        epoch
        from
          asked_at
      ) * 1000 as asked_at
  )
select
  mine.*,
  c.fence,
  coalesce(c.locale, '') as locale
from
  mine
  join conversation c using (chat_id)
