package org.patentbeacon.benchmarks.quality;

import java.util.Set;

/// One question to the collection.
///
/// @param id its name in files and tables
/// @param query what a system is asked
/// @param judgements what it is not told
/// @param known documents that are no answer: the seeds
record Topic(String id, QualityQuery query, Judgements judgements, Set<String> known) {
  Topic {
    known = Set.copyOf(known);
  }
}
