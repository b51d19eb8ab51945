with
  done as (
    update incident
    set
      announced_at = now()
    where
      id = :incident
      and state = 'resolved'
    returning
      id
  )
update subscription
set
  announced_at = now()
where
  incident_id in (
    select
      id
    from
      done
  )
  and announced_at is null
