package org.patentbeacon.benchmarks.fulltext;

import java.util.List;

/// What a page needs first.
///
/// @param total the number of all hits
/// @param ids the newest hits, at most [TextEngine#PAGE]; those of one day by id
record Answer(long total, List<String> ids) {}
