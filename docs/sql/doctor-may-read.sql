select
  has_table_privilege(to_regclass('migration'), 'select') as may
