-- Tables, columns and indexes get the words of ARCHITECTURE.md. Renames only: no row is rewritten, whatever the size of a table. The one index
-- that is built anew covers the few posts that wait.

-- The right to send to a chat or a group now; it ends by itself.
alter table lane rename to lease;
alter index lane_pkey rename to lease_pkey;

-- Messages of talks. `author` is customer, agent, note or bot.
alter table said rename to talk_message;
alter table talk_message rename column said_by to author;
alter sequence said_id_seq rename to talk_message_id_seq;
alter index said_pkey rename to talk_message_pkey;
alter index said_customer rename to talk_message_customer;
alter index said_desk rename to talk_message_desk;
alter index said_chat rename to talk_message_chat;
alter index said_talk rename to talk_message_talk;
alter index said_at rename to talk_message_at;

-- Parts of albums that were not sent to the customer yet, because their author has to decide.
alter table held_album rename to withheld_album;
alter index held_album_pkey rename to withheld_album_pkey;
alter index held_album_album rename to withheld_album_album;
alter index held_album_chat rename to withheld_album_chat;
alter index held_album_at rename to withheld_album_at;

-- When the end of an incident was announced, to everybody and to one subscriber. `requested`: the customer asked for it, instead of only having
-- been stopped by the incident (`hit_at`). `promised_end` is the end that they were given, `rescheduled_at` when a later one was announced.
alter table incident rename column told_at to announced_at;
alter index incident_untold rename to incident_unannounced;
alter table subscription rename column told_at to announced_at;
alter table subscription rename column asked to requested;
alter table subscription rename column met_at to hit_at;
alter table subscription rename column told_until to promised_end;
alter table subscription rename column moved_at to rescheduled_at;

-- The customer has blocked the bot.
alter table conversation rename column away to unreachable;

alter table agent rename column most to max_talks;
alter table talk rename column meant_id to preferred_id;
alter table talk rename column meant_name to preferred_name;
alter table topic rename column face to look;
-- How often Telegram has asked the bot to wait since something arrived in the group.
alter table desk_group rename column put_off to postponements;
alter index notice_copy_held rename to notice_copy_claimed;

-- A post that changes the name and icon of a topic.
drop index desk_outbox_once;
update desk_outbox set kind = 'topic-look' where kind = 'face' and state = 'open';
create unique index desk_outbox_once on desk_outbox (chat_id, kind) where state = 'open' and kind in ('card', 'topic-look', 'delete-topic');
