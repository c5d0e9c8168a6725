package org.patentbeacon.sector;

/// From when on something is worth a warning.
///
/// @param huge more families than that are too many for a topic
/// @param overlap a greater share of the smaller of two siblings is too much in common
/// @param precision a smaller share of relevant documents is too little
public record SectorLimits(int huge, double overlap, double precision) {
  /// What holds where nothing else is said.
  public static final SectorLimits DEFAULT = new SectorLimits(20_000, 0.5, 0.8);
}
