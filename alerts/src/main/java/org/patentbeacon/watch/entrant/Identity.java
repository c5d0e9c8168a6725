package org.patentbeacon.watch.entrant;

/// What says that an inventor of one name with two applicants is one person. A name alone is no proof.
///
/// @param linkedId whether an id links both
/// @param sharedCoInventor whether both filed with the same co-inventor
/// @param sameSubclassAndCity whether both work in one subclass and one city
/// @param unrelatedApplicants with how many unrelated applicants the name appears
public record Identity(boolean linkedId, boolean sharedCoInventor, boolean sameSubclassAndCity, int unrelatedApplicants) {
  private static final int MANY = 3;

  /// How sure it is.
  public enum Confidence {
    /// An id, or a common co-inventor.
    HIGH,
    /// The same subclass and city.
    MEDIUM,
    /// The name only, or a name that many have.
    LOW
  }

  /// {@return how sure it is. A name that appears with more than three unrelated applicants is one that many have, and only an
  /// id helps against that}
  public Confidence confidence() {
    if (linkedId) {
      return Confidence.HIGH;
    }
    if (unrelatedApplicants > MANY) {
      return Confidence.LOW;
    }
    return sharedCoInventor ? Confidence.HIGH : sameSubclassAndCity ? Confidence.MEDIUM : Confidence.LOW;
  }
}
