delete from timer t using unnest(:chats::bigint[], :keys::text[], :turns::bigint[]) as g (chat_id, key, turn)
where
  t.chat_id = g.chat_id
  and t.key = g.key
  and t.turn = g.turn
