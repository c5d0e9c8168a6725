package org.patentbeacon.document;

import java.util.Locale;

/// The written form of an enum constant: `INVENTION_GRANT` is `invention-grant`.
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
