package org.patentbeacon.warning.party;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.name.group.Merge;
import org.patentbeacon.name.group.NameGroup;
import org.patentbeacon.name.group.Subsidiary;
import org.patentbeacon.warning.view.RunView;

/// The applicants of a run, each looked up once.
final class Firms {
  private static final String NAMED = "NAMED";

  private final RunView view;
  private final Map<String, Optional<Applicant>> known = new HashMap<>();

  Firms(RunView view) {
    this.view = view;
  }

  /// The applicant of a printed name.
  Firm of(String name) throws IOException {
    return of(List.of(name), 0);
  }

  /// The applicant that some names, or the word of the alias table, stand for; without names that are less sure than asked for.
  Firm of(List<String> names, double leastSure) throws IOException {
    TreeMap<String, Firm.Alias> aliases = new TreeMap<>();
    List<String> mains = new ArrayList<>();
    for (String name : names) {
      NameGroup group = applicant(name).map(Applicant::group).orElse(null);
      mains.add(group == null ? name : group.main());
      if (group == null) {
        aliases.put(name, new Firm.Alias(name, NAMED, 1));
      } else {
        group.members().stream().filter(member -> member.confidence() >= leastSure).forEach(member ->
            aliases.put(member.name(), new Firm.Alias(member.name(), basis(group, member), member.confidence())));
      }
    }
    return new Firm(mains.getFirst(), aliases);
  }

  private static String basis(NameGroup group, NameGroup.Member member) {
    return member.name().equals(group.main()) ? NAMED
        : group.merges().stream().filter(merge -> merge.name().equals(member.name()) || merge.other().equals(member.name()))
            .max(Comparator.comparingDouble(Merge::confidence)).map(merge -> merge.evidence().name()).orElse(NAMED);
  }

  /// The names that the alias table or a rule finds and that are less sure than asked for.
  List<String> unsure(List<String> names, double leastSure) throws IOException {
    List<String> unsure = new ArrayList<>();
    for (String name : names) {
      applicant(name).ifPresent(found -> found.group().members().stream().filter(member -> member.confidence() < leastSure)
          .forEach(member -> unsure.add(member.name())));
    }
    return unsure;
  }

  /// The main names of the applicants that belong to one company tree with a name: itself and all below it.
  Set<String> tree(String name) throws IOException {
    Set<String> tree = new TreeSet<>(Set.of(of(name).main()));
    applicant(name).map(Applicant::below).orElse(Collections.emptyList()).stream()
        .map(Subsidiary::group).map(NameGroup::main).forEach(tree::add);
    return tree;
  }

  private Optional<Applicant> applicant(String name) throws IOException {
    Optional<Applicant> found = known.get(name);
    if (found == null) {
      found = view.database().applicants().of(name);
      known.put(name, found);
    }
    return found;
  }
}
