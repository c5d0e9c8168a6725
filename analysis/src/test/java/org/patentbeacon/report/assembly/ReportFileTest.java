package org.patentbeacon.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbeacon.report.exhibit.ReportOptions;
import org.patentbeacon.table.Wording;

class ReportFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  private static ReportOptions read(String... lines) {
    return ReportFile.read(String.join("\n", lines), "report.yaml", DAY);
  }

  private static void refused(String message, String... lines) {
    assertThatThrownBy(() -> read(lines)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void readsWhatAConsultantChooses() {
    ReportOptions options = read("title: {zh: 照明, en: Lighting}", "client: 某某照明", "leaveOut: [players, R4-cities]", "text:", "  overall:",
        "    - 一段话。", "    - {en: Another., zh: 另一段。}");
    assertThat(options.title()).isEqualTo(new Wording("照明", "Lighting"));
    assertThat(options.client()).isEqualTo("某某照明");
    assertThat(options.author()).isNull();
    assertThat(options.date()).isEqualTo(DAY);
    assertThat(options.leftOut()).containsExactly("R4-cities", "players");
    assertThat(options.added()).containsOnlyKeys("overall")
        .containsEntry("overall", List.of(new Wording("一段话。", "一段话。"), new Wording("另一段。", "Another.")));
  }

  @Test
  void anEmptyFileChoosesNothing() {
    assertThat(read("")).isEqualTo(ReportOptions.of(DAY));
  }

  @Test
  void saysWhereItIsWrong() {
    refused("report.yaml, line 2: expected one of title, client, author, leaveOut, text, found 'klient'", "title: x", "klient: y");
    refused("report.yaml, line 1: leaveOut: expected a list such as [players, R2]", "leaveOut: players");
    refused("report.yaml, line 2: text: expected one of scope, overall, players, places, technology, themes, development, rights, warnings, client, suggestions, found 'overal'", "text:", "  overal: [x]");
    refused("report.yaml, line 1: client: expected a text", "client: [a]");
    refused("report.yaml, line 2: 'title' is there twice", "title: x", "title: y");
    refused("report.yaml, line 1: expected keys and values", "- x");
    refused("report.yaml, line 1: title: expected a text in zh or en, found none", "title: {}");
  }
}
