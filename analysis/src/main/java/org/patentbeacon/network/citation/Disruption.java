package org.patentbeacon.network.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// K2 颠覆性指数: does later work cite a family instead of, or together with, what it builds on (Funk and Owen-Smith 2017)?
///
/// @param rows one for each family, in the order of labels
/// @param mean CD over the families that have references and a CD
/// @param averaged how many these are
/// @param provisional how many of these have a window that is still open
public record Disruption(List<Row> rows, Measure mean, int averaged, int provisional) {

  /// Copies the list.
  public Disruption {
    rows = List.copyOf(rows);
  }

  /// What is to be known of a figure.
  public enum Flag {
    /// It cites nothing, so that CD is 1 as soon as it is cited: left out of averages.
    NO_REFERENCES,
    /// The window is still open: later figures may differ.
    PROVISIONAL,
    /// There is no CD.
    UNDEFINED
  }

  /// One family.
  ///
  /// @param family its label
  /// @param ni later families that cite it and none of its references
  /// @param nj later families that cite it and at least one of its references
  /// @param nk later families that cite its references only
  /// @param cd `(n_i − n_j) / (n_i + n_j + n_k)`
  /// @param cdNok the same without `n_k`
  /// @param mcd `CD · (n_i + n_j)`
  /// @param flags in the order of [Flag]
  public record Row(String family, int ni, int nj, int nk, Measure cd, Measure cdNok, Measure mcd, List<Flag> flags) {

    /// Copies the list.
    public Row {
      flags = List.copyOf(flags);
    }

    static Row of(String family, LaterWork later, List<Flag> flags) {
      Measure cd = Measure.ratio(later.ni() - later.nj(), later.ni() + later.nj() + later.nk());
      List<Flag> all = new ArrayList<>(flags);
      if (!cd.ok()) {
        all.add(Flag.UNDEFINED);
      }
      return new Row(family, later.ni(), later.nj(), later.nk(), cd,
          Measure.ratio(later.ni() - later.nj(), later.ni() + later.nj()),
          cd.ok() ? Measure.of(cd.orThrow() * (later.ni() + later.nj())) : cd, all);
    }

    static Row undated(String family, List<Flag> flags) {
      Measure none = Measure.undefined(Reason.NO_DATA);
      List<Flag> all = new ArrayList<>(flags);
      all.add(Flag.UNDEFINED);
      return new Row(family, 0, 0, 0, none, none, none, all);
    }
  }

  /// {@return the index of each family}
  ///
  /// @param graph families and citations
  /// @param window the later families that count, five years by the specification
  /// @param cutOff the last instant for which the data are complete
  public static Disruption of(CitationGraph graph, Window window, long cutOff) {
    return of(graph, IntStream.range(0, graph.families().size()).toArray(), window, cutOff);
  }

  /// {@return the index of some families, which all of them may cite}
  ///
  /// @param graph families and citations
  /// @param families of which the index is asked
  /// @param window the later families that count, five years by the specification
  /// @param cutOff the last instant for which the data are complete
  public static Disruption of(CitationGraph graph, int[] families, Window window, long cutOff) {
    List<Row> rows = new ArrayList<>();
    LaterWorkSearch search = new LaterWorkSearch(graph, window);
    for (int family : families) {
      List<Flag> flags = new ArrayList<>();
      if (graph.references().degree(family) == 0) {
        flags.add(Flag.NO_REFERENCES);
      }
      String label = graph.families().label(family);
      if (!graph.dated(family)) {
        rows.add(Row.undated(label, flags));
        continue;
      }
      if (window.open(graph.published()[family], cutOff)) {
        flags.add(Flag.PROVISIONAL);
      }
      rows.add(Row.of(label, search.after(family), flags));
    }
    return summary(rows);
  }

  private static Disruption summary(List<Row> rows) {
    List<Row> averaged =
        rows.stream().filter(row -> row.cd().ok() && !row.flags().contains(Flag.NO_REFERENCES)).toList();
    double sum = 0;
    for (Row row : averaged) {
      sum += row.cd().orThrow();
    }
    int provisional = (int) averaged.stream().filter(row -> row.flags().contains(Flag.PROVISIONAL)).count();
    Measure mean = averaged.isEmpty() ? Measure.undefined(Reason.EMPTY_SET) : Measure.of(sum / averaged.size());
    return new Disruption(rows, mean, averaged.size(), provisional);
  }
}
