package org.patentbeacon.name.group;

import java.util.Map;
import java.util.stream.Collectors;
import org.patentbeacon.table.ShippedRows;

/// Why two names are of one applicant, or one of a part of the other.
public enum Evidence {
  /// A row of the alias table says so.
  HAND,
  /// Both stood with the same unified social credit code.
  SAME_CODE,
  /// They are spellings of one name.
  SAME_NORMAL_FORM,
  /// A register says that the one was changed into the other.
  RENAMED,
  /// One is a branch (分公司) of the other, which is no person of its own in law.
  BRANCH,
  /// They differ in the legal form only, and stood with the same address.
  SAME_STEM_SAME_ADDRESS,
  /// In two families or more the one stands where the other stands in another country or script.
  COUNTERPARTS,
  /// They differ in the legal form only, and applied with the same inventor.
  SAME_STEM_SAME_INVENTOR,
  /// One begins with the whole name of the other: an institute of a university, a hospital of it. Makes no alias, but a
  /// part of the tree.
  NAMED_WITHIN;

  private static final Map<String, Double> TABLE = ShippedRows.of(Evidence.class, "evidence.tsv").stream()
      .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));

  /// {@return how sure it makes, from 0 to 1, by the table `evidence.tsv`}
  public double confidence() {
    return TABLE.getOrDefault(name(), 0.0);
  }
}
