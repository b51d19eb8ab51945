-- Talks whose customers a post of the bot names outside their topics, and the message of the group that shows it: it is blanked a day
-- later, and when one of them is forgotten.
alter table desk_outbox add column talks bigint[], add column desk_message bigint;
create index desk_outbox_naming on desk_outbox (id) where talks is not null;
