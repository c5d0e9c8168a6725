package org.patentbeacon.index.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.index.field.FieldNames;
import org.patentbeacon.name.group.NameUse;

/// The names that a document brings, with what stood beside them.
///
/// @param family the key of its simple family
/// @param office the publishing office; empty when it is not known
/// @param applicants the number of its applicants
/// @param parties its applicants, then its owners
/// @param renamings the changes of names that its register entries tell
public record DocumentNames(String family, String office, int applicants, List<NamedParty> parties, List<Renaming> renamings) {
  private static final String VALUE = "\u001f";
  private static final String ROW = "\u001e";
  private static final String RENAMED = "CP01";

  /// Copies the lists.
  public DocumentNames {
    parties = List.copyOf(parties);
    renamings = List.copyOf(renamings);
  }

  /// A party with its name.
  ///
  /// @param use the name as it is shown, with what stood beside it
  /// @param latin the name in Latin letters that stands for it; absent when there is none, or no other
  public record NamedParty(NameUse use, @Nullable String latin) {}

  /// That a register says that a name was changed.
  ///
  /// @param former the name before
  /// @param current the name after
  /// @param entry what says so
  public record Renaming(String former, String current, String entry) {}

  /// {@return the names of a document}
  ///
  /// @param document the document
  public static DocumentNames of(PatentDocument document) {
    List<String> inventors = FieldNames.shown(document, "IN");
    List<NamedParty> applicants = parties(document, PartyRole.APPLICANT, inventors);
    List<NamedParty> owners = parties(document, PartyRole.OWNER, inventors);
    return new DocumentNames(FamilyLinks.key(document), document.publication() == null ? "" : document.publication().authority(),
        applicants.size(), Stream.concat(applicants.stream(), owners.stream()).toList(),
        document.legalEvents().stream().flatMap(event -> renaming(event).stream()).toList());
  }

  private static List<NamedParty> parties(PatentDocument document, PartyRole role, List<String> inventors) {
    List<NamedParty> parties = new ArrayList<>();
    for (Party party : document.parties()) {
      PartyName name = party.name();
      if (party.role() == role && name != null && !name.shown().isEmpty()) {
        parties.add(new NamedParty(NameUse.of(party, inventors), name.shown().equals(name.latin()) ? null : name.latin()));
      }
    }
    return parties;
  }

  /// Of an entry about several parties, the one that differs; none when more than one does.
  private static List<Renaming> renaming(LegalEvent event) {
    if (!RENAMED.equals(event.code()) || event.before() == null || event.after() == null) {
      return List.of();
    }
    List<String> former = names(event.before());
    List<String> current = names(event.after());
    List<Renaming> changed = new ArrayList<>();
    for (int i = 0; i < former.size() && former.size() == current.size(); i++) {
      if (!former.get(i).equals(current.get(i))) {
        changed.add(new Renaming(former.get(i), current.get(i), event.date() == null ? RENAMED : RENAMED + " " + event.date()));
      }
    }
    return changed.size() == 1 ? changed : List.of();
  }

  /// The names of a gazette's entry: `专利权人:甲公司; 乙公司`.
  private static List<String> names(String printed) {
    return Arrays.stream(printed.split("[;；]")).map(name -> name.substring(Math.max(name.indexOf(':'), name.indexOf('：')) + 1).strip())
        .filter(name -> !name.isEmpty()).toList();
  }

  /// {@return a short form to keep; empty when there are no names}
  public byte[] bytes() {
    if (parties.isEmpty() && renamings.isEmpty()) {
      return new byte[0];
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(family, office, String.valueOf(applicants), String.valueOf(parties.size())));
    rows.add(parties.isEmpty() ? List.of() : parties.getFirst().use().inventors());
    for (NamedParty party : parties) {
      NameUse use = party.use();
      rows.add(Stream.of(use.name(), party.latin(), use.country(), use.address(), use.uscc())
          .map(value -> Objects.requireNonNullElse(value, "")).toList());
    }
    renamings.forEach(renaming -> rows.add(List.of(renaming.former(), renaming.current(), renaming.entry())));
    return String.join(ROW, rows.stream().map(DocumentNames::row).toList()).getBytes(StandardCharsets.UTF_8);
  }

  private static String row(List<String> values) {
    return String.join(VALUE, values.stream().map(value -> value.replace(VALUE, " ").replace(ROW, " ")).toList());
  }

  /// {@return the names of which this is the short form}
  ///
  /// @param bytes the array in which it lies
  /// @param start where it begins
  /// @param length how long it is, more than nothing
  public static DocumentNames read(byte[] bytes, int start, int length) {
    String[] rows = new String(bytes, start, length, StandardCharsets.UTF_8).split(ROW, -1);
    String[] head = values(rows[0]);
    List<String> inventors = rows[1].isEmpty() ? List.of() : List.of(values(rows[1]));
    int parties = Integer.parseInt(head[3]);
    List<NamedParty> named = new ArrayList<>(parties);
    List<Renaming> renamings = new ArrayList<>();
    for (int i = 2; i < rows.length; i++) {
      String[] values = values(rows[i]);
      if (i < 2 + parties) {
        named.add(new NamedParty(new NameUse(values[0], known(values[2]), known(values[3]), known(values[4]), inventors),
            known(values[1])));
      } else {
        renamings.add(new Renaming(values[0], values[1], values[2]));
      }
    }
    return new DocumentNames(head[0], head[1], Integer.parseInt(head[2]), named, renamings);
  }

  private static String[] values(String row) {
    return row.split(VALUE, -1);
  }

  private static @Nullable String known(String value) {
    return value.isEmpty() ? null : value;
  }
}
