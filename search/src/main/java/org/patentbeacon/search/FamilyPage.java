package org.patentbeacon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.family.Family;
import org.patentbeacon.family.FamilyLink;
import org.patentbeacon.family.FamilyReason;
import org.patentbeacon.index.DocumentFamilies;
import org.patentbeacon.index.legal.DocumentState;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.table.Wording;

/// The families of a document as people read them.
///
/// @param number the id of the document
/// @param simple its simple family: the same counted priorities, as corrected by hand
/// @param extended its extended family: everything that hangs together
public record FamilyPage(String number, Group simple, Group extended) {

  static FamilyPage of(String number, DocumentFamilies families, States states) throws IOException {
    return new FamilyPage(number, Group.of(families.simple(), states), Group.of(families.extended(), states));
  }

  /// Tells the legal state of a document by its id.
  interface States {
    DocumentState of(String id) throws IOException;
  }

  /// A family.
  ///
  /// @param id `S:` or `E:` and the smallest number of its applications
  /// @param size how many applications it has
  /// @param offices the offices of its members, ascending
  /// @param members its documents by number
  public record Group(String id, int size, List<String> offices, List<Member> members) {

    /// Copies the lists.
    public Group {
      offices = List.copyOf(offices);
      members = List.copyOf(members);
    }

    private static Group of(Family family, States states) throws IOException {
      List<Member> members = new ArrayList<>();
      for (Family.Member member : family.members()) {
        members.add(Member.of(member, states.of(member.document()).state()));
      }
      List<String> offices = members.stream().map(Member::office).filter(Objects::nonNull).distinct().sorted().toList();
      return new Group(family.id(), family.size(), offices, members);
    }
  }

  /// A document of a family.
  ///
  /// @param number its id
  /// @param application the number of its application; where that is not known its publication number without kind
  /// @param office the office that published it; absent for a document of which no publication is known
  /// @param status its legal state today; `UNKNOWN` where no legal events of its office are loaded
  /// @param because what it has in common with other members; empty for the only member
  public record Member(String number, String application, @Nullable String office, State status,
      List<Reason> because) {

    /// Copies the list.
    public Member {
      because = List.copyOf(because);
    }

    private static Member of(Family.Member member, State status) {
      return new Member(member.document(), member.application(), office(member.document()).orElse(null), status,
          member.because().stream().map(Reason::of).toList());
    }

    /// Ids that are publication numbers begin with the office.
    private static Optional<String> office(String id) {
      return id.indexOf(':') < 0 && id.length() > 2 ? Optional.of(id.substring(0, 2)) : Optional.empty();
    }
  }

  /// What a document has in common with other members.
  ///
  /// @param reason why that makes them one family
  /// @param shared the numbers they have in common
  /// @param words both as a text
  public record Reason(FamilyReason reason, List<String> shared, Wording words) {

    /// Copies the list.
    public Reason {
      shared = List.copyOf(shared);
    }

    private static Reason of(FamilyLink link) {
      return new Reason(link.reason(), link.shared(), link.words());
    }
  }
}
