with
  done as (
    update inbox
    set
      done_at = now(),
      sealed = null,
      error = null
    where
      seq = :seq
      and done_at is null
    returning
      1
  ),
  touched as (
    update conversation
    set
      updated_at = now()
    where
      chat_id = :group
      and exists (
        select
        from
          done
      )
  )
select
  1
from
  done
