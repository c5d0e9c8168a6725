package org.patentbeacon.query;

/// How large a query may be. Exceeding a limit is an error with a place; nothing is ever cut.
///
/// @param length code points of the text
/// @param depth nested brackets
/// @param clauses leaves of the tree
/// @param proximity proximity operators in one chain
/// @param wildcards words with a wildcard
/// @param wildcardTerms terms of a database that a word with a wildcard may stand for
/// @param cjkStarGap positions that a `*` between two CJK characters may span
/// @param references how deep saved searches and topics may refer to each other
public record QueryLimits(int length, int depth, int clauses, int proximity, int wildcards, int wildcardTerms,
    int cjkStarGap, int references) {

  /// The limits where nothing else is said.
  public static final QueryLimits DEFAULT = new QueryLimits(50_000, 100, 5_000, 16, 100, 10_000, 5, 8);
}
