package org.patentbeacon.analysis;

import org.patentbeacon.analysis.matrix.Advantages;
import org.patentbeacon.analysis.matrix.Axes;
import org.patentbeacon.analysis.matrix.Axis;
import org.patentbeacon.analysis.matrix.Matrix;
import org.patentbeacon.analysis.matrix.WhiteSpaces;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.ranking.FieldComposition;
import org.patentbeacon.analysis.ranking.FieldWeighting;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.concordance.Concordance;

/// What a field is about.
///
/// @param subclasses R5, the subclasses of the IPC
/// @param groups R5, its main groups
/// @param fields R5, the 35 fields of technology of WIPO
/// @param applicants M1, applicants by subclass
/// @param years M1, subclasses by year
/// @param advantages C2, applicants by subclass
/// @param spaces X3, applicants by subclass
public record Technology(Ranking subclasses, Ranking groups, FieldComposition fields, Matrix applicants, Matrix years,
    Advantages advantages, WhiteSpaces spaces) {
  private static final int SIDE = 12;

  static Technology of(PatentSet set, LandscapeOptions options) {
    Axes holders = new Axes(Axis.applicants(SIDE), Axis.ipc(ClassLevel.SUBCLASS, SIDE));
    Axes years = new Axes(Axis.ipc(ClassLevel.SUBCLASS, SIDE), Axis.years(options.basis()));
    return new Technology(
        Ranking.of(set, RankingSpec.ipc(options.unit(), options.basis(), ClassLevel.SUBCLASS).top(options.top())),
        Ranking.of(set, RankingSpec.ipc(options.unit(), options.basis(), ClassLevel.GROUP).top(options.top())),
        FieldComposition.of(set, Concordance.wipo35(), options.unit(), FieldWeighting.FIELDS),
        Matrix.of(set, options.unit(), Counting.FULL, holders), Matrix.of(set, options.unit(), Counting.FULL, years),
        Advantages.of(set, options.unit(), holders), WhiteSpaces.of(set, options.unit(), options.basis(), holders));
  }
}
