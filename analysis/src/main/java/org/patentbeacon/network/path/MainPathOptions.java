package org.patentbeacon.network.path;

/// How main paths are sought.
///
/// @param weight what makes a citation heavy
/// @param keyEdges how many of the heaviest citations make the key route, with those as heavy as the last one
/// @param maxPaths the most paths that are listed where several are equally heavy
public record MainPathOptions(PathWeight weight, int keyEdges, int maxPaths) {
  /// SPC, ten key citations, at most 1,000 paths.
  public static final MainPathOptions DEFAULT = new MainPathOptions(PathWeight.SPC, 10, 1_000);

  /// Checks the numbers.
  ///
  /// @throws IllegalArgumentException when one is not above zero
  public MainPathOptions {
    if (keyEdges < 1 || maxPaths < 1) {
      throw new IllegalArgumentException(
          "at least one key citation and one path are expected, found " + keyEdges + " and " + maxPaths);
    }
  }

  /// {@return the same with other citations heavy}
  ///
  /// @param weight what makes them heavy
  public MainPathOptions by(PathWeight weight) {
    return new MainPathOptions(weight, keyEdges, maxPaths);
  }
}
