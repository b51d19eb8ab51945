select
  pg_try_advisory_lock(:key::bigint) as got
