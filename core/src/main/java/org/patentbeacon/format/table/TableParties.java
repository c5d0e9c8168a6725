package org.patentbeacon.format.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.format.text.PartyTypes;
import org.patentbeacon.format.value.Values;

/// The parties of one row.
final class TableParties {
  private static final Pattern COUNTRY = Pattern.compile("(.*?)[\\s,]*\\[([A-Z]{2})]");
  private static final Map<String, PartyRole> ROLES = roles();

  private final TableRow row;

  TableParties(TableRow row) {
    this.row = row;
  }

  private static Map<String, PartyRole> roles() {
    Map<String, PartyRole> roles = new LinkedHashMap<>();
    for (PartyRole role : List.of(PartyRole.APPLICANT, PartyRole.OWNER, PartyRole.INVENTOR, PartyRole.AGENCY,
        PartyRole.AGENT)) {
      roles.put(role.word(), role);
    }
    return roles;
  }

  List<Party> all() {
    List<Party> parties = new ArrayList<>();
    ROLES.forEach((meaning, role) -> {
      List<String> names = row.all(meaning).stream().map(DisplayForm::of)
          .filter(name -> Values.present(name) != null).distinct().toList();
      for (int i = 0; i < names.size(); i++) {
        parties.add(party(role, i + 1, names.get(i)));
      }
    });
    return parties;
  }

  private static Party party(PartyRole role, int place, String printed) {
    Matcher parts = COUNTRY.matcher(printed);
    boolean withCountry = parts.matches();
    String name = (withCountry ? parts.group(1) : printed).replaceFirst("[\\s,]+$", "");
    PartyType type = role == PartyRole.INVENTOR || role == PartyRole.AGENT ? null
        : PartyTypes.of(name).orElse(null);
    return Party.of(role, place, PartyName.of(name)).withType(type).withCountry(withCountry ? parts.group(2) : null);
  }
}
