package org.patentbeacon.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.legal.state.LegalState;

/// The free-to-use checklist of one day, for any number of documents: what it learns of an owner or of a state for one of them is
/// kept for the next. One thread asks at a time.
public final class FreeToUseChecklist {
  private final PatentIndex index;
  private final Similarity similarity;
  private final LocalDate day;
  private final OwnedApplications owned;
  private final Map<String, List<LegalState>> states = new HashMap<>();

  FreeToUseChecklist(PatentIndex index, Similarity similarity, LocalDate day) {
    this.index = index;
    this.similarity = similarity;
    this.day = day;
    this.owned = new OwnedApplications(index);
  }

  /// {@return the checklist of a document in a market: whether it is a candidate, with what each step found; never a clearance}
  ///
  /// @param number a publication or application number in any written form
  /// @param market the country; empty for that of the office that published the document
  /// @throws IOException when the disk refuses
  /// @throws UnknownNumberException when the database has no such document
  /// @throws IllegalArgumentException when the document gives no right in the market
  public FreeToUseReport of(String number, Optional<String> market) throws IOException {
    return FreeToUseReport.of(new FreeToUseCase(new NumberLookup(index).find(number).getFirst(), this).answer(market));
  }

  PatentIndex index() {
    return index;
  }

  LocalDate day() {
    return day;
  }

  /// The other patents of the owners of a document.
  OwnersPatents owners(PatentDocument document, OwnersPatents.States read) {
    return new OwnersPatents(document, owned, index, similarity, read);
  }

  /// The states of a document, read when they are not known.
  List<LegalState> states(PatentDocument document, OwnersPatents.States read) throws IOException {
    List<LegalState> found = states.get(document.id());
    if (found == null) {
      found = read.of(document);
      states.put(document.id(), found);
    }
    return found;
  }
}
