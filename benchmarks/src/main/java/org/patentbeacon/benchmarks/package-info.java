/// How fast, against what.
///
/// Each class starts with its question and holds its baseline, so that both are measured in one run. Machines are noisy:
/// quote ratios. After `mvn -DskipTests package`, for example:
///
/// ```
/// java -cp "benchmarks/target/classes:benchmarks/target/lib/*" org.openjdk.jmh.Main SearchBenchmark
/// java -cp "benchmarks/target/classes:benchmarks/target/lib/*" org.openjdk.jmh.Main ReadBenchmark -p file=FILE.xml
/// ```
package org.patentbeacon.benchmarks;
