package org.patentbeacon.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.name.NormalName;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.name.group.NameGroups;
import org.patentbeacon.name.group.NameUse;

/// The names under which the parties of some documents are shown, by a look at all of them.
public final class PlainNames {
  private final NameGroups groups;
  /// By the words of a main name, how it is written.
  private final Map<String, TreeSet<String>> written = new HashMap<>();

  PlainNames(List<PatentDocument> documents) {
    this(documents, AliasTable.empty());
  }

  /// Looks at all names.
  ///
  /// @param documents the documents
  /// @param aliases what somebody knows
  public PlainNames(List<PatentDocument> documents, AliasTable aliases) {
    groups = new NameGroups(aliases);
    documents.forEach(this::add);
    for (PatentDocument one : documents) {
      for (PatentDocument other : documents) {
        addFamily(one, other);
      }
    }
    groups.all().forEach(group -> written.computeIfAbsent(words(group.main()), any -> new TreeSet<>()).add(group.main()));
  }

  /// {@return the groups}
  public NameGroups groups() {
    return groups;
  }

  private void add(PatentDocument document) {
    List<String> inventors = PlainTexts.parties(document, PartyRole.INVENTOR, PartyRole.DESIGNER)
        .filter(party -> party.name() != null).map(party -> party.name().shown()).filter(name -> !name.isEmpty()).toList();
    PlainTexts.parties(document, PartyRole.APPLICANT, PartyRole.OWNER).forEach(party -> {
      groups.add(NameUse.of(party, inventors));
      if (party.name() != null && party.name().original() != null && party.name().latin() != null) {
        counterparts(party.name().original(), party.name().latin(), FamilyLinks.key(document));
      }
    });
    for (LegalEvent event : document.legalEvents()) {
      if ("CP01".equals(event.code()) && event.before() != null && event.after() != null) {
        groups.renamed(event.before(), event.after(), "CP01 " + event.date());
      }
    }
  }

  private void addFamily(PatentDocument one, PatentDocument other) {
    List<String> ones = applicants(one);
    List<String> others = applicants(other);
    if (ones.size() == 1 && others.size() == 1 && one.publication() != null && other.publication() != null
        && FamilyLinks.key(one).equals(FamilyLinks.key(other))
        && !one.publication().authority().equals(other.publication().authority())) {
      counterparts(ones.getFirst(), others.getFirst(), FamilyLinks.key(one));
    }
  }

  private static List<String> applicants(PatentDocument document) {
    return PlainTexts.parties(document, PartyRole.APPLICANT).flatMap(PlainNames::name).toList();
  }

  private static Stream<String> name(Party party) {
    return party.name() == null || party.name().shown().isEmpty() ? Stream.of() : Stream.of(party.name().shown());
  }

  private void counterparts(String one, String other, String source) {
    if (isPerson(one) == isPerson(other)) {
      groups.counterparts(one, other, source);
    }
  }

  private static boolean isPerson(String name) {
    return PartyTypes.of(NormalName.of(name)).orElse(null) == PartyType.PERSON;
  }

  /// {@return the names under which the parties are shown that a grouped field looks at; none for any other field}
  ///
  /// @param document the document
  /// @param field the code of a plain field
  public List<String> of(PatentDocument document, String field) {
    return switch (field) {
      case "APNOR" -> shown(document, PartyRole.APPLICANT);
      case "PATENTEENOR" -> shown(document, PartyRole.OWNER);
      default -> List.of();
    };
  }

  private List<String> shown(PatentDocument document, PartyRole role) {
    List<String> shown = new ArrayList<>();
    PlainTexts.parties(document, role).flatMap(PlainNames::name).map(this::shown).forEach(shown::add);
    return shown.stream().distinct().toList();
  }

  /// {@return the name under which a printed one is shown}
  ///
  /// @param printed the name
  public String shown(String printed) {
    return groups.of(printed).map(group -> written.get(words(group.main())).first()).orElse(printed);
  }

  private static String words(String name) {
    return String.join(" ", PlainText.positions(name).stream().filter(token -> !token.equals(PlainText.BREAK)).toList());
  }
}
