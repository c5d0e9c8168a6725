package org.patentbeacon.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.HistoryEntry.Step;
import org.patentbeacon.alert.Recorded;
import org.patentbeacon.alert.Recorded.Effect;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.alert.rule.Recurrence;

/// Writes findings of one run within one transaction: a new alert, or what is new about a known one.
final class Recording {
  private final Handle handle;
  private final Instant at;
  private final String runId;
  /// Read for the first finding: mostly there is none.
  private MergedFamilies.@Nullable Aliases aliases;

  Recording(Handle handle, Instant at, String runId) {
    this.handle = handle;
    this.at = at;
    this.runId = runId;
  }

  private MergedFamilies.Aliases aliases() {
    MergedFamilies.Aliases known = aliases;
    if (known == null) {
      known = new MergedFamilies.Aliases(handle);
      aliases = known;
    }
    return known;
  }

  Recorded write(Found original) {
    Map<String, DedupeKey> keys = new LinkedHashMap<>();
    aliases().keys(original.key()).forEach(key -> keys.put(key.hex(), key));
    Optional<AlertRow> known = AlertRow.under(handle, original.key().tenantId(), keys.keySet());
    DedupeKey key = known.map(row -> Objects.requireNonNull(keys.get(row.alert().body().dedupeKey())))
        .orElseGet(() -> keys.values().iterator().next());
    Found found = fresh(original.under(key));
    if (known.isPresent()) {
      return again(known.get(), found);
    }
    return found.items().isEmpty() && !original.items().isEmpty() ? nothing(original) : create(found);
  }

  /// Without the items that the watch reported in other alerts, each family under its name of today.
  private Found fresh(Found found) {
    Set<ItemKey> reported = found.items().isEmpty() ? Set.of() : WatchMemory.reported(handle,
        new WatchMemory.Watched(found.key().tenantId(), found.key().watchId(), found.body().alertId()),
        found.items().stream().map(Recording::itemKey).toList());
    Set<ItemKey> seen = new HashSet<>();
    List<Finding> items = found.items().stream().filter(item -> !reported.contains(itemKey(item)))
        .map(item -> new Finding(found.body().alertId(), today(itemKey(item)), item.owner(), item.sort(), today(item.about())))
        .filter(item -> seen.add(itemKey(item))).toList();
    return new Found(found.key(), found.body(), today(found.about()), found.rightHash(), items);
  }

  private Finding.About today(Finding.About about) {
    return about.family() == null ? about : new Finding.About(about.right(), about.after(), aliases().survivor(about.family()),
        about.applicant(), about.topic(), about.moment(), about.excess());
  }

  private ItemKey today(ItemKey key) {
    return new ItemKey(aliases().survivor(key.family()), key.eventClass());
  }

  private static ItemKey itemKey(Finding item) {
    return Objects.requireNonNull(item.itemKey(), "an item has a key");
  }

  /// All of its items were reported in other alerts: of those the first is the alert that is known.
  private Recorded nothing(Found found) {
    Collection<String> names = found.items().stream().flatMap(item -> aliases().itemKeys(itemKey(item)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
    String alertId = handle.createQuery("""
        select min(alert_id) from alert_item where tenant_id = :tenant and watch_id = :watch and item_key in (<keys>)""")
        .bind("tenant", found.key().tenantId()).bind("watch", found.key().watchId())
        .bindList("keys", List.copyOf(names)).mapTo(String.class).one();
    return new Recorded(AlertRow.get(handle, alertId).alert(), Effect.NOTHING);
  }

  private Recorded create(Found found) {
    AlertBody body = found.body();
    handle.execute("""
        insert into alert (alert_id, tenant_id, dedupe_key, watch_id, kind, severity, state, wakes_on_rise, withdrawn,
        body, evidence_hash, right_hash, created_at, changed_at, history_length, history_hash)
        values (?, ?, ?, ?, ?, ?, 'NEW', 0, 0, ?, ?, ?, ?, ?, 0, '')""", body.alertId(), body.tenantId(), body.dedupeKey(),
        body.watchId(), body.kind().name(), body.severity().name(), AlertJson.write(body), AlertJson.hash(body.evidence()),
        found.rightHash(), at.toEpochMilli(), at.toEpochMilli());
    Chain.keep(handle, body, append(body.alertId(), Effect.CREATED, null, AlertState.NEW, null));
    AlertItems.write(handle, found);
    return new Recorded(AlertRow.get(handle, body.alertId()).alert(), Effect.CREATED);
  }

  private int append(String alertId, Effect effect, @Nullable AlertState from, AlertState to, @Nullable String reason) {
    return Chain.append(handle, alertId, at, new Step(Recorder.SYSTEM, effect.name(), from, to, reason, runId));
  }

  private Recorded again(AlertRow known, Found found) {
    Recurrence.Seen now = new Recurrence.Seen(found.body().severity(), AlertJson.hash(found.body().evidence()),
        found.rightHash());
    Effect effect = recordedBefore(found.body().alertId(), now.evidenceHash()) ? Effect.NOTHING : effect(known, now);
    if (effect == Effect.NOTHING) {
      return new Recorded(known.alert(), effect);
    }
    update(found, now);
    if (effect == Effect.REOPENED) {
      handle.execute("""
          update alert set assignee = null, snooze_until = null, wakes_on_rise = 0, dismiss_reason = null, withdrawn = 0
          where alert_id = ?""", found.body().alertId());
    }
    String reason = now.severity() == known.seen().severity() ? null : known.seen().severity() + " -> " + now.severity();
    AlertState to = effect == Effect.REOPENED ? AlertState.NEW : known.state();
    Chain.keep(handle, found.body(), append(found.body().alertId(), effect, known.state(), to, reason));
    AlertItems.write(handle, found);
    return new Recorded(known.alert(), effect);
  }

  /// Whether this run recorded the same before, so that running it again after a later run writes nothing.
  private boolean recordedBefore(String alertId, String evidenceHash) {
    return handle.createQuery("select count(*) from history where alert_id = ? and run_id = ? and evidence_hash = ?"
            + " and action in ('CREATED', 'EVIDENCE_ADDED', 'ESCALATED', 'REOPENED')")
        .bind(0, alertId).bind(1, runId).bind(2, evidenceHash).mapTo(Integer.class).one() > 0;
  }

  private Effect effect(AlertRow known, Recurrence.Seen now) {
    if (known.withdrawn() || settledBySystem(known)) {
      return Effect.REOPENED;
    }
    boolean sleepsOn = known.state() == AlertState.SNOOZED && !known.wakesOnRise();
    return switch (Recurrence.of(known.kind(), sleepsOn ? AlertState.SEEN : known.state(), known.seen(), now)) {
      case UNCHANGED -> Effect.NOTHING;
      case EVIDENCE_ADDED -> Effect.EVIDENCE_ADDED;
      case ESCALATED -> Effect.ESCALATED;
      case REOPENED -> Effect.REOPENED;
    };
  }

  /// Whether it was settled because it was over: what is found again is not.
  private boolean settledBySystem(AlertRow known) {
    return known.state() == AlertState.RESOLVED && handle.createQuery("""
        select count(*) from history where alert_id = :alert and seq = :last and actor = :system and action = 'RESOLVED'""")
        .bind("alert", known.alert().id()).bind("last", known.alert().standing().version()).bind("system", Recorder.SYSTEM)
        .mapTo(Integer.class).one() > 0;
  }

  private void update(Found found, Recurrence.Seen now) {
    handle.execute("update alert set severity = ?, evidence_hash = ?, right_hash = ?, body = ? where alert_id = ?",
        now.severity().name(), now.evidenceHash(), now.rightHash(), AlertJson.write(found.body()), found.body().alertId());
  }
}
