package org.patentbeacon.format.disclosure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.disclosure.FrontPage.Field;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.number.NumberContext;

/// The data of a first page beside numbers and parties. What has no field goes to `extra` under its code.
///
/// @param front the first page
/// @param lang the language of its texts
/// @param notes takes what is odd
record PrintedData(FrontPage front, String lang, Consumer<Note> notes) {
  private static final Pattern CLASS = Pattern.compile(
      "[A-HY]\\s?\\d{2}\\s?[A-Z]\\s*\\d{1,4}\\s*/\\s*\\d{2,6}(?:\\s*\\(\\d{4}[.-]\\d{2}\\))?");
  private static final Pattern PAGES = Pattern.compile("(权利要求书|说明书附图|说明书|附图)\\s*(\\d+)\\s*页");
  private static final Pattern COUNTRY = Pattern.compile("(?<![A-Z])(?!PCT)([A-Z]{2})(?![A-Z])");
  private static final Pattern BULLET = Pattern.compile("\\s*•\\s*");
  private static final Set<String> READ = Set.of("10", "11", "13", "19", "21", "22", "30", "43", "45", "51", "54", "57",
      "71", "72", "73", "74", "75", "76", "85", "86", "87");

  /// Puts them into a document.
  void into(PatentDocument.Builder document) {
    document.titles(titles()).abstracts(abstracts()).classifications(classes()).priorities(priorities())
        .related(division().stream().toList()).pct(pct()).dates(dates()).patentType(type()).counts(counts())
        .extra(extra());
  }

  private List<LocalizedText> titles() {
    String first = front.first("54").map(field -> BULLET.split(" " + field.text()))
        .map(parts -> parts[0].isBlank() && parts.length > 1 ? parts[1] : parts[0]).orElse("");
    String text = DisplayForm.of(first);
    return text.isEmpty() ? List.of() : List.of(LocalizedText.original(lang, text));
  }

  private List<LocalizedText> abstracts() {
    List<String> lines = front.first("57").map(Field::lines).orElse(List.of()).stream()
        .filter(line -> !PAGES.matcher(line).find() && !PatentPart.isOnlyNumber(line)).toList();
    String text = DisplayForm.of(String.join("\n", lines));
    return text.isEmpty() ? List.of() : List.of(LocalizedText.original(lang, text));
  }

  private List<Classification> classes() {
    List<Classification> classes = new ArrayList<>();
    front.all("51").map(PrintedData::plain).forEach(text -> {
      if (CLASS.matcher(text).find()) {
        read("IPC", text, classes);
      } else {
        ClassSymbols.locarno(text).ifPresent(symbol -> classes.add(Classification.of("LOC", symbol)));
      }
    });
    front.all("52").map(PrintedData::plain).forEach(text -> read("CPC", text, classes));
    return classes;
  }

  /// With brackets and digits of usual width.
  private static String plain(Field field) {
    return Normalizer.normalize(field.text(), Normalizer.Form.NFKC);
  }

  private static void read(String scheme, String text, List<Classification> classes) {
    List<String> symbols = CLASS.matcher(text).results().map(MatchResult::group).toList();
    for (int i = 0; i < symbols.size(); i++) {
      Optional<Classification> symbol = ClassSymbols.read(scheme, symbols.get(i));
      boolean first = i == 0;
      symbol.ifPresent(found -> classes.add(found.at(first)));
    }
  }

  /// One a line: number, date and country, in any order.
  private List<Priority> priorities() {
    List<Priority> priorities = new ArrayList<>();
    front.all("30").flatMap(field -> field.lines().stream()).forEach(line -> {
      PartialDate date = PrintedDates.in(line, notes);
      String rest = PrintedDates.without(line);
      Matcher country = COUNTRY.matcher(rest);
      String authority = country.find() ? country.group(1) : null;
      String number = authority == null ? rest : country.replaceFirst("").replaceAll("[()（）]", "").strip();
      if (date != null && !number.isEmpty()) {
        String id = Numbers.applicationId(number, authority == null ? NumberContext.NONE : NumberContext.of(authority));
        priorities.add(new Priority(authority, number, date, line.strip(), id, null, null));
      }
    });
    return priorities;
  }

  private Optional<RelatedDocument> division() {
    return front.first("62").flatMap(field -> {
      String id = Numbers.applicationId(PrintedDates.without(field.text()), NumberContext.of("CN"));
      return id == null ? Optional.empty() : Optional.of(
          new RelatedDocument(RelationKind.DIVISION_OF, id, null, PrintedDates.in(field.text(), notes), null));
    });
  }

  private @Nullable PctData pct() {
    String application = front.first("86").map(Field::text).orElse("");
    String publication = front.first("87").map(Field::text).orElse("");
    PartialDate phase = PrintedDates.in(front.first("85").map(Field::text).orElse(null), notes);
    if (application.isEmpty() && publication.isEmpty() && phase == null) {
      return null;
    }
    return new PctData(Numbers.applicationId(number(application), NumberContext.NONE),
        PrintedDates.in(application, notes), Numbers.publicationId(number(publication), NumberContext.of("WO")),
        PrintedDates.in(publication, notes), null, phase);
  }

  /// What stands before the date, without the language behind it.
  private static @Nullable String number(String text) {
    String number = PrintedDates.without(text).replaceFirst("\\s+[A-Z]{2}\\s*$", "").strip();
    return number.isEmpty() ? null : number;
  }

  /// The first publication, where the grant is printed with it.
  private @Nullable KeyDates dates() {
    PartialDate first = front.first("45").isEmpty() ? null
        : PrintedDates.in(front.first("43").map(Field::text).orElse(null), notes);
    return first == null ? null : new KeyDates(null, null, first, null, null);
  }

  private @Nullable PatentType type() {
    return switch (front.first("12").map(field -> field.text().replace(" ", "")).orElse("")) {
      case "发明专利申请", "发明专利申请公布说明书", "发明专利申请公开说明书" -> PatentType.INVENTION_APPLICATION;
      case "发明专利", "发明专利说明书" -> PatentType.INVENTION_GRANT;
      case "实用新型专利", "实用新型专利说明书" -> PatentType.UTILITY_MODEL;
      case "外观设计专利" -> PatentType.DESIGN;
      default -> null;
    };
  }

  private @Nullable Counts counts() {
    Integer sheets = null;
    Integer pages = null;
    for (MatchResult count : PAGES.matcher(front.first("57").map(Field::text).orElse("")).results().toList()) {
      int value = Integer.parseInt(count.group(2));
      pages = count.group(1).equals("说明书") ? (Integer) value : pages;
      sheets = count.group(1).endsWith("附图") ? (Integer) value : sheets;
    }
    return pages == null && sheets == null ? null : new Counts(null, null, sheets, null, pages, null, null);
  }

  private SortedMap<String, ExtraValue> extra() {
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (Field field : front.fields()) {
      boolean read = READ.contains(field.code()) || (field.code().equals("12") && type() != null)
          || (field.code().equals("62") && division().isPresent())
          || (field.code().equals("52") && CLASS.matcher(field.text()).find());
      if (!read && !field.lines().isEmpty()) {
        values.computeIfAbsent(TextFile.FORMAT + "." + field.code(), _ -> new ArrayList<>())
            .addAll(field.lines().stream().map(DisplayForm::of).toList());
      }
    }
    front.first("54").filter(field -> field.text().contains("•")).ifPresent(field ->
        values.put(TextFile.FORMAT + ".54", List.of(DisplayForm.of(field.text()))));
    SortedMap<String, ExtraValue> extra = new TreeMap<>();
    values.forEach((key, list) -> extra.put(key, new ExtraValue(list)));
    return extra;
  }
}
