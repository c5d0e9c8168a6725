package org.patentbeacon.format.disclosure;

import java.util.Optional;
import java.util.regex.Pattern;

/// A part of a printed patent, told by what stands above it, or above each of its pages.
enum PatentPart {
  /// The claims.
  CLAIMS("claims"),
  /// The description.
  DESCRIPTION("description"),
  /// The drawings, of which only stray words are text.
  DRAWINGS("drawings");

  private static final int LONGEST = 60;
  /// The number of the document and of the page, which stand beside the name of the part: `CN 104000001 A … 1/2 页`.
  private static final Pattern BESIDE = Pattern.compile(
      "[A-Z]{2}\\s?[\\d ,/.]{6,}\\s*[A-Z]?\\d?\\b|\\d+\\s*/\\s*\\d+\\s*页?|第\\s*\\d+\\s*页|^\\d+\\s+|[【】:：]|\\s\\d+$");

  private final String key;

  PatentPart(String key) {
    this.key = key;
  }

  /// The part that a line is the heading of; empty when it is none.
  static Optional<PatentPart> headedBy(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = BESIDE.matcher(line).replaceAll(" ").strip();
    for (PatentPart part : values()) {
      if (!bare.isEmpty() && Labels.behind(part.key, bare).filter(String::isEmpty).isPresent()) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /// Whether a line is only the number of the document or of a page.
  static boolean isOnlyNumber(String line) {
    return line.length() <= LONGEST && BESIDE.matcher(" " + line + " ").replaceAll(" ").isBlank();
  }
}
