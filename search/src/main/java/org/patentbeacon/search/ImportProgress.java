package org.patentbeacon.search;

/// How far an import is.
///
/// @param records the records that are done
/// @param rejected those of them that were refused
/// @param bytesRead the bytes read from files so far; reading is some records ahead
/// @param bytesTotal the bytes of all files
public record ImportProgress(long records, long rejected, long bytesRead, long bytesTotal) {}
