package org.patentbeacon.name.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names that are of one applicant so far, and what keeps others away from them.
final class Cluster {
  final List<KnownName> names = new ArrayList<>();
  final List<Merge> merges = new ArrayList<>();
  /// The group of the alias table of which a name is here.
  @Nullable String group;
  private final Set<String> barred = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  Cluster(KnownName name, AliasTable aliases) {
    names.add(name);
    group = aliases.groupOf(name.text);
    barred.addAll(aliases.barred(name.text));
    codes.addAll(name.codes);
    countries.addAll(name.countries);
  }

  /// Whether nothing speaks against these names being of one applicant: a row that says so, which holds for all the names
  /// that are together; two codes, since an organisation has one; for what only looks alike, two countries.
  boolean admits(Cluster other, Evidence evidence) {
    if ((group != null && other.group != null && !group.equals(other.group)) || bars(other) || other.bars(this)) {
      return false;
    }
    return switch (evidence) {
      case HAND, SAME_CODE -> true;
      case RENAMED, COUNTERPARTS -> agree(codes, other.codes);
      case SAME_NORMAL_FORM, BRANCH, SAME_STEM_SAME_ADDRESS, SAME_STEM_SAME_INVENTOR ->
        agree(codes, other.codes) && agree(countries, other.countries);
      case NAMED_WITHIN -> false;
    };
  }

  private boolean bars(Cluster other) {
    return other.group != null && barred.contains(other.group);
  }

  private static boolean agree(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  void take(Cluster other) {
    names.addAll(other.names);
    merges.addAll(other.merges);
    group = group == null ? other.group : group;
    barred.addAll(other.barred);
    codes.addAll(other.codes);
    countries.addAll(other.countries);
  }
}
