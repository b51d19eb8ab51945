-- The number that a line gets by this request, as a keyed digest: its next change must wait as well.
alter table request add column becomes bytea;
create index request_becomes on request (becomes, flow);
