package org.patentbeacon.analysis;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.matrix.EffectMatrix;
import org.patentbeacon.analysis.right.FreeUseCounts;
import org.patentbeacon.sector.Sector;

/// What a landscape looks at beside the table.
///
/// @param sector the sector; `null` for a set that is none
/// @param themes what the texts are about; `null` where they were not read
/// @param effects by which means effects are reached; `null` where no sector annotates documents
/// @param freeUse what the checklist says of rights that ended; `null` where it was not asked
public record LandscapeSources(@Nullable Sector sector, @Nullable ThemeChapter themes, @Nullable EffectMatrix effects,
    @Nullable FreeUseCounts freeUse) {
  /// Nothing.
  public static final LandscapeSources NONE = new LandscapeSources(null, null, null, null);
}
