-- A watch of which nothing can have changed since it looked is idle. A run that is finished says so of all of them at once: of
-- every watch that was active then and that it has no outcome of. So a run over nothing costs the same however many watches
-- there are.

-- The order in which runs were begun, and whether all watches that had something to look at were run.
alter table run add column place bigint not null default 0;
alter table run add column finished integer not null default 0;
create index run_place on run (place);
insert into stream (name, position) values ('run', 0);

-- The days from one to another on which a watch finds the same again as long as nothing arrives; none at first.
alter table watch add column rest_from text not null default '';
alter table watch add column rest_until text not null default '';
create index watch_behind on watch (state, seen_batch);
create index watch_rest_from on watch (state, rest_from);
create index watch_rest_until on watch (state, rest_until);

-- In which revision and state a watch stood from the run of a place on.
create table watch_standing (
  tenant_id text not null,
  watch_id text not null,
  place bigint not null,
  revision integer not null,
  state text not null,
  primary key (tenant_id, watch_id, place),
  foreign key (tenant_id, watch_id) references watch (tenant_id, watch_id)
);
insert into watch_standing (tenant_id, watch_id, place, revision, state) select tenant_id, watch_id, 0, revision, state from watch;

-- Which watches know a family.
create index watch_memory_entry on watch_memory (entry);

-- Which alerts are to wake.
create index alert_snoozed on alert (snooze_until) where state = 'SNOOZED';
