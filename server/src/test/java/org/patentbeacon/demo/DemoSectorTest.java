package org.patentbeacon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;

class DemoSectorTest {
  @TempDir
  Path folder;

  private static List<PatentDocument> all(long seed, int size) {
    List<PatentDocument> all = new ArrayList<>();
    Iterator<PatentDocument> each = DemoSector.of(seed, size).documents();
    each.forEachRemaining(all::add);
    return all;
  }

  @Test
  void sameSeedGivesTheSameBytes() throws IOException {
    DemoSector.of(1, 300).writeFirstBatch(folder.resolve("a"));
    DemoSector.of(1, 300).writeFirstBatch(folder.resolve("b"));
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      for (Path file : files.toList()) {
        byte[] other = Files.readAllBytes(folder.resolve("b").resolve(file.getFileName()));
        assertThat(Arrays.equals(Files.readAllBytes(file), other)).as(file.toString()).isTrue();
      }
    }
    assertThat(all(2, 300)).isNotEqualTo(all(1, 300));
  }

  @Test
  void everyFileIsReadAndSaysWhatWasWritten() throws IOException {
    DemoSector sector = DemoSector.of(7, 400);
    sector.writeFirstBatch(folder);
    Map<String, PatentDocument> read = new HashMap<>();
    List<ReadResult> others = new ArrayList<>();
    PatentFiles.read(List.of(folder), ReadOptions.DEFAULT, result -> {
      if (result instanceof ReadResult.Accepted accepted) {
        read.putIfAbsent(accepted.document().id(), accepted.document());
      } else {
        others.add(result);
      }
    });
    assertThat(others).isEmpty();
    List<String> misses = new ArrayList<>();
    for (PatentDocument made : all(7, 400)) {
      PatentDocument found = read.get(made.id());
      compare(made.id() + " title", texts(made.titles()), found == null ? null : texts(found.titles()), misses);
      if (found != null) {
        compare(made.id() + " abstract", texts(made.abstracts()), texts(found.abstracts()), misses);
        compare(made.id() + " claims", claims(made), claims(found), misses);
        compare(made.id() + " ipc", made.symbols("IPC"), found.symbols("IPC"), misses);
        compare(made.id() + " application", made.application() == null ? null : made.application().id(),
            found.application() == null ? null : found.application().id(), misses);
        compare(made.id() + " applicants", names(made), names(found), misses);
        compare(made.id() + " type", made.patentType(), found.patentType(), misses);
      }
    }
    assertThat(misses).isEmpty();
  }

  private static void compare(String what, Object made, Object found, List<String> misses) {
    if (made == null ? found != null : !made.equals(found)) {
      misses.add(what + ": wrote " + made + ", read " + found);
    }
  }

  private static List<String> texts(List<LocalizedText> texts) {
    return texts.stream().map(LocalizedText::text).toList();
  }

  private static List<String> claims(PatentDocument document) {
    return document.claimSets().stream().flatMap(set -> set.claims().stream()).map(Claim::text).toList();
  }

  private static List<String> names(PatentDocument document) {
    return document.parties(PartyRole.APPLICANT).stream().map(party -> party.name().shown()).toList();
  }

  @Test
  void numbersAreRight() {
    for (PatentDocument document : all(3, 1_000)) {
      if (document.id().startsWith("CN")) {
        assertThat(NumberReader.application(document.application().original(), NumberContext.of("CN")))
            .isInstanceOf(NumberResult.Valid.class);
      }
      assertThat(NumberReader.publication(document.id(), NumberContext.NONE)).as(document.id())
          .isInstanceOf(NumberResult.Valid.class);
    }
    List<String> ids = all(3, 3_000).stream().map(PatentDocument::id).toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  @Test
  void aFewApplicantsHoldMuchAndManyHoldLittle() {
    Map<String, Integer> counts = new TreeMap<>();
    all(5, 3_000).forEach(document -> names(document).forEach(name -> counts.merge(name, 1, Integer::sum)));
    List<Integer> sorted = counts.values().stream().sorted((a, b) -> b - a).toList();
    int top = sorted.stream().limit(10).mapToInt(Integer::intValue).sum();
    assertThat(top).isBetween(900, 1_800);
    assertThat(counts.size()).isGreaterThan(150);
  }
}
