package org.patentbeacon.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrecFilesTest {
  @TempDir
  private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("some.txt"), text);
  }

  @Test
  void readsJudgementsBetweenWhiteSpaceOfAnyKind() throws IOException {
    Qrels qrels = Qrels.read(file("\uFEFF51 0\tEP-1-A1   2\r\n\n51\u00a00\u3000中文 0\n 52 0 EP-1-A1 -1 \n"));
    assertThat(qrels.topics().keySet()).containsExactly("51", "52");
    assertThat(qrels.topics().get("51").grades()).isEqualTo(Map.of("EP-1-A1", 2, "中文", 0));
    assertThat(qrels.topics().get("52").relevant()).isZero();
  }

  @Test
  void ranksByScoreAndIgnoresTheRanksStated() throws IOException {
    RunFile run = RunFile.read(file("1 Q0 a 1 0.5 mine\n1 Q0 b 2 7e-1 mine\n2 Q0 a 1 -3 mine\n"));
    assertThat(run.tag()).isEqualTo("mine");
    assertThat(run.topics().get("1").ids()).containsExactly("b", "a");
    assertThat(run.topics().get("2").ids()).containsExactly("a");
  }

  @Test
  void putsTheLastIdFirstWhereScoresTie() throws IOException {
    RunFile run = RunFile.read(file("1 Q0 a 1 1 t\n1 Q0 c 2 1 t\n1 Q0 B 3 1 t\n1 Q0 \uFB01 4 1 t\n1 Q0 \uD840\uDC00 5 1 t\n"));
    assertThat(run.topics().get("1").ids()).containsExactly("\uD840\uDC00", "\uFB01", "c", "a", "B");
  }

  @Test
  void tiesScoresThatAreTheSameFloat() throws IOException {
    RunFile run = RunFile.read(file("1 Q0 a 1 1.00000001 t\n1 Q0 b 2 1.0 t\n1 Q0 c 2 1.000001 t\n"));
    assertThat(run.topics().get("1").ids()).containsExactly("c", "b", "a");
  }

  @Test
  void readsWhatItWrites() throws IOException {
    RunFile run = RunFile.read(file("2 Q0 a 1 0.1 t\n2 Q0 b 2 123456.789 t\n1 Q0 z 1 0 t\n"));
    run.write(folder.resolve("run"));
    assertThat(RunFile.read(folder.resolve("run"))).isEqualTo(run);
    assertThat(folder.resolve("run")).hasContent("2 Q0 b 1 123456.789 t\n2 Q0 a 2 0.1 t\n1 Q0 z 1 0.0 t\n");
    Qrels qrels = Qrels.read(file("2 0 b 3\n2 0 a -1\n1 0 z 0\n"));
    qrels.write(folder.resolve("qrels"));
    assertThat(Qrels.read(folder.resolve("qrels"))).isEqualTo(qrels);
    assertThat(folder.resolve("qrels")).hasContent("2 0 a -1\n2 0 b 3\n1 0 z 0\n");
  }

  @Test
  void saysWhichLineOfAJudgementFileIsWrong() {
    assertThatThrownBy(() -> Qrels.read(file("1 0 a 1\n1 0 a\n")))
        .hasMessage("some.txt, line 2: expected the 4 columns topic iteration document relevance, found 3: '1 0 a'");
    assertThatThrownBy(() -> Qrels.read(file("\n1 0 a high\n")))
        .hasMessage("some.txt, line 2: expected a whole number as relevance, found 'high'");
    assertThatThrownBy(() -> Qrels.read(file("1 0 a 1\n2 0 a 1\n1 0 a 0\n")))
        .hasMessage("some.txt, line 3: expected one judgement per document, found a second one of document 'a' for topic '1'");
  }

  @Test
  void saysWhichLineOfARunFileIsWrong() {
    assertThatThrownBy(() -> RunFile.read(file("1 Q0 a 1 2.5\n")))
        .hasMessage("some.txt, line 1: expected the 6 columns topic Q0 document rank score tag, found 5: '1 Q0 a 1 2.5'");
    for (String score : List.of("NaN", "1,5")) {
      assertThatThrownBy(() -> RunFile.read(file("1 Q0 a 1 " + score + " t\n")))
          .hasMessage("some.txt, line 1: expected a number as score, found '" + score + "'");
    }
    assertThatThrownBy(() -> RunFile.read(file("1 Q0 a 1 2 t\n1 Q0 a 2 1 t\n")))
        .hasMessage("some.txt, line 2: expected each document once, found document 'a' again for topic '1'");
  }
}
