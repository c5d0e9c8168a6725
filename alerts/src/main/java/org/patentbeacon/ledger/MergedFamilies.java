package org.patentbeacon.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.ItemKey;

/// Families that became part of another one: what was found about the one is known of the other.
public final class MergedFamilies {
  private static final int AT_ONCE = 400;

  private final Transactions transactions;

  MergedFamilies(Transactions transactions) {
    this.transactions = transactions;
  }

  /// Notes that a family became part of another.
  ///
  /// @param absorbed the family that is no more
  /// @param survivor the family it became part of
  /// @throws IllegalArgumentException when the other one is part of this one, directly or not
  public void merged(String absorbed, String survivor) {
    transactions.write(handle -> {
      if (new Aliases(handle).survivor(survivor).equals(absorbed)) {
        throw new IllegalArgumentException("expected a family other than " + absorbed + ", found " + survivor
            + ", which became part of it");
      }
      return absorb(handle, absorbed, survivor);
    });
  }

  /// Notes which names of families stand for others now. Names that nothing was ever found or noted about are passed over, and so
  /// are those that would make a family part of itself.
  ///
  /// @param now per former name the name of today
  public void renamed(SortedMap<String, String> now) {
    if (now.isEmpty()) {
      return;
    }
    transactions.write(handle -> {
      for (String former : used(handle, List.copyOf(now.keySet()))) {
        String survivor = now.getOrDefault(former, former);
        String known = new Aliases(handle).survivor(survivor);
        if (!known.equals(former) && !new Aliases(handle).survivor(former).equals(known)) {
          absorb(handle, former, survivor);
        }
      }
      return 0;
    });
  }

  private static SortedSet<String> used(Handle handle, List<String> names) {
    SortedSet<String> used = new TreeSet<>();
    for (int from = 0; from < names.size(); from += AT_ONCE) {
      used.addAll(handle.createQuery("""
          select family from alert_item where family in (<names>)
          union select entry from watch_memory where entry in (<names>)""")
          .bindList("names", names.subList(from, Math.min(from + AT_ONCE, names.size()))).mapTo(String.class).list());
    }
    return used;
  }

  private static int absorb(Handle handle, String absorbed, String survivor) {
    handle.execute("""
        insert into family_key (absorbed, survivor) values (?, ?)
        on conflict (absorbed) do update set survivor = excluded.survivor""", absorbed, survivor);
    String now = new Aliases(handle).survivor(survivor);
    handle.execute("""
        insert into watch_memory (tenant_id, watch_id, entry, known) select tenant_id, watch_id, ?, known from watch_memory
        where entry = ? on conflict (tenant_id, watch_id, entry) do nothing""", now, absorbed);
    handle.execute("delete from watch_memory where entry = ?", absorbed);
    return handle.execute("update alert_item set family = ? where family = ?", now, absorbed);
  }

  /// {@return the family that a family is part of now: itself when it was not absorbed}
  ///
  /// @param family the family
  public String survivor(String family) {
    return transactions.read(handle -> new Aliases(handle).survivor(family));
  }

  /// The names of families, as they stand in one transaction.
  static final class Aliases {
    private final Map<String, String> survivors = new HashMap<>();
    private final Map<String, Set<String>> absorbed = new HashMap<>();

    Aliases(Handle handle) {
      handle.createQuery("select absorbed, survivor from family_key")
          .map((row, context) -> Map.entry(row.getString(1), row.getString(2))).list()
          .forEach(pair -> survivors.put(pair.getKey(), pair.getValue()));
      survivors.keySet().forEach(family ->
          absorbed.computeIfAbsent(survivor(family), key -> new TreeSet<>()).add(family));
    }

    String survivor(String family) {
      return new ItemKey(family, "").after(survivors).family();
    }

    /// The family it is now, then all that became part of it.
    List<String> names(String family) {
      String now = survivor(family);
      List<String> names = new ArrayList<>(List.of(now));
      names.addAll(absorbed.getOrDefault(now, Set.of()));
      return names;
    }

    /// A key with the families of today, then the keys under which the same may be known since before.
    Set<DedupeKey> keys(DedupeKey key) {
      List<List<String>> subjects = List.of(List.of());
      for (String part : key.subject()) {
        subjects = longer(subjects, names(part));
      }
      Set<DedupeKey> keys = new LinkedHashSet<>();
      subjects.forEach(subject -> keys.add(new DedupeKey(key.tenantId(), key.watchId(), key.kind(), subject,
          key.eventClass(), key.effective())));
      return keys;
    }

    private static List<List<String>> longer(List<List<String>> subjects, List<String> names) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> subject : subjects) {
        for (String name : names) {
          List<String> one = new ArrayList<>(subject);
          one.add(name);
          longer.add(one);
        }
      }
      return longer;
    }

    /// Every key under which an item may be known.
    List<String> itemKeys(ItemKey key) {
      return names(key.family()).stream().map(name -> new ItemKey(name, key.eventClass()).toString()).toList();
    }
  }
}
