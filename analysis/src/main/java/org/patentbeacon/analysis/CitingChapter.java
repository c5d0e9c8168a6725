package org.patentbeacon.analysis;

import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.citing.Citations;
import org.patentbeacon.analysis.citing.DevelopmentPath;
import org.patentbeacon.analysis.citing.Disruptions;
import org.patentbeacon.analysis.citing.HolderIndices;
import org.patentbeacon.analysis.citing.QualityChart;
import org.patentbeacon.analysis.citing.UnitIndicators;

/// Who builds on whom.
///
/// @param citations K1
/// @param disruption K2
/// @param paths K3
/// @param quality Q1, the units that deserve reading first
/// @param holders Q2, how broadly applicants are cited
public record CitingChapter(Citations citations, Disruptions disruption, DevelopmentPath paths, QualityChart quality,
    HolderIndices holders) {

  static CitingChapter of(CitationEdges edges, LandscapeOptions options) {
    return new CitingChapter(Citations.of(edges, options.top()), Disruptions.of(edges, options.top()),
        DevelopmentPath.of(edges, options.basis()), QualityChart.of(new UnitIndicators(edges), options.top()),
        HolderIndices.of(edges, options.top()));
  }
}
