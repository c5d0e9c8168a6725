/// How well names are brought together.
///
/// The question is whether names of one applicant come into one group and others do not, and by how much that beats what a
/// line of code does: exact equality, equality of letters and digits in upper case, and a list of substitutions that others
/// use. Each [NameSystem] gets the same names and gives them to groups.
///
/// ```
/// CP="benchmarks/target/classes:benchmarks/target/lib/*"
/// java -cp "$CP" org.patentbeacon.benchmarks.names.NameQuality DATA PAIRS   # PAIRS: chinese-pairs.tsv of core's tests
/// java -cp "$CP" org.patentbeacon.benchmarks.names.NameSpeed 1000000
/// ```
///
/// Measured on printed names of American public bodies with the body each stands for, and on labelled pairs of invented
/// Chinese names. Of the first the bodies are split by a hash of their names; rules were made with a look at one half, and
/// figures are of the other. The second were labelled before the rules were run on them; those who labelled them made the
/// rules, too, so that they say which cases work and not how often these occur.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.benchmarks.names;
