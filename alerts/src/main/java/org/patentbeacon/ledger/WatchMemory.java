package org.patentbeacon.ledger;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.run.Noted;

/// What a watch knew when it last looked, and which items it reported.
final class WatchMemory {
  private static final int AT_ONCE = 400;

  private WatchMemory() {}

  static SortedMap<String, String> noted(Handle handle, String tenant, String watch) {
    SortedMap<String, String> noted = new TreeMap<>();
    handle.createQuery("select entry, known from watch_memory where tenant_id = ? and watch_id = ?")
        .bind(0, tenant).bind(1, watch).map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> noted.put(entry.getKey(), entry.getValue()));
    return noted;
  }

  static SortedMap<String, String> noted(Handle handle, String tenant, String watch, Collection<String> entries) {
    SortedMap<String, String> noted = new TreeMap<>();
    List<String> all = List.copyOf(entries);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      handle.createQuery("""
          select entry, known from watch_memory where tenant_id = :tenant and watch_id = :watch and entry in (<entries>)""")
          .bind("tenant", tenant).bind("watch", watch)
          .bindList("entries", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(entry -> noted.put(entry.getKey(), entry.getValue()));
    }
    return noted;
  }

  static int size(Handle handle, String tenant, String watch, String prefix) {
    return handle.createQuery("""
        select count(*) from watch_memory where tenant_id = ? and watch_id = ? and substr(entry, 1, ?) <> ?""")
        .bind(0, tenant).bind(1, watch).bind(2, prefix.length()).bind(3, prefix).mapTo(Integer.class).one();
  }

  static Set<Watches.Watched> knowing(Handle handle, Collection<String> entries) {
    Set<Watches.Watched> knowing = new HashSet<>();
    List<String> all = List.copyOf(entries);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      handle.createQuery("select distinct tenant_id, watch_id from watch_memory where entry in (<entries>)")
          .bindList("entries", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .map((row, context) -> new Watches.Watched(row.getString(1), row.getString(2))).forEach(knowing::add);
    }
    return knowing;
  }

  static void change(Handle handle, Watch watch, Noted noted) {
    keep(handle, watch, noted.kept());
    if (!noted.dropped().isEmpty()) {
      var batch = handle.prepareBatch("delete from watch_memory where tenant_id = ? and watch_id = ? and entry = ?");
      noted.dropped().forEach(entry -> batch.add(watch.tenantId(), watch.id(), entry));
      batch.execute();
    }
  }

  static void keep(Handle handle, Watch watch, SortedMap<String, String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    var batch = handle.prepareBatch("""
        insert into watch_memory (tenant_id, watch_id, entry, known) values (?, ?, ?, ?)
        on conflict (tenant_id, watch_id, entry) do update set known = excluded.known""");
    entries.forEach((entry, known) -> batch.add(watch.tenantId(), watch.id(), entry, known));
    batch.execute();
  }

  /// Those of some items that the watch reported, under the family's name of today or one it had before.
  static Set<ItemKey> reported(Handle handle, Watched watched, Collection<ItemKey> items) {
    MergedFamilies.Aliases aliases = new MergedFamilies.Aliases(handle);
    Map<String, Set<ItemKey>> asked = new TreeMap<>();
    items.forEach(item -> aliases.itemKeys(item)
        .forEach(name -> asked.computeIfAbsent(name, key -> new HashSet<>()).add(item)));
    Set<ItemKey> reported = new HashSet<>();
    List<String> names = List.copyOf(asked.keySet());
    for (int from = 0; from < names.size(); from += AT_ONCE) {
      handle.createQuery("""
          select item_key from alert_item
          where tenant_id = :tenant and watch_id = :watch and alert_id <> :besides and item_key in (<keys>)""")
          .bind("tenant", watched.tenant()).bind("watch", watched.watch()).bind("besides", watched.besides())
          .bindList("keys", names.subList(from, Math.min(names.size(), from + AT_ONCE)))
          .mapTo(String.class).forEach(found -> reported.addAll(asked.getOrDefault(found, Set.of())));
    }
    return reported;
  }

  /// A watch, and an alert that does not count.
  record Watched(String tenant, String watch, String besides) {}
}
