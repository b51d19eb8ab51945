select
  exists (
    select
    from
      request
    where
      (
        about = $1
        or becomes = $1
      )
      and flow = $2
      and state not in ('refused', 'cancelled', 'lost')
      and not (
        state = 'unknown'
        and made_at < now() - interval '1 day'
      )
      and made_at > now() - $3 * interval '1 day'
      and
    call <> $4
  ) as had
