package org.patentbeacon.benchmarks.quality;

/// The texts of a document in one language.
///
/// @param title empty where the collection keeps it back
/// @param body the abstract, or the whole text where it has no parts
public record QualityText(String title, String body) {
  /// {@return both, the title first}
  public String whole() {
    return title.isEmpty() ? body : title + "\n" + body;
  }
}
