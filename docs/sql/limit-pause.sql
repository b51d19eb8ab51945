update send_limit
set
  paused_until = greatest(
    paused_until,
    extract(
      epoch
      from
        clock_timestamp()
    )::float8 * 1000 + :ms::float8
  )
where
  key = 'notices'
