package org.patentbeacon.family;

/// Something that a document has in common with others of its family: all documents with the same node are in one family.
///
/// @param node what they have in common, such as `A:CN202010000001` for an application
/// @param reason why that makes them one family
public record FamilyLink(String node, FamilyReason reason) {

  /// {@return what they have in common without its kind, such as `CN202010000001`; several numbers stand with a `+` between}
  public String shared() {
    return node.substring(node.indexOf(':') + 1);
  }
}
