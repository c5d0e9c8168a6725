package org.patentbeacon.name.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lists the evidence that there is among some names.
final class Links {
  private final List<Link> links = new ArrayList<>();

  private Links() {}

  /// The evidence, surest first.
  ///
  /// @param names names that no evidence links with others
  /// @param index what is known of them
  static List<Link> among(List<KnownName> names, NameIndex index) {
    Links all = new Links();
    names.forEach(name -> all.ofRows(name, index));
    all.shared(Evidence.SAME_CODE, names, name -> name.codes);
    names.stream().collect(Collectors.groupingBy(name -> name.block, TreeMap::new, Collectors.toList())).values()
        .forEach(all::ofBlock);
    names.forEach(name -> all.ofPairs(name, index));
    return all.links.stream().sorted(Link.ORDER).toList();
  }

  private void ofRows(KnownName name, NameIndex index) {
    for (AliasRow row : index.aliases().aliases(name.text)) {
      String main = index.aliases().main(row.group());
      if (!main.equals(name.text)) {
        links.add(new Link(Evidence.HAND, row.confidence(), row.evidence(), List.of(name, index.get(main))));
      }
    }
  }

  private void ofBlock(List<KnownName> block) {
    if (block.size() < 2) {
      return;
    }
    shared(Evidence.SAME_NORMAL_FORM, block, name -> List.of(name.key()));
    // A works stands beside the company of its owner; companies of one stem change from form to form.
    block.stream().collect(Collectors.groupingBy(name -> name.normal.formsBeside(), TreeMap::new, Collectors.toList())).values()
        .forEach(alike -> {
          shared(Evidence.SAME_STEM_SAME_ADDRESS, alike, name -> name.addresses);
          shared(Evidence.SAME_STEM_SAME_INVENTOR, alike, name -> name.inventors);
        });
    if (block.stream().anyMatch(name -> name.normal.unit() != null)) {
      shared(Evidence.BRANCH, block, name -> List.of(name.normal.headKey()));
    }
  }

  /// A link for each value that several names have.
  private void shared(Evidence evidence, List<KnownName> names, Function<KnownName, Iterable<String>> values) {
    Map<String, List<KnownName>> having = new TreeMap<>();
    for (KnownName name : names) {
      values.apply(name).forEach(value -> having.computeIfAbsent(value, _ -> new ArrayList<>()).add(name));
    }
    having.forEach((value, all) -> {
      if (all.size() > 1) {
        boolean looks = evidence == Evidence.SAME_NORMAL_FORM || evidence == Evidence.BRANCH;
        links.add(Link.of(evidence, looks ? all.getFirst().normal.text() : value, all));
      }
    });
  }

  private void ofPairs(KnownName name, NameIndex index) {
    for (String partner : name.partners) {
      if (name.text.compareTo(partner) < 0) {
        Pair pair = index.pair(Pair.Names.of(name.text, partner));
        List<KnownName> both = List.of(name, index.get(partner));
        if (pair.isRenamed()) {
          links.add(Link.of(Evidence.RENAMED, pair.renaming(), both));
        }
        if (pair.areCounterparts()) {
          links.add(Link.of(Evidence.COUNTERPARTS, pair.counterparts.stream().sorted().collect(Collectors.joining(", ")), both));
        }
      }
    }
  }
}
