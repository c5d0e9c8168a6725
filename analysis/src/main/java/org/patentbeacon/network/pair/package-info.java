/// What occurs together: co-applicants, co-inventors, classes that meet.
///
/// Goes in: [UnitValues], the distinct values of each unit, such as the applicants of a family. Comes out: [PairCounts], how
/// often each value and each pair of them occurs, with the measures of how close a pair is, and a graph of it.
///
/// ```java
/// PairCounts pairs = PairCounts.of(UnitValues.of(List.of(List.of("甲", "乙"), List.of("乙", "丙"))), 50);
/// Graph graph = pairs.graph(PairWeight.FRACTIONAL);
/// ```
///
/// Memory grows with the pairs that occur and not with those that could. The package refuses to know what the values are.
@NullMarked
package org.patentbeacon.network.pair;

import org.jspecify.annotations.NullMarked;
