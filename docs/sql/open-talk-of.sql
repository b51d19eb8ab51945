select
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
  ) as topic_no
from
  talk
where
  chat_id = :chat
  and state <> 'ended'
