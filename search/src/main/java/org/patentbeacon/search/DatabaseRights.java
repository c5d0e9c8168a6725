package org.patentbeacon.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.legal.casefile.CaseFacts;

/// What has become of the rights of the documents of a database.
public final class DatabaseRights {
  private final PatentIndex index;
  private final Similarity similarity;

  DatabaseRights(PatentIndex index, Similarity similarity) {
    this.index = index;
    this.similarity = similarity;
  }

  /// {@return the legal states of the application of a document, with the events they rest on}
  ///
  /// @param number a publication or application number in any written form
  /// @param day the day the states are of
  /// @throws IOException when the disk refuses
  /// @throws UnknownNumberException when the database has no such document
  public LegalStatus status(String number, LocalDate day) throws IOException {
    PatentDocument document = new NumberLookup(index).find(number).getFirst();
    return LegalStatus.of(LegalStatus.documents(document, index), index.tellingOffices(), day);
  }

  /// {@return the offices of which legal events are loaded, ascending; of other offices a state that an end could have changed is
  /// unknown}
  ///
  /// @throws IOException when the disk refuses
  public SortedSet<String> offices() throws IOException {
    return new TreeSet<>(index.tellingOffices());
  }

  /// {@return the free-to-use checklist of a document in a market: whether it is a candidate, with what each step found; never a
  /// clearance}
  ///
  /// @param number a publication or application number in any written form
  /// @param market the country; empty for that of the office that published the document
  /// @param day the day the states are of
  /// @throws IOException when the disk refuses
  /// @throws UnknownNumberException when the database has no such document
  /// @throws IllegalArgumentException when the document gives no right in the market
  public FreeToUseReport freeToUse(String number, Optional<String> market, LocalDate day) throws IOException {
    return freeToUse(day).of(number, market);
  }

  /// {@return the free-to-use checklist of a day, to be asked about many documents}
  ///
  /// @param day the day the states are of
  public FreeToUseChecklist freeToUse(LocalDate day) {
    return new FreeToUseChecklist(index, similarity, day);
  }

  /// {@return what is known of the case of a document, for its deadlines}
  ///
  /// @param number a publication or application number in any written form
  /// @param day the day as of which it is known
  /// @throws IOException when the disk refuses
  /// @throws UnknownNumberException when the database has no such document
  /// @throws IllegalArgumentException when its documents do not tell the office or the sort of right
  public CaseFacts caseFacts(String number, LocalDate day) throws IOException {
    return caseFacts(LegalStatus.documents(new NumberLookup(index).find(number).getFirst(), index), day);
  }

  /// {@return what is known of a case, for its deadlines, by documents that were read already}
  ///
  /// @param documents all documents of the application
  /// @param day the day as of which it is known
  /// @throws IllegalArgumentException when the documents do not tell the office or the sort of right
  public static CaseFacts caseFacts(Collection<PatentDocument> documents, LocalDate day) {
    return new DocumentedCase(documents, day).facts();
  }
}
