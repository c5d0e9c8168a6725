package org.patentbeacon.index.field;

import java.util.List;
import org.patentbeacon.digest.Sha256;

/// All tokens of a value as one term; of a long value its digest.
public final class ExactTerm {
  private static final int LONGEST = 200;

  private ExactTerm() {}

  /// {@return the term of a value}
  ///
  /// @param tokens its tokens
  public static String of(List<String> tokens) {
    String joined = String.join(" ", tokens);
    return joined.length() <= LONGEST ? joined : "#" + Sha256.of(joined);
  }
}
