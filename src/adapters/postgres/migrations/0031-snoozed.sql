-- Until when an agent has put a talk off; null when it was not.
alter table talk add column snoozed_until timestamptz;
