package org.patentbeacon.analysis.rival;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.citing.QualityChart;
import org.patentbeacon.analysis.citing.UnitIndicators;
import org.patentbeacon.analysis.compare.CitationImpact;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.network.Graph;

/// How applicants are cited; nothing is known of a table without contents.
final class Impact {
  private static final int YEARS = 5;

  private final @Nullable CitationEdges edges;
  private final Periods published;
  private final List<Measure> percentiles;
  private final CitationImpact.Cited all;

  Impact(PatentSet set, CountUnit unit, @Nullable CitationEdges edges) {
    this.edges = edges;
    this.published = set.years(unit, DateBasis.FIRST_PUBLICATION);
    this.percentiles = edges == null ? List.of() : QualityChart.percentiles(new UnitIndicators(edges));
    this.all = edges == null ? new CitationImpact.Cited(0, 0) : cited(edges, IntStream.range(0, edges.units().count()).toArray());
  }

  /// The mean percentile of those that have one.
  Measure percentile(int[] units) {
    if (edges == null) {
      return Measure.undefined(Reason.NO_DATA);
    }
    double[] known = Arrays.stream(units).mapToObj(percentiles::get).filter(Measure::ok).mapToDouble(Measure::orThrow).toArray();
    return known.length == 0 ? Measure.undefined(Reason.NO_DATA) : Measure.of(Arrays.stream(known).average().orElseThrow());
  }

  CitationImpact cii(int[] units) {
    if (edges == null || published.usable() == 0) {
      return new CitationImpact(Measure.undefined(Reason.NO_DATA), Measure.undefined(Reason.NO_DATA));
    }
    int last = published.usable() - 1;
    return CitationImpact.of(cited(edges, units), all, (int) Arrays.stream(units).filter(unit -> published.of(unit) == last).count());
  }

  /// Citations that the units of five years received in the one after.
  private CitationImpact.Cited cited(CitationEdges citations, int[] units) {
    Graph citing = citations.within().citations();
    int last = published.usable() - 1;
    int received = 0;
    int patents = 0;
    for (int unit : units) {
      int year = published.of(unit);
      if (year == Periods.UNKNOWN || year >= last || year < last - YEARS) {
        continue;
      }
      patents++;
      for (int arc = citing.from(unit); arc < citing.from(unit + 1); arc++) {
        received += published.of(citing.target(arc)) == last ? 1 : 0;
      }
    }
    return new CitationImpact.Cited(received, patents);
  }
}
