select
  exists (
    select
    from
      request
    where
      (
        about = :phone
        or becomes = :phone
      )
      and flow = :flow
      and state not in ('refused', 'cancelled', 'lost')
      and not (
        state = 'unknown'
        and made_at < now() - interval '1 day'
      )
      and made_at > now() - :days * interval '1 day'
      and
    call <> :call
  ) as had
