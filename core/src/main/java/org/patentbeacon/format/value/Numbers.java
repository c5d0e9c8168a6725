package org.patentbeacon.format.value;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;

/// Numbers of a record in canonical form: its own must be one, any other that is refused is absent, with a note where
/// the reader wants one.
public final class Numbers {
  private Numbers() {}

  /// {@return the number of the publication that the record is}
  ///
  /// @param written the number as written
  /// @param context what is known beside it
  /// @throws RecordException when it is no publication number
  public static PublicationNumber own(String written, NumberContext context) {
    return switch (NumberReader.publication(written, context)) {
      case NumberResult.Valid<PublicationNumber> valid -> valid.number();
      case NumberResult.Refused<PublicationNumber> refused -> throw new RecordException(RejectReason.BAD_NUMBER,
          "expected a publication number, found '" + written + "': " + refused.reason());
    };
  }

  /// {@return the number of the application that is all the record knows of}
  ///
  /// @param written the number as written
  /// @param context what is known beside it
  /// @throws RecordException when it is no application number
  public static ApplicationNumber ownApplication(String written, NumberContext context) {
    return switch (NumberReader.application(written, context)) {
      case NumberResult.Valid<ApplicationNumber> valid -> valid.number();
      case NumberResult.Refused<ApplicationNumber> refused -> throw new RecordException(RejectReason.BAD_NUMBER,
          "expected an application number, found '" + written + "': " + refused.reason());
    };
  }

  /// {@return a publication number; `null` when there is none, or it is refused: offices print the numbers of others in
  /// many ways}
  ///
  /// @param written the number as written, absent when there is none
  /// @param context what is known beside it
  public static @Nullable PublicationNumber publication(@Nullable String written, NumberContext context) {
    return written == null ? null : accepted("", written, NumberReader.publication(written, context), _ -> {});
  }

  /// {@return an application number; `null` when there is none, or it is refused}
  ///
  /// @param written the number as written, absent when there is none
  /// @param context what is known beside it
  public static @Nullable ApplicationNumber application(@Nullable String written, NumberContext context) {
    return written == null ? null : accepted("", written, NumberReader.application(written, context), _ -> {});
  }

  /// {@return the id of a publication; `null` when there is none, or it is refused}
  ///
  /// @param written the number as written, absent when there is none
  /// @param context what is known beside it
  public static @Nullable String publicationId(@Nullable String written, NumberContext context) {
    PublicationNumber number = publication(written, context);
    return number == null ? null : number.id();
  }

  /// {@return the id of an application; `null` when there is none, or it is refused}
  ///
  /// @param written the number as written, absent when there is none
  /// @param context what is known beside it
  public static @Nullable String applicationId(@Nullable String written, NumberContext context) {
    ApplicationNumber number = application(written, context);
    return number == null ? null : number.id();
  }

  /// {@return the number of a result; `null` when it is refused, with a note that says why}
  ///
  /// @param <N> the sort of number
  /// @param code the code of the note
  /// @param written the number as written
  /// @param result what became of it
  /// @param notes takes the note
  public static <N> @Nullable N accepted(String code, String written, NumberResult<N> result, Consumer<Note> notes) {
    return switch (result) {
      case NumberResult.Valid<N> valid -> valid.number();
      case NumberResult.Refused<N> refused -> {
        notes.accept(new Note(code, "'" + written + "' is refused: " + refused.reason()));
        yield null;
      }
    };
  }
}
