package org.patentbeacon.name.group;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names of one applicant.
///
/// @param id the group of the alias table that names it; absent when no row does
/// @param main the name under which it is shown
/// @param members all its names, the main one first, then by name
/// @param merges the steps that made it, surest first; one less than there are members
public record NameGroup(@Nullable String id, String main, List<Member> members, List<Merge> merges) {

  /// One of the names.
  ///
  /// @param name the name
  /// @param relation what the alias table says it is; otherwise [Relation#MAIN] or [Relation#ALIAS], or
  ///     [Relation#FORMER] when a register says that it was changed
  /// @param confidence how sure it is that this name and the main one are of one applicant: that of the weakest step
  ///     between them
  public record Member(String name, Relation relation, double confidence) {}

  /// Copies the lists.
  public NameGroup {
    members = List.copyOf(members);
    merges = List.copyOf(merges);
  }

  /// {@return the member of this name}
  ///
  /// @param name a name as printed
  public Optional<Member> member(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }

  /// {@return the names, the main one first}
  public List<String> names() {
    return members.stream().map(Member::name).toList();
  }
}
