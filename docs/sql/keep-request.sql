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
        :chat,
        :reference,
        :kind,
        coalesce(
          :flow,
          (
            select
              flow
            from
              conversation
            where
              chat_id = :chat
          ),
          ''
        ),
        :service,
        :about,
        :becomes,
        :sealed,
        :state,
        :call,
        now() + :waitSec::int * interval '1 second',
        case
          when :isOver::bool then now()
        end,
        to_timestamp(:dueAt::float8 / 1000),
        :stop
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
  graphile_worker.add_job ('requests', run_at := next_at, job_key := 'requests:' || :chat::bigint)
from
  kept
where
  not :isOver::bool
