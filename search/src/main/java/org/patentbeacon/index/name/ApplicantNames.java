package org.patentbeacon.index.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.name.NormalName;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.name.group.NameGroup;
import org.patentbeacon.name.group.NameGroups;
import org.patentbeacon.name.group.NearMiss;
import org.patentbeacon.name.group.Subsidiary;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.match.TextMatcher;
import org.patentbeacon.query.text.TokenizedText;

/// The groups of the names of some documents, and the name under which each printed one is shown.
///
/// Not for several threads at once.
public final class ApplicantNames {
  private final NameGroups groups;
  /// By the key of a family, the only applicants of its members, each as often as there are members.
  private final Map<String, List<Abroad>> families = new HashMap<>();
  private final Map<Abroad, Abroad> known = new HashMap<>();
  private final Map<String, Boolean> people = new HashMap<>();
  private final Map<String, Placed> places = new HashMap<>();
  private final Map<String, ShownName> byWords = new HashMap<>();
  private @Nullable ShownNames shown;

  /// The only applicant of a member of a family.
  private record Abroad(String office, String name) {}

  /// As what a printed name is shown.
  private record Placed(String main, ShownName as) {}

  /// What is done with a pair of names that stand for one another.
  private interface Counterparts {
    void say(String name, String other, String source);
  }

  /// No documents yet.
  ///
  /// @param aliases what somebody knows of names
  public ApplicantNames(AliasTable aliases) {
    groups = new NameGroups(aliases);
  }

  /// Adds the names of a document.
  ///
  /// @param names its names
  public void add(DocumentNames names) {
    shown = null;
    for (DocumentNames.NamedParty party : names.parties()) {
      groups.add(party.use());
      if (party.latin() != null) {
        counterparts(party.use().name(), party.latin(), names.family(), groups::counterparts);
      }
    }
    names.renamings().forEach(renaming -> groups.renamed(renaming.former(), renaming.current(), renaming.entry()));
    if (isAlone(names)) {
      addAbroad(names.family(), abroad(names));
    }
  }

  /// Takes the names of a document back.
  ///
  /// @param names the names it had when it was added
  public void remove(DocumentNames names) {
    shown = null;
    for (DocumentNames.NamedParty party : names.parties()) {
      groups.remove(party.use());
      if (party.latin() != null) {
        counterparts(party.use().name(), party.latin(), names.family(), groups::removeCounterparts);
      }
    }
    names.renamings().forEach(renaming -> groups.removeRenamed(renaming.former(), renaming.current(), renaming.entry()));
    if (isAlone(names)) {
      removeAbroad(names.family(), abroad(names));
    }
  }

  private static boolean isAlone(DocumentNames names) {
    return names.applicants() == 1 && !names.office().isEmpty();
  }

  private Abroad abroad(DocumentNames names) {
    Abroad abroad = new Abroad(names.office(), names.parties().getFirst().use().name());
    return known.computeIfAbsent(abroad, same -> same);
  }

  private void addAbroad(String family, Abroad member) {
    List<Abroad> before = families.getOrDefault(family, List.of());
    families.put(family, Stream.concat(before.stream(), Stream.of(member)).toList());
    if (!before.contains(member)) {
      abroad(family, member, before, groups::counterparts);
    }
  }

  private void removeAbroad(String family, Abroad member) {
    List<Abroad> left = new ArrayList<>(families.getOrDefault(family, List.of()));
    left.remove(member);
    if (left.isEmpty()) {
      families.remove(family);
    } else {
      families.put(family, List.copyOf(left));
    }
    if (!left.contains(member)) {
      abroad(family, member, left, groups::removeCounterparts);
    }
  }

  /// The only applicants of two members of a family stand for one another where they apply in different countries.
  private void abroad(String family, Abroad member, List<Abroad> others, Counterparts counterparts) {
    others.stream().distinct().filter(other -> !other.office().equals(member.office()))
        .forEach(other -> counterparts(member.name(), other.name(), family, counterparts));
  }

  /// An inventor who applies in one country stands where his firm applies in another, and is not the firm.
  private void counterparts(String name, String other, String source, Counterparts counterparts) {
    if (!name.equals(other) && isPerson(name) == isPerson(other)) {
      counterparts.say(name, other, source);
    }
  }

  private boolean isPerson(String name) {
    return people.computeIfAbsent(name,
        printed -> PartyTypes.of(NormalName.of(printed)).filter(type -> type == PartyType.PERSON).isPresent());
  }

  /// {@return the name under which each printed one is shown}
  public ShownNames shown() {
    ShownNames made = shown;
    if (made == null) {
      settle();
      made = new ShownNames(byWords.values().stream().map(ShownName::now).toList());
      shown = made;
    }
    return made;
  }

  /// Puts the names whose groups changed where they belong now.
  private void settle() {
    for (String name : groups.regrouped()) {
      String main = groups.isKnown(name) ? groups.of(name).map(NameGroup::main).orElse(name) : null;
      Placed before = places.get(name);
      if (before != null && !before.main().equals(main)) {
        leave(name, before);
      }
      if (main != null && (before == null || !before.main().equals(main))) {
        List<String> words = TokenizedText.of(main).terms();
        ShownName as = byWords.computeIfAbsent(ShownName.spaced(words), _ -> new ShownName(words));
        as.add(name, main);
        places.put(name, new Placed(main, as));
      }
    }
  }

  private void leave(String name, Placed before) {
    places.remove(name);
    before.as().remove(name, before.main());
    if (before.as().isEmpty()) {
      byWords.remove(before.as().spaced);
    }
  }

  /// The names of the groups that answer by their main name or by the word of the alias table for them, and of all below.
  /// An applicant with nothing below it and no such word is no group.
  ///
  /// @param clause a clause about text, or whether there is a value
  /// @return their printed names
  public Set<String> inGroups(PatentQuery clause) {
    Set<NameGroup> heads = new LinkedHashSet<>();
    for (ShownNames.Shown name : shown().all()) {
      boolean answers = name.answers(clause);
      for (String printed : name.printed()) {
        NameGroup group = groups.of(printed).orElseThrow();
        if (answers || (group.id() != null && new TextMatcher(List.of(group.id())).matches(clause))) {
          heads.add(group);
        }
      }
    }
    Set<String> names = new HashSet<>();
    for (NameGroup head : heads) {
      List<Subsidiary> below = groups.tree(head, null);
      if (head.id() != null || !below.isEmpty()) {
        names.addAll(head.names());
        below.forEach(part -> names.addAll(part.group().names()));
      }
    }
    return names;
  }

  /// {@return the group of a name; empty when it is not known}
  ///
  /// @param name a name as printed, in another spelling, or the word of the alias table for a group
  public Optional<NameGroup> group(String name) {
    return groups.of(name);
  }

  /// {@return all applicants below a group}
  ///
  /// @param group the group
  public List<Subsidiary> below(NameGroup group) {
    return groups.tree(group, null);
  }

  /// {@return the names that look like those of a group and are not among them}
  ///
  /// @param group the group
  public List<NearMiss> nearMisses(NameGroup group) {
    return groups.nearMisses(group);
  }
}
