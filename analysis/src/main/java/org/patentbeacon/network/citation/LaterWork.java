package org.patentbeacon.network.citation;

/// The later families around one, by what they cite.
///
/// @param ni it and none of its references
/// @param nj it and at least one of its references
/// @param nk its references only
record LaterWork(int ni, int nj, int nk) {}
