with
  kept as (
    insert into
      request (
        chat_id,
        reference,
        kind,
        flow,
        service,
        about,
        becomes,
        sealed,
        state,
        call,
        next_at,
        ended_at,
        due_at,
        stop
      )
    values
      (
        $1,
        $2,
        $3,
        coalesce(
          $4,
          (
            select
              flow
            from
              conversation
            where
              chat_id = $1
          ),
          ''
        ),
        $5,
        $6,
        $7,
        $8,
        $9,
        $10,
        now() + $13::int * interval '1 second',
        case
          when $14::bool then now()
        end,
        to_timestamp($11::float8 / 1000),
        $12
      )
    on conflict (chat_id, reference) do nothing
    returning
      state,
      about,
      becomes,
      next_at
  ),
  given_up as (
    select
      about
    from
      kept
    where
      state = 'done'
      and becomes is not null
  ),
  no_proof as (
    delete from proof
    where
      phone in (
        select
          about
        from
          given_up
      )
  ),
  no_code as (
    delete from code_sent
    where
      phone in (
        select
          about
        from
          given_up
      )
  ),
  no_pairing as (
    delete from pairing
    where
      phone in (
        select
          about
        from
          given_up
      )
  )
select
  graphile_worker.add_job ('requests', run_at := next_at, job_key := 'requests:' || $1::bigint)
from
  kept
where
  not $14::bool
