/// How fast, against what.
///
/// Each class starts with its question and holds its baseline, so that both are measured in one run. Machines are noisy:
/// quote ratios. `DATA` is a folder of real files in folders, `WEEKLY` a weekly file of the United States office. After
/// `mvn -DskipTests package`:
///
/// ```
/// CP="benchmarks/target/classes:benchmarks/target/lib/*"
/// java -cp "$CP" org.openjdk.jmh.Main SearchBenchmark                          # queries against a count of everything
/// java -cp "$CP" org.openjdk.jmh.Main IndexBenchmark                           # an import against making its documents
/// java -cp "$CP" org.patentbeacon.benchmarks.ReadersRun DATA                   # every format against a bare pass
/// java -cp "$CP" org.patentbeacon.benchmarks.ReadersRun DATA 64 cn-export cnki # those of these words, 64 MB each
/// java -cp "$CP" org.patentbeacon.benchmarks.BigFileRun WEEKLY 2000000000      # 2 GB in 256 MB of memory
/// java -cp "$CP" org.patentbeacon.benchmarks.ImportRun WEEKLY 2000             # an import against its slower half
/// java -cp "$CP" org.patentbeacon.benchmarks.SearchRun 1000000 KEPT            # indexing and searching against plain Lucene
/// java -cp "$CP" org.patentbeacon.benchmarks.StoredQueriesRun 10000 1000000 100000 KEPT # against Lucene's monitor
/// java -cp "$CP" org.patentbeacon.benchmarks.WatchRun 100000 700               # watches of all kinds over a few arrivals
/// java -Xmx2g -cp "$CP" org.patentbeacon.benchmarks.WatchRun 5000 100000 KEPT  # 100,000 watches in 2 GB, and over nothing
/// java -cp "$CP" org.patentbeacon.benchmarks.SectorRun 1000000                 # binding 40 topics, one document arriving
/// java -cp "$CP" org.patentbeacon.benchmarks.SurgeRun                          # false warnings and delays against EARS
/// java -Dbeacon.data=DATA -cp "$CP" org.patentbeacon.benchmarks.fulltext.FullTextRun 100000 # against SQLite and PostgreSQL
/// java -cp "$CP" org.patentbeacon.benchmarks.quality.RetrievalQuality data DATA # how well: ranking against plain BM25
/// java -cp "$CP" org.patentbeacon.benchmarks.NetworkRun 100000 10              # a million ties, against networkx and igraph
/// java -cp "$CP" org.patentbeacon.benchmarks.EmbeddingRun zh                   # vectors of texts, by threads and batch
/// ```
package org.patentbeacon.benchmarks;
