package org.patentbeacon.family;

/// Something that a document has in common with others of its family: all documents with the same node are in one family.
///
/// @param node what they have in common, such as `A:CN202010000001` for an application
/// @param reason why that makes them one family
public record FamilyLink(String node, FamilyReason reason) {}
