/// How well systems rank patents.
///
/// The question is whether a system puts what a searcher wants to see before the rest, by how much it beats plain BM25, and
/// how sure that is. A [RankingSystem] sees documents and queries as a user's database and a user give them, and returns
/// scores; judgements stay with the tasks. Every table has the baseline in it, asked the same topics in the same run.
///
/// What goes in: the project's real files, as tasks; or a user's own judgements and runs in the forms of TREC (CLEF-IP,
/// DAPFAM). What comes out: measures with 95 % intervals, differences to the baseline topic by topic, the topics on which a
/// system fails, and run files that trec_eval scores alike.
///
/// ```
/// CP="benchmarks/target/classes:benchmarks/target/lib/*"
/// Q=org.patentbeacon.benchmarks.quality.RetrievalQuality
/// java -cp "$CP" $Q data DATA                                        # all tasks, all systems
/// java -cp "$CP" $Q data DATA --task cross --system bigram --worst 10 # where one fails
/// java -cp "$CP" $Q data DATA --out runs                             # judgements and runs for trec_eval
/// java -cp "$CP" $Q measure --qrels F --run mine --baseline bm25     # runs made elsewhere
/// ```
///
/// The tasks: the abstract of a known title (Chinese, English); the counterpart of a text in the other language, both ways,
/// in five folds for systems that learn from translations; the rest of a technology from ten of its patents. What each takes
/// for relevant is said where it is made. What figures do not say: abstracts here are short, collections have some hundred
/// documents, and the draws of a landscape share their documents, so its intervals are about the choice of seeds and not
/// about other technologies. Absolute values do not carry over to a database of millions; differences may.
///
/// No system of ours is known here but by its interface, and none knows TREC.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.benchmarks.quality;
