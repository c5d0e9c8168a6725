package org.patentbeacon.name.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What somebody knows of names: the rows of an `applicants.csv`.
///
/// @see AliasFile
public final class AliasTable {
  private final List<AliasRow> rows;
  private final Map<String, List<AliasRow>> aliases = new LinkedHashMap<>();
  private final Map<String, Set<String>> barred = new LinkedHashMap<>();
  private final Map<String, List<AliasRow>> subsidiaries = new LinkedHashMap<>();
  private final Map<String, String> mains = new LinkedHashMap<>();
  private final Map<String, List<String>> members = new LinkedHashMap<>();

  private AliasTable(List<AliasRow> rows) {
    this.rows = List.copyOf(rows);
    this.rows.stream().filter(row -> !row.relation().isAlias()).forEach(this::bar);
    this.rows.stream().filter(row -> row.relation().isAlias() && !barred(row.name()).contains(row.group()))
        .forEach(this::addAlias);
  }

  /// {@return the table of some rows; of two main rows of a group, or two groups of a name, the first counts; what bars a
  /// name from a group counts more than what puts it there}
  ///
  /// @param rows the rows
  public static AliasTable of(List<AliasRow> rows) {
    return new AliasTable(rows);
  }

  /// {@return a table in which nothing is known}
  public static AliasTable empty() {
    return new AliasTable(List.of());
  }

  private void addAlias(AliasRow row) {
    List<AliasRow> known = aliases.computeIfAbsent(row.name(), _ -> new ArrayList<>(1));
    if (known.isEmpty()) {
      known.add(row);
      if (row.relation() == Relation.MAIN) {
        mains.putIfAbsent(row.group(), row.name());
      }
      members.computeIfAbsent(row.group(), _ -> new ArrayList<>()).add(row.name());
    }
  }

  private void bar(AliasRow row) {
    if (row.relation() == Relation.SUBSIDIARY) {
      subsidiaries.computeIfAbsent(row.group(), _ -> new ArrayList<>()).add(row);
    }
    barred.computeIfAbsent(row.name(), _ -> new TreeSet<>()).add(row.group());
  }

  /// {@return the rows, in the order of the table}
  public List<AliasRow> rows() {
    return rows;
  }

  /// Whether a row names the applicant of the group.
  boolean hasGroup(String group) {
    return members.containsKey(group);
  }

  /// The name under which a group is shown: that of its main row; the first by text where it has none.
  String main(String group) {
    List<String> names = members.getOrDefault(group, List.of());
    String main = mains.get(group);
    return main != null ? main : names.stream().sorted().findFirst().orElse(group);
  }

  /// The row that says whose name this is; one at most.
  List<AliasRow> aliases(String name) {
    return aliases.getOrDefault(name, List.of());
  }

  /// The group whose applicant bears the name.
  @Nullable String groupOf(String name) {
    return aliases(name).stream().map(AliasRow::group).findFirst().orElse(null);
  }

  /// The groups whose applicant does not bear the name.
  Set<String> barred(String name) {
    return barred.getOrDefault(name, Set.of());
  }

  /// The rows of subsidiaries of a group, by name.
  List<AliasRow> subsidiaries(String group) {
    return subsidiaries.getOrDefault(group, List.of()).stream()
        .sorted(Comparator.comparing(AliasRow::name)).toList();
  }

  /// The names of the same applicant by the table; none for a name that it does not know or that is alone in its group.
  List<String> together(String name) {
    String group = groupOf(name);
    List<String> names = group == null ? List.of() : members.getOrDefault(group, List.of());
    return names.size() < 2 ? List.of() : names;
  }
}
