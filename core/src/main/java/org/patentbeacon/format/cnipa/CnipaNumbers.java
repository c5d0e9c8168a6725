package org.patentbeacon.format.cnipa;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

/// The numbers in Chinese files in canonical form; one that is refused becomes a note with the reason.
final class CnipaNumbers {
  private static final NumberContext CHINA = NumberContext.of("CN");
  private static final NumberContext INTERNATIONAL = NumberContext.of("WO");

  private CnipaNumbers() {}

  /// A Chinese application number, `null` when it is refused.
  static @Nullable ApplicationNumber application(String printed, Consumer<Note> notes) {
    return Numbers.accepted("application-number", printed, NumberReader.application(printed, CHINA), notes);
  }

  /// The application number of a priority, `null` when it is refused; then nothing is noted, since offices print foreign
  /// numbers in many ways.
  static @Nullable ApplicationNumber priority(DocumentId id) {
    if (id.number() == null || id.country() == null) {
      return null;
    }
    NumberContext context = NumberContext.of(id.country()).withDate(id.date() == null ? null : id.date().start());
    return Numbers.application(id.number(), context);
  }

  /// The number of a cited publication, `null` when it is refused.
  static @Nullable PublicationNumber cited(DocumentId id) {
    if (id.number() == null || id.country() == null) {
      return null;
    }
    NumberContext context = NumberContext.of(id.country()).withKind(id.kind());
    return Numbers.publication(id.number(), context);
  }

  /// A PCT application number, `null` when it is refused.
  static @Nullable ApplicationNumber pctApplication(String printed, Consumer<Note> notes) {
    return Numbers.accepted("pct", printed, NumberReader.application(printed, INTERNATIONAL), notes);
  }

  /// A PCT publication number, `null` when it is refused.
  static @Nullable PublicationNumber pctPublication(String printed, Consumer<Note> notes) {
    return Numbers.accepted("pct", printed, NumberReader.publication(printed, INTERNATIONAL), notes);
  }

  /// The number of the publication itself.
  ///
  /// @throws RecordException when it is refused
  static PublicationNumber publication(DocumentId id) {
    NumberContext context = NumberContext.of(id.country() == null ? "CN" : id.country()).withKind(id.kind());
    return Numbers.own(String.valueOf(id.number()), context);
  }
}
