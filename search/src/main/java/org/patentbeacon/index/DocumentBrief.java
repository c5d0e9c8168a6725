package org.patentbeacon.index;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;

/// What people see first of a document, without its long texts.
///
/// @param id the document's id
/// @param title its Chinese title, else its first; empty when it has none
/// @param applicants its applicants' names, in source order
/// @param applicationDate its filing date
/// @param publicationDate its publication date
/// @param ipc its IPC symbols, in source order
public record DocumentBrief(String id, String title, List<String> applicants, @Nullable PartialDate applicationDate,
    @Nullable PartialDate publicationDate, List<String> ipc) {
  private static final String LANGUAGE = "zh";

  /// Copies the lists.
  public DocumentBrief {
    applicants = List.copyOf(applicants);
    ipc = List.copyOf(ipc);
  }

  /// {@return what people see first of a document}
  ///
  /// @param document the document
  public static DocumentBrief of(PatentDocument document) {
    List<String> applicants = document.parties(PartyRole.APPLICANT).stream()
        .map(Party::name).filter(Objects::nonNull).map(PartyName::shown).toList();
    return new DocumentBrief(document.id(), document.title(LANGUAGE), applicants,
        document.application() == null ? null : document.application().date(),
        document.publication() == null ? null : document.publication().date(), document.symbols("IPC"));
  }
}
