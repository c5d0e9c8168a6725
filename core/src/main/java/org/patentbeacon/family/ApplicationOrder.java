package org.patentbeacon.family;

import java.util.Comparator;

/// The order of application numbers: by office, then shorter numbers first, then by number.
public final class ApplicationOrder {
  private static final int OFFICE = 2;

  /// The order.
  public static final Comparator<String> BY_OFFICE_AND_NUMBER = Comparator.comparing(ApplicationOrder::office)
      .thenComparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private ApplicationOrder() {}

  private static String office(String application) {
    return application.startsWith("PCT") ? "PCT" : application.substring(0, Math.min(OFFICE, application.length()));
  }
}
