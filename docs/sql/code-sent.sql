insert into
  code_sent (id, chat_id, phone, channel, sealed, decoy)
values
  (:id, :chat, :phone, :channel, :sealed, :decoy)
on conflict (id) do nothing
