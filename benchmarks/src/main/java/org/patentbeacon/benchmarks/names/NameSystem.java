package org.patentbeacon.benchmarks.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.name.group.NameGroups;

/// Something that brings names together.
///
/// @param label its name in tables
/// @param grouping for each name a word that all names of its group have
record NameSystem(String label, Grouping grouping) {

  /// For each name of a database a word that all names of its group have.
  @FunctionalInterface
  interface Grouping {
    Map<String, String> groups(NameFacts facts);
  }

  /// Names are together when a function gives the same for them.
  private static NameSystem byForm(String label, UnaryOperator<String> form) {
    return new NameSystem(label, facts -> {
      Map<String, String> groups = new HashMap<>();
      facts.names().forEach(name -> groups.put(name, form.apply(name)));
      return groups;
    });
  }

  static NameSystem exact() {
    return byForm("exact", name -> name);
  }

  static NameSystem plain() {
    return byForm("upper case, no punctuation", NameSystem::upperCase);
  }

  /// The substitutions of a list in their order, each tried everywhere, as its users do.
  static NameSystem substituted(List<Map.Entry<String, String>> substitutions) {
    return byForm("NBER substitutions", name -> {
      String form = " " + name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}&/]+", " ").strip() + " ";
      for (Map.Entry<String, String> each : substitutions) {
        form = form.replace(each.getKey(), each.getValue());
      }
      return form.replace(" ", "");
    });
  }

  static NameSystem beacon(String label, AliasTable aliases) {
    return new NameSystem(label, facts -> {
      NameGroups groups = new NameGroups(aliases);
      facts.tell(groups);
      Map<String, String> found = new HashMap<>();
      groups.all().forEach(group -> group.names().forEach(name -> found.put(name, group.main())));
      return found;
    });
  }

  private static String upperCase(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
