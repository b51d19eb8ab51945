select
  pg_terminate_backend(l.pid)
from
  process p
  join pg_locks l on l.locktype = 'advisory'
  and l.objsubid = 1
  and l.granted
  and l.database = (
    select
      oid
    from
      pg_database
    where
      datname = current_database()
  )
  and ((l.classid::bigint << 32) | l.objid::bigint) = p.lock_key
where
  p.name <> :name
  and p.seen_at < now() - make_interval(secs => 6)
