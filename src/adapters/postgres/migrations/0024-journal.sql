-- Evidence of who did what: one chain, each row with a keyed hash over itself and the row before. Chats, people, numbers and calls stand as keyed
-- digests; `detail` has words of the program only.
create table journal (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  what text not null,
  side text not null,
  person bytea,
  chat bytea,
  number bytea,
  ref bytea,
  detail text not null check (detail ~ '^[A-Za-z0-9 ._:/-]{0,120}$' and detail !~ '[0-9]{9}'),
  -- In a checkpoint: every row up to this one may be deleted.
  released bigint check (released >= 0 and released < seq),
  hash bytea not null
);
-- The last row, with a keyed mark: whoever removes rows from the end cannot write the mark of the row that is last then.
create table journal_end (
  id boolean primary key default true check (id),
  seq bigint not null,
  mark bytea not null
);
create index journal_at on journal (at);
create index journal_checkpoint on journal (seq) where released is not null;

-- Rows are neither changed nor emptied. One may be deleted only when a checkpoint in the chain has released it, and not in its first thirty days.
create function refuse_journal_change() returns trigger language plpgsql as $$
begin
  if tg_level = 'STATEMENT' then
    raise exception 'the journal is only added to: % is refused', tg_op using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' and old.at < now() - interval '30 days'
    and exists (select from journal where released >= old.seq) then return old;
  end if;
  raise exception 'the journal is only added to: % is refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger journal_kept before update or delete on journal for each row execute function refuse_journal_change();
create trigger journal_not_emptied before truncate on journal for each statement execute function refuse_journal_change();
create trigger journal_end_kept before delete or truncate on journal_end for each statement execute function refuse_journal_change();
alter table journal enable always trigger journal_kept;
alter table journal enable always trigger journal_not_emptied;
alter table journal_end enable always trigger journal_end_kept;

-- Deletes what the last checkpoint has released. With the rights of its owner: the program itself may only insert and select.
create function prune_journal() returns bigint language plpgsql security definer set search_path from current as $$
declare
  pruned bigint;
begin
  execute format('grant delete on journal to %I', current_user);
  delete from journal where at < now() - interval '30 days'
    and seq <= (select released from journal where released is not null order by seq desc limit 1);
  get diagnostics pruned = row_count;
  execute format('revoke delete on journal from %I', current_user);
  return pruned;
end $$;
revoke all on function prune_journal() from public;

do $$ begin
  execute format('revoke update, delete, truncate on journal from public, %I', current_user);
  execute format('revoke delete, truncate on journal_end from public, %I', current_user);
end $$;
