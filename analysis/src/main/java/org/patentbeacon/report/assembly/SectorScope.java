package org.patentbeacon.report.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.write.QueryPrinter;
import org.patentbeacon.table.Wording;

/// The sector that a report is about.
///
/// @param id its id
/// @param revision the state of its files
/// @param name what it is called
/// @param unit what is counted as one
/// @param topics the sector as a whole and its topics, each before those below
public record SectorScope(String id, String revision, Wording name, CountUnit unit, List<Topic> topics) {

  /// Copies the list.
  public SectorScope {
    topics = List.copyOf(topics);
  }

  /// A topic.
  ///
  /// @param path the names from the sector on, joined by `/`
  /// @param query the query that it amounts to; empty for one that only holds others
  /// @param count what it and the topics below hold
  public record Topic(String path, String query, long count) {

    /// {@return the query that finds what it and the topics below hold}
    public String found() {
      return QueryPrinter.print(new PatentQuery.Topic(Reach.BELOW, path, SourceRange.NONE), Dialect.BEACON);
    }

    /// {@return how many topics it is below}
    int depth() {
      return (int) path.chars().filter(character -> character == '/').count();
    }
  }

  /// {@return the query that finds the documents of the sector}
  public String query() {
    return topics.getFirst().found();
  }

  /// {@return the query that finds those documents of the sector that another query finds, too}
  ///
  /// @param other the other query; `null` for all of the sector
  public String query(@Nullable String other) {
    return other == null ? query() : query() + " and (" + other + ")";
  }
}
