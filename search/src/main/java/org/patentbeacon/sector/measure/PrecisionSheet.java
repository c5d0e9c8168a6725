package org.patentbeacon.sector.measure;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.exchange.TableCell;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.PrecisionSample;
import org.patentbeacon.sector.TopicTree.Node;

/// A sheet on which people say which documents of a random draw belong to a topic.
public final class PrecisionSheet {
  private static final List<String> COLUMNS = List.of("topic", "document", "title", "abstract", "relevant", "note");
  private static final Set<String> YES = Set.of("1", "y", "yes", "true", "x", "是", "相关");
  private static final Set<String> NO = Set.of("0", "n", "no", "false", "否", "不相关");
  private static final int PAGE = 1_000;

  private PrecisionSheet() {}

  /// {@return the sheet of a random draw, a family at most once, by number; with fewer families than asked for, all of them}
  ///
  /// @param database the database, to which the sector of the topic is bound
  /// @param topic the topic
  /// @param n how many documents are drawn
  /// @param seed decides which; the same seed draws the same from the same snapshot
  /// @throws IOException when the disk refuses
  public static String draw(PatentDatabase database, Node topic, int n, long seed) throws IOException {
    List<String> documents = new ArrayList<>(byFamily(database, topic).values());
    Collections.shuffle(documents, new Random(seed));
    StringWriter sheet = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(sheet)) {
      csv.writeRecord(COLUMNS);
      for (String id : new TreeSet<>(documents.subList(0, Math.min(n, documents.size())))) {
        PatentDocument document = database.get(id).getFirst();
        csv.writeRecord(List.of(topic.topic().id(), id, cell(document.titles()), cell(document.abstracts()), "", ""));
      }
    }
    return sheet.toString();
  }

  private static Map<String, String> byFamily(PatentDatabase database, Node topic) throws IOException {
    PatentQuery query = new PatentQuery.Topic(Reach.BELOW, topic.path(), SourceRange.NONE);
    Map<String, String> byFamily = new LinkedHashMap<>();
    String cursor = null;
    do {
      IndexPage page = database.documents(SearchRequest.of(query).limit(PAGE).sortedBy(SearchRequest.Sort.NUMBER)
          .reading(HitDetail.NUMBERS).from(cursor));
      page.hits().forEach(hit -> byFamily.putIfAbsent(hit.family(), hit.id()));
      cursor = page.nextCursor();
    } while (cursor != null);
    return byFamily;
  }

  private static String cell(List<LocalizedText> texts) {
    return texts.isEmpty() ? "" : TableCell.of(texts.getFirst().text());
  }

  /// {@return what people said on a sheet; documents that nobody judged do not count}
  ///
  /// @param file the sheet
  /// @param snapshot the id of the snapshot it was drawn from
  /// @param date the day it is taken back
  /// @throws IOException when it is no sheet of one topic, or nobody judged anything; the message says where and what
  public static PrecisionSample read(Path file, String snapshot, LocalDate date) throws IOException {
    Set<String> topics = new TreeSet<>();
    int judged = 0;
    int relevant = 0;
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
      for (NamedCsvRecord row : csv) {
        topics.add(value(file, row, "topic"));
        String said = value(file, row, "relevant").strip().toLowerCase(Locale.ROOT);
        if (!said.isEmpty() && !YES.contains(said) && !NO.contains(said)) {
          throw new IOException(file + ", line " + row.getStartingLineNumber() + ": expected yes, no or nothing under 'relevant', found '"
              + said + "'");
        }
        judged += said.isEmpty() ? 0 : 1;
        relevant += YES.contains(said) ? 1 : 0;
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    if (topics.size() != 1 || judged == 0) {
      throw new IOException(file + (topics.size() == 1 ? ": expected at least one document judged, found none"
          : ": expected the documents of one topic, found those of " + topics.size()));
    }
    Wilson interval = Wilson.of(relevant, judged);
    return new PrecisionSample(topics.iterator().next(), date, snapshot, judged, relevant, interval.low(), interval.high(),
        new Place("samples.csv", 1));
  }

  private static String value(Path file, NamedCsvRecord row, String column) throws IOException {
    return row.findField(column).orElseThrow(() -> new IOException(
        file + ", line " + row.getStartingLineNumber() + ": expected a column '" + column + "', found none"));
  }
}
