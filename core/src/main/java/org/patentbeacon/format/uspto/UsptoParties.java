package org.patentbeacon.format.uspto;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;

/// The parties of a United States document, in print order.
public final class UsptoParties {
  private final List<Party> parties = new ArrayList<>();
  /// Applications of 2012 name the applicants who are inventors among the inventors again.
  private final Set<String> inventors = new HashSet<>();
  private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);

  UsptoParties() {}

  /// {@return the parties}
  public List<Party> all() {
    return parties;
  }

  /// Adds a party; nothing happens when it has no name, or the inventor stands there already.
  ///
  /// @param role its role
  /// @param party the party
  public void add(PartyRole role, UsptoParty party) {
    String name = party.name();
    if (name == null || (role == PartyRole.INVENTOR && !inventors.add(name))) {
      return;
    }
    parties.add(party.as(role, counts.merge(role, 1, Integer::sum), name));
  }
}
