package org.patentbeacon.format.epo;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.xml.XmlCursor;

/// The `@sequence` by which elements that tell of the same thing in several forms are joined.
final class Sequence {
  private Sequence() {}

  /// The sequence of the current element, or the other number when it states none.
  static int of(XmlCursor xml, int otherwise) {
    @Nullable String written = xml.attribute("sequence");
    boolean number = written != null && written.length() <= 6 && written.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(written) : otherwise;
  }
}
