/// How fast, against what.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.benchmarks;
