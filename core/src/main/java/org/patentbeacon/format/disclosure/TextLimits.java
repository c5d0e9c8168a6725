package org.patentbeacon.format.disclosure;

import java.time.Duration;

/// What one file may cost.
///
/// @param characters the longest text
/// @param pages the most pages
/// @param bytes the longest file, which is held in memory by the process that reads it
/// @param time the longest time that reading may take
record TextLimits(int characters, int pages, int bytes, Duration time) {
  /// The usual limits.
  static final TextLimits DEFAULT = new TextLimits(10_000_000, 2_000, 128 << 20, Duration.ofSeconds(60));
}
