package org.patentbeacon.warning.right;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.legal.state.LegalHistory;
import org.patentbeacon.legal.state.LegalOptions;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.legal.state.Rights;
import org.patentbeacon.warning.view.RunView;

/// An application with all its documents, as a view shows them.
///
/// @param id the canonical number of the application; that of the document where the application is not known
/// @param hits the documents, by publication date, the earliest first
public record RightCase(String id, List<IndexHit> hits) {

  /// Sorts the documents.
  public RightCase {
    hits = hits.stream().sorted(Comparator.comparing(RightCase::published).thenComparing(IndexHit::id)).toList();
  }

  private static String published(IndexHit hit) {
    Publication publication = hit.document().publication();
    return publication == null || publication.date() == null ? "" : publication.date().toString();
  }

  /// {@return the documents, the earliest first}
  public List<PatentDocument> documents() {
    return hits.stream().map(IndexHit::document).toList();
  }

  /// {@return the document that says most now: the last granted one, else the last}
  public PatentDocument latest() {
    return documents().stream().filter(PatentDocument::granted).reduce((_, later) -> later).orElseGet(() -> hits.getLast().document());
  }

  /// {@return the key of its family}
  public String family() {
    return hits.getLast().family();
  }

  /// {@return its title in Chinese, else its first}
  public String title() {
    return latest().title("zh");
  }

  /// {@return whose it is: its owners where they are printed, else its applicants}
  public List<String> owners() {
    PatentDocument latest = latest();
    List<Party> owners = latest.parties(PartyRole.OWNER);
    return (owners.isEmpty() ? latest.parties(PartyRole.APPLICANT) : owners).stream().map(Party::name).filter(Objects::nonNull)
        .map(PartyName::shown).distinct().toList();
  }

  /// {@return its filing date, when its documents tell it to the day}
  public Stream<LocalDate> filed() {
    return documents().stream().map(PatentDocument::application).filter(Objects::nonNull)
        .map(application -> application.date()).filter(Objects::nonNull).map(PartialDate::full).flatMap(Optional::stream)
        .limit(1);
  }

  /// {@return its rights by country}
  ///
  /// @param telling the offices of which legal events are loaded
  public SortedMap<String, Right> rights(Set<String> telling) {
    SortedMap<String, Right> rights = new TreeMap<>();
    for (Right right : Rights.of(documents()).values()) {
      rights.put(right.country(),
          right.withSource(right.sourceCutoff(), right.covered() || telling.contains(right.authority())));
    }
    return rights;
  }

  /// {@return its states by country}
  ///
  /// @param view what the run looks at
  /// @throws IOException when the database cannot be read
  public SortedMap<String, LegalState> states(RunView view) throws IOException {
    SortedMap<String, LegalState> states = new TreeMap<>();
    LocalDate known = known(view);
    rights(view.database().rights().offices()).forEach((country, right) ->
        states.put(country, new LegalHistory(right, LegalOptions.defaults()).at(view.day(), known)));
    return states;
  }

  /// {@return the day until which events are known: that of the view, or a later one up to which its data reach}
  ///
  /// @param view what the run looks at
  public static LocalDate known(RunView view) {
    return Stream.concat(Stream.of(view.day()), view.snapshot().cutoffBySource().values().stream()).max(LocalDate::compareTo)
        .orElseThrow();
  }

  /// {@return its claims as words, those of its last document that has some; empty when none has}
  public String claims() {
    List<String> claims = new ArrayList<>(documents().stream().map(RightCase::claims).filter(text -> !text.isEmpty()).toList());
    return claims.isEmpty() ? "" : claims.getLast();
  }

  /// The claims of a document in one language.
  static String claims(PatentDocument document) {
    return document.claimSets().isEmpty() ? "" : document.claimSets().getFirst().claims().stream()
        .map(Claim::text).map(text -> text.replaceAll("\\s+", "")).collect(Collectors.joining("\n"));
  }

  /// {@return its documents as alerts name them}
  public List<AlertDocument> alertDocuments() {
    return hits.stream().map(hit -> new AlertDocument(hit.id(), id, hit.family(), null, hit.document().title("zh"))).toList();
  }
}
