package org.patentbeacon.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.number.KindMeaning;
import org.patentbeacon.number.PublicationNumber;

/// What is done last with a document of any reader: the sort of right from its kind, the derived dates, the counts, and
/// each priority, class and note once.
final class Completion {
  private static final KeyDates UNKNOWN = new KeyDates(null, null, null, null, null);

  private Completion() {}

  static PatentDocument of(PatentDocument read) {
    PatentDocument typed = typed(read);
    Counts counts = counts(typed);
    return typed.toBuilder().dates(dates(typed)).counts(counts).notes(notes(typed, counts))
        .priorities(once(typed.priorities()))
        .classifications(once(typed.classifications()))
        .build();
  }

  /// Each note once, and one more when the source states another number of claims than there are.
  private static List<Note> notes(PatentDocument read, @Nullable Counts counts) {
    List<Note> notes = new ArrayList<>(read.notes());
    if (counts != null && counts.claimsDeclared() != null) {
      notes.add(new Note("claim-count",
          "expected " + counts.claimsDeclared() + " claims as stated, found " + counts.claims()));
    }
    return once(notes);
  }

  /// Each value once, where it stands first.
  private static <T> List<T> once(List<T> values) {
    return values.size() < 2 ? values : List.copyOf(new LinkedHashSet<>(values));
  }

  /// A type that the source states comes before the one its kind means.
  private static PatentDocument typed(PatentDocument read) {
    Publication publication = read.publication();
    if (publication == null || publication.kind() == null) {
      return read;
    }
    LocalDate date = publication.date() == null ? null : publication.date().start();
    KindMeaning meaning = KindMeaning.of(
        new PublicationNumber(publication.authority(), publication.number(), publication.kind()), date);
    PatentType type = read.patentType() != null ? read.patentType()
        : PatentType.valueOf(meaning.type().toUpperCase(Locale.ROOT).replace('-', '_'));
    boolean application = read.patentType() == PatentType.INVENTION_APPLICATION;
    return read.toBuilder().patentType(type).granted(read.granted() || (meaning.granted() && !application)).build();
  }

  private static @Nullable KeyDates dates(PatentDocument read) {
    KeyDates stated = read.dates() == null ? UNKNOWN : read.dates();
    PartialDate published = read.publication() == null ? null : read.publication().date();
    PartialDate grant = stated.grant() == null && read.granted() ? published : stated.grant();
    PartialDate earliest = stated.earliestPriority() == null ? earliest(read) : stated.earliestPriority();
    KeyDates dates = new KeyDates(earliest, grant, stated.firstPublication(), stated.examinationRequest(),
        stated.expiry());
    return dates.equals(UNKNOWN) ? null : dates;
  }

  /// The earliest date over the own filing date and all priorities.
  private static @Nullable PartialDate earliest(PatentDocument read) {
    PartialDate earliest = read.application() == null ? null : read.application().date();
    for (Priority priority : read.priorities()) {
      PartialDate date = priority.date();
      if (date != null && (earliest == null || date.compareTo(earliest) < 0)) {
        earliest = date;
      }
    }
    return earliest;
  }

  /// The source's own counts, and the claims counted where it states none.
  private static @Nullable Counts counts(PatentDocument read) {
    List<Claim> claims = read.claimSets().isEmpty() ? List.of() : read.claimSets().getFirst().claims();
    if (claims.isEmpty()) {
      return read.counts();
    }
    Counts stated = read.counts() == null ? Counts.NONE : read.counts();
    int independent = (int) claims.stream().filter(Claim::independent).count();
    Integer declared = stated.claims() != null && stated.claims() != claims.size() ? stated.claims() : null;
    return new Counts(claims.size(), stated.figures(), stated.drawingSheets(), stated.pages(),
        stated.descriptionPages(), stated.independentClaims() == null ? independent : stated.independentClaims(),
        declared == null ? stated.claimsDeclared() : declared);
  }
}
