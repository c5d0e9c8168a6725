package org.patentbeacon.family;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Documents that belong together.
///
/// @param id `S:` or `E:` and the smallest number of its applications, by office, length and number
/// @param members its documents by id
public record Family(String id, List<Member> members) {

  /// Copies the list.
  public Family {
    members = List.copyOf(members);
  }

  /// A document of a family.
  ///
  /// @param document its id
  /// @param application the number of its application
  /// @param because what it has in common with other members; empty for the only member
  public record Member(String document, String application, List<FamilyLink> because) {

    /// Copies the list.
    public Member {
      because = List.copyOf(because);
    }
  }

  /// {@return how many applications it has, which is its size}
  public int size() {
    SortedSet<String> applications = new TreeSet<>();
    members.forEach(member -> applications.add(member.application()));
    return applications.size();
  }
}
