package org.patentbeacon.family;

import java.util.List;
import java.util.regex.Pattern;
import org.patentbeacon.table.Wording;

/// Something that a document has in common with others of its family: all documents with the same node are in one family.
///
/// @param node what they have in common, such as `A:CN202010000001` for an application
/// @param reason why that makes them one family
public record FamilyLink(String node, FamilyReason reason) {
  /// In front of what they have in common stand a letter, which keeps different things apart, and a colon.
  private static final int LETTER = 2;

  /// {@return the numbers they have in common: of applications, of the family of a source, of documents joined by hand}
  public List<String> shared() {
    String several = switch (reason) {
      case SAME_PRIORITIES -> FamilyLinks.AND;
      case BY_HAND -> CorrectedLinks.WITH;
      case SAME_APPLICATION, PARENT, FAMILY_FROM_SOURCE, PRIORITY, RELATED, INTERNATIONAL -> "";
    };
    String numbers = node.substring(LETTER);
    return several.isEmpty() ? List.of(numbers) : List.of(numbers.split(Pattern.quote(several), -1));
  }

  /// {@return why they are one family and the numbers they have in common, such as 优先权相同 CN202010000001}
  public Wording words() {
    return new Wording(reason.words().zh() + " " + String.join("、", shared()), reason.words().en() + " " + String.join(", ", shared()));
  }
}
