package org.patentbeacon.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The family as a source states it. Computed families are not part of the document.
///
/// @param simpleId the source's id of the simple family
/// @param simpleMembers canonical publication numbers of its members
/// @param extendedId the source's id of the extended family
/// @param extendedMembers canonical publication numbers of its members
/// @param simpleSize the number of members of the simple family
/// @param extendedSize the number of members of the extended family
/// @param origin `docdb`, `lens` or `computed`
public record FamilyStatement(@Nullable String simpleId, List<String> simpleMembers, @Nullable String extendedId,
    List<String> extendedMembers, @Nullable Integer simpleSize, @Nullable Integer extendedSize,
    @Nullable String origin) {

  /// Copies the lists.
  public FamilyStatement {
    simpleMembers = Lists.copy(simpleMembers);
    extendedMembers = Lists.copy(extendedMembers);
  }
}
