package org.patentbeacon.index.lucene.write;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.index.DocumentBrief;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.index.entry.StoredBrief;
import org.patentbeacon.index.entry.StoredEntry;
import org.patentbeacon.index.field.ClassLevels;
import org.patentbeacon.index.field.DocumentFields;
import org.patentbeacon.index.field.DocumentFields.FieldText;
import org.patentbeacon.index.field.ExactTerm;
import org.patentbeacon.index.field.FacetFields;
import org.patentbeacon.index.field.FieldKeys;
import org.patentbeacon.index.field.FieldNames;
import org.patentbeacon.index.field.IdOrder;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.name.DocumentNames;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.query.classes.ClassOrder;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.query.text.Tokenizer;

/// Turns a document into what the index holds: the whole document as JSON, the searchable fields, the columns.
final class DocumentMapper {
  private static final FieldType TEXT = text();
  private static final List<String> WORDS = FieldCatalog.standard().plainParts("ALL").stream()
      .filter(field -> !field.type().textual()).map(org.patentbeacon.query.field.Field::code).toList();

  private final Tokenizer tokenizer = new Tokenizer();

  private static FieldType text() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  /// An entry with what it has besides its document, where it is a document that queries see.
  Document map(IndexEntry entry, Derived derived) {
    return switch (entry) {
      case IndexEntry.Kept kept -> {
        Document document = document(kept);
        derived.families().addTo(document, kept.document());
        document.add(new BinaryDocValuesField(IndexNames.TIMELINE, new BytesRef(derived.timeline())));
        CaseTimelines.telling(kept.document())
            .forEach(office -> document.add(new StringField(IndexNames.TELLS, office, Field.Store.NO)));
        Vectors vectors = derived.vectors();
        vectors.asked().forEach(model -> document.add(new StringField(IndexNames.EMBEDDED, model, Field.Store.NO)));
        vectors.vectors().forEach(vector -> document.add(new KnnFloatVectorField(IndexNames.VECTOR + vector.model(),
            vector.values(), VectorSimilarityFunction.DOT_PRODUCT)));
        yield document;
      }
      case IndexEntry.Gone gone -> {
        Document went = keys(gone);
        went.add(new LongPoint(IndexNames.GONE, gone.batch()));
        went.add(new NumericDocValuesField(IndexNames.GONE, gone.batch()));
        went.add(new StringField(IndexNames.GONE, IndexNames.ANY, Field.Store.NO));
        yield went;
      }
    };
  }

  /// What finds an entry when it is written to, and what is stored of it.
  private static Document keys(IndexEntry known) {
    PatentDocument document = known.document();
    Document entry = new Document();
    entry.add(new StringField(IndexNames.ID, document.id(), Field.Store.NO));
    entry.add(new SortedDocValuesField(IndexNames.ID, new BytesRef(document.id())));
    entry.add(new NumericDocValuesField(IndexNames.ID_ORDER, IdOrder.of(document.id())));
    IndexEntry.groups(document).forEach(group -> entry.add(new StringField(IndexNames.GROUP, group, Field.Store.NO)));
    known.batches().forEach(batch -> entry.add(new StringField(IndexNames.FROM, batch, Field.Store.NO)));
    int holds = (known.holdsBare() ? IndexNames.BARE_PARTS : 0)
        + (known.holdsApplication() ? IndexNames.APPLICATION_PARTS : 0);
    if (holds != 0) {
      entry.add(new NumericDocValuesField(IndexNames.HOLDS, holds));
      entry.add(new StringField(IndexNames.HOLDS, String.valueOf(holds), Field.Store.NO));
    }
    entry.add(new StoredField(IndexNames.ENTRY, StoredEntry.bytes(document, known.parts().all())));
    return entry;
  }

  private Document document(IndexEntry.Kept kept) {
    PatentDocument document = kept.document();
    Document entry = keys(kept);
    entry.add(new StringField(IndexNames.DOCUMENT, IndexNames.ANY, Field.Store.NO));
    entry.add(new LongPoint(IndexNames.BATCH, kept.batch()));
    entry.add(new NumericDocValuesField(IndexNames.BATCH, kept.batch()));
    entry.add(new NumericDocValuesField(IndexNames.FIRST_BATCH, kept.first()));
    entry.add(new BinaryDocValuesField(IndexNames.BRIEF, new BytesRef(StoredBrief.bytes(DocumentBrief.of(document)))));
    for (org.patentbeacon.query.field.Field field : FieldCatalog.standard().fields()) {
      if (field.parts().isEmpty() && addField(entry, field, document)) {
        entry.add(new StringField(IndexNames.HAS, field.code(), Field.Store.NO));
      }
    }
    addWords(entry, document);
    addNames(entry, document);
    DocumentColumns.add(entry, document);
    return entry;
  }

  private boolean addField(Document entry, org.patentbeacon.query.field.Field field, PatentDocument document) {
    return switch (field.type()) {
      case TEXT, NAME -> addText(entry, field, document);
      case DATE -> addDates(entry, field.code(), document);
      case INT -> addIntegers(entry, field.code(), document);
      default -> addKeys(entry, field, document);
    };
  }

  /// Adds the paragraphs of a field, and says which of its views show any. A view has no paragraphs of its own.
  private boolean addText(Document entry, org.patentbeacon.query.field.Field field, PatentDocument document) {
    if (!DocumentFields.viewed(field.code()).equals(field.code()) || field.code().equals("AP-GROUP")) {
      return false;
    }
    if (FieldNames.isGrouped(field.code())) {
      return addPrinted(entry, field.code(), document);
    }
    List<FieldText> paragraphs = DocumentFields.texts(document, field.code());
    if (paragraphs.isEmpty()) {
      return false;
    }
    entry.add(new Field(field.code(), new ParagraphTokens(paragraphs, tokenizer), TEXT));
    paragraphs.stream().flatMap(paragraph -> paragraph.views().stream()).distinct()
        .forEach(view -> entry.add(new StringField(IndexNames.HAS, view, Field.Store.NO)));
    if (field.type() == org.patentbeacon.query.field.FieldType.NAME) {
      for (FieldText name : paragraphs) {
        String exact = ExactTerm.of(TokenizedText.of(name.text()).terms());
        entry.add(new StringField(field.code() + IndexNames.EXACT, exact, Field.Store.NO));
      }
    }
    return true;
  }

  /// Adds what the groups of names are made of.
  private static void addNames(Document entry, PatentDocument document) {
    byte[] names = DocumentNames.of(document).bytes();
    if (names.length > 0) {
      entry.add(new BinaryDocValuesField(IndexNames.NAMES, new BytesRef(names)));
    }
  }

  private static boolean addPrinted(Document entry, String field, PatentDocument document) {
    List<String> names = FieldNames.shown(document, field);
    names.forEach(name -> entry.add(new StringField(FieldNames.printed(field), name, Field.Store.NO)));
    return !names.isEmpty();
  }

  /// Adds numbers and classes as text, each a paragraph: the field that looks into everything finds them by their words.
  private void addWords(Document entry, PatentDocument document) {
    List<FieldText> words = WORDS.stream().flatMap(code -> FieldKeys.keys(document, code).stream())
        .map(key -> new FieldText("", key, List.of())).toList();
    if (!words.isEmpty()) {
      entry.add(new Field(IndexNames.WORDS, new ParagraphTokens(words, tokenizer), TEXT));
    }
  }

  private static boolean addDates(Document entry, String code, PatentDocument document) {
    List<PartialDate> dates = FieldKeys.dates(document, code);
    for (PartialDate date : dates) {
      entry.add(new IntRange(code, new int[] {(int) date.start().toEpochDay()},
          new int[] {(int) date.end().toEpochDay()}));
    }
    return !dates.isEmpty();
  }

  private static boolean addIntegers(Document entry, String code, PatentDocument document) {
    List<Integer> values = FieldKeys.integers(document, code);
    values.forEach(value -> entry.add(new IntPoint(code, value)));
    return !values.isEmpty();
  }

  private static boolean addKeys(Document entry, org.patentbeacon.query.field.Field field, PatentDocument document) {
    List<String> keys = FieldKeys.keys(document, field.code());
    for (String key : keys) {
      entry.add(new StringField(field.code(), key, Field.Store.NO));
      switch (field.type()) {
        case PUBNO, APPNO -> addNumber(entry, field.code(), key);
        case CLASS, LOC -> addClass(entry, field.code(), key);
        default -> {}
      }
    }
    return !keys.isEmpty();
  }

  private static void addNumber(Document entry, String code, String key) {
    if (key.length() < 4) {
      return;
    }
    PublicationNumber number = PublicationNumber.of(key);
    String kind = number.kind() == null ? "" : number.kind();
    entry.add(new StringField(code + IndexNames.WHOLE, key, Field.Store.NO));
    entry.add(new StringField(code + IndexNames.WHOLE_BARE, number.number() + kind, Field.Store.NO));
    entry.add(new StringField(code, number.authority() + number.number(), Field.Store.NO));
    entry.add(new StringField(code + IndexNames.BARE, number.number(), Field.Store.NO));
    if (number.kind() != null) {
      entry.add(new StringField(code + IndexNames.BARE, number.number() + number.kind(), Field.Store.NO));
    }
  }

  private static void addClass(Document entry, String code, String symbol) {
    for (String level : ClassLevels.of(symbol)) {
      entry.add(new StringField(code + IndexNames.ABOVE, level, Field.Store.NO));
    }
    if (symbol.indexOf('/') > 0 || symbol.indexOf('-') > 0) { // ranges are of groups
      entry.add(new StringField(code + IndexNames.ORDER, ClassOrder.key(symbol), Field.Store.NO));
    }
  }
}
