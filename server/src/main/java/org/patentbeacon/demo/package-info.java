/// A fictional sector, written by a generator.
///
/// Goes in: a seed and a size. Comes out: files in real formats, as an institution would receive them, and the same
/// publications as documents for benchmarks.
///
/// ```java
/// DemoSector sector = DemoSector.of(2026, 3_000);
/// sector.writeFirstBatch(Path.of("demo/first"));
/// ```
///
/// Everything follows from the index of an invention, so any size takes constant memory. The package refuses to know
/// databases, and every name in it is invented.
@NullMarked
package org.patentbeacon.demo;

import org.jspecify.annotations.NullMarked;
