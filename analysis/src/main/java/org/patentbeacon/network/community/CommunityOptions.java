package org.patentbeacon.network.community;

/// How communities are sought.
///
/// @param resolution γ, above 0: more finds smaller communities; 1 is modularity as it is known
/// @param starts how often the search starts anew, of which the best is kept
/// @param seed from which the seed of each start is drawn
public record CommunityOptions(double resolution, int starts, long seed) {

  /// Checks the numbers.
  ///
  /// @throws IllegalArgumentException when one makes no sense
  public CommunityOptions {
    if (!(resolution > 0 && Double.isFinite(resolution)) || starts < 1) {
      throw new IllegalArgumentException(
          "a resolution above 0 and at least one start are expected, found " + resolution + " and " + starts);
    }
  }

  /// {@return γ of 1 and ten starts}
  ///
  /// @param seed from which the seed of each start is drawn
  public static CommunityOptions seeded(long seed) {
    return new CommunityOptions(1, 10, seed);
  }
}
