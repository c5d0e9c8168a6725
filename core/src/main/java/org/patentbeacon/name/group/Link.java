package org.patentbeacon.name.group;

import java.util.Comparator;
import java.util.List;

/// Evidence that some names are of one applicant.
///
/// @param evidence its sort
/// @param confidence how sure it is
/// @param detail what they share
/// @param names the names, sorted
record Link(Evidence evidence, double confidence, String detail, List<KnownName> names) {
  /// Hand rows, then the surest; what is left to decide decide the texts, so that the order of arrival never does.
  static final Comparator<Link> ORDER = Comparator.<Link, Boolean>comparing(link -> link.evidence() != Evidence.HAND)
      .thenComparing(Comparator.comparingDouble(Link::confidence).reversed())
      .thenComparing(Link::evidence)
      .thenComparing(Link::detail)
      .thenComparing(link -> link.names().toString());

  Link {
    names = names.stream().sorted().toList();
  }

  static Link of(Evidence evidence, String detail, List<KnownName> names) {
    return new Link(evidence, evidence.confidence(), detail, names);
  }
}
