package org.patentbeacon.format.lines;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.encoding.LongLines;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.RawRecord;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.TableText;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;

/// Reads a list of numbers: documents of which only the number is known. `#` starts a comment.
///
/// The numbers seen are held in memory, since each is wanted once. Bare digits are read with the office that the user gives;
/// without one they are one reject for the whole list, which says how many there are.
public final class NumberListFile implements FormatReader {
  /// The id of the format.
  public static final String FORMAT = "number-list";
  private static final int LONGEST = 64 * 1024;
  private static final int EXCERPT = 200;
  private static final int LOOKED_AT = 200;
  private static final Pattern SEPARATORS = Pattern.compile("[,;\\t，；]");
  private static final Pattern COMMENT = Pattern.compile("#.*");
  private static final Pattern FOLDER_AND_ENDING = Pattern.compile("(?i).*/(?=[A-Z])|\\.(?:xml|pdf|zip|txt)$");

  /// Lists of class symbols such as `G06F30/20` look much the same.
  private static final Pattern CLASS_SYMBOL = Pattern.compile("(?:^|\\W)[A-HY]\\d{2}[A-Z] ?\\d{1,4}/\\d{2,6}$");

  /// {@return whether a text looks like one: digits, few letters and nothing else on every line, but perhaps a title on
  /// the first}
  ///
  /// @param head the beginning of the text
  public static boolean isList(String head) {
    List<String> items = head.lines().flatMap(NumberListFile::items).limit(LOOKED_AT).toList();
    if (items.isEmpty()) {
      return false;
    }
    // The last line of a long text may be cut off.
    List<String> numbers = items.size() > 2 && !looksLikeNumber(items.getFirst()) ? items.subList(1, items.size()) : items;
    return numbers.stream().limit(Math.max(1, numbers.size() - 1)).allMatch(NumberListFile::looksLikeNumber);
  }

  private static boolean looksLikeNumber(String item) {
    String bare = FOLDER_AND_ENDING.matcher(item).replaceAll("");
    if (CLASS_SYMBOL.matcher(bare).find()) {
      return false;
    }
    long digits = bare.chars().filter(Character::isDigit).count();
    long letters = bare.chars().filter(Character::isLetter).count();
    return bare.length() <= 40 && digits >= 4 && letters <= 8 && letters < digits;
  }

  private static Stream<String> items(String line) {
    return SEPARATORS.splitAsStream(COMMENT.matcher(line).replaceFirst("")).map(String::strip)
        .filter(item -> !item.isEmpty());
  }

  /// A reader of this format.
  public NumberListFile() {}

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    LongLines lines = new LongLines(TableText.open(file.content(), file.options().encoding()).reader(), LONGEST);
    Set<String> seen = new HashSet<>();
    OfNoOffice bare = new OfNoOffice();
    int record = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      boolean first = record == 0;
      for (String item : items(line).toList()) {
        RecordPosition position = new RecordPosition(file.name(), ++record, lines.number(), 0);
        boolean title = first && item.chars().noneMatch(Character::isDigit);
        if (file.options().authority() == null && isBare(item)) {
          bare.add(item, position);
        } else {
          sink.accept(title ? new ReadResult.Skipped(position, "a header row") : result(item, position, file, seen));
        }
      }
    }
    bare.tell(sink);
    if (record == 0) {
      sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), RejectReason.EMPTY,
          "expected a number on each line, found none", ""));
    }
  }

  /// Whether a number names no office: nothing but digits and marks between them, or one that only the United States
  /// write so, such as `RE30266`.
  private static boolean isBare(String item) {
    boolean digits = item.chars().anyMatch(Character::isDigit);
    return digits && (item.chars().noneMatch(Character::isLetter)
        || (NumberReader.either(item, NumberContext.NONE) instanceof NumberResult.Refused
            && NumberReader.publication(item, NumberContext.of("US")) instanceof NumberResult.Valid));
  }

  /// The numbers of a list that name no office, which are one reject: the office is asked for once.
  private static final class OfNoOffice {
    private @Nullable RecordPosition first;
    private String example = "";
    private int count;

    void add(String item, RecordPosition position) {
      if (first == null) {
        first = new RecordPosition(position.file(), 0, position.line(), 0); // one answer for all of the file
        example = excerpt(item);
      }
      count++;
    }

    void tell(Consumer<ReadResult> sink) {
      if (first != null) {
        sink.accept(new ReadResult.Rejected(first, RejectReason.BAD_NUMBER, "expected numbers such as CN113781974A, found "
            + count + " without an office, the first of them '" + example + "': name the office with `--authority`, such as "
            + "`--authority US`", example));
      }
    }
  }

  private static ReadResult result(String item, RecordPosition position, SourceFile file, Set<String> seen) {
    NumberContext context = NumberContext.NONE.withAuthority(file.options().authority());
    return switch (NumberReader.publication(item, context)) {
      case NumberResult.Valid<PublicationNumber> valid -> accepted(publication(valid.number(), item), position, file, seen);
      case NumberResult.Refused<PublicationNumber> refused ->
        switch (NumberReader.application(item, context)) {
          case NumberResult.Valid<ApplicationNumber> valid ->
            accepted(application(valid.number(), item), position, file, seen);
          case NumberResult.Refused<ApplicationNumber> other -> new ReadResult.Rejected(position,
              RejectReason.BAD_NUMBER, "expected a number such as CN113781974A, found '" + excerpt(item) + "': "
              + reasons(refused.reason(), other.reason()), excerpt(item), RawRecord.of(item));
        };
    };
  }

  private static String reasons(String publication, String application) {
    return publication.equals(application) ? publication
        : "as a publication, " + publication + "; as an application, " + application;
  }

  private static PatentDocument.Builder publication(PublicationNumber number, String item) {
    return PatentDocument.builder(number.id()).publication(new Publication(number.authority(), number.number(),
        number.kind(), null, item, number.partial(), null, null));
  }

  private static PatentDocument.Builder application(ApplicationNumber number, String item) {
    return PatentDocument.builder("A:" + number.id()).application(
        new Application(number.id(), number.authority(), number.number(), null, item, null, null));
  }

  private static ReadResult accepted(PatentDocument.Builder document, RecordPosition position, SourceFile file,
      Set<String> seen) {
    PatentDocument read = document.source(List.of(new Provenance(FORMAT, position.file(), position.record(), null,
        file.vintage(), null, null))).build();
    return seen.add(read.id()) ? new ReadResult.Accepted(read, position)
        : new ReadResult.Skipped(position, "a number that stands further up: " + read.id());
  }

  private static String excerpt(String text) {
    return text.substring(0, Math.min(EXCERPT, text.length()));
  }
}
