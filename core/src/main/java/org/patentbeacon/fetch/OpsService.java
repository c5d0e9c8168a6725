package org.patentbeacon.fetch;

/// A service of OPS with a rate of its own in `X-Throttling-Control`.
enum OpsService {
  /// Published data: bibliographic data and texts.
  RETRIEVAL("retrieval", 50),
  /// Families and legal events.
  INPADOC("inpadoc", 30);

  private final String word;
  private final int firstRate;

  OpsService(String word, int firstRate) {
    this.word = word;
    this.firstRate = firstRate;
  }

  /// Its name in the header.
  String word() {
    return word;
  }

  /// Requests a minute before OPS said what it allows: what it allows when it is overloaded.
  int firstRate() {
    return firstRate;
  }
}
