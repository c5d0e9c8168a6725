package org.patentbeacon.analysis.citing;

import java.util.Arrays;
import java.util.List;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.quality.HolderIndex;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.network.Graph;

/// Q2 h指数与g指数: is an applicant broadly cited, or has it one hit?
///
/// @param heading what was counted, and how
/// @param rows the applicants with most units, equal ones by label
public record HolderIndices(Heading heading, List<Row> rows) {

  /// Copies the list.
  public HolderIndices {
    rows = List.copyOf(rows);
  }

  /// One applicant.
  ///
  /// @param label the applicant
  /// @param cited how often its units are cited, all together
  /// @param index its units, h and g
  /// @param query the query that finds its documents
  public record Row(String label, int cited, HolderIndex index, String query) {}

  /// {@return the indices of the applicants of a set}
  ///
  /// @param edges its citations
  /// @param top the number of ranks to show
  public static HolderIndices of(CitationEdges edges, int top) {
    CodesColumn names = edges.units().values(edges.set().table().parties().applicants());
    int[] sizes = new int[names.dictionary().size()];
    Arrays.stream(names.codes()).forEach(name -> sizes[name]++);
    int[] first = Tops.of(sizes.length, name -> sizes[name], top);
    int[][] citations = new int[sizes.length][];
    for (int name : first) {
      citations[name] = new int[sizes[name]];
    }
    Graph citing = edges.within().citations();
    int[] filled = new int[sizes.length];
    for (int unit = 0; unit < edges.units().count(); unit++) {
      for (int at = names.offsets()[unit]; at < names.offsets()[unit + 1]; at++) {
        int name = names.codes()[at];
        if (citations[name] != null) {
          citations[name][filled[name]++] = citing.degree(unit);
        }
      }
    }
    RankingSpec applicants = RankingSpec.applicants(edges.units().unit(), DateBasis.FIRST_PUBLICATION);
    return new HolderIndices(edges.heading(Analysis.Q2), Arrays.stream(first).mapToObj(name -> new Row(names.dictionary().get(name),
        Arrays.stream(citations[name]).sum(), HolderIndex.of(citations[name]),
        edges.set().query(applicants.clause().apply(names.dictionary().get(name))))).toList());
  }
}
