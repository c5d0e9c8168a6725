package org.patentbeacon.name.group;

/// A step by which two names came into one group.
///
/// @param name one name
/// @param other the other, or one of those that it was with already
/// @param evidence the sort of evidence
/// @param detail what was shared or said, in words: the code, the address, the inventor, the text of the row
/// @param confidence how sure the step is, from 0 to 1
public record Merge(String name, String other, Evidence evidence, String detail, double confidence) {}
