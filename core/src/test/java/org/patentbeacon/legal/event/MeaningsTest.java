package org.patentbeacon.legal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.legal.EventType;

/// What entries mean, row by row of the tables.
class MeaningsTest {
  private static LegalEvent entry(String authority, @Nullable String code, @Nullable String type, @Nullable String text,
      @Nullable String category) {
    return new LegalEvent(authority, code, type, null, text, PartialDate.parse("2024-03-01"), null, category, null, null,
        null, new TreeMap<>(), null);
  }

  private static List<List<String>> rows(String table) throws IOException {
    try (InputStream in = Objects.requireNonNull(Meanings.class.getResourceAsStream(table))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1)
          .map(line -> Arrays.asList(line.split("\t", -1))).toList();
    }
  }

  static List<List<String>> words() throws IOException {
    return rows("status-words.tsv");
  }

  static List<List<String>> categories() throws IOException {
    return rows("inpadoc-categories.tsv");
  }

  /// The effect as its row writes it.
  private static String written(Effect effect) {
    String name = effect.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    return switch (effect) {
      case Effect.Ended(EndReason reason, Stage stage, Margin margin) -> name + "|" + (reason == null ? "" : reason) + "|"
          + (stage == null ? "" : stage) + "|" + (margin == Margin.NONE ? "" : margin) + "|";
      case Effect.Annulled(EndReason reason) -> name + "|" + reason + "|||";
      case Effect.Revived(Stage stage) -> name + "||" + (stage == null ? "" : stage) + "||";
      case Effect.Pending(Remark remark) -> name + "||||" + (remark == null ? "" : remark);
      case Effect.Noted(Remark remark) -> name + "||||" + remark;
      case Effect.Burdened(Encumbrance what) -> name + "||||" + what;
      default -> name + "||||";
    };
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyStatusWordMeansWhatItsRowSays(List<String> row) {
    String office = row.getFirst().equals("*") ? "KR" : row.getFirst();
    Meaning meaning = Meanings.of(entry(office, "STATUS", null, " " + row.get(1) + " ", null));
    assertThat(written(meaning.effect())).isEqualTo(String.join("|", row.subList(2, 7)));
    assertThat(meaning.strength().name()).isEqualTo(row.get(7));
    assertThat(meaning.inGrace()).isEqualTo(row.get(8).equals("yes"));
    assertThat(meaning.confidence()).isEqualTo(row.get(7).equals("REGISTER") ? Confidence.MEDIUM : Confidence.LOW);
    assertThat(meaning.isStatus()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("categories")
  void everyCategoryMeansWhatItsRowSays(List<String> row) {
    Meaning meaning = Meanings.of(entry("XX", "1234", null, "an event", row.getFirst()));
    assertThat(written(meaning.effect())).isEqualTo(String.join("|", row.subList(3, 8)));
    assertThat(meaning.rank()).isEqualTo(Integer.parseInt(row.get(2)));
    assertThat(meaning.confidence()).isEqualTo(Confidence.LOW);
  }

  @ParameterizedTest
  @EnumSource(value = EventType.class, mode = EnumSource.Mode.EXCLUDE, names = "STATUS")
  void everyTypeHasAnEffect(EventType type) {
    Meaning meaning = Meanings.of(entry("XX", null, type.name(), null, "F"));
    assertThat(meaning.type()).isEqualTo(type);
    assertThat(meaning.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(meaning.effect()).isNotInstanceOf(Effect.Unmapped.class);
  }

  @ParameterizedTest
  @CsvSource({"DID NOT ENTER THE NATIONAL PHASE, true", "NON-ENTRY INTO THE NATIONAL PHASE, true", "未进入国家阶段, true",
      "ENTRY INTO THE NATIONAL PHASE, false", "NOTICE OF FILING, false"})
  void aFilingEventThatSaysNoIsTheEndOfAnApplication(String text, boolean ends) {
    Effect effect = Meanings.of(entry("XX", null, null, text, "A")).effect();
    assertThat(effect).isEqualTo(ends ? new Effect.Ended(null, Stage.APPLICATION, Margin.NONE) : new Effect.Unchanged());
  }

  @Test
  void aCodeOfTheOfficeBeatsHeadingStatedTypeAndCategory() {
    assertThat(Meanings.of(entry("CN", "CF01", "GRANTED", null, "F")).type()).isEqualTo(EventType.LAPSED_FEE);
    assertThat(Meanings.of(entry("CN", "CF01", null, null, null)).confidence()).isEqualTo(Confidence.HIGH);
    LegalEvent heading = LegalEvent.of("CN", "", "专利权的恢复", PartialDate.parse("2024-03-01"));
    assertThat(Meanings.of(heading).type()).isEqualTo(EventType.RESTORED);
    assertThat(Meanings.of(heading).confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void whatNoTableKnowsIsUnmapped() {
    assertThat(Meanings.of(entry("CN", "ZZ99", "SOMETHING", null, null)).effect()).isInstanceOf(Effect.Unmapped.class);
    assertThat(Meanings.of(entry("CN", "STATUS", null, "在力", null)).effect()).isInstanceOf(Effect.Unmapped.class);
    assertThat(Meanings.of(entry("KR", "STATUS", null, "专利权维持", null)).effect()).isInstanceOf(Effect.Unmapped.class);
    assertThat(Meanings.of(entry("US", "GR01", null, null, "5")).effect()).isInstanceOf(Effect.Unmapped.class);
  }
}
