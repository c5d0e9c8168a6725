-- Watches with what they last saw, runs with what became of every watch, alerts with items and append-only history,
-- and what is to be delivered.
create table watch (
  id text primary key,
  tenant text not null,
  kind text not null,
  name text not null,
  query text not null,
  dialect text not null,
  revision integer not null,
  state text not null,
  fire_on_first_run integer not null,
  created_at text not null,
  seen_batch bigint not null,
  completed_runs integer not null
);

create table watch_family (
  watch_id text not null references watch(id),
  family text not null,
  primary key (watch_id, family)
);

create table run (
  id text primary key,
  trigger_kind text not null,
  snapshot text not null,
  eval_date text not null,
  started_at text not null
);

create table outcome (
  run_id text not null references run(id),
  watch_id text not null,
  watch_revision integer not null,
  previous_snapshot text not null,
  outcome text not null,
  fired integer not null,
  reason text,
  primary key (run_id, watch_id)
);

create table alert (
  id text primary key,
  tenant text not null,
  dedupe_key text not null,
  watch_id text not null,
  kind text not null,
  severity text not null,
  state text not null,
  body text not null,
  evidence_hash text not null,
  created_run text not null,
  unique (tenant, dedupe_key)
);

create table alert_item (
  watch_id text not null,
  item_key text not null,
  alert_id text not null references alert(id),
  primary key (watch_id, item_key)
);

create table history (
  seq integer primary key,
  alert_id text not null references alert(id),
  at text not null,
  actor text not null,
  action text not null,
  from_state text,
  to_state text not null,
  reason text,
  run_id text,
  evidence_hash text not null,
  prev_hash text not null,
  hash text not null
);

create table outbox (
  seq integer primary key,
  tenant text not null,
  alert_id text not null references alert(id),
  change_kind text not null,
  body text not null
);
