select
  pg_advisory_xact_lock(hashtextextended ('words:' || :speaker::text, 0))
