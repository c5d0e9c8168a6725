-- Deliveries become parcels: one notice sent at once, or the notices of a window sent together as a digest. Which notices are in
-- a digest is settled when its window ends and before it is first sent, so that each is told once.
alter table outbox add column severity text not null default 'RED';
update outbox set severity = (select alert.severity from alert where alert.alert_id = outbox.alert_id);

-- How often a receiver wants to hear, by severity, as JSON; empty for the usual.
alter table endpoint add column modes text not null default '{}';
alter table endpoint add column send_empty integer not null default 0;
alter table endpoint add column lang text not null default 'zh';

create table parcel (
  parcel_id text primary key,
  tenant_id text not null,
  endpoint_id text not null,
  mode text not null,
  window_from bigint,
  window_to bigint,
  state text not null,
  attempts integer not null,
  next_at bigint not null,
  place bigint not null,
  note text,
  foreign key (tenant_id, endpoint_id) references endpoint (tenant_id, endpoint_id)
);
create index parcel_due on parcel (state, next_at);
create index parcel_endpoint on parcel (tenant_id, endpoint_id, state);
create table parcel_notice (
  parcel_id text not null references parcel (parcel_id),
  position bigint not null references outbox (position),
  tenant_id text not null,
  primary key (parcel_id, position)
);
create index parcel_notice_position on parcel_notice (position);

insert into parcel (parcel_id, tenant_id, endpoint_id, mode, state, attempts, next_at, place, note)
select tenant_id || '/' || endpoint_id || '/' || position, tenant_id, endpoint_id, 'IMMEDIATE', state, attempts, next_at, position, note
from delivery;
insert into parcel_notice (parcel_id, position, tenant_id)
select tenant_id || '/' || endpoint_id || '/' || position, position, tenant_id from delivery;
drop table delivery;
