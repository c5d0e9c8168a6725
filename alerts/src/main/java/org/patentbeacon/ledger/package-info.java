/// The ledger: watches, runs, alerts with their history, and what is to be told, in SQL.
///
/// Goes in: what watches found in a run. Comes out: one alert per fact however often it is found, what happened to it and what
/// was known on any day, page by page; and a stream of what is to be told, in which nothing is lost and nothing comes twice.
///
/// ```java
/// try (Ledger ledger = Ledger.open(Place.file(Path.of("ledger.db")), clock)) {
///   Scope.Tenant enterprise = new Scope.Tenant("t-017");
///   List<Recorded> news = ledger.recorder().record(enterprise, run, results);
///   ledger.outbox().dispatch();
///   Inbox.Page page = ledger.inbox().page(enterprise, new Inbox.Request(AlertFilter.ALL, NEWEST_FIRST, null, 50));
/// }
/// ```
///
/// It is a file of SQLite, or a PostgreSQL that several nodes share; the tables are the same. What a run found for a tenant, the
/// history and what is to be told are one transaction. History is only added to, and each entry carries the hash of the one
/// before, so that [Archive#verify] finds what was changed behind its back. Whatever is read or written by somebody goes
/// through a [Scope], and which tenants a scope sees is written down in one place; what works for all tenants, such as the
/// dispatcher, takes no scope and gives no texts to people. The package refuses to know what watches look for, and how messages
/// are sent.
@NullMarked
package org.patentbeacon.ledger;

import org.jspecify.annotations.NullMarked;
