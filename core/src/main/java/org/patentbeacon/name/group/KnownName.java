package org.patentbeacon.name.group;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.name.CreditCode;
import org.patentbeacon.name.NormalName;
import org.patentbeacon.name.PartyTypes;

/// A name and all that stood beside it.
final class KnownName implements Comparable<KnownName> {
  private static final String UNITED_STATES = "US";
  private static final String UNIVERSITY = "UNIV";
  /// Up to so many values a set is copied, which takes less room than one that grows.
  private static final int FEW = 6;

  final String text;
  final NormalName normal;
  /// What all names share that may be merged with this one for their looks.
  final String block;
  int uses;
  Set<String> countries = Set.of();
  Set<String> addresses = Set.of();
  Set<String> codes = Set.of();
  Set<String> inventors = Set.of();
  /// The other names of the pairs in which it is.
  Set<String> partners = Set.of();
  /// Of several names; absent when it is alone.
  @Nullable NameGroup group;
  boolean changed;

  KnownName(String text) {
    this.text = text;
    normal = NormalName.of(text);
    block = block(normal);
  }

  /// The stem; of names in Latin script without a leading US, and of universities without the order of the words, for
  /// databases print UNIV XY for XY University as for University of XY.
  private static String block(NormalName name) {
    String stem = UNITED_STATES.equals(name.place()) ? name.stem().substring(UNITED_STATES.length()) : name.stem();
    if (!stem.contains(UNIVERSITY) || !(" " + name.proper() + " ").contains(" " + UNIVERSITY + " ")) {
      return stem;
    }
    return String.join(" ", Arrays.stream(stem.replace('|', ' ').split(" ")).filter(word -> !word.isEmpty()).sorted().toList());
  }

  /// Adds what stood beside the name.
  ///
  /// @return its credit code, when that is a new one
  @Nullable String add(NameUse use) {
    uses++;
    countries = with(countries, use.country() != null ? use.country() : normal.country());
    String code = CreditCode.of(use.uscc()).orElse(null);
    boolean known = code == null || codes.contains(code);
    codes = with(codes, code);
    addresses = with(addresses, Compared.address(use.address()));
    for (String inventor : use.inventors()) {
      inventors = with(inventors, Compared.person(inventor));
    }
    return known ? null : code;
  }

  /// The set with one value more; either the same set or another.
  static Set<String> with(Set<String> set, @Nullable String value) {
    if (value == null || set.contains(value)) {
      return set;
    }
    if (set.isEmpty()) {
      return Set.of(value);
    }
    if (set.size() >= FEW) {
      Set<String> more = set instanceof HashSet<String> ? set : new HashSet<>(set);
      more.add(value);
      return more;
    }
    String[] values = set.toArray(new String[set.size() + 1]);
    values[set.size()] = value;
    return Set.of(values);
  }

  /// What all spellings of the name share. A public body of the United States is the same with and without the name of
  /// the country before its own, where all its parties are American.
  String key() {
    boolean american = normal.place() == null ? countries.equals(Set.of(UNITED_STATES)) : normal.place().equals(UNITED_STATES);
    return american && isPublicBody() ? UNITED_STATES + "|" + normal.proper() : normal.key();
  }

  private boolean isPublicBody() {
    PartyType type = PartyTypes.of(normal).orElse(PartyType.OTHER);
    return type == PartyType.GOVERNMENT || type == PartyType.INSTITUTE;
  }

  @Override
  public int compareTo(KnownName other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
