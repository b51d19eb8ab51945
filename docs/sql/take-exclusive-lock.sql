select
  pg_try_advisory_lock(hashtext ('dozvon'), hashtext (:thing)) as taken
