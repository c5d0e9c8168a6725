package org.patentbeacon.analysis;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.right.FreeUseCounts;
import org.patentbeacon.analysis.right.LivingAges;
import org.patentbeacon.analysis.right.Pendencies;
import org.patentbeacon.analysis.right.RightsOfUnits;
import org.patentbeacon.analysis.right.StatusMix;
import org.patentbeacon.analysis.right.Survivals;
import org.patentbeacon.analysis.unit.PatentSet;

/// What became of the rights.
///
/// @param states L4
/// @param survival L1
/// @param ages L2
/// @param pendency L3
/// @param freeUse L5; absent where the checklist was not asked
public record RightsChapter(StatusMix states, Survivals survival, LivingAges ages, Pendencies pendency, @Nullable FreeUseCounts freeUse) {

  static RightsChapter of(PatentSet set, @Nullable FreeUseCounts freeUse) {
    RightsOfUnits rights = RightsOfUnits.of(set);
    return new RightsChapter(StatusMix.of(set, rights), Survivals.of(set, rights), LivingAges.of(set, rights), Pendencies.of(set, rights),
        freeUse);
  }
}
