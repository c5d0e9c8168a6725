package org.patentbeacon.index.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
public final class ApplicantNames implements GroupClauses {
  private final NameGroups groups;
  private final Map<String, Set<Abroad>> families = new HashMap<>();
  private final Map<String, Shown> shown = new HashMap<>();
  private final Map<String, ShownName> byWords = new HashMap<>();

  /// The only applicant of a member of a family.
  private record Abroad(String office, String name) {}

  /// As what a printed name is shown.
  private record Shown(String main, ShownName as) {}

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
    for (DocumentNames.NamedParty party : names.parties()) {
      groups.add(party.use());
      if (party.latin() != null) {
        counterparts(party.use().name(), party.latin(), names.family());
      }
    }
    names.renamings().forEach(renaming -> groups.renamed(renaming.former(), renaming.current(), renaming.entry()));
    if (names.applicants() == 1 && !names.office().isEmpty()) {
      addAbroad(names.family(), new Abroad(names.office(), names.parties().getFirst().use().name()));
    }
  }

  /// The only applicants of two members of a family stand for one another where they apply in different countries.
  private void addAbroad(String family, Abroad member) {
    Set<Abroad> members = families.computeIfAbsent(family, _ -> HashSet.newHashSet(1));
    if (members.add(member)) {
      members.stream().filter(other -> !other.office().equals(member.office()))
          .forEach(other -> counterparts(member.name(), other.name(), family));
    }
  }

  /// An inventor who applies in one country stands where his firm applies in another, and is not the firm.
  private void counterparts(String name, String other, String source) {
    if (!name.equals(other) && isPerson(name) == isPerson(other)) {
      groups.counterparts(name, other, source);
    }
  }

  private static boolean isPerson(String name) {
    return PartyTypes.of(NormalName.of(name)).filter(type -> type == PartyType.PERSON).isPresent();
  }

  /// Puts the names whose groups changed where they belong now.
  private void settle() {
    for (String name : groups.regrouped()) {
      String main = groups.of(name).map(NameGroup::main).orElse(name);
      Shown before = shown.get(name);
      if (before == null || !before.main().equals(main)) {
        if (before != null) {
          leave(name, before);
        }
        List<String> words = TokenizedText.of(main).terms();
        ShownName as = byWords.computeIfAbsent(ShownName.spaced(words), _ -> new ShownName(words));
        as.add(name, main);
        shown.put(name, new Shown(main, as));
      }
    }
  }

  private void leave(String name, Shown before) {
    before.as().remove(name, before.main());
    if (before.as().isEmpty()) {
      byWords.remove(before.as().spaced);
    }
  }

  /// {@return the name under which a printed one is shown; itself when it is not known}
  ///
  /// @param name the name as printed
  public String shown(String name) {
    String counted = counted(name);
    return counted == null ? name : counted;
  }

  /// {@return the name under which a printed one is counted; `null` for one without a letter, which nobody can ask for}
  ///
  /// @param name the name as printed
  public @Nullable String counted(String name) {
    settle();
    Shown known = shown.get(name);
    return known == null ? null : known.as().text();
  }

  /// {@return the printed names that are shown as this one; none when there is no such}
  ///
  /// @param text what [#shown(String)] gives
  public Set<String> printed(String text) {
    settle();
    ShownName known = byWords.get(ShownName.spaced(TokenizedText.of(text).terms()));
    return known == null || !known.text().equals(text) ? Set.of() : Set.copyOf(known.printed);
  }

  @Override
  public Collection<String> names(String field, PatentQuery clause) {
    settle();
    return field.equals("AP-GROUP") ? inGroups(clause) : answering(clause);
  }

  private Set<String> answering(PatentQuery clause) {
    if (clause instanceof PatentQuery.Exact exact) {
      ShownName known = byWords.get(ShownName.spaced(exact.tokens()));
      return known == null ? Set.of() : Set.copyOf(known.printed);
    }
    Set<String> names = new HashSet<>();
    for (ShownName name : byWords.values()) {
      if (answers(name, clause)) {
        names.addAll(name.printed);
      }
    }
    return names;
  }

  private static boolean answers(ShownName name, PatentQuery clause) {
    return switch (clause) {
      case PatentQuery.Exact exact -> name.spaced.equals(ShownName.spaced(exact.tokens()));
      case PatentQuery.Text text when !name.spaced.contains(ShownName.spaced(text.tokens())) -> false;
      default -> new TextMatcher(List.of(name.text())).matches(clause);
    };
  }

  /// The names of the groups that answer by their main name or by the word of the alias table for them, and of all below.
  /// An applicant with nothing below it and no such word is no group.
  private Set<String> inGroups(PatentQuery clause) {
    Set<NameGroup> heads = new LinkedHashSet<>();
    for (ShownName name : byWords.values()) {
      boolean answers = answers(name, clause);
      for (String printed : name.printed) {
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

  /// {@return all names under which others are shown, in no order}
  public List<String> all() {
    settle();
    List<String> all = new ArrayList<>(byWords.size());
    byWords.values().forEach(name -> all.add(Objects.requireNonNull(name.text())));
    return all;
  }
}
