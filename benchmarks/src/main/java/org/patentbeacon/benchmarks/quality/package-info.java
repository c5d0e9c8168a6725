/// How well something ranks patents: the question is whether a system puts what an examiner wants to see before the rest,
/// and by how much it beats plain BM25.
///
/// In go collections of documents with judgements: those of the project's own files, or a user's run and judgement files in
/// the forms of TREC (CLEF-IP, DAPFAM). A [RankingSystem] sees documents and queries and returns scores. Out come tables of
/// measures with confidence intervals and run files that trec_eval reads.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.benchmarks.quality;
