package org.patentbeacon.demo;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PatentDocument;

/// A fictional LED-lighting sector, made by rules from a seed: the same seed and size give the same bytes.
///
/// Nothing of it exists: firms, persons and places are invented. It is written in real formats, Chinese publications as
/// the office's XML, everything else in our exchange form, and takes any size in constant memory.
public final class DemoSector {
  /// The day the demo plays on.
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  /// The watch of the demo: liquid cooling in lamps.
  public static final String WATCH_QUERY = "TIABC=(液冷板 or 冷板) and IPC=F21V29";
  /// Its name.
  public static final String WATCH_NAME = "液冷灯具（主营产品）";
  /// The query of the demo's landscape.
  public static final String LANDSCAPE_QUERY = "IPC=(F21 or H05B or H01L33)";

  private static final LocalDate FIRST_CUTOFF = LocalDate.of(2026, 10, 30);
  private static final long SECOND_BATCH = 5_000_000L;
  private static final int BURST = 14;
  private static final int OTHERS = 30;

  private final long seed;
  private final int size;

  private DemoSector(long seed, int size) {
    this.seed = seed;
    this.size = size;
  }

  /// {@return a sector}
  ///
  /// @param seed the seed
  /// @param publications its number of publications
  public static DemoSector of(long seed, int publications) {
    return new DemoSector(seed, publications);
  }

  /// {@return its publications one after the other, without their sources; the memory it takes does not grow}
  public Iterator<PatentDocument> documents() {
    Iterator<Made> made = made();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return made.hasNext();
      }

      @Override
      public PatentDocument next() {
        return made.next().document();
      }
    };
  }

  /// A publication and the invention it is of.
  private record Made(PatentDocument document, Invention invention) {}

  private Iterator<Made> made() {
    return new Iterator<>() {
      private final List<Made> ready = new ArrayList<>();
      private long index;
      private int given;

      @Override
      public boolean hasNext() {
        return given < size;
      }

      @Override
      public Made next() {
        if (!hasNext()) {
          throw new NoSuchElementException("the sector has " + size + " publications");
        }
        while (ready.isEmpty()) {
          Invention invention = new Invention(seed, index++);
          new DemoDocuments(invention).until(FIRST_CUTOFF).forEach(document -> ready.add(new Made(document, invention)));
        }
        given++;
        return ready.removeFirst();
      }
    };
  }

  /// Writes what is there at the start: a zip of the office's XML per year, and a file of our exchange form.
  ///
  /// @param folder the folder, which is made when it is not there
  /// @throws IOException when the disk refuses
  public void writeFirstBatch(Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<Integer, ZipOutputStream> years = new TreeMap<>();
    try (BufferedWriter others = Files.newBufferedWriter(folder.resolve("foreign-and-legal.jsonl"))) {
      for (Iterator<Made> each = made(); each.hasNext();) {
        Made made = each.next();
        if (!made.document().id().startsWith("CN")) {
          line(others, made.document());
          continue;
        }
        int year = DemoDocuments.published(made.document()).getYear();
        ZipOutputStream zip = years.get(year);
        if (zip == null) {
          zip = zip(folder.resolve("cnipa-" + year + ".zip"));
          years.put(year, zip);
        }
        entry(zip, made);
        if (made.document().granted()) {
          line(others, legal(made));
        }
      }
    } finally {
      for (ZipOutputStream zip : years.values()) {
        zip.close();
      }
    }
  }

  private static ZipOutputStream zip(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    return new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  private static void entry(ZipOutputStream zip, Made made) throws IOException {
    String id = made.document().id();
    ZipEntry entry = new ZipEntry(id + "/" + id + ".XML");
    entry.setTimeLocal(TODAY.atStartOfDay());
    zip.putNextEntry(entry);
    zip.write(CnipaXml.of(made.document(), made.invention()).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void line(BufferedWriter lines, PatentDocument document) throws IOException {
    lines.write(DocumentJson.write(document));
    lines.write('\n');
  }

  /// The legal events of a grant as a record of their own.
  private static PatentDocument legal(Made made) {
    List<LegalEvent> events = DemoDocuments.events(made.document(),
        new SplittableRandom(made.invention().index()), FIRST_CUTOFF);
    return PatentDocument.builder(made.document().id()).publication(made.document().publication())
        .granted(true).legalEvents(events).build();
  }

  /// Writes what comes late: newcomers of the last weeks, records sent again, a record dated years back, and a burst of
  /// liquid-cooled lamps by one rival.
  ///
  /// @param folder the folder, which is made when it is not there
  /// @throws IOException when the disk refuses
  public void writeSecondBatch(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (ZipOutputStream zip = zip(folder.resolve("cnipa-2026-11.zip"))) {
      for (Made made : late()) {
        entry(zip, made);
      }
      Iterator<Made> again = made();
      for (int i = 0; i < 20 && again.hasNext(); i++) {
        Made made = again.next();
        if (made.document().id().startsWith("CN")) {
          entry(zip, made);
        }
      }
    }
  }

  private List<Made> late() {
    List<Made> late = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed + 99);
    for (int i = 0; i < BURST; i++) {
      Invention invention = new Invention(seed, SECOND_BATCH + i, Invention.Sort.UTILITY_MODEL, Firm.RIVAL,
          LocalDate.of(2026, 3, 3).plusDays(i), Subject.liquidCooled(random));
      addLatest(late, invention);
    }
    for (int i = 0; i < OTHERS; i++) {
      addLatest(late, new Invention(seed, SECOND_BATCH + 100 + i, Invention.Sort.UTILITY_MODEL, Firm.of(random),
          LocalDate.of(2026, 3, 1).plusDays(random.nextInt(18)), Subject.of(random)));
    }
    addLatest(late, new Invention(seed, SECOND_BATCH + 500, Invention.Sort.UTILITY_MODEL, Firm.RIVAL,
        LocalDate.of(2024, 2, 1), Subject.liquidCooled(random)));
    return late;
  }

  private static void addLatest(List<Made> late, Invention invention) {
    new DemoDocuments(invention).until(TODAY).forEach(document -> late.add(new Made(document, invention)));
  }
}
