package org.patentbeacon.name.group;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Finds the names that share a stem with those of a group and are not among them, and says what keeps them out.
final class NearMisses {
  private final NameIndex index;
  private final List<KnownName> members;
  private final Set<String> codes = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> barred = new HashSet<>();

  private NearMisses(NameGroup group, NameIndex index) {
    this.index = index;
    this.members = group.names().stream().map(index::get).toList();
    for (KnownName member : members) {
      codes.addAll(member.codes);
      countries.addAll(member.countries);
      barred.addAll(index.aliases().barred(member.text));
    }
  }

  /// The names, by text.
  ///
  /// @param group the group
  /// @param index what is known of all names
  /// @param groups the group of a name
  static List<NearMiss> of(NameGroup group, NameIndex index, Function<KnownName, NameGroup> groups) {
    NearMisses misses = new NearMisses(group, index);
    return misses.members.stream().map(member -> member.block).distinct()
        .flatMap(block -> index.ofBlock(block).stream()).filter(name -> !misses.members.contains(name))
        .sorted(Comparator.comparing(name -> name.text))
        .map(name -> {
          NameGroup other = groups.apply(name);
          return new NearMiss(name.text, other.main(), misses.reason(group, name, other));
        }).toList();
  }

  private NearMiss.Reason reason(NameGroup group, KnownName name, NameGroup other) {
    boolean apart = group.id() != null && other.id() != null;
    boolean said = barred.contains(other.id())
        || (group.id() != null && index.aliases().barred(name.text).contains(group.id()));
    if (apart || said) {
      return NearMiss.Reason.ROW;
    }
    if (differ(codes, name.codes)) {
      return NearMiss.Reason.OTHER_CODE;
    }
    if (differ(countries, name.countries)) {
      return NearMiss.Reason.OTHER_COUNTRY;
    }
    String kind = name.normal.formsBeside();
    return members.stream().noneMatch(member -> member.normal.formsBeside().equals(kind))
        ? NearMiss.Reason.OTHER_KIND : NearMiss.Reason.STEM_ALONE;
  }

  private static boolean differ(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }
}
