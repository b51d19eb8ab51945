select
  unnest(
    array[
      format('grant usage on schema %I, graphile_worker to %I', current_schema(), :role::text),
      format('grant usage, select on all sequences in schema %I to %I', current_schema(), :role::text),
      format('grant select, insert, update, delete on all tables in schema graphile_worker to %I', :role::text),
      format('grant usage, select on all sequences in schema graphile_worker to %I', :role::text),
      format('grant execute on all functions in schema graphile_worker to %I', :role::text)
    ]
  ) as sql
