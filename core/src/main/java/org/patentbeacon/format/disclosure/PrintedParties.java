package org.patentbeacon.format.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.format.disclosure.FrontPage.Field;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.name.place.ChineseAddress;

/// The parties of a first page: codes 71 to 76.
///
/// A Chinese page gives each name behind the word for its role, with the address on lines of its own and inventors in
/// one row. Others give names with their addresses, between bullets or semicolons; there the rest behind
/// the name is the address, and the letters in brackets the country.
final class PrintedParties {
  private static final Map<String, PartyRole> ROLES = Map.of("71", PartyRole.APPLICANT, "72", PartyRole.INVENTOR,
      "73", PartyRole.OWNER, "74", PartyRole.AGENCY, "75", PartyRole.INVENTOR, "76", PartyRole.INVENTOR);
  private static final List<PartyRole> WORDS =
      List.of(PartyRole.APPLICANT, PartyRole.OWNER, PartyRole.INVENTOR, PartyRole.AGENCY, PartyRole.AGENT);
  private static final Pattern AGENCY = Pattern.compile("(.*\\S)\\s*(?<!\\d)(\\d{5})");
  private static final Pattern NAMES = Pattern.compile("[、，,;；\\s\\u3000]+");
  private static final Pattern COUNTRY = Pattern.compile("[(\\[]([A-Z]{2})(?:/[A-Z]{2})?[)\\]]");
  private static final Pattern BULLET = Pattern.compile("•");
  private static final Pattern SEMICOLON = Pattern.compile(";");
  /// Pages of WIPO part the name from the address by a semicolon, and end the address with the country and a point.
  private static final Pattern INTERNATIONAL = Pattern.compile(";[^;]*\\([A-Z]{2}\\)\\s*\\.");
  private static final Pattern COUNTRY_AND_POINT = Pattern.compile("(?<=\\([A-Z]{2}\\))\\s*\\.\\s*");
  private static final Pattern LEGAL_FORM =
      Pattern.compile(",\\s*(?:Ltd|Inc|LLC|L\\.L\\.C|Corp|GmbH|S\\.A|N\\.V|B\\.V|L\\.P|LP|PLC|Jr|Sr|II|III)\\b\\.?", Pattern.CASE_INSENSITIVE);

  private final List<Party> parties = new ArrayList<>();
  private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);

  private PrintedParties() {}

  /// The parties, in print order.
  static List<Party> of(FrontPage front, String authority) {
    PrintedParties parties = new PrintedParties();
    boolean chinese = authority.equals("CN");
    front.fields().stream().filter(field -> ROLES.containsKey(field.code())).forEach(field -> {
      if (chinese) {
        parties.chinese(field);
      } else {
        parties.others(field);
      }
    });
    return List.copyOf(parties.parties);
  }

  private void chinese(Field field) {
    PartyRole role = ROLES.getOrDefault(field.code(), PartyRole.APPLICANT);
    boolean inAddress = false;
    boolean named = false;
    for (String line : field.lines()) {
      Optional<String> address = Labels.behind("address", line);
      Optional<PartyRole> word = address.isPresent() ? Optional.empty()
          : WORDS.stream().filter(other -> Labels.behind(other.word(), line).isPresent()).findFirst();
      String text = address.orElseGet(() -> word.map(other -> Labels.behind(other.word(), line).orElse(line)).orElse(line));
      role = word.orElse(role);
      if (address.isPresent() || (inAddress && word.isEmpty())) {
        address(text);
        inAddress = true;
      } else if (role == PartyRole.INVENTOR || role == PartyRole.AGENT || !named || word.isPresent()) {
        names(role, text);
        inAddress = false;
        named = true;
      } else {
        lengthen(text);
      }
    }
  }

  private void names(PartyRole role, String text) {
    if (role == PartyRole.INVENTOR || role == PartyRole.AGENT) {
      persons(text).forEach(name -> add(Party.of(role, 1, PartyName.of(name)).withType(PartyType.PERSON)));
      return;
    }
    Matcher coded = AGENCY.matcher(text);
    boolean agency = role == PartyRole.AGENCY && coded.matches();
    String name = DisplayForm.of(agency ? coded.group(1) : text);
    if (!name.isEmpty()) {
      Party party = Party.of(role, 1, PartyName.of(name)).withCode(agency ? coded.group(2) : null);
      add(role == PartyRole.AGENCY ? party : party.withType(PartyTypes.of(name).orElse(null)));
    }
  }

  /// Names parted by spaces or marks. Offices spread names of two characters, so two single ones are one name.
  private static List<String> persons(String text) {
    List<String> names = new ArrayList<>();
    for (String name : NAMES.split(text.strip())) {
      boolean second = !names.isEmpty() && isCharacter(name) && isCharacter(names.getLast());
      if (second) {
        names.set(names.size() - 1, names.getLast() + name);
      } else if (!name.isEmpty()) {
        names.add(DisplayForm.of(name));
      }
    }
    return names;
  }

  private static boolean isCharacter(String name) {
    return name.length() == 1 && Character.isIdeographic(name.charAt(0));
  }

  /// An address, or its next line, of the party before it.
  private void address(String text) {
    Party last = parties.isEmpty() ? null : parties.removeLast();
    if (last != null) {
      String before = last.postcode() == null ? "" : last.postcode() + " ";
      String whole = DisplayForm.of(last.address() == null ? text : before + last.address() + text);
      Party placed = last.withAddress(ChineseAddress.of(whole));
      parties.add(placed.withCountry(placed.address() == null ? null
          : ChineseAddress.country(placed.address()).orElse(null)));
    }
  }

  /// The next line of the name before it.
  private void lengthen(String text) {
    Party last = parties.removeLast();
    counts.merge(last.role(), -1, Integer::sum);
    names(last.role(), (last.name() == null ? "" : last.name().shown()) + text);
  }

  private void others(Field field) {
    PartyRole role = ROLES.getOrDefault(field.code(), PartyRole.APPLICANT);
    String lines = String.join("\n", field.lines());
    Pattern between = lines.contains("•") ? BULLET : INTERNATIONAL.matcher(lines).find() ? COUNTRY_AND_POINT : SEMICOLON;
    between.splitAsStream(lines).filter(item -> !item.isBlank()).forEach(item -> other(role, item.strip()));
  }

  private void other(PartyRole role, String item) {
    String country = COUNTRY.matcher(item).results().map(found -> found.group(1)).reduce((_, later) -> later).orElse(null);
    String bare = COUNTRY.matcher(item).replaceAll("").strip().replaceFirst("\\s+[.;]$", "");
    int end = nameEnd(bare);
    String name = DisplayForm.of(bare.substring(0, end)).replaceFirst("[,;]$", "");
    if (name.isEmpty()) {
      return;
    }
    String address = DisplayForm.of(bare.substring(end)).replaceFirst("^[,;] ?", "");
    PartyType type = role == PartyRole.INVENTOR ? PartyType.PERSON : PartyTypes.of(name).orElse(null);
    Party party = Party.of(role, 1, PartyName.of(name)).withType(type).withCountry(country);
    add(address.isEmpty() ? party : party.withAddress(new PostalAddress(address, null, null, null, null)));
  }

  /// A name ends at a semicolon, else with the first line where there are several, else at the first comma that no legal
  /// form follows.
  private static int nameEnd(String item) {
    int line = item.indexOf('\n');
    int semicolon = item.indexOf(';');
    if (line > 0 || semicolon > 0) {
      return semicolon > 0 ? semicolon : line;
    }
    Matcher form = LEGAL_FORM.matcher(item);
    int comma = item.indexOf(',');
    while (comma >= 0 && form.find(comma) && form.start() == comma) {
      comma = item.indexOf(',', form.end());
    }
    return comma < 0 ? item.length() : comma;
  }

  private void add(Party party) {
    parties.add(party.withSequence(counts.merge(party.role(), 1, Integer::sum)));
  }
}
