package org.patentbeacon.name.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.name.NormalName;

/// All names, and which of them some evidence could link.
final class NameIndex {
  private final AliasTable aliases;
  private final Map<String, KnownName> names = new HashMap<>();
  private final Map<String, List<KnownName>> blocks = new HashMap<>();
  private final Map<String, List<KnownName>> codes = new HashMap<>();
  private final Map<Pair.Names, Pair> pairs = new HashMap<>();
  /// By the key of a beginning, the names that begin so.
  private final Map<String, List<KnownName>> within = new HashMap<>();

  NameIndex(AliasTable aliases) {
    this.aliases = aliases;
  }

  AliasTable aliases() {
    return aliases;
  }

  Collection<KnownName> all() {
    return names.values();
  }

  @Nullable KnownName find(String text) {
    return names.get(text);
  }

  /// The name, known from now on.
  KnownName get(String text) {
    KnownName known = names.get(text);
    return known == null ? add(new KnownName(text)) : known;
  }

  private KnownName add(KnownName name) {
    names.put(name.text, name);
    blocks.computeIfAbsent(name.block, _ -> new ArrayList<>(1)).add(name);
    for (NormalName beginning : name.normal.beginnings()) {
      within.computeIfAbsent(beginning.key(), _ -> new ArrayList<>(1)).add(name);
    }
    return name;
  }

  /// Notes what stood beside a name.
  KnownName add(NameUse use) {
    KnownName name = get(use.name());
    String code = name.add(use);
    if (code != null) {
      codes.computeIfAbsent(code, _ -> new ArrayList<>(1)).add(name);
    }
    return name;
  }

  Pair pair(Pair.Names both) {
    Pair pair = pairs.get(both);
    if (pair == null) {
      pair = new Pair();
      pairs.put(both, pair);
      get(both.first()).partners.more(both.second());
      get(both.second()).partners.more(both.first());
    }
    return pair;
  }

  /// Takes away what stood beside one use of a name.
  void remove(KnownName name, NameUse use) {
    String code = name.remove(use);
    if (code != null) {
      leave(codes, code, name);
    }
    forget(name);
  }

  /// Leaves a pair out of which nothing speaks any more, and names of which that is true.
  void clear(Pair.Names both) {
    Pair pair = pairs.get(both);
    if (pair != null && pair.isEmpty()) {
      pairs.remove(both);
      get(both.first()).partners.less(both.second());
      get(both.second()).partners.less(both.first());
      forget(get(both.first()));
      forget(get(both.second()));
    }
  }

  private void forget(KnownName name) {
    if (name.isBare()) {
      name.forgotten = true;
      names.remove(name.text);
      leave(blocks, name.block, name);
      name.normal.beginnings().forEach(beginning -> leave(within, beginning.key(), name));
    }
  }

  private static void leave(Map<String, List<KnownName>> lists, String key, KnownName name) {
    lists.computeIfPresent(key, (_, list) -> list.remove(name) && list.isEmpty() ? null : list);
  }

  /// The names of this normal form, sorted.
  List<KnownName> spelled(NormalName normal) {
    KnownName example = new KnownName(normal.original());
    return blocks.getOrDefault(example.block, List.of()).stream().filter(name -> name.key().equals(example.key())).sorted()
        .toList();
  }

  /// The names of a block, in the order in which they became known.
  List<KnownName> ofBlock(String block) {
    return blocks.getOrDefault(block, List.of());
  }

  /// The names that begin with the whole of this one and with no longer name that is known.
  List<KnownName> within(KnownName whole) {
    return within.getOrDefault(whole.normal.key(), List.of()).stream()
        .filter(name -> name.normal.beginnings().stream().filter(this::isKnown).findFirst()
            .map(NormalName::key).orElse("").equals(whole.normal.key()))
        .sorted().toList();
  }

  private boolean isKnown(NormalName beginning) {
    return !spelled(beginning).isEmpty();
  }

  /// All names that can be reached from one over any evidence, sorted. No evidence leads out of them, so that they can be
  /// grouped without a look at the others.
  List<KnownName> reachable(KnownName start) {
    Set<KnownName> found = new HashSet<>();
    Set<String> blocksSeen = new HashSet<>();
    Deque<KnownName> open = new ArrayDeque<>();
    found.add(start);
    open.add(start);
    while (!open.isEmpty()) {
      KnownName name = open.remove();
      List<KnownName> near = new ArrayList<>();
      if (blocksSeen.add(name.block)) {
        near.addAll(blocks.getOrDefault(name.block, List.of()));
      }
      name.codes.forEach(code -> near.addAll(codes.getOrDefault(code, List.of())));
      name.partners.stream().filter(partner -> isHeard(name.text, partner)).forEach(partner -> near.add(get(partner)));
      aliases.together(name.text).forEach(other -> near.add(get(other)));
      near.stream().filter(found::add).forEach(open::add);
    }
    return found.stream().sorted().toList();
  }

  /// Whether what is known of a pair is enough to link its names; what is not links nothing yet, and costs nothing.
  private boolean isHeard(String name, String partner) {
    Pair pair = pair(Pair.Names.of(name, partner));
    return pair.isRenamed() || pair.areCounterparts();
  }

  /// Whether no evidence can link the name with another.
  boolean isAlone(KnownName name) {
    return blocks.getOrDefault(name.block, List.of()).size() == 1
        && name.partners.stream().noneMatch(partner -> isHeard(name.text, partner))
        && aliases.together(name.text).isEmpty()
        && name.codes.stream().allMatch(code -> codes.getOrDefault(code, List.of()).size() == 1);
  }
}
