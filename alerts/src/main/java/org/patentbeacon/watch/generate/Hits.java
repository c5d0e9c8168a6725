package org.patentbeacon.watch.generate;

import java.util.List;
import org.patentbeacon.sector.Competitor;

/// What a database says while watches are made.
public interface Hits {
  /// A topic that holds documents of a class.
  ///
  /// @param id its id
  /// @param name what it is called
  /// @param count how many own families, or else hits of the profile's queries, it holds
  record TopicHit(String id, String name, int count) {}

  /// {@return how many families first published in the last twelve months a query finds}
  ///
  /// @param query a query of the beacon dialect
  int lastYear(String query);

  /// {@return in which share of all families a keyword occurs, 0 to 1}
  ///
  /// @param keyword the keyword
  double share(String keyword);

  /// {@return the topics of the cluster that a subclass leads to}
  ///
  /// @param subclass the subclass, such as `F28F`
  List<TopicHit> topics(String subclass);

  /// {@return how many families of a competitor a topic holds}
  ///
  /// @param competitor the competitor
  /// @param topic the id of the topic
  int families(Competitor competitor, String topic);

  /// {@return how many families and unpublished cases are the enterprise's own, by its names or by its list}
  int own();
}
