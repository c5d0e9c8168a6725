package org.patentbeacon.sector;

/// Where something stands in a sector's folder.
///
/// @param file the file, from the folder on, such as `topics.yaml`
/// @param line the line, from 1
public record Place(String file, int line) {}
