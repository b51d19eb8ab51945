-- Delays of conversations. The sweep rings those that are due: a job of the job queue for each cost more than the turn that set it. Timers that
-- earlier versions have stored as jobs still ring.
create table timer (
  chat_id bigint not null,
  key text not null,
  turn bigint not null,
  due timestamptz not null,
  primary key (chat_id, key)
);
create index timer_due on timer (due);

-- Sealed values do not compress: PostgreSQL need not try.
alter table conversation alter column sealed set storage external;
