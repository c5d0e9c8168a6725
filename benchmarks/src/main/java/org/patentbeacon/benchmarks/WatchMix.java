package org.patentbeacon.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

/// Watches as firms have them: of every 35 one of each kind, and 22 more over queries.
final class WatchMix {
  /// Watches of one firm.
  static final int EACH = 35;
  /// Topics of the sector, `t-0` to `t-39`.
  static final int TOPICS = 40;
  /// The largest applicants are not firms as we serve them.
  private static final int LARGEST = 50;

  private final GeneratedPatents patents;
  private final List<StoredMix.Said> queries;

  /// A mix of so many watches.
  WatchMix(GeneratedPatents patents, long seed, int watches) {
    this.patents = patents;
    this.queries = new StoredMix(patents, seed).queries(watches);
  }

  /// The queries of the watches over queries.
  List<String> queries() {
    return queries.stream().map(StoredMix.Said::beacon).toList();
  }

  static String tenant(int number) {
    return "t-" + number / EACH;
  }

  static String firm(int number) {
    return "企业" + (LARGEST + number / EACH);
  }

  /// The watch of a number.
  Watch watch(int number) {
    WatchKind[] kinds = WatchKind.values();
    WatchKind kind = number % EACH < kinds.length ? kinds[number % EACH] : WatchKind.QUERY;
    return Watch.of(kind, kind + " " + number, params(kind, number)).by(tenant(number));
  }

  private SortedMap<String, String> params(WatchKind kind, int number) {
    String topic = "t-" + number / EACH % TOPICS;
    String query = queries.get(number).beacon();
    return new TreeMap<>(switch (kind) {
      case QUERY -> Map.of("query", query);
      case TOPIC, NEW_ENTRANT, SECTOR_INDICATOR -> Map.of("topic", topic);
      case COMPETITOR -> Map.of("competitor", "企业" + (20 + number / EACH % 2_000));
      case SURGE -> Map.of("topic", topic, "series", firm(number));
      case SIMILARITY -> Map.of("mode", "FTO", "product", "产品", "content", product(number));
      case FREE_TECH -> Map.of("query", query);
      case DEADLINE, CITATION, LEGAL_EVENT, INVENTOR_MOVE, PORTFOLIO_HEALTH -> Map.of();
    });
  }

  /// A product that is described as a claim of some publication is.
  private String product(int number) {
    PatentDocument document = patents.document(number);
    return document.claimSets().getFirst().claims().getFirst().text();
  }
}
