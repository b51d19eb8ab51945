select
  pg_advisory_xact_lock(
    (
      'x' || encode(
        substring(
          :key::bytea
          from
            1 for 8
        ),
        'hex'
      )
    )::bit(64)::bigint
  )
