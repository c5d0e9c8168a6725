-- The ledger, the same for SQLite and PostgreSQL. Instants are milliseconds since 1970, days are ISO texts, JSON is canonical.
-- Every row about a tenant carries tenant_id; runs and merged families are facts of the database and say nothing of a tenant.

-- Counters that only one writer moves at a time: positions of the stream, and how often watches were edited.
create table stream (
  name text primary key,
  position bigint not null
);
insert into stream (name, position) values ('outbox', 0), ('alert', 0), ('config', 0);

-- Who takes part.
create table institution (
  institution_id text primary key,
  name text not null
);
create table cluster (
  cluster_id text primary key,
  institution_id text not null references institution (institution_id),
  name text not null,
  nodes text not null
);
-- A writer locks the row of its tenant first, so that writers of one tenant come one after another.
create table tenant (
  tenant_id text primary key,
  writes bigint not null
);
create table enterprise (
  tenant_id text primary key references tenant (tenant_id),
  cluster_id text not null references cluster (cluster_id),
  support_open integer not null
);
create index enterprise_cluster on enterprise (cluster_id);
create table profile (
  tenant_id text not null references enterprise (tenant_id),
  revision integer not null,
  body text not null,
  saved_at bigint not null,
  primary key (tenant_id, revision)
);
create table support_access (
  tenant_id text not null references enterprise (tenant_id),
  seq integer not null,
  at bigint not null,
  actor text not null,
  opened integer not null,
  primary key (tenant_id, seq)
);
create table consultant_assignment (
  consultant_id text not null,
  tenant_id text not null references enterprise (tenant_id),
  primary key (consultant_id, tenant_id)
);

-- What is watched. A revision is never changed; an edit makes the next one.
create table watch (
  tenant_id text not null references tenant (tenant_id),
  watch_id text not null,
  revision integer not null,
  state text not null,
  seen_batch bigint not null,
  completed_runs integer not null,
  failures integer not null,
  made_by text,
  made_of text,
  edited integer not null,
  primary key (tenant_id, watch_id)
);
create table watch_revision (
  tenant_id text not null,
  watch_id text not null,
  revision integer not null,
  kind text not null,
  name text not null,
  params text not null,
  at bigint not null,
  primary key (tenant_id, watch_id, revision),
  foreign key (tenant_id, watch_id) references watch (tenant_id, watch_id)
);
create table watch_memory (
  tenant_id text not null,
  watch_id text not null,
  entry text not null,
  known text not null,
  primary key (tenant_id, watch_id, entry),
  foreign key (tenant_id, watch_id) references watch (tenant_id, watch_id)
);

-- What was run.
create table run (
  run_id text primary key,
  cause text not null,
  snapshot_id text not null,
  config_revision bigint not null,
  eval_date text not null,
  cutoff text not null,
  started_at bigint not null
);
create table outcome (
  run_id text not null references run (run_id),
  tenant_id text not null,
  watch_id text not null,
  watch_revision integer not null,
  previous_snapshot_id text not null,
  outcome text not null,
  fired integer not null,
  reason text,
  counts text not null,
  primary key (run_id, tenant_id, watch_id)
);
create index outcome_tenant on outcome (tenant_id, watch_id);

-- What was found.
create table alert (
  alert_id text primary key,
  tenant_id text not null references tenant (tenant_id),
  dedupe_key text not null,
  watch_id text not null,
  kind text not null,
  severity text not null,
  state text not null,
  assignee text,
  snooze_until text,
  wakes_on_rise integer not null,
  dismiss_reason text,
  inhibited_by text,
  withdrawn integer not null,
  body text not null,
  evidence_hash text not null,
  right_hash text not null,
  created_at bigint not null,
  changed_at bigint not null,
  position bigint,
  history_length integer not null,
  history_hash text not null,
  unique (tenant_id, dedupe_key)
);
create unique index alert_position on alert (position);
create index alert_tenant on alert (tenant_id, position);
-- What an alert is about: one row for the whole, without an item key, and one per item.
create table alert_item (
  alert_id text not null references alert (alert_id),
  tenant_id text not null,
  watch_id text not null,
  item_key text,
  kind text not null,
  event_class text not null,
  severity text not null,
  right_key text,
  state_after text,
  family text,
  applicant text,
  topic text,
  moment text,
  excess_parent text,
  excess double precision,
  inhibited_by text,
  unique (tenant_id, watch_id, item_key)
);
create index alert_item_alert on alert_item (alert_id);
create index alert_item_right on alert_item (tenant_id, right_key);
create index alert_item_family on alert_item (tenant_id, family);
create index alert_item_applicant on alert_item (tenant_id, applicant);
create index alert_item_topic on alert_item (tenant_id, topic);
create index alert_item_parent on alert_item (tenant_id, excess_parent);
create index alert_item_inhibited on alert_item (inhibited_by);

-- What happened to alerts: a chain per alert, to which rows are only added, with every body an alert ever had.
create table history (
  alert_id text not null references alert (alert_id),
  seq integer not null,
  tenant_id text not null,
  at bigint not null,
  actor text not null,
  action text not null,
  from_state text,
  to_state text not null,
  reason text,
  run_id text,
  evidence_hash text not null,
  prev_hash text not null,
  hash text not null,
  primary key (alert_id, seq)
);
create table alert_body (
  alert_id text not null references alert (alert_id),
  seq integer not null,
  tenant_id text not null,
  body text not null,
  primary key (alert_id, seq)
);
create table feedback (
  tenant_id text not null,
  alert_id text not null references alert (alert_id),
  actor text not null,
  seq integer not null,
  at bigint not null,
  verdict text not null,
  primary key (alert_id, actor, seq)
);
create index feedback_tenant on feedback (tenant_id);

-- What is to be told.
create table outbox (
  alert_id text not null references alert (alert_id),
  change_kind text not null,
  change_no integer not null,
  tenant_id text not null,
  history_seq integer not null,
  at bigint not null,
  body text not null,
  reason text,
  position bigint,
  primary key (alert_id, change_kind, change_no)
);
create unique index outbox_position on outbox (position);
create table endpoint (
  tenant_id text not null references tenant (tenant_id),
  endpoint_id text not null,
  channel text not null,
  address text not null,
  secret text not null,
  previous_secret text,
  state text not null,
  planned_position bigint not null,
  primary key (tenant_id, endpoint_id)
);
create table delivery (
  tenant_id text not null,
  endpoint_id text not null,
  position bigint not null references outbox (position),
  state text not null,
  attempts integer not null,
  next_at bigint not null,
  note text,
  primary key (tenant_id, endpoint_id, position),
  foreign key (tenant_id, endpoint_id) references endpoint (tenant_id, endpoint_id)
);
create index delivery_due on delivery (state, next_at);

-- Families that became part of another one.
create table family_key (
  absorbed text primary key,
  survivor text not null
);
create index family_survivor on family_key (survivor);
