package org.patentbeacon.index.lucene.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.index.field.FacetFields;
import org.patentbeacon.index.field.FieldKeys;
import org.patentbeacon.index.field.FieldNames;
import org.patentbeacon.index.field.IndexNames;

/// The values of a document that tables, facets and sorting read.
final class DocumentColumns {
  /// Alone (X, at the EPO also I) or with others (Y) such a document takes novelty or inventive step away.
  private static final Set<String> NOVELTY = Set.of("X", "Y", "I");

  private DocumentColumns() {}

  static void add(Document entry, PatentDocument document) {
    numbers(entry, document);
    dates(entry, document);
    several(entry, "applicants", FieldNames.shown(document, "AP"));
    several(entry, "applicantCountries", FieldKeys.keys(document, "AP-COUNTRY"));
    single(entry, "seat", FieldKeys.seat(document).isEmpty() ? null : FieldKeys.seat(document).text());
    several(entry, "inventors", FieldNames.shown(document, "IN"));
    several(entry, "agencies", FieldNames.shown(document, "AGC"));
    several(entry, "ipc", mainFirst(document, "IPC"));
    several(entry, "cpc", mainFirst(document, "CPC"));
    several(entry, "sources", document.source().stream().map(source -> source.format()).distinct().toList());
    contents(entry, document);
    for (String code : FacetFields.CODES) {
      set(entry, IndexNames.FACET + code, FacetFields.values(document, code));
    }
  }

  private static void numbers(Document entry, PatentDocument document) {
    single(entry, "authority", first(FieldKeys.keys(document, "PNC")));
    single(entry, "kind", first(FieldKeys.keys(document, "PNK")));
    single(entry, "type", document.patentType() == null ? null : document.patentType().word());
    single(entry, "application", FamilyLinks.application(document));
    set(entry, IndexNames.COLUMN + IndexNames.FAMILY_OFFICES, FieldKeys.keys(document, "FAM-COUNTRY"));
  }

  private static void dates(Document entry, PatentDocument document) {
    day(entry, "filing", FieldKeys.dates(document, "AD"));
    day(entry, "priority", FieldKeys.dates(document, "ORI-PRDATE"));
    day(entry, "firstPublication", FieldKeys.dates(document, "ECD"));
    day(entry, "publication", FieldKeys.dates(document, "PD"));
    day(entry, "grant", FieldKeys.dates(document, "GRANT-DATE"));
  }

  private static void contents(Document entry, PatentDocument document) {
    number(entry, "claims", first(FieldKeys.integers(document, "NO-CLAIM")));
    number(entry, "independentClaims", first(FieldKeys.integers(document, "NO-INDEPCLAIMS")));
    set(entry, IndexNames.COLUMN + "cited", FieldKeys.keys(document, "CT"));
    if (document.citations().isEmpty()) {
      return; // whether it cites nothing or the source does not tell, nobody knows
    }
    List<Citation> searched = document.citations().stream()
        .filter(citation -> citation.type() == CitationType.PATENT && !citation.categories().isEmpty()).toList();
    number(entry, "literature", (int) document.citations().stream()
        .filter(citation -> citation.type() == CitationType.LITERATURE).count());
    number(entry, "searched", searched.size());
    number(entry, "novelty", (int) searched.stream()
        .filter(citation -> citation.categories().stream().anyMatch(NOVELTY::contains)).count());
  }

  private static List<String> mainFirst(PatentDocument document, String scheme) {
    List<String> symbols = new ArrayList<>(FieldKeys.keys(document, scheme + "-MAIN"));
    FieldKeys.keys(document, scheme).stream().filter(symbol -> !symbols.contains(symbol)).forEach(symbols::add);
    return symbols;
  }

  private static <T> @Nullable T first(List<T> values) {
    return values.isEmpty() ? null : values.getFirst();
  }

  private static void single(Document entry, String column, @Nullable String value) {
    if (value != null) {
      entry.add(new SortedDocValuesField(IndexNames.COLUMN + column, new BytesRef(value)));
    }
  }

  /// The set of values, and the first of them apart: doc values keep no order.
  private static void several(Document entry, String column, List<String> values) {
    set(entry, IndexNames.COLUMN + column, values);
    single(entry, column + ".first", first(values));
  }

  private static void set(Document entry, String field, List<String> values) {
    values.forEach(value -> entry.add(new SortedSetDocValuesField(field, new BytesRef(value))));
  }

  private static void number(Document entry, String column, @Nullable Integer value) {
    if (value != null) {
      entry.add(new NumericDocValuesField(IndexNames.COLUMN + column, value));
    }
  }

  private static void day(Document entry, String column, List<PartialDate> dates) {
    if (!dates.isEmpty()) {
      entry.add(new NumericDocValuesField(IndexNames.COLUMN + column, dates.getFirst().start().toEpochDay()));
    }
  }
}
