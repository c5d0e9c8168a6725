package org.patentbeacon.format.archive;

/// What an archive, with the archives inside it, may unpack before it is stopped.
///
/// @param entries the number of entries
/// @param entryBytes the size of one entry of a zip or tar, in bytes
/// @param totalBytes the sum of all sizes, in bytes
/// @param ratio how many bytes one packed byte may become
/// @param ratioFrom the number of unpacked bytes from which the ratio is watched
/// @param nested how many archives may lie one inside the other below the outermost
public record ArchiveLimits(int entries, long entryBytes, long totalBytes, int ratio, long ratioFrom, int nested) {

  /// 100,000 entries, 2 GiB each, 20 GiB in all; at most 200 times the packed size after the first 10 MiB; 2 levels.
  public static final ArchiveLimits DEFAULT = new ArchiveLimits(100_000, 2L << 30, 20L << 30, 200, 10L << 20, 2);
}
