-- How many days old what a source brought may be before watches must not take its silence for news.
create table source_age (
  source text primary key,
  max_days integer not null
);
