package org.patentbeacon.query.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.table.EditDistance;

/// Puts what saved searches, topics, annotations and company trees stand for in the place of their nodes: tree to tree, before any
/// engine sees it.
///
/// What takes the place of a node counts as written where the node is, so that whatever is wrong with it is told at a
/// place of the query that was asked. Limits count the expanded tree.
///
/// @param saved the saved searches
/// @param topics the topics
/// @param tags the annotations
/// @param companies the companies
/// @param limits how large the expanded query may be
public record References(SavedSearches saved, Topics topics, Tags tags, CompanyTree companies, QueryLimits limits) {

  /// References where nothing is annotated.
  ///
  /// @param saved the saved searches
  /// @param topics the topics
  /// @param companies the companies
  /// @param limits how large the expanded query may be
  public References(SavedSearches saved, Topics topics, CompanyTree companies, QueryLimits limits) {
    this(saved, topics, Tags.NONE, companies, limits);
  }

  private static final Optional<String> TAG = Optional.of(Tags.FIELD);

  /// {@return whether a tree has a node that stands for something else}
  ///
  /// @param tree the tree
  public static boolean in(PatentQuery tree) {
    if (tree instanceof PatentQuery.SavedSearch || tree instanceof PatentQuery.Topic
        || tree instanceof PatentQuery.CompanyTree || tree.leafField().equals(TAG)) {
      return true;
    }
    for (PatentQuery operand : tree.children()) {
      if (in(operand)) {
        return true;
      }
    }
    return false;
  }

  /// {@return the query with the same text and the expanded tree}
  ///
  /// @param query the query
  /// @throws org.patentbeacon.query.QuerySyntaxException when a node stands for nothing known, references go in a circle or
  ///     too deep, or the expanded query is too large
  public ParsedQuery expand(ParsedQuery query) {
    return in(query.tree()) ? new ParsedQuery(query.text(), query.dialect(),
        expanded(query.tree(), new QueryText(query.text())), query.notices()) : query;
  }

  /// {@return the expanded tree}
  ///
  /// @param tree the tree
  /// @throws org.patentbeacon.query.QuerySyntaxException as for a query
  public PatentQuery expand(PatentQuery tree) {
    return in(tree) ? expanded(tree, new QueryText("")) : tree;
  }

  private PatentQuery expanded(PatentQuery tree, QueryText text) {
    PatentQuery expanded = new Expansion(this, text).of(tree);
    new ExpandedForm(text, limits).check(expanded);
    return expanded;
  }

  /// {@return the names that differ from a name in at most two places, the nearest first, of equals the first}
  ///
  /// @param name the name
  /// @param names the names to look at
  public static List<String> near(String name, List<String> names) {
    List<String> near = new ArrayList<>();
    for (int distance = 0; distance <= 2; distance++) {
      for (String candidate : names) {
        if (EditDistance.of(name, candidate, 3) == distance && !near.contains(candidate)) {
          near.add(candidate);
        }
      }
    }
    return near;
  }
}
