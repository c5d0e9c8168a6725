package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.WatchState;
import org.patentbeacon.watch.generate.Rerun;
import org.patentbeacon.watch.run.Memory;
import org.patentbeacon.watch.run.Rest;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.StoredWatch;

/// What is watched. Every edit is kept as a revision, and starts from a baseline of its own.
public final class Watches {
  private static final String LATEST = """
      select watch.*, watch_revision.kind, watch_revision.name, watch_revision.params from watch join watch_revision
      on watch_revision.tenant_id = watch.tenant_id and watch_revision.watch_id = watch.watch_id
      and watch_revision.revision = watch.revision where\s""";

  private final Transactions transactions;

  Watches(Transactions transactions) {
    this.transactions = transactions;
  }

  /// What a watch starts from.
  ///
  /// @param batch the last batch it need not look at
  /// @param noted what it knows from there, such as the families its query finds
  /// @param rest when it need not look, as long as nothing arrives; absent when it has to look at once
  public record Baseline(long batch, SortedMap<String, String> noted, @Nullable Rest rest) {
    /// The empty database.
    public static final Baseline EMPTY = new Baseline(0, new TreeMap<>(), null);

    /// Where a watch starts that has to look at once.
    ///
    /// @param batch the last batch it need not look at
    /// @param noted what it knows from there
    public Baseline(long batch, SortedMap<String, String> noted) {
      this(batch, noted, null);
    }
  }

  /// What made a watch, when it was not a person.
  ///
  /// @param rule the rule
  /// @param content the hash of what the rule asked for
  public record Maker(String rule, String content) {}

  /// Stores a watch. A watch with a known id becomes the next revision of it, with a new baseline.
  ///
  /// @param scope who stores it
  /// @param watch the watch, with its id
  /// @param baseline from where it looks
  /// @param maker the rule that made it; absent for a person, after whose edit no rule overwrites it
  /// @return the watch with its revision
  /// @throws IllegalArgumentException when the tenant may not be seen
  public Watch save(Scope scope, Watch watch, Baseline baseline, @Nullable Maker maker) {
    return transactions.write(watch.tenantId(), handle -> {
      Visible.TEXTS.require(handle, scope, watch.tenantId());
      int revision = 1 + handle.createQuery("select coalesce(max(revision), 0) from watch where tenant_id = ? and watch_id = ?")
          .bind(0, watch.tenantId()).bind(1, watch.id()).mapTo(Integer.class).one();
      write(handle, watch, revision, baseline, maker);
      Transactions.advance(handle, "config", 1);
      return new Watch(watch.id(), watch.tenantId(), watch.kind(), watch.name(), watch.params(), revision, watch.state());
    });
  }

  /// A watch that rests from the start has looked when its baseline was made.
  private void write(Handle handle, Watch watch, int revision, Baseline baseline, @Nullable Maker maker) {
    handle.execute("""
        insert into watch (tenant_id, watch_id, revision, state, seen_batch, completed_runs, failures, made_by, made_of, edited,
        rest_from, rest_until) values (?, ?, ?, ?, ?, ?, 0, ?, ?, 0, ?, ?)
        on conflict (tenant_id, watch_id) do update set revision = excluded.revision, state = excluded.state,
        seen_batch = excluded.seen_batch, completed_runs = excluded.completed_runs, failures = 0, made_by = coalesce(excluded.made_by, watch.made_by),
        made_of = coalesce(excluded.made_of, watch.made_of), edited = ?,
        rest_from = excluded.rest_from, rest_until = excluded.rest_until""", watch.tenantId(), watch.id(), revision,
        watch.state().name(), baseline.batch(), baseline.rest() == null ? 0 : 1, maker == null ? null : maker.rule(), maker == null ? null : maker.content(),
        baseline.rest() == null ? "" : baseline.rest().from().toString(),
        baseline.rest() == null ? "" : baseline.rest().until().toString(), maker == null ? 1 : 0);
    handle.execute("insert into watch_revision (tenant_id, watch_id, revision, kind, name, params, at) values (?, ?, ?, ?, ?, ?, ?)",
        watch.tenantId(), watch.id(), revision, watch.kind().name(), watch.name(), AlertJson.write(watch.params()),
        transactions.now().toEpochMilli());
    handle.execute("delete from watch_memory where tenant_id = ? and watch_id = ?", watch.tenantId(), watch.id());
    WatchMemory.keep(handle, watch, baseline.noted());
    Idle.noteStanding(handle, watch.tenantId(), watch.id());
  }

  /// Sets whether a watch is run.
  ///
  /// @param scope who does
  /// @param tenant whose watch it is
  /// @param id the watch's id
  /// @param state the state
  /// @return whether there is such a watch, in another state, that may be seen
  public boolean set(Scope scope, String tenant, String id, WatchState state) {
    return transactions.write(handle -> {
      int changed = handle.createUpdate("update watch set state = :state, failures = 0, rest_until = '' where tenant_id = :tenant"
              + " and watch_id = :id and state <> :state and " + Visible.TEXTS.where(scope, "tenant_id"))
          .bind("state", state.name()).bind("tenant", tenant).bind("id", id).bind("scope", scope.id()).execute();
      if (changed > 0) {
        Idle.noteStanding(handle, tenant, id);
        Transactions.advance(handle, "config", 1);
      }
      return changed > 0;
    });
  }

  /// {@return every watch that may be seen and was not removed, by tenant and id}
  ///
  /// @param scope who asks
  public List<StoredWatch> all(Scope scope) {
    return transactions.read(handle -> handle
        .createQuery(LATEST + "watch.state <> 'RETIRED' and " + Visible.TEXTS.where(scope, "watch.tenant_id"))
        .bind("scope", scope.id()).map((row, context) -> stored(row)).list()).stream()
        .sorted(Comparator.comparing((StoredWatch one) -> one.watch().tenantId()).thenComparing(one -> one.watch().id()))
        .toList();
  }

  /// {@return a watch, removed or not; empty when there is none or it may not be seen}
  ///
  /// @param scope who asks
  /// @param tenant whose watch it is
  /// @param id the watch's id
  public Optional<StoredWatch> find(Scope scope, String tenant, String id) {
    return transactions.read(handle -> handle
        .createQuery(LATEST + "watch.tenant_id = :tenant and watch.watch_id = :id and "
            + Visible.TEXTS.where(scope, "watch.tenant_id"))
        .bind("tenant", tenant).bind("id", id).bind("scope", scope.id()).map((row, context) -> stored(row)).findOne());
  }

  /// The active watches of a tenant that have something to look at and did not look yet in a run, by id.
  List<StoredWatch> pending(Scope.Tenant scope, Run run) {
    // The state as an expression, so that the rows of the tenant are gone through and not those of all tenants.
    return transactions.read(handle -> handle.createQuery(LATEST + """
        watch.tenant_id = :tenant and watch.state || '' = 'ACTIVE'
        and (watch.seen_batch < :batch or watch.rest_from > :day or watch.rest_until < :day)
        and not exists (select 1 from outcome where outcome.run_id = :run and outcome.tenant_id = watch.tenant_id
        and outcome.watch_id = watch.watch_id and outcome.outcome not in ('FAILED', 'SKIPPED_STALE'))""")
        .bind("tenant", scope.id()).bind("batch", run.batch()).bind("day", run.evalDate().toString()).bind("run", run.id())
        .map((row, context) -> stored(row)).list()).stream().sorted(Comparator.comparing(one -> one.watch().id())).toList();
  }

  private static StoredWatch stored(ResultSet row) throws SQLException {
    Watch watch = new Watch(row.getString("watch_id"), row.getString("tenant_id"), WatchKind.valueOf(row.getString("kind")),
        row.getString("name"), AlertJson.texts(row.getString("params")), row.getInt("revision"),
        WatchState.valueOf(row.getString("state")));
    return new StoredWatch(watch, row.getLong("seen_batch"), row.getInt("completed_runs"));
  }

  /// {@return every revision of a watch that may be seen, the first first}
  ///
  /// @param scope who asks
  /// @param tenant whose watch it is
  /// @param id the watch's id
  public List<Watch> revisions(Scope scope, String tenant, String id) {
    return transactions.read(handle -> handle.createQuery("select * from watch_revision where tenant_id = :tenant"
            + " and watch_id = :id and " + Visible.TEXTS.where(scope, "tenant_id") + " order by revision")
        .bind("tenant", tenant).bind("id", id).bind("scope", scope.id())
        .map((row, context) -> new Watch(id, tenant, WatchKind.valueOf(row.getString("kind")), row.getString("name"),
            AlertJson.texts(row.getString("params")), row.getInt("revision"), WatchState.ACTIVE))
        .list());
  }

  /// {@return the watches that rules made, as a new profile has to know them, by id}
  ///
  /// @param scope the tenant
  public List<Rerun.Stored> made(Scope.Tenant scope) {
    return transactions.read(handle -> handle
        .createQuery("select watch_id, made_of, edited, state from watch where tenant_id = ? and made_of is not null")
        .bind(0, scope.id()).map((row, context) -> new Rerun.Stored(row.getString(1), row.getString(2), standing(row)))
        .list()).stream().sorted(Comparator.comparing(Rerun.Stored::id)).toList();
  }

  private static Rerun.Standing standing(ResultSet row) throws SQLException {
    if (row.getInt("edited") == 1) {
      return Rerun.Standing.EDITED;
    }
    return row.getString("state").equals("RETIRED") ? Rerun.Standing.RETIRED : Rerun.Standing.AS_MADE;
  }

  /// {@return the watches of all tenants that noted something about some entries}
  ///
  /// @param entries the entries, such as families
  public Set<Watched> knowing(Collection<String> entries) {
    return transactions.read(handle -> WatchMemory.knowing(handle, entries));
  }

  /// A watch among those of all tenants.
  ///
  /// @param tenantId its tenant
  /// @param id its id
  public record Watched(String tenantId, String id) {}

  /// {@return what a watch knew when it last looked, read when it is asked for}
  ///
  /// @param scope the tenant
  /// @param id the watch's id
  public Memory memory(Scope.Tenant scope, String id) {
    return new Memory() {
      @Override
      public SortedMap<String, String> noted() {
        return transactions.read(handle -> WatchMemory.noted(handle, scope.id(), id));
      }

      @Override
      public Optional<String> noted(String entry) {
        return Optional.ofNullable(noted(List.of(entry)).get(entry));
      }

      @Override
      public SortedMap<String, String> noted(Collection<String> entries) {
        return transactions.read(handle -> WatchMemory.noted(handle, scope.id(), id, entries));
      }

      @Override
      public int size(String prefix) {
        return transactions.read(handle -> WatchMemory.size(handle, scope.id(), id, prefix));
      }

      @Override
      public Set<ItemKey> reported(Collection<ItemKey> items) {
        return transactions.read(handle ->
            WatchMemory.reported(handle, new WatchMemory.Watched(scope.id(), id, ""), items));
      }
    };
  }
}
