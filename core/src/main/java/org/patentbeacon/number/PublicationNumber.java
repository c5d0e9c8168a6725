package org.patentbeacon.number;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The number under which an office published a document, such as `CN110123456B`, in canonical form.
///
/// Ordered by office, length of the number, number and kind.
///
/// @param authority the office, WIPO ST.3
/// @param number letters and digits without authority and kind
/// @param kind the kind code; absent when it is not known
public record PublicationNumber(String authority, String number, @Nullable String kind)
    implements PatentNumber, Comparable<PublicationNumber> {

  private static final Comparator<PublicationNumber> ORDER = Comparator.comparing(PublicationNumber::authority)
      .thenComparingInt(number -> number.number().length())
      .thenComparing(PublicationNumber::number)
      .thenComparing(number -> number.kind() == null ? "" : number.kind());

  /// Takes a canonical number apart.
  ///
  /// @param id a canonical number with or without its kind, such as `CN110123456B` or `CN110123456`
  /// @return its parts
  /// @throws IllegalArgumentException when it cannot be one
  public static PublicationNumber of(String id) {
    if (id.length() < 3 || !Authorities.twoLetters(id) || !Kinds.isPlain(id)
        || id.chars().allMatch(Character::isLetter)) {
      throw new IllegalArgumentException("expected a number such as CN110123456B, found '" + id + "'");
    }
    int end = Kinds.start(id);
    String kind = end == id.length() ? null : id.substring(end);
    return new PublicationNumber(id.substring(0, 2), id.substring(2, end), kind);
  }

  @Override
  public String id() {
    return kind == null ? authority + number : authority + number + kind;
  }

  /// {@return whether the kind is not known, so that it stands for every kind of the number}
  public boolean partial() {
    return kind == null;
  }

  @Override
  public int compareTo(PublicationNumber other) {
    return ORDER.compare(this, other);
  }

  /// {@return the canonical form}
  @Override
  public String toString() {
    return id();
  }
}
