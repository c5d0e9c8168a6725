package org.patentbeacon.network.citation;

import java.util.Arrays;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.GraphBuilder;
import org.patentbeacon.network.Labels;

/// Families and the citations between them, each pair once in a direction.
///
/// @param references arrows from the citing to the cited family; their weight is the number of citations that were merged
/// @param citations the same arrows turned round
/// @param published the first publication of each family, such as days since 1970-01-01; [#UNDATED] where not known
/// @param duplicates citations that were merged with another one
/// @param own citations within a family, which were dropped
public record CitationGraph(Graph references, Graph citations, long[] published, int duplicates, int own) {
  /// The first publication of a family of which it is not known.
  public static final long UNDATED = Long.MIN_VALUE;

  /// {@return the graph of citations}
  ///
  /// @param families all of them, with those outside the set that are only cited
  /// @param published the first publication of each, or [#UNDATED]
  /// @param citing the citing family of each citation
  /// @param cited the cited family of each citation
  /// @throws IllegalArgumentException when the lengths do not fit
  public static CitationGraph of(Labels families, long[] published, int[] citing, int[] cited) {
    if (published.length != families.size() || citing.length != cited.length) {
      throw new IllegalArgumentException("a publication for each family and a cited one for each citing one are expected, found "
          + published.length + " for " + families.size() + " and " + cited.length + " for " + citing.length);
    }
    GraphBuilder builder = GraphBuilder.directed(families);
    int own = 0;
    for (int i = 0; i < citing.length; i++) {
      if (citing[i] == cited[i]) {
        own++;
      } else {
        builder.edge(citing[i], cited[i], 1);
      }
    }
    Graph references = builder.build();
    return new CitationGraph(references, references.reversed(), Arrays.copyOf(published, published.length),
        citing.length - own - references.edges(), own);
  }

  /// {@return what the families are called}
  public Labels families() {
    return references.labels();
  }

  /// {@return whether the first publication of a family is known}
  ///
  /// @param family from 0
  public boolean dated(int family) {
    return published[family] != UNDATED;
  }

  /// Whether a family was first published in the window after another one.
  boolean follows(int later, int family, Window window) {
    return dated(later) && dated(family) && window.holds(published[family], published[later]);
  }
}
