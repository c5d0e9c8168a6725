package org.patentbeacon.watch;

import org.jspecify.annotations.Nullable;

/// What a subscriber wants to hear about. Make one with [#query(String, String)].
///
/// @param watchId its id; absent before it is stored
/// @param tenantId whose it is
/// @param kind its sort
/// @param name its name, as alerts show it
/// @param query the query whose hits are watched
/// @param dialect the dialect of the query
/// @param revision counts the edits, from 1
/// @param state whether it is run
/// @param fireOnFirstRun true to report what is found already at the first run; false to report only what comes later
public record Watch(@Nullable String watchId, String tenantId, WatchKind kind, String name, String query,
    String dialect, int revision, WatchState state, boolean fireOnFirstRun) {

  /// The tenant of watches without another.
  public static final String DEFAULT_TENANT = "default";

  /// {@return a watch over what a query of the beacon dialect newly finds}
  ///
  /// @param name its name
  /// @param query the query
  public static Watch query(String name, String query) {
    return new Watch(null, DEFAULT_TENANT, WatchKind.QUERY, name, query, "beacon", 1, WatchState.ACTIVE, false);
  }

  /// {@return this watch for a tenant}
  ///
  /// @param tenant the tenant's id
  public Watch by(String tenant) {
    return new Watch(watchId, tenant, kind, name, query, dialect, revision, state, fireOnFirstRun);
  }

  /// {@return this watch reporting at its first run what is found already}
  public Watch firingOnFirstRun() {
    return new Watch(watchId, tenantId, kind, name, query, dialect, revision, state, true);
  }

  /// {@return this watch with an id}
  ///
  /// @param id the id
  public Watch withId(String id) {
    return new Watch(id, tenantId, kind, name, query, dialect, revision, state, fireOnFirstRun);
  }
}
