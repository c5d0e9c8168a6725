package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult.Skipped;

/// What every reader of the catalogue keeps to, whatever it is given: the golden inputs as they are, cut off, with bits
/// flipped, spliced together and drowned in markup.
///
/// `-Dbeacon.fuzz.seconds=N` gives the damaged inputs that long per format; a run is repeated with `-Dbeacon.seed=N`.
class ReaderContractTest {
  private static final Duration TIME = Duration.ofMillis(1_000L * Integer.getInteger("beacon.fuzz.seconds", 0) + 400);
  private static final long SEED = Long.getLong("beacon.seed", System.nanoTime());
  /// One damaged input of at most a few hundred kilobytes takes no longer, on a busy machine with one core.
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /// What is checked of a format.
  private interface Check {
    void run(String format, List<GoldenInputs.Input> inputs) throws Exception;
  }

  private static Stream<DynamicTest> perFormat(Check check) {
    return FormatCatalog.formats().stream()
        .map(format -> DynamicTest.dynamicTest(format.id(), () -> check.run(format.id(), GoldenInputs.of(format.id()))));
  }

  /// The results of a file; its format is recognised when none is given.
  static List<ReadResult> read(@Nullable String format, byte[] bytes) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    PatentFiles.read("input", new ByteArrayInputStream(bytes), new ReadOptions(format, null), results::add);
    return results;
  }

  @TestFactory
  Stream<DynamicTest> hasFiveGoldenPairsGoodAndBad() {
    return perFormat((format, inputs) -> {
      List<ReadResult> results = new ArrayList<>();
      for (GoldenInputs.Input input : inputs) {
        results.addAll(read(format, input.bytes()));
      }
      assertThat(inputs).hasSizeGreaterThanOrEqualTo(5);
      assertThat(results).hasAtLeastOneElementOfType(Accepted.class).hasAtLeastOneElementOfType(Rejected.class);
    });
  }

  @TestFactory
  Stream<DynamicTest> refusesAnEmptyFile() {
    return perFormat((format, _) -> assertThat(read(format, new byte[0])).singleElement()
        .isInstanceOfSatisfying(Rejected.class, empty -> {
          assertThat(empty.reason().word()).isEqualTo("empty");
          assertThat(empty.message()).isEqualTo("expected a patent file, found an empty one");
        }));
  }

  @TestFactory
  Stream<DynamicTest> keepsTheOrderOfTheFileAndGivesTheSameAgain() {
    return perFormat((format, inputs) -> {
      for (GoldenInputs.Input input : inputs) {
        List<ReadResult> results = read(format, input.bytes());
        assertThat(results).as(input.name()).isNotEmpty();
        assertThat(results.stream().map(result -> result.position().record()).filter(record -> record > 0))
            .as(input.name()).isSorted();
        assertThat(words(read(format, input.bytes()))).as(input.name()).isEqualTo(words(results));
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> survivesWhateverIsDamaged() {
    return perFormat((format, inputs) -> {
      Damage damage = new Damage(inputs.stream().map(GoldenInputs.Input::bytes).toList(),
          new Random(SEED ^ format.hashCode()));
      long end = System.nanoTime() + TIME.toNanos();
      for (int run = 0; System.nanoTime() < end; run++) {
        byte[] damaged = damage.next();
        long start = System.nanoTime();
        try {
          check(read(format, damaged));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
          throw new AssertionError("seed " + SEED + ", run " + run + ": " + excerpt(damaged), e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("seed %d, run %d: %s", SEED, run, excerpt(damaged))
            .isLessThan(LONGEST);
      }
    });
  }

  /// Checks that there are results, and that each says what a user must hear.
  static void check(List<ReadResult> results) {
    assertThat(results).isNotEmpty();
    for (ReadResult result : results) {
      switch (result) {
        case Accepted accepted ->
          assertThat(DocumentJson.read(DocumentJson.write(accepted.document()))).usingRecursiveComparison()
              .isEqualTo(accepted.document());
        case Skipped skipped -> assertThat(skipped.reason()).isNotBlank();
        case Rejected rejected -> {
          assertThat(rejected.message()).isNotBlank();
          assertThat(rejected.excerpt().codePointCount(0, rejected.excerpt().length())).isLessThanOrEqualTo(200);
        }
      }
    }
  }

  /// Results in a form that compares bytes too.
  private static List<String> words(List<ReadResult> results) {
    return results.stream().map(result -> result.position() + " " + switch (result) {
      case Accepted accepted -> DocumentJson.write(accepted.document());
      case Skipped skipped -> skipped.reason();
      case Rejected rejected -> rejected.reason() + rejected.message() + rejected.excerpt();
    }).toList();
  }

  private static String excerpt(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return bytes.length + " bytes: " + text.substring(0, Math.min(2_000, text.length()));
  }
}
