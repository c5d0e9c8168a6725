package org.patentbeacon.watch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a subscriber wants to hear about, in one revision: an edit makes the next one. Make one with [#query(String, String)]
/// or [#of(WatchKind, String, SortedMap)].
///
/// @param watchId its id; absent before it is stored
/// @param tenantId whose it is
/// @param kind its sort
/// @param name its name, as alerts show it
/// @param params what it watches, by name, such as `query` or `topic`
/// @param revision counts the edits, from 1
/// @param state whether it is run
public record Watch(@Nullable String watchId, String tenantId, WatchKind kind, String name,
    SortedMap<String, String> params, int revision, WatchState state) {

  /// The tenant of watches without another.
  public static final String DEFAULT_TENANT = "default";

  private static final String QUERY = "query";
  private static final String FIRE_ON_FIRST_RUN = "fireOnFirstRun";

  /// Copies the map.
  public Watch {
    params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
  }

  /// {@return a watch}
  ///
  /// @param kind its sort
  /// @param name its name
  /// @param params what it watches
  public static Watch of(WatchKind kind, String name, SortedMap<String, String> params) {
    return new Watch(null, DEFAULT_TENANT, kind, name, params, 1, WatchState.ACTIVE);
  }

  /// {@return a watch over what a query of the beacon dialect newly finds}
  ///
  /// @param name its name
  /// @param query the query
  public static Watch query(String name, String query) {
    SortedMap<String, String> params = new TreeMap<>();
    params.put(QUERY, query);
    params.put("dialect", "beacon");
    return of(WatchKind.QUERY, name, params);
  }

  /// {@return the query it watches; empty for a sort that watches something else}
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public String query() {
    return params.getOrDefault(QUERY, "");
  }

  /// {@return whether it reports at its first run what is found already}
  public boolean fireOnFirstRun() {
    return Boolean.parseBoolean(params.get(FIRE_ON_FIRST_RUN));
  }

  /// {@return whether messages about what it finds say no more than its title}
  @JsonIgnore
  public boolean confidential() {
    return Boolean.parseBoolean(params.get("confidential"));
  }

  /// {@return this watch for a tenant}
  ///
  /// @param tenant the tenant's id
  public Watch by(String tenant) {
    return new Watch(watchId, tenant, kind, name, params, revision, state);
  }

  /// {@return this watch reporting at its first run what is found already}
  public Watch firingOnFirstRun() {
    return with(FIRE_ON_FIRST_RUN, "true");
  }

  /// {@return this watch with a parameter}
  ///
  /// @param param its name
  /// @param value its value
  public Watch with(String param, String value) {
    SortedMap<String, String> changed = new TreeMap<>(params);
    changed.put(param, value);
    return new Watch(watchId, tenantId, kind, name, changed, revision, state);
  }

  /// {@return this watch with an id}
  ///
  /// @param id the id
  public Watch withId(String id) {
    return new Watch(id, tenantId, kind, name, params, revision, state);
  }

  /// {@return its id}
  ///
  /// @throws IllegalStateException when it was not stored yet
  public String id() {
    if (watchId == null) {
      throw new IllegalStateException("expected a stored watch, found '" + name + "' without an id");
    }
    return watchId;
  }
}
