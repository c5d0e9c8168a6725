package org.patentbeacon.benchmarks.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.patentbeacon.name.group.NameGroups;
import org.patentbeacon.name.group.NameUse;

/// Names and what is known of them, for systems that want to know more than the names.
final class NameFacts {
  private static final String ADDRESS = "浙江省杭州市无名路1号";
  private static final String INVENTOR = "某甲乙";
  /// Two codes with right check characters.
  private static final String CODE = "91350100M000100Y43";
  private static final String OTHER_CODE = "91000000MA0000000N";

  private final List<String> names = new ArrayList<>();
  private final List<Consumer<NameGroups>> told = new ArrayList<>();

  void add(String name) {
    names.add(name);
    told.add(groups -> groups.add(NameUse.of(name)));
  }

  void add(NameUse use) {
    names.add(use.name());
    told.add(groups -> groups.add(use));
  }

  /// Adds what a word of the file of pairs says of two names.
  void told(String evidence, String name, String other) {
    NameUse one = NameUse.of(name);
    NameUse two = NameUse.of(other);
    told.add(groups -> {
      switch (evidence) {
        case "" -> { }
        case "address" -> uses(groups, one.at(ADDRESS), two.at(ADDRESS));
        case "inventor" -> uses(groups, one.with(INVENTOR), two.with(INVENTOR));
        case "code" -> uses(groups, one.withCode(CODE), two.withCode(CODE));
        case "codes" -> uses(groups, one.withCode(CODE).at(ADDRESS), two.withCode(OTHER_CODE).at(ADDRESS));
        case "countries" -> uses(groups, one.in("CN"), two.in("HK"));
        case "renamed" -> groups.renamed(name, other, "CP01");
        case "family" -> groups.counterparts(name, other, "family 1");
        case "families" -> List.of("family 1", "family 2").forEach(family -> groups.counterparts(name, other, family));
        default -> throw new IllegalArgumentException("expected a word for evidence, found '" + evidence + "'");
      }
    });
  }

  private static void uses(NameGroups groups, NameUse one, NameUse two) {
    groups.add(one);
    groups.add(two);
  }

  List<String> names() {
    return names;
  }

  void tell(NameGroups groups) {
    told.forEach(each -> each.accept(groups));
  }
}
