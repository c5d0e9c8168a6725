package org.patentbeacon.similar;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of the citations of a seed.
///
/// @param id the id of its document; absent for a text
/// @param number its number without the kind; absent for a text
/// @param cited the numbers it cites, without kinds
/// @param citing the documents that cite it, by id, with the numbers they cite; of many the latest
record SeedCitations(@Nullable String id, @Nullable String number, Set<String> cited, Map<String, Set<String>> citing) {}
