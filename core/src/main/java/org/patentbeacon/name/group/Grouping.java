package org.patentbeacon.name.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Merges names by the evidence among them, the surest first, as long as nothing speaks against it.
final class Grouping {
  private static final char FIRST_EAST_ASIAN = '\u3041';

  private final NameIndex index;
  private final double least;
  private final Map<KnownName, Cluster> clusters = new LinkedHashMap<>();

  private Grouping(NameIndex index, double least) {
    this.index = index;
    this.least = least;
  }

  /// Gives each of the names its group.
  ///
  /// @param names names that no evidence links with others, sorted
  /// @param index what is known of them
  /// @param least the confidence of the weakest evidence that is heard
  static void settle(List<KnownName> names, NameIndex index, double least) {
    Grouping grouping = new Grouping(index, least);
    names.forEach(name -> grouping.clusters.put(name, new Cluster(name, index.aliases())));
    Links.among(names, index).forEach(grouping::hear);
    Map<Cluster, NameGroup> groups = new HashMap<>();
    grouping.clusters.forEach((name, cluster) -> name.group = groups.computeIfAbsent(cluster, grouping::group));
  }

  /// Joins each name of a link to the first of the names before it whose cluster admits it.
  private void hear(Link link) {
    if (link.evidence() != Evidence.HAND && link.confidence() < least) {
      return;
    }
    List<KnownName> firsts = new ArrayList<>();
    for (KnownName name : link.names()) {
      if (firsts.stream().noneMatch(first -> joined(first, name, link))) {
        firsts.add(name);
      }
    }
  }

  private boolean joined(KnownName first, KnownName name, Link link) {
    Cluster one = cluster(first);
    Cluster other = cluster(name);
    if (one == other) {
      return true;
    }
    if (!one.admits(other, link.evidence())) {
      return false;
    }
    Cluster large = one.names.size() >= other.names.size() ? one : other;
    Cluster small = large == one ? other : one;
    large.take(small);
    large.merges.add(new Merge(name.text, first.text, link.evidence(), link.detail(), link.confidence()));
    small.names.forEach(each -> clusters.put(each, large));
    return true;
  }

  private Cluster cluster(KnownName name) {
    return Objects.requireNonNull(clusters.get(name));
  }

  private NameGroup group(Cluster cluster) {
    Set<String> former = former(cluster.names);
    KnownName main = main(cluster, former);
    Map<String, Double> sure = confidences(main.text, cluster.merges);
    List<NameGroup.Member> members = new ArrayList<>();
    cluster.names.stream().sorted(Comparator.comparing((KnownName name) -> !name.equals(main)).thenComparing(name -> name.text))
        .forEach(name -> members.add(new NameGroup.Member(name.text,
            name.equals(main) ? Relation.MAIN : relation(name, former), sure.getOrDefault(name.text, 0.0))));
    List<Merge> merges = cluster.merges.stream()
        .sorted(Comparator.comparingDouble(Merge::confidence).reversed().thenComparing(Merge::evidence)
            .thenComparing(Merge::name).thenComparing(Merge::other)).toList();
    return new NameGroup(cluster.group, main.text, members, merges);
  }

  /// The names that a register says were changed into another one here.
  private Set<String> former(Collection<KnownName> names) {
    Set<String> former = new HashSet<>();
    for (KnownName name : names) {
      for (String partner : name.partners) {
        Pair.Names both = Pair.Names.of(name.text, partner);
        Pair pair = index.pair(both);
        boolean renamed = !pair.renamed(name.text, both).isEmpty();
        if (renamed && names.contains(index.get(partner))) {
          former.add(name.text);
        }
      }
    }
    return former;
  }

  private KnownName main(Cluster cluster, Set<String> former) {
    if (cluster.group != null) {
      return index.get(index.aliases().main(cluster.group));
    }
    return cluster.names.stream().min(Comparator.comparing((KnownName name) -> former.contains(name.text))
        .thenComparing(Comparator.comparingInt((KnownName name) -> name.uses).reversed())
        .thenComparing(name -> name.text.isEmpty() || name.text.charAt(0) < FIRST_EAST_ASIAN)
        .thenComparing(name -> name.normal.unit() != null)
        .thenComparing(name -> name.text)).orElseThrow();
  }

  private Relation relation(KnownName name, Set<String> former) {
    return index.aliases().aliases(name.text).stream().map(AliasRow::relation).findFirst()
        .orElse(former.contains(name.text) ? Relation.FORMER : Relation.ALIAS);
  }

  /// For each name the weakest step between it and the main one: the steps are a tree, so that there is one way.
  private static Map<String, Double> confidences(String main, List<Merge> merges) {
    Map<String, List<Merge>> near = new HashMap<>();
    for (Merge merge : merges) {
      near.computeIfAbsent(merge.name(), _ -> new ArrayList<>()).add(merge);
      near.computeIfAbsent(merge.other(), _ -> new ArrayList<>()).add(merge);
    }
    Map<String, Double> sure = new HashMap<>(Map.of(main, 1.0));
    Deque<String> open = new ArrayDeque<>(List.of(main));
    while (!open.isEmpty()) {
      String name = open.remove();
      for (Merge merge : near.getOrDefault(name, List.of())) {
        String next = merge.name().equals(name) ? merge.other() : merge.name();
        if (!sure.containsKey(next)) {
          sure.put(next, Math.min(sure.getOrDefault(name, 1.0), merge.confidence()));
          open.add(next);
        }
      }
    }
    return sure;
  }
}
