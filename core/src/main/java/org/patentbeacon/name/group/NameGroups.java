package org.patentbeacon.name.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.name.NormalName;

/// Which names of a database are of one applicant, and which applicants are parts of others.
///
/// What is added may come in any order and any portions, and be taken back: the groups are always those of a computation
/// from the start. Evidence that touches a name makes new only the groups of the names that evidence can link with it.
///
/// Not for several threads at once.
public final class NameGroups {
  /// Below this confidence evidence is not heard, unless somebody wrote it down.
  public static final double LEAST = 0.75;
  /// The version of the rules, tables among them. Raise it whenever the same names and rows give other groups, so that
  /// groups that were kept are made anew.
  public static final int RULES = 1;

  private final NameIndex index;
  private final double least;
  private final List<KnownName> changed = new ArrayList<>();
  private final Set<String> regrouped = new HashSet<>();

  /// Groups without names but those of the alias table.
  ///
  /// @param aliases what somebody knows; always wins
  public NameGroups(AliasTable aliases) {
    this(aliases, LEAST);
  }

  /// Groups without names but those of the alias table.
  ///
  /// @param aliases what somebody knows; always wins
  /// @param least the confidence of the weakest evidence that is heard, from 0 to 1
  public NameGroups(AliasTable aliases, double least) {
    index = new NameIndex(aliases);
    this.least = least;
    for (AliasRow row : aliases.rows()) {
      if (row.relation() != Relation.NOT) {
        KnownName name = index.add(NameUse.of(row.name()).withCode(row.uscc()));
        name.uses--;
        name.written = true;
        touch(name);
      }
    }
  }

  /// Adds a use of a name; one without a letter or digit is left out.
  ///
  /// @param use the name and what stood beside it
  public void add(NameUse use) {
    if (isName(use.name())) {
      touch(index.add(use));
    }
  }

  /// Takes a use of a name back.
  ///
  /// @param use a use that was added and not taken back since
  public void remove(NameUse use) {
    KnownName name = index.find(use.name());
    if (name != null && isName(use.name())) {
      loosen(name);
      index.remove(name, use);
    }
  }

  private static boolean isName(String name) {
    return name.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean areTwo(String name, String other) {
    return !name.equals(other) && isName(name) && isName(other);
  }

  /// Adds that a register says that a name was changed, such as an entry CP01 of the Chinese gazette.
  ///
  /// @param former the name before
  /// @param current the name after
  /// @param entry what says so, for print
  public void renamed(String former, String current, String entry) {
    if (areTwo(former, current)) {
      Pair.Names both = Pair.Names.of(former, current);
      index.pair(both).renamed(former, both).more(entry);
      touch(index.get(former));
    }
  }

  /// Takes back that a register says that a name was changed.
  ///
  /// @param former the name before
  /// @param current the name after
  /// @param entry what said so
  public void removeRenamed(String former, String current, String entry) {
    if (areTwo(former, current)) {
      Pair.Names both = loosened(former, current);
      index.pair(both).renamed(former, both).less(entry);
      index.clear(both);
    }
  }

  /// Adds that two names stand for one another, in another script or country. One source is not heard: the applicant of a
  /// family's member abroad is often another firm.
  ///
  /// @param name a name
  /// @param other the other
  /// @param source the family, or the document that prints both, for print
  public void counterparts(String name, String other, String source) {
    if (areTwo(name, other)) {
      index.pair(Pair.Names.of(name, other)).counterparts.more(source);
      touch(index.get(name));
    }
  }

  /// Takes back that two names stand for one another.
  ///
  /// @param name a name
  /// @param other the other
  /// @param source what said so
  public void removeCounterparts(String name, String other, String source) {
    if (areTwo(name, other)) {
      Pair.Names both = loosened(name, other);
      index.pair(both).counterparts.less(source);
      index.clear(both);
    }
  }

  private Pair.Names loosened(String name, String other) {
    loosen(index.get(name));
    loosen(index.get(other));
    return Pair.Names.of(name, other);
  }

  /// Before evidence goes, notes all names that it may have held together.
  private void loosen(KnownName name) {
    if (!name.loosened) {
      for (KnownName each : index.reachable(name)) {
        each.loosened = true;
        touch(each);
      }
    }
  }

  private void touch(KnownName name) {
    if (!name.changed) {
      name.changed = true;
      changed.add(name);
    }
  }

  private void settle() {
    for (KnownName name : changed) {
      if (name.changed && !name.forgotten) {
        settle(name);
      }
      name.changed = false;
      name.loosened = false;
      regrouped.add(name.text);
    }
    changed.clear();
  }

  private void settle(KnownName name) {
    if (index.isAlone(name)) {
      name.group = null;
      return;
    }
    List<KnownName> reachable = index.reachable(name);
    Grouping.settle(reachable, index, least);
    for (KnownName each : reachable) {
      each.changed = false;
      regrouped.add(each.text);
    }
  }

  /// {@return the names whose groups were made anew since this was asked last, in no order; at first all}
  public Set<String> regrouped() {
    settle();
    Set<String> names = Set.copyOf(regrouped);
    regrouped.clear();
    return names;
  }

  /// {@return whether anything speaks of this very name}
  ///
  /// @param name a name as printed
  public boolean isKnown(String name) {
    return index.find(name) != null;
  }

  /// {@return the names that share a stem with those of a group and are not among them, by name}
  ///
  /// @param group a group of this object as it is now
  public List<NearMiss> nearMisses(NameGroup group) {
    settle();
    return NearMisses.of(group, index, this::group);
  }

  /// {@return the group of a name; empty when the name is not known}
  ///
  /// @param name a name as printed, or in another spelling, or a group of the alias table
  public Optional<NameGroup> of(String name) {
    settle();
    KnownName known = index.find(name);
    if (known == null && index.aliases().hasGroup(name)) {
      known = index.find(index.aliases().main(name));
    }
    if (known == null) {
      known = index.spelled(NormalName.of(name)).stream().findFirst().orElse(null);
    }
    return Optional.ofNullable(known).map(this::group);
  }

  private NameGroup group(KnownName name) {
    return name.group != null ? name.group : new NameGroup(index.aliases().groupOf(name.text), name.text,
        List.of(new NameGroup.Member(name.text, Relation.MAIN, 1)), List.of());
  }

  /// {@return all groups, by their main names}
  public List<NameGroup> all() {
    settle();
    Set<NameGroup> groups = Collections.newSetFromMap(new IdentityHashMap<>());
    index.all().forEach(name -> groups.add(group(name)));
    return groups.stream().sorted(Comparator.comparing(NameGroup::main)).toList();
  }

  /// {@return the applicants right below a group: those that the alias table names, then those whose names begin with the
  /// whole of one of its names; each by name}
  ///
  /// @param above the group
  /// @param day leaves out those that the table says came later; absent when all count
  public List<Subsidiary> subsidiaries(NameGroup above, @Nullable LocalDate day) {
    settle();
    List<Subsidiary> found = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(above.main()));
    String id = above.id();
    if (id != null) {
      for (AliasRow row : index.aliases().subsidiaries(id)) {
        NameGroup group = group(index.get(row.name()));
        if (seen.add(group.main()) && !isLater(row, day)) {
          found.add(new Subsidiary(group, above.main(), row.since(), Evidence.HAND, row.evidence(), row.confidence()));
        }
      }
    }
    for (NameGroup.Member member : above.members()) {
      for (KnownName part : index.within(index.get(member.name()))) {
        NameGroup group = group(part);
        if ((id == null || !index.aliases().barred(part.text).contains(id)) && seen.add(group.main())) {
          found.add(new Subsidiary(group, above.main(), null, Evidence.NAMED_WITHIN, member.name(),
              Evidence.NAMED_WITHIN.confidence()));
        }
      }
    }
    return found;
  }

  private static boolean isLater(AliasRow row, @Nullable LocalDate day) {
    LocalDate since = row.since();
    return since != null && day != null && since.isAfter(day);
  }

  /// {@return all applicants below a group, each behind the one above it}
  ///
  /// @param above the group
  /// @param day leaves out those that the table says came later; absent when all count
  public List<Subsidiary> tree(NameGroup above, @Nullable LocalDate day) {
    List<Subsidiary> tree = new ArrayList<>();
    descend(above, day, new HashSet<>(Set.of(above.main())), tree);
    return tree;
  }

  private void descend(NameGroup above, @Nullable LocalDate day, Set<String> seen, List<Subsidiary> tree) {
    for (Subsidiary below : subsidiaries(above, day)) {
      if (seen.add(below.group().main())) {
        tree.add(below);
        descend(below.group(), day, seen, tree);
      }
    }
  }
}
