-- How many days old what a source brought may be before watches must not take its silence for news.
create table source_age (
  source text primary key,
  max_days integer not null
);
-- What a tenant was told of that is few among many, and asked for in every run.
create index alert_item_stale on alert_item (tenant_id) where event_class = 'DATA_STALE';
