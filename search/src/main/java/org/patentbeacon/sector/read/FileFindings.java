package org.patentbeacon.sector.read;

import java.util.Comparator;
import java.util.List;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.table.EditDistance;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Place;
import org.patentbeacon.table.Wording;

/// What there is to say of one file.
///
/// @param file its name
/// @param all where all findings of the sector are gathered
record FileFindings(String file, List<Finding> all) {
  private static final int FAR = 1_000;

  Place at(int line) {
    return new Place(file, line);
  }

  void error(int line, @Nullable Wording subject, String zh, String en) {
    all.add(Finding.error(at(line), subject, new Wording(zh, en)));
  }

  void add(Finding finding) {
    all.add(finding);
  }

  /// Says that a name of the file is none, and which known one is nearest.
  void unknown(int line, @Nullable Wording subject, Wording what, String found, SequencedCollection<String> known) {
    String near = nearest(found, known);
    error(line, subject, "未知的%s“%s”，最接近的是“%s”".formatted(what.zh(), found, near),
        "unknown %s '%s'; the nearest known one is '%s'".formatted(what.en(), found, near));
  }

  static String nearest(String name, SequencedCollection<String> known) {
    return known.stream().min(Comparator.comparingInt(candidate -> EditDistance.of(name, candidate, FAR))).orElse("");
  }
}
