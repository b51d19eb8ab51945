select
  current_setting('server_version') as version,
  current_setting('server_version_num')::int as "versionNumber",
  current_user as role,
  current_database() as name,
  current_schema() as schema,
  pg_is_in_recovery()
  or current_setting('transaction_read_only')::bool as "isReadOnly",
  coalesce(has_schema_privilege(current_schema(), 'create'), false) as "mayCreateTables",
  to_regnamespace('graphile_worker') is not null
  or has_database_privilege(current_database(), 'create') as "mayQueueJobs",
  array(
    select
      c.relname::text
    from
      pg_class c
      join pg_class m on m.oid = to_regclass('migration')
      and m.relowner = c.relowner
    where
      c.relkind = 'r'
      and c.relnamespace = m.relnamespace
      and not (
        has_table_privilege(c.oid, 'select')
        and (
          c.relname = 'migration'
          or has_table_privilege(c.oid, 'insert')
          and (
            c.relname = 'journal'
            or has_table_privilege(c.oid, 'update')
          )
          and (
            c.relname in ('journal', 'journal_end')
            or has_table_privilege(c.oid, 'delete')
          )
        )
      )
    order by
      1
  ) as "closedTables",
  current_setting('max_connections')::int as "maxConnections",
  current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int - (
    select
      count(*)::int
    from
      pg_stat_activity
    where
      datid is not null
  ) as "freeConnections",
  (
    extract(
      epoch
      from
        clock_timestamp()
    ) * 1000
  )::float8 as clock
