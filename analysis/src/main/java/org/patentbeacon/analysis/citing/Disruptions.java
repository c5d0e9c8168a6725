package org.patentbeacon.analysis.citing;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.network.citation.Disruption;
import org.patentbeacon.network.citation.Window;

/// K2 颠覆性指数: does later work cite a unit instead of, or together with, what it builds on?
///
/// @param heading what was counted, and how
/// @param mean CD over the units that have references and a CD
/// @param averaged how many these are
/// @param provisional how many of these have a window that is still open
/// @param noReferences units that cite nothing, which are in no average
/// @param bins how many of those averaged have which CD
/// @param rows the units with the largest |mCD|, those with most of what is built on them
public record Disruptions(Heading heading, Measure mean, int averaged, int provisional, int noReferences, List<Bin> bins,
    List<Row> rows) {
  private static final int BINS = 10;

  /// Copies the lists.
  public Disruptions {
    bins = List.copyOf(bins);
    rows = List.copyOf(rows);
  }

  /// Units whose CD is in a range.
  ///
  /// @param from the least CD, in the range
  /// @param to the largest CD, in the next range except for that of 1
  /// @param count how many
  public record Bin(double from, double to, int count) {}

  /// One unit.
  ///
  /// @param document the publication that stands for it
  /// @param year the year of its first publication; absent when not known
  /// @param figures its index
  /// @param query the query that finds its documents
  public record Row(String document, @Nullable Integer year, Disruption.Row figures, String query) {}

  /// {@return the disruption of a set, where documents outside it count as references}
  ///
  /// @param edges its citations
  /// @param top the number of units to show
  public static Disruptions of(CitationEdges edges, int top) {
    Disruption found = Disruption.of(edges.all(), edges.nodes(), Window.years(5), edges.lastDay().toEpochDay());
    List<Disruption.Row> rows = found.rows();
    ToDoubleFunction<Disruption.Row> weight = row -> counts(row) ? Math.abs(row.mcd().orThrow()) : 0;
    int[] first = Tops.of(rows.size(), unit -> weight.applyAsDouble(rows.get(unit)), top);
    int none = (int) rows.stream().filter(row -> row.flags().contains(Disruption.Flag.NO_REFERENCES)).count();
    return new Disruptions(edges.heading(Analysis.K2).with("window", "5 years"), found.mean(), found.averaged(), found.provisional(),
        none, bins(rows), Arrays.stream(first).mapToObj(unit -> row(edges, unit, rows.get(unit))).toList());
  }

  private static boolean counts(Disruption.Row row) {
    return row.cd().ok() && !row.flags().contains(Disruption.Flag.NO_REFERENCES);
  }

  private static List<Bin> bins(List<Disruption.Row> rows) {
    int[] counts = new int[BINS];
    rows.stream().filter(Disruptions::counts)
        .forEach(row -> counts[Math.min(BINS - 1, (int) ((row.cd().orThrow() + 1) * BINS / 2))]++);
    return IntStream.range(0, BINS)
        .mapToObj(bin -> new Bin(bin * 2.0 / BINS - 1, (bin + 1) * 2.0 / BINS - 1, counts[bin])).toList();
  }

  private static Row row(CitationEdges edges, int unit, Disruption.Row figures) {
    Units units = edges.units();
    DayColumn published = units.days(DateBasis.FIRST_PUBLICATION);
    return new Row(units.document(unit), published.known(unit) ? published.year(unit) : null, figures,
        edges.set().query(units.clause(unit)));
  }
}
