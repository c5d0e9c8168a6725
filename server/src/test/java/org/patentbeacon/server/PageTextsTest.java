package org.patentbeacon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.Remark;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.free.Outcome;
import org.patentbeacon.legal.free.Step;
import org.patentbeacon.legal.state.Flag;
import org.patentbeacon.table.Wording;

/// The page says the words of the library in both languages.
class PageTextsTest {
  private static String texts() throws IOException {
    try (InputStream in = Objects.requireNonNull(BeaconServer.class.getResourceAsStream("page/texts.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private record Said(Enum<?> what, Wording words) {}

  @Test
  void everyWordOfTheLibraryIsSaidInBothLanguages() throws IOException {
    String texts = texts();
    String zh = texts.substring(0, texts.indexOf("  en: {"));
    String en = texts.substring(texts.indexOf("  en: {"));
    List<String> missing = new ArrayList<>();
    Stream.of(Arrays.stream(State.values()).map(one -> new Said(one, one.words())),
        Arrays.stream(EndReason.values()).map(one -> new Said(one, one.words())),
        Arrays.stream(Remark.values()).map(one -> new Said(one, one.words())),
        Arrays.stream(Outcome.values()).map(one -> new Said(one, one.words())),
        Arrays.stream(Step.values()).map(one -> new Said(one, one.words()))).flatMap(said -> said).forEach(said -> {
          if (!zh.contains(said.what + ": '" + said.words.zh() + "'") || !en.contains(said.what + ": '" + said.words.en() + "'")) {
            missing.add(said.toString());
          }
        });
    Arrays.stream(Flag.values()).filter(flag -> !zh.contains(flag + ": '") || !en.contains(flag + ": '"))
        .forEach(flag -> missing.add(flag.toString()));
    assertThat(missing).isEmpty();
  }
}
