package org.patentbeacon.analysis.quality;

import java.util.Arrays;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// Q2 h 指数与 g 指数 of a holder: broadly cited, or one hit?
///
/// @param units how many units it has
/// @param h so many units are cited so often each (Hirsch 2005); 0 when none is cited, undefined without units
/// @param g the most cited so many have its square together (Egghe 2006), at most the number of units
public record HolderIndex(int units, Measure h, Measure g) {

  /// {@return the indices of a holder}
  ///
  /// @param citations how often each unit is cited, in any order
  public static HolderIndex of(int... citations) {
    if (citations.length == 0) {
      return new HolderIndex(0, Measure.undefined(Reason.EMPTY_SET), Measure.undefined(Reason.EMPTY_SET));
    }
    int[] ascending = citations.clone();
    Arrays.sort(ascending);
    int h = 0;
    int g = 0;
    long together = 0;
    for (int rank = 1; rank <= ascending.length; rank++) {
      int cited = ascending[ascending.length - rank];
      together += cited;
      h = cited >= rank ? rank : h;
      g = together >= (long) rank * rank ? rank : g;
    }
    return new HolderIndex(citations.length, Measure.of(h), Measure.of(g));
  }
}
