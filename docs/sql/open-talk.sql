insert into
  talk (chat_id, state, locale, service, reason, flow, step, brief, phone, seal_id)
values
  (:chat, 'waiting', :locale, :service, :reason, :flow, :step, :brief, :phone, :sealId)
on conflict (chat_id)
where
  state <> 'ended' do update
set
  phone = coalesce(talk.phone, excluded.phone),
  brief = coalesce(talk.brief, excluded.brief),
  reason = case
    when talk.brief is null then excluded.reason
    else talk.reason
  end,
  flow = case
    when talk.brief is null then excluded.flow
    else talk.flow
  end,
  step = case
    when talk.brief is null then excluded.step
    else talk.step
  end
returning
  talk.id,
  talk.chat_id,
  talk.state,
  talk.agent_id,
  talk.agent_name,
  talk.preferred_id,
  talk.preferred_name,
  talk.team,
  talk.locale,
  talk.service,
  talk.reason,
  talk.flow,
  talk.step,
  talk.seal_id,
  talk.brief,
  talk.phone,
  talk.opened_at,
  talk.taken_at,
  talk.answered_at,
  talk.waits_since,
  talk.last_word_at,
  talk.late,
  talk.reminded,
  talk.snoozed_until,
  talk.tags,
  talk.ended,
  talk.score,
  (
    select
      topic.no
    from
      topic
    where
      topic.chat_id = talk.chat_id
  ) as topic_no,
  xmax = 0 as begun
