package org.patentbeacon.format.derwent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.row.PrintedName;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;

/// The documents of one record: one per member of the family.
///
/// Title and abstract are Derwent's own. What a tag says of one member (`PD`, `AD`, `CP`) goes to that member; tags without
/// a field stay among the extra values.
final class DerwentDocuments {
  private static final Set<String> USED = Set.of("PT", "PN", "TI", "AU", "AE", "AB", "IP", "PD", "AD", "PI", "GA");
  private static final NumberContext DERWENT = NumberContext.NONE.in("derwent");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}[A-Z0-9]*\\d-[A-Z]\\d?");

  private final TaggedRecord record;
  private final SourceFile file;
  private final RecordPosition position;
  private final List<Note> notes = new ArrayList<>();

  DerwentDocuments(TaggedRecord record, SourceFile file, RecordPosition position) {
    this.record = record;
    this.file = file;
    this.position = position;
  }

  /// @throws RecordException when the record names no publication
  List<PatentDocument> all() {
    Map<String, PublicationNumber> members = members();
    FamilyStatement family = new FamilyStatement(null, List.of(), blankAsAbsent(record.text("GA")),
        members.values().stream().map(PublicationNumber::id).toList(), null, null, "derwent");
    PatentDocument.Builder common = PatentDocument.builder("")
        .titles(text("TI"))
        .abstracts(text("AB"))
        .parties(parties())
        .classifications(classes())
        .priorities(priorities())
        .family(family)
        .extra(extra())
        .source(List.of(new Provenance(DerwentTaggedFile.FORMAT, position.file(), position.record(), null, file.vintage(),
            null, null)));
    List<PatentDocument> documents = new ArrayList<>();
    members.forEach((written, number) -> documents.add(member(common, written, number)));
    return documents;
  }

  private Map<String, PublicationNumber> members() {
    Map<String, PublicationNumber> members = new LinkedHashMap<>();
    String refused = "";
    for (String written : record.values("PN")) {
      switch (NumberReader.publication(written, DERWENT)) {
        case NumberResult.Valid<PublicationNumber> valid -> members.putIfAbsent(written, valid.number());
        case NumberResult.Refused<PublicationNumber> no -> {
          refused = "expected a publication number in PN, found '" + written + "': " + no.reason();
          notes.add(new Note("bad-number", refused));
        }
      }
    }
    if (members.isEmpty()) {
      throw refused.isEmpty()
          ? new RecordException(RejectReason.NO_NUMBER, "expected a publication number in PN, found none")
          : new RecordException(RejectReason.BAD_NUMBER, refused);
    }
    return members;
  }

  private PatentDocument member(PatentDocument.Builder common, String written, PublicationNumber number) {
    Optional<MemberLine> published = line("PD", written);
    PartialDate date = published.map(MemberLine::date).orElse(null);
    String language = published.flatMap(line -> line.cells().stream().flatMap(cell -> Languages.of(cell).stream()).findFirst())
        .orElse(null);
    Counts counts = published.flatMap(line -> line.behind("Pages:")).filter(pages -> pages.matches("\\d{1,6}"))
        .map(pages -> new Counts(null, null, null, Integer.valueOf(pages), null, null, null)).orElse(null);
    return common.id(number.id())
        .publication(new Publication(number.authority(), number.number(), number.kind(), date, written, number.partial(),
            null, language))
        .application(line("AD", written).map(line -> application(line, number.authority())).orElse(null))
        .citations(citations(written))
        .counts(counts)
        .notes(notes)
        .build();
  }

  private Optional<MemberLine> line(String tag, String member) {
    return record.lines(tag).stream().map(MemberLine::of).filter(line -> line.member().equals(member)).findFirst();
  }

  private static @Nullable Application application(MemberLine line, String office) {
    PartialDate filed = line.date();
    String written = line.cells().isEmpty() ? "" : line.cells().getFirst();
    if (written.chars().noneMatch(Character::isDigit) || written.contains(" ")) {
      return filed == null ? null : new Application(null, null, null, filed, null, null, null);
    }
    ApplicationNumber number = read(written, filed, office);
    return new Application(number == null ? null : number.id(), number == null ? null : number.authority(),
        number == null ? null : number.number(), filed, written, null, null);
  }

  private static @Nullable ApplicationNumber read(String written, @Nullable PartialDate filed, @Nullable String office) {
    return Numbers.application(written, new NumberContext(office, null, filed == null ? null : filed.start(), Set.of()));
  }

  private List<Priority> priorities() {
    List<Priority> priorities = new ArrayList<>();
    for (String written : record.lines("PI")) {
      MemberLine line = MemberLine.of(written);
      PartialDate date = line.date();
      ApplicationNumber number = read(line.member(), date, null);
      String office = line.member().length() > 1 ? line.member().substring(0, 2) : null;
      priorities.add(new Priority(number == null ? office : number.authority(), line.member(), date, written,
          number == null ? null : number.id(), null, null));
    }
    return priorities;
  }

  private List<LocalizedText> text(String tag) {
    String text = DisplayForm.of(record.text(tag));
    return text.isEmpty() ? List.of() : List.of(new LocalizedText("en", text, TextOrigin.ABSTRACTOR, null));
  }

  private List<Party> parties() {
    List<Party> parties = new ArrayList<>();
    for (String name : names("AE")) {
      PrintedName printed = PrintedName.of(name);
      boolean person = printed.code() != null && printed.code().endsWith("-Individual");
      parties.add(Party.of(PartyRole.OWNER, parties.size() + 1, PartyName.of(printed.name())).withCode(printed.code())
          .withType(person ? PartyType.PERSON : null));
    }
    int inventors = 0;
    for (String name : names("AU")) {
      parties.add(Party.of(PartyRole.INVENTOR, ++inventors, PartyName.of(name)));
    }
    return parties;
  }

  /// Names stand one on a line, or several separated by semicolons.
  private List<String> names(String tag) {
    return record.lines(tag).stream().flatMap(line -> List.of(line.split(";")).stream()).map(DisplayForm::of)
        .filter(name -> !name.isEmpty()).distinct().toList();
  }

  private List<Classification> classes() {
    List<Classification> classes = new ArrayList<>();
    for (String written : record.values("IP")) {
      Optional<Classification> symbol = ClassSymbols.read("IPC", written);
      symbol.ifPresentOrElse(found -> classes.add(found.at(classes.isEmpty())),
          () -> notes.add(new Note("class", "expected a symbol of the IPC such as A24B15/18, found '" + written + "'")));
    }
    return classes;
  }

  /// The numbers on the lines of `CP` below the member's own.
  private List<Citation> citations(String member) {
    List<Citation> citations = new ArrayList<>();
    boolean own = false;
    for (String line : record.lines("CP")) {
      MemberLine parts = MemberLine.of(line);
      boolean isMember = record.values("PN").contains(parts.member());
      own = isMember ? parts.member().equals(member) : own;
      List<String> cited = new ArrayList<>(isMember ? List.of() : List.of(parts.member()));
      cited.addAll(parts.cells());
      for (String number : cited) {
        if (own && NUMBER.matcher(number).matches()) {
          citations.add(new Citation(CitationType.PATENT, Numbers.publicationId(number, DERWENT), number, null, null,
              null, List.of(), null, null, null, null, null));
        }
      }
    }
    return citations;
  }

  private SortedMap<String, ExtraValue> extra() {
    SortedMap<String, ExtraValue> extra = new TreeMap<>();
    for (String tag : record.tags()) {
      List<String> lines = USED.contains(tag) ? List.of() : record.lines(tag);
      if (!lines.isEmpty()) {
        extra.put(DerwentTaggedFile.FORMAT + "." + (tag.isEmpty() ? "text" : tag), new ExtraValue(lines));
      }
    }
    return extra;
  }

  private static @Nullable String blankAsAbsent(String text) {
    return text.isBlank() ? null : text;
  }
}
