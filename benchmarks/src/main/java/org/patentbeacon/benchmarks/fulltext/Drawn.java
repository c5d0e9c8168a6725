package org.patentbeacon.benchmarks.fulltext;

import org.patentbeacon.query.PatentQuery;

/// A query that was drawn.
///
/// @param language of its words
/// @param kind what it asks for
/// @param text the query as our language writes it
/// @param tree its tree
record Drawn(String language, String kind, String text, PatentQuery tree) {}
