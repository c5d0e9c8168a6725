package org.patentbeacon.report;

/// The language of a report.
public enum Language {
  /// Chinese.
  ZH,
  /// English.
  EN;

  /// {@return one of two texts}
  ///
  /// @param zh in Chinese
  /// @param en in English
  String of(String zh, String en) {
    return this == ZH ? zh : en;
  }
}
