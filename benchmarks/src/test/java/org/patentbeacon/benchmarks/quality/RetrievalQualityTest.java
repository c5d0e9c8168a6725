package org.patentbeacon.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalQualityTest {
  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void judge() throws IOException {
    Files.writeString(folder.resolve("qrels"), "1 0 a 1\n1 0 b 0\n2 0 b 2\n2 0 c 1\n3 0 c 0\n");
    Files.writeString(folder.resolve("base"), "1 Q0 b 1 2 base\n1 Q0 a 2 1 base\n2 Q0 b 1 1 base\n");
    Files.writeString(folder.resolve("mine"), "1 Q0 a 1 2 mine\n1 Q0 b 2 1 mine\n9 Q0 b 1 1 mine\n");
  }

  private int run(String... arguments) {
    return RetrievalQuality.command().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void scoresARunAgainstAnother() {
    assertThat(run("measure", "--qrels", file("qrels"), "--run", file("mine"), "--baseline", file("base"), "--n-max", "10"))
        .as(err.toString()).isZero();
    assertThat(out.toString().lines()).hasSize(7).first().isEqualTo("2 topics (1 without a relevant document left out); "
        + "95 % intervals of a bootstrap over topics, 10000 resamples, seed 2026");
    assertThat(out.toString().lines().toList().get(1))
        .isEqualTo("mine: no ranking for 1 judged topics, which score 0; 1 topics without judgements ignored");
    // The baseline finds a at rank 2; b, not c, at rank 1.
    assertThat(out.toString().lines().toList().get(3)).startsWith("base                     0.750 [0.500, 1.000]      0.500 [0.500, 0.500]");
    assertThat(out.toString().lines().toList().get(4)).startsWith("mine                     0.500 [0.000, 1.000]      0.500 [0.000, 1.000]");
    assertThat(out.toString().lines().toList().get(6)).startsWith("  better/equal/worse     50 % / 0 % / 50 %");
  }

  @Test
  void saysInALineWhatIsWrongWithAFile() throws IOException {
    assertThat(run("measure", "--qrels", file("qrels"), "--run", file("none"))).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("no such file: " + file("none") + System.lineSeparator());
    Files.writeString(folder.resolve("empty"), "1 0 a 0\n");
    assertThat(run("measure", "--qrels", file("empty"), "--run", file("mine"))).isEqualTo(1);
    assertThat(err.toString()).endsWith("empty: expected a topic with a relevant document, found none of 1" + System.lineSeparator());
  }

  @Test
  void skipsTheTasksWhoseFilesAreMissing() {
    assertThat(run("data", folder.toString())).isZero();
    assertThat(out.toString().lines()).hasSize(3).allMatch(line -> line.startsWith("skipped "));
  }

  @Test
  void writesRunsThatCanBeScoredElsewhere() throws IOException {
    Path pairs = Files.createDirectories(folder.resolve("data").resolve("zh-en-pairs"));
    Files.writeString(pairs.resolve("title_abstract_some.csv"), "sentence_A,sentence_B,label\n水泵|一种离心水泵(12),Pump|A pump (12),0\n");
    assertThat(run("data", file("data"), "--out", file("runs"), "--system", "none", "--task", "known-item-zh"))
        .as(err.toString()).isZero();
    assertThat(folder.resolve("runs").resolve("known-item-zh.qrels")).hasContent("title-zh-001 0 zh-001 1\n");
    assertThat(RunFile.read(folder.resolve("runs").resolve("known-item-zh.bm25-bigram+unigram.run")).topics().get("title-zh-001").ids())
        .containsExactly("zh-001");
    assertThat(out.toString()).contains("known item, zh: title to its abstract; 1 topics, 1 documents;");
  }
}
