package org.patentbeacon.index.field;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;

/// One name per party: what columns and facets count, and what groups of names are made of.
public final class FieldNames {
  private FieldNames() {}

  /// {@return the names to show of the parties a name field looks at, in source order, each once}
  ///
  /// @param document the document
  /// @param field the code of the field
  public static List<String> shown(PatentDocument document, String field) {
    Predicate<Party> wanted = switch (field) {
      case "AP", "APNOR" -> party -> party.role() == PartyRole.APPLICANT;
      case "PATENTEENOR" -> party -> party.role() == PartyRole.OWNER;
      case "IN" -> DocumentFields::isInventor;
      case "AGC" -> party -> party.role() == PartyRole.AGENCY;
      default -> throw new IllegalArgumentException(field + " is no column of names");
    };
    return document.parties().stream().filter(wanted).map(Party::name).filter(Objects::nonNull)
        .map(PartyName::shown).filter(name -> !name.isEmpty()).distinct().toList();
  }

  /// {@return whether a field looks at the names under which groups are shown, which no document alone decides}
  ///
  /// @param field the code of a plain field
  public static boolean isGrouped(String field) {
    return field.equals("APNOR") || field.equals("PATENTEENOR") || field.equals("AP-GROUP");
  }

  /// {@return the field of an index that holds the printed names of the parties that a grouped field looks at, each whole}
  ///
  /// @param field the code of a grouped field
  public static String printed(String field) {
    return (field.equals("PATENTEENOR") ? field : "APNOR") + IndexNames.PRINTED;
  }
}
