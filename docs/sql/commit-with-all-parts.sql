with
  given as (
    select
      *
    from
      unnest(
        :chats::bigint[],
        :seqs::bigint[],
        :expected::bigint[],
        :turns::bigint[],
        :from::int[],
        :length::int[],
        :locales::text[],
        :flows::text[],
        :steps::text[],
        :holders::text[],
        :fences::int[],
        :unreachable::bool[],
        :services::text[],
        :seenAt::float8[]
      ) as g (
        chat_id,
        seq,
        expected,
        turn,
        sealed_from,
        sealed_length,
        locale,
        flow,
        step,
        holder,
        fence,
        unreachable,
        service,
        seen_at
      )
  ),
  locked as (
    select
      c.chat_id
    from
      given g
      join conversation c on c.chat_id = g.chat_id
      and c.turn = g.expected
    order by
      c.chat_id
    for update of
      c
  ),
  done as (
    update inbox i
    set
      done_at = now(),
      sealed = null,
      error = null
    from
      given g
      join locked using (chat_id)
    where
      i.seq = g.seq
      and i.chat_id = g.chat_id
      and i.done_at is null
      and not exists (
        select
        from
          inbox o
        where
          o.chat_id = g.chat_id
          and o.seq < g.seq
          and o.done_at is null
      )
    returning
      i.chat_id
  ),
  taken as (
    update conversation c
    set
      turn = g.turn,
      sealed = substr(:bytes::bytea, g.sealed_from, g.sealed_length),
      locale = g.locale,
      flow = g.flow,
      step = g.step,
      holder = g.holder,
      fence = g.fence,
      unreachable = g.unreachable,
      service = g.service,
      seen_at = to_timestamp(g.seen_at / 1000),
      updated_at = now()
    from
      given g
      join done using (chat_id)
    where
      c.chat_id = g.chat_id
      and c.turn = g.expected
    returning
      c.chat_id,
      c.fence,
      c.locale,
      c.flow,
      c.step
  ),
  leased as (
    insert into
      lease (chat_id, owner, until)
    select
      t.chat_id,
      :owner,
      now() + :leaseMs * interval '1 millisecond'
    from
      taken t
    where
      t.chat_id = any (:sendable::bigint[])
      and not exists (
        select
        from
          outbox o
        where
          o.chat_id = t.chat_id
          and o.state = 'open'
      )
    order by
      t.chat_id
    on conflict (chat_id) do update
    set
      owner = excluded.owner,
      until = excluded.until
    where
      lease.until < now()
    returning
      chat_id
  ),
  sent as (
    insert into
      outbox (chat_id, fence, kind, prompt, target, seal_id, sealed, until, next_at)
    select
      t.chat_id,
      t.fence,
      m.kind,
      m.prompt,
      m.target,
      m.seal_id,
      substr(:bytes::bytea, m.sealed_from, m.sealed_length),
      to_timestamp(m.until / 1000),
      now() + m.wait * interval '1 millisecond'
    from
      unnest(
        :messageChats::bigint[],
        :messageKinds::text[],
        :messagePrompts::int[],
        :messageTargets::int[],
        :messageSealIds::uuid[],
        :messageFrom::int[],
        :messageLength::int[],
        :messageUntil::float8[],
        :messageWait::int[]
      ) with ordinality as m (chat_id, kind, prompt, target, seal_id, sealed_from, sealed_length, until, wait, place)
      join taken t on t.chat_id = m.chat_id
    order by
      m.place
    returning
      id,
      chat_id,
      target
  ),
  called as (
    insert into
    call (id, chat_id, name, turn, src, sealed)
    select
      p.id,
      t.chat_id,
      p.name,
      p.turn,
      p.src,
      substr(:bytes::bytea, p.sealed_from, p.sealed_length)
    from
      unnest(
        :callIds::uuid[],
        :callChats::bigint[],
        :callNames::text[],
        :callTurns::bigint[],
        :callSources::text[],
        :callFrom::int[],
        :callLength::int[]
      ) as p (id, chat_id, name, turn, src, sealed_from, sealed_length)
      join taken t on t.chat_id = p.chat_id
    on conflict (id) do nothing
  ),
  timed as (
    insert into
      timer (chat_id, key, turn, due)
    select
      t.chat_id,
      p.key,
      p.turn,
      to_timestamp(p.due / 1000)
    from
      unnest(:timerChats::bigint[], :timerKeys::text[], :timerTurns::bigint[], :timerDue::float8[]) as p (chat_id, key, turn, due)
      join taken t on t.chat_id = p.chat_id
    order by
      t.chat_id,
      p.key
    on conflict (chat_id, key) do update
    set
      turn = excluded.turn,
      due = excluded.due
  ),
  cancelled as (
    delete from timer d using taken t,
    unnest(:cancelledChats::bigint[], :cancelledKeys::text[]) as p (chat_id, key)
    where
      t.chat_id = p.chat_id
      and d.chat_id = p.chat_id
      and d.key = p.key
  ),
  proved as (
    insert into
      proof (chat_id, phone, proved_by, sealed)
    select
      t.chat_id,
      substr(:bytes::bytea, p.phone_from, p.phone_length),
      'own-contact',
      substr(:bytes::bytea, p.sealed_from, p.sealed_length)
    from
      unnest(
        :proofChats::bigint[],
        :proofDigestFrom::int[],
        :proofDigestLength::int[],
        :proofFrom::int[],
        :proofLength::int[]
      ) as p (chat_id, phone_from, phone_length, sealed_from, sealed_length)
      join taken t on t.chat_id = p.chat_id
    on conflict (chat_id, phone, proved_by, act) do update
    set
      proved_at = now(),
      sealed = excluded.sealed
    returning
      chat_id,
      phone,
      proved_by,
      proved_at
  ),
  paired as (
    insert into
      pairing (chat_id, phone, proved_by, proved_at)
    select
      chat_id,
      phone,
      proved_by,
      proved_at
    from
      proved
    on conflict (chat_id, phone, proved_by) do update
    set
      proved_at = greatest(pairing.proved_at, excluded.proved_at)
  ),
  hit as (
    insert into
      subscription (chat_id, incident_id, flow, requested, hit_at)
    select
      t.chat_id,
      p.incident,
      p.flow,
      false,
      now()
    from
      unnest(:hitChats::bigint[], :hitIncidents::text[], :hitFlows::text[]) as p (chat_id, incident, flow)
      join taken t on t.chat_id = p.chat_id
    on conflict (chat_id, incident_id) do update
    set
      hit_at = now(),
      announced_at = null,
      flow = excluded.flow
  ),
  walked as (
    insert into
      walk (
        chat,
        entry,
        service,
        flow,
        cause,
        ended,
        place,
        taps,
        messages,
        missed,
        talk,
        steps,
        cut,
        started_at,
        ended_at
      )
    select
      substr(:bytes::bytea, p.chat_from, p.chat_length),
      p.entry,
      p.service,
      p.flow,
      p.cause,
      p.ended,
      p.place,
      p.taps,
      p.messages,
      p.missed,
      p.talk,
      string_to_array(p.steps, E'\n'),
      p.cut,
      to_timestamp(p.started / 1000),
      to_timestamp(p.ended_at / 1000)
    from
      unnest(
        :walkChats::bigint[],
        :walkFrom::int[],
        :walkLength::int[],
        :walkEntries::text[],
        :walkServices::text[],
        :walkFlows::text[],
        :walkCauses::text[],
        :walkEnds::text[],
        :walkPlaces::text[],
        :walkTaps::int[],
        :walkMessages::int[],
        :walkMissed::int[],
        :walkTalks::bool[],
        :walkSteps::text[],
        :walkCut::bool[],
        :walkStarted::float8[],
        :walkEnded::float8[]
      ) with ordinality as p (
        chat_id,
        chat_from,
        chat_length,
        entry,
        service,
        flow,
        cause,
        ended,
        place,
        taps,
        messages,
        missed,
        talk,
        steps,
        cut,
        started,
        ended_at,
        nth
      )
      join taken t on t.chat_id = p.chat_id
    order by
      p.nth
  ),
  target as (
    select
      k.id
    from
      talk k,
      taken
    where
      k.chat_id = taken.chat_id
      and (
        k.state <> 'ended'
        or :talkReopens::bool
      )
    order by
      k.state <> 'ended' desc,
      k.id desc
    limit
      1
  ),
  changed as (
    update talk k
    set
      state = (
        select
          m.becomes
        from
          unnest(:talkWas::text[], :talkBecomes::text[]) as m (was, becomes)
        where
          m.was = k.state
      ),
      agent_id = case :talkState::text
        when 'taken' then :talkAgent::bigint
        when 'waiting' then null
        else k.agent_id
      end,
      agent_name = case :talkState::text
        when 'taken' then :talkAgentName::text
        when 'waiting' then null
        else k.agent_name
      end,
      preferred_id = case
        when :talkState::text = 'taken'
        or (
          :talkState::text = 'waiting'
          and not :talkReopens::bool
        ) then null
        when :talkState::text = 'waiting' then coalesce(k.agent_id, k.preferred_id)
        else k.preferred_id
      end,
      preferred_name = case
        when :talkState::text = 'taken'
        or (
          :talkState::text = 'waiting'
          and not :talkReopens::bool
        ) then null
        when :talkState::text = 'waiting' then coalesce(k.agent_name, k.preferred_name)
        else k.preferred_name
      end,
      team = case
        when :talkState::text in ('taken', 'waiting') then :talkTeam::text
        else k.team
      end,
      taken_at = case
        when :talkState::text = 'taken' then coalesce(k.taken_at, now())
        else k.taken_at
      end,
      answered_at = case
        when :talkAuthor::text = 'agent' then coalesce(k.answered_at, now())
        else k.answered_at
      end,
      waits_since = case
        when :talkState::text = 'ended'
        or :talkAuthor::text = 'agent' then null
        when :talkAuthor::text = 'customer' then coalesce(k.waits_since, now())
        else k.waits_since
      end,
      last_word_at = case
        when :talkAuthor::text is null then k.last_word_at
        else now()
      end,
      late = case
        when :talkAuthor::text = 'agent'
        or :talkReopens::bool then 'no'
        else k.late
      end,
      reminded = case
        when :talkAuthor::text is null then k.reminded
        else false
      end,
      snoozed_until = case
        when :talkState::text is null
        and :talkAuthor::text = 'agent' then k.snoozed_until
      end,
      ended = case
        when :talkState::text = 'ended' then :talkHow::text
        when :talkReopens::bool then null
        else k.ended
      end,
      ended_at = case
        when :talkState::text = 'ended' then now()
        when :talkReopens::bool then null
        else k.ended_at
      end
    from
      target
    where
      k.id = target.id
      and (
        :talkState::text is not null
        or :talkAuthor::text is not null
      )
    returning
      1
  ),
  last as (
    select
      k.*
    from
      talk k,
      taken
    where
      k.chat_id = taken.chat_id
    order by
      k.id desc
    limit
      1
  ),
  begun as (
    insert into
      talk (
        chat_id,
        state,
        agent_id,
        agent_name,
        locale,
        service,
        reason,
        flow,
        step,
        brief,
        seal_id,
        taken_at,
        waits_since,
        follow_up
      )
    select
      taken.chat_id,
      coalesce(:talkState::text, 'waiting'),
      :talkAgent::bigint,
      :talkAgentName::text,
      coalesce(taken.locale, ''),
      coalesce(nullif(last.service, ''), :talkService::text),
      coalesce(last.reason, ''),
      coalesce(last.flow, taken.flow),
      coalesce(last.step, taken.step),
      last.brief,
      coalesce(last.seal_id, gen_random_uuid()),
      case
        when :talkState::text = 'taken' then now()
      end,
      case
        when :talkState::text = 'taken' then null
        else now()
      end,
      :talkState::text is not distinct from 'taken'
    from
      taken
      left join last on true
    where
      :talkBegins::bool
      and not exists (
        select
        from
          changed
      )
    on conflict (chat_id)
    where
      state <> 'ended' do update
    set
      state = excluded.state,
      agent_id = excluded.agent_id,
      agent_name = excluded.agent_name,
      taken_at = coalesce(talk.taken_at, excluded.taken_at)
    returning
      id
  ),
  worked as (
    insert into
      talk_share (talk, agent, name)
    select
      coalesce(
        (
          select
            id
          from
            begun
        ),
        (
          select
            id
          from
            target
        )
      ),
      :talkAgent::bigint,
      :talkAgentName::text
    from
      taken
    where
      :talkState::text = 'taken'
      and coalesce(
        (
          select
            id
          from
            begun
        ),
        (
          select
            id
          from
            target
        )
      ) is not null
    on conflict (talk, agent) do update
    set
      name = excluded.name
  ),
  history as (
    insert into
      talk_message (chat_id, talk, author, agent, what, sealed, customer_message, seal_id)
    select
      taken.chat_id,
      coalesce(
        (
          select
            id
          from
            begun
        ),
        (
          select
            id
          from
            target
        ),
        (
          select
            k.id
          from
            talk k
          where
            k.chat_id = taken.chat_id
          order by
            k.state <> 'ended' desc,
            k.id desc
          limit
            1
        )
      ),
      h.author,
      h.agent,
      h.what,
      h.sealed,
      h.message,
      h.seal_id
    from
      taken,
      unnest(
        :historyKinds::text[],
        :historySealed::bytea[],
        :historyMessages::bigint[],
        :historyAuthors::text[],
        :historyAgents::bigint[],
        :historySealIds::uuid[]
      ) with ordinality as h (what, sealed, message, author, agent, seal_id, place)
    order by
      h.place
    returning
      1
  ),
  lost as (
    update talk_message s
    set
      fate = 'undelivered'
    from
      taken,
      unnest(:lostGroups::bigint[], :lostMessages::bigint[]) as l (desk_group, message)
    where
      s.chat_id = taken.chat_id
      and s.desk_group = l.desk_group
      and s.desk_message = l.message
      and s.author = 'agent'
  ),
  posted as (
    insert into
      desk_outbox (chat_id, desk_group, thread, kind, priority, album, message, about, sealed, seal_id, talks)
    select
      p.chat_id,
      coalesce(p.desk_group, t.desk_group),
      p.thread,
      p.kind,
      case
        when p.kind = 'card'
        and (
          select
            count(*)
          from
            begun
        ) > 0 then 0
        else p.priority
      end,
      p.album,
      p.message,
      p.about,
      p.sealed,
      p.seal_id,
      p.talks::bigint[]
    from
      unnest(
        :postChats::bigint[],
        :postGroups::bigint[],
        :postThreads::bigint[],
        :postKinds::text[],
        :postPriorities::int[],
        :postAlbums::text[],
        :postMessages::bigint[],
        :postAbouts::bigint[],
        :postSealed::bytea[],
        :postSealIds::uuid[],
        :postTalks::text[]
      ) with ordinality as p (chat_id, desk_group, thread, kind, priority, album, message, about, sealed, seal_id, talks, place)
      left join topic t on t.chat_id = p.chat_id
    where
      exists (
        select
        from
          taken
      )
      and (
        p.kind <> 'delete-topic'
        or t.thread is not null
      )
    order by
      p.place
    on conflict (chat_id, kind)
    where
      state = 'open'
      and kind in ('card', 'topic-look', 'delete-topic') do update
    set
      version = desk_outbox.version + 1,
      priority = least(desk_outbox.priority, excluded.priority)
    returning
      1
  )
select
  t.chat_id,
  null::bigint as id,
  null::bigint as shown,
  exists (
    select
    from
      inbox i
    where
      i.chat_id = g.chat_id
      and i.done_at is null
      and i.seq > g.seq
  ) as more
from
  taken t
  join given g on g.chat_id = t.chat_id
union all
select
  s.chat_id,
  s.id,
  p.message_id,
  null
from
  sent s
  join leased l on l.chat_id = s.chat_id
  left join prompt p on p.chat_id = s.chat_id
  and p.prompt = s.target
