-- A code is given for one act: several may be under way for one number. An empty act is a proof that is bound to none.
alter table proof add column act text not null default '';
alter table proof drop constraint proof_pkey, add primary key (chat_id, phone, proved_by, act);

-- The act and its object that the message with the code named, sealed; a decoy was shown to a stranger and never sent.
alter table code_sent add column sealed bytea;
alter table code_sent add column decoy boolean not null default false;
