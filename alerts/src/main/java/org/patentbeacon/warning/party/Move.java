package org.patentbeacon.warning.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.watch.entrant.FieldDepth;
import org.patentbeacon.watch.entrant.Identity;

/// An inventor's name with two applicants.
///
/// @param inventor the name
/// @param to the applicant that may be the new one
/// @param former the families at the former applicant
/// @param now the families at the other one
/// @param applicants with how many applicants the name appears
record Move(String inventor, String to, List<Family> former, List<Family> now, int applicants) {

  Optional<LocalDate> lastAtFormer() {
    return former.stream().map(Family::filed).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  Optional<LocalDate> firstAtNew() {
    return now.stream().map(Family::filed).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /// How near the fields are.
  FieldDepth depth() {
    return FieldDepth.between(symbols(former), symbols(now));
  }

  private static List<String> symbols(Collection<Family> families) {
    return documents(families).flatMap(document -> document.symbols("IPC").stream()).toList();
  }

  private static Stream<PatentDocument> documents(Collection<Family> families) {
    return families.stream().flatMap(Family::documents);
  }

  /// Those who are inventors with the name at both applicants.
  Set<String> coInventors() {
    Set<String> both = others(former);
    both.retainAll(others(now));
    return both;
  }

  private Set<String> others(Collection<Family> families) {
    return documents(families).flatMap(FormerFirm::inventors).filter(name -> !name.equals(inventor))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The cities that stand with the name, or else with the applicant, at both.
  Set<String> cities() {
    Set<String> both = cities(former);
    both.retainAll(cities(now));
    return both;
  }

  private Set<String> cities(Collection<Family> families) {
    Set<String> own = cities(families, PartyRole.INVENTOR);
    return own.isEmpty() ? cities(families, PartyRole.APPLICANT) : own;
  }

  private Set<String> cities(Collection<Family> families, PartyRole role) {
    return documents(families).flatMap(document -> document.parties(role).stream())
        .filter(party -> role != PartyRole.INVENTOR || Firm.names(party).anyMatch(inventor::equals))
        .map(Party::city).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
  }

  /// What says that it is one person. No source prints an id of a person.
  Identity identity() {
    return new Identity(false, !coInventors().isEmpty(),
        depth().level() == FieldDepth.Level.SUBCLASS && !cities().isEmpty(), applicants);
  }
}
