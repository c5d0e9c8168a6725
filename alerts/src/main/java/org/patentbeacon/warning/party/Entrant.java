package org.patentbeacon.warning.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyType;

/// An applicant that was not in a topic when the watch was made.
///
/// @param firm the applicant
/// @param families its families in the topic
record Entrant(Firm firm, List<Family> families) {

  /// The family by which it came: that with the earliest priority or filing, of several the first by id.
  Optional<Family> first() {
    return families.stream().filter(family -> family.filed().isPresent())
        .min(Comparator.comparing((Family family) -> family.filed().orElseThrow()).thenComparing(Family::id));
  }

  List<LocalDate> filings() {
    return families.stream().map(Family::filed).flatMap(Optional::stream).toList();
  }

  /// What sorts of applicant its documents say it is.
  Set<PartyType> types() {
    return parties().stream().map(Party::type).filter(type -> type != null).collect(Collectors.toSet());
  }

  /// From where it is: its province, else its country; empty when no document says.
  String region() {
    return parties().stream().map(party -> party.province() != null ? party.province() : party.country())
        .filter(region -> region != null).findFirst().orElse("");
  }

  private List<Party> parties() {
    return families.stream().flatMap(Family::documents).flatMap(Firm::parties)
        .filter(party -> Firm.names(party).anyMatch(firm.aliases()::containsKey)).toList();
  }
}
