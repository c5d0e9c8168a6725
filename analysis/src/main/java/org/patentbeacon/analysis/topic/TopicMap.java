package org.patentbeacon.analysis.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.text.DensityGrid;
import org.patentbeacon.analysis.text.VMeasure;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.table.TextTable;

/// X1 专利地图: what themes exist, and how close are they? Distance on the map is not similarity: near neighbours are near in
/// truth as far as the measure of trust says, and what lies far apart may be close.
///
/// @param heading what was counted, and how
/// @param state whether there is a map, or why not
/// @param places where the families stand; without a map, those that are listed
/// @param clusters the themes, by size, then by their smallest label
/// @param density how densely the places lie; absent when they lie on one line
/// @param quality how good the map is; absent without one
public record TopicMap(Heading heading, MapState state, List<Place> places, List<Cluster> clusters, @Nullable DensityGrid density,
    @Nullable Quality quality) {

  /// Copies the lists.
  public TopicMap {
    places = List.copyOf(places);
    clusters = List.copyOf(clusters);
  }

  /// Where a family stands.
  ///
  /// @param document the document that stands for it
  /// @param x across
  /// @param y up
  /// @param cluster the number of its theme, from 1; 0 where there is no map
  public record Place(String document, double x, double y, int cluster) {}

  /// A theme.
  ///
  /// @param number its number, from 1
  /// @param size how many families
  /// @param labels the terms that tell it from the others, the most telling first
  /// @param coherence whether they occur together
  /// @param growth families of the last years over those of as many years before, less 1
  /// @param typical the document nearest to its middle
  /// @param x where it stands across: the place of a family nearest to the mean of all
  /// @param y where it stands up
  /// @param query the query that finds its documents; absent where they are too many for one
  public record Cluster(int number, int size, List<String> labels, Measure coherence, Measure growth, String typical, double x, double y,
      @Nullable String query) {
    /// Copies the list.
    public Cluster {
      labels = List.copyOf(labels);
    }
  }

  /// How good a map is.
  ///
  /// @param trust trustworthiness: how far neighbours on the map are neighbours in truth, 1 for all
  /// @param startTrust the same of the two principal components, from which places moved
  /// @param classes how far themes agree with the subclasses of the IPC
  /// @param coherence the mean coherence of the labels
  public record Quality(Measure trust, Measure startTrust, VMeasure classes, Measure coherence) {}

  /// {@return the map of a set}
  ///
  /// @param set what is counted
  /// @param texts a row for each simple family; `null` for a set that is too large
  /// @param spec how
  public static TopicMap of(PatentSet set, @Nullable TextTable texts, MapSpec spec) {
    return new MapMaking(set, spec).of(texts);
  }
}
