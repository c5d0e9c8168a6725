package org.patentbeacon.warning.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.text.TokenizedText;

/// An applicant by all its names.
///
/// @param main the name under which it is shown
/// @param aliases its names, the main one included, with why each is its own
record Firm(String main, SortedMap<String, Alias> aliases) {

  Firm {
    aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
  }

  /// A name of an applicant.
  ///
  /// @param name as printed
  /// @param basis what says that it is the applicant's, such as `SAME_CODE`
  /// @param confidence how sure that is, from 0 to 1
  record Alias(String name, String basis, double confidence) {
    SortedMap<String, Object> shown() {
      return new TreeMap<>(Map.of("name", name, "basis", basis, "confidence", confidence));
    }
  }

  /// Finds its documents.
  PatentQuery query() {
    List<PatentQuery> names = new ArrayList<>();
    for (String name : aliases.keySet()) {
      for (String field : List.of("AP", "PATENTEE")) {
        names.add(new PatentQuery.Exact(field, TokenizedText.of(name).terms(), SourceRange.NONE));
      }
    }
    return Joined.or(names, SourceRange.NONE);
  }

  /// The name under which a document shows it; empty when it shows it under none.
  Optional<Alias> in(PatentDocument document) {
    return parties(document).flatMap(Firm::names).map(aliases::get).filter(Objects::nonNull).findFirst();
  }

  /// Those of whom the application or right is.
  static Stream<Party> parties(PatentDocument document) {
    return Stream.concat(document.parties(PartyRole.APPLICANT).stream(), document.parties(PartyRole.OWNER).stream());
  }

  /// The forms of the name of a party.
  static Stream<String> names(Party party) {
    PartyName name = party.name();
    return name == null ? Stream.empty()
        : Stream.of(name.original(), name.latin(), name.normalised()).filter(Objects::nonNull);
  }
}
