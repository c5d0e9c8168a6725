package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Parties of several records: by role the whole list of the best one, filled from the others.
///
/// @param parts the records, the best source first
record MergedParties(List<PatentDocument> parts) {

  List<Party> all() {
    List<Party> all = new ArrayList<>();
    for (PartyRole role : PartyRole.values()) {
      List<List<Party>> lists = parts.stream().map(part -> part.parties(role)).filter(list -> !list.isEmpty()).toList();
      if (!lists.isEmpty()) {
        lists.getFirst().forEach(party -> all.add(filled(party, lists)));
      }
    }
    return all;
  }

  private static Party filled(Party best, List<List<Party>> lists) {
    Party filled = best;
    for (List<Party> list : lists.subList(1, lists.size())) {
      for (Party other : list) {
        if (sameName(filled, other)) {
          filled = fill(filled, other);
        } else if (other.sequence() == best.sequence() && list.size() == lists.getFirst().size()) {
          // Lists of different lengths may count differently: then the same place is not the same person.
          filled = withLatin(filled, other);
        }
      }
    }
    return filled;
  }

  private static boolean sameName(Party one, Party other) {
    Set<String> names = names(one);
    return names(other).stream().anyMatch(names::contains);
  }

  private static Set<String> names(Party party) {
    PartyName name = party.name();
    return name == null ? Set.of() : Stream.of(name.original(), name.latin())
        .filter(text -> text != null).map(DisplayForm::comparison).collect(Collectors.toSet());
  }

  private static Party fill(Party best, Party other) {
    return new Party(best.role(), best.sequence(), fill(best.name(), other.name()),
        Union.either(best.type(), other.type()), Union.either(best.country(), other.country()),
        Union.either(best.address(), other.address()), Union.either(best.province(), other.province()),
        Union.either(best.city(), other.city()), Union.either(best.district(), other.district()),
        Union.either(best.postcode(), other.postcode()), Union.either(best.uscc(), other.uscc()),
        Union.either(best.code(), other.code()), Union.either(best.residence(), other.residence()),
        Union.either(best.nationality(), other.nationality()), best.representative(), best.publicationRefused());
  }

  private static @Nullable PartyName fill(@Nullable PartyName best, @Nullable PartyName other) {
    return best == null || other == null ? best : new PartyName(Union.either(best.original(), other.original()),
        Union.either(best.latin(), other.latin()), Union.either(best.normalised(), other.normalised()));
  }

  /// The name of the same party in Latin script beside the original one.
  private static Party withLatin(Party best, Party other) {
    PartyName name = best.name();
    PartyName written = other.name();
    if (name == null || written == null || name.original() == null || name.latin() != null || isLatin(name.original())) {
      return best;
    }
    String latin = written.latin() != null ? written.latin()
        : written.original() != null && isLatin(written.original()) ? written.original() : null;
    return latin == null ? best : best.withName(new PartyName(name.original(), latin, name.normalised()));
  }

  private static boolean isLatin(String name) {
    return name.codePoints().filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}
