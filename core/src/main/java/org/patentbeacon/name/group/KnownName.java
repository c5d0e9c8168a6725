package org.patentbeacon.name.group;

import java.util.Arrays;
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

  final String text;
  final NormalName normal;
  /// What all names share that may be merged with this one for their looks.
  final String block;
  int uses;
  final Tally countries = new Tally();
  final Tally addresses = new Tally();
  final Tally codes = new Tally();
  final Tally inventors = new Tally();
  /// The other names of the pairs in which it is.
  final Tally partners = new Tally();
  /// Of several names; absent when it is alone.
  @Nullable NameGroup group;
  /// A row of the alias table names it, so that it stays without a use.
  boolean written;
  /// It was left out, since nothing spoke of it any more; when something does, that is another object.
  boolean forgotten;
  /// It is to be grouped anew.
  boolean changed;
  /// It and all that could be reached from it are to be grouped anew.
  boolean loosened;

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
    return count(use, Tally::more);
  }

  /// Takes away what stood beside one use of the name.
  ///
  /// @return its credit code, when no other use has it
  @Nullable String remove(NameUse use) {
    uses--;
    return count(use, Tally::less);
  }

  /// Puts a value in or takes it out, and says whether that made a difference.
  private interface Change {
    boolean apply(Tally values, String value);
  }

  private @Nullable String count(NameUse use, Change change) {
    apply(change, countries, use.country() != null ? use.country() : normal.country());
    apply(change, addresses, Compared.address(use.address()));
    for (String inventor : use.inventors()) {
      apply(change, inventors, Compared.person(inventor));
    }
    String code = CreditCode.of(use.uscc()).orElse(null);
    return apply(change, codes, code) ? code : null;
  }

  private static boolean apply(Change change, Tally values, @Nullable String value) {
    return value != null && change.apply(values, value);
  }

  /// Whether nothing speaks of it.
  boolean isBare() {
    return uses == 0 && !written && partners.isEmpty();
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
