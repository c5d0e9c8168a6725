package org.patentbeacon.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CharacterMapTest {
  /// Written by SentencePiece from eight rules: A, Ａ → a; ㈱ → (株); ﬁ → fi; e with a combining acute accent → é; no-break
  /// and ideographic space → space; soft hyphen → nothing.
  private static final String RULES = """
      AAQAAAAAAQBBDQAACQAAgMwYAgCBBQAADgAAgKAFAAABAACAAAAAgIA5AACxGQAArQ0AAAMAAICsCAIAgQUAAAsAAICAZAIAoU0A\
      ABMAAAASAAAAFQAAABQAAAAXAAAAFgAAAIiMAgAYAAAAGwAAABoAAAAdAAAAvLQCAB8AAAAeAAAAIQAAACAAAAAjAAAAIgAAACUA\
      AABlqAMAJwAAACYAAAApAAAAKAAAACsAAAAqAAAALQAAACwAAAAvAAAALgAAADEAAAAwAAAAMwAAADIAAAA1AAAANAAAADcAAAA2\
      AAAAOQAAADgAAAA7AAAAOgAAAD0AAAA8AAAAPwAAAD4AAABBAAAAQAAAAEMAAABCAAAARQAAAEQAAABHAAAARgAAAEkAAABIAAAA\
      SwAAAEoAAABNAAAATAAAAE8AAABOAAAAUQAAAFAAAABTAAAAUgAAAFUAAABUAAAAVwAAAFYAAABZAAAAWAAAAFsAAABaAAAAXQAA\
      AFwAAABfAAAAXgAAAGEAAABgAAAAYwAAAGIAAABlAAAAZAAAAGcAAABmAAAAaQAAAGgAAABrAAAAagAAAG0AAABsAAAAbwAAAG4A\
      AABxAAAAcAAAAHMAAAByAAAAdQAAAHQAAAB3AAAAdgAAAHkAAAB4AAAAewAAAHoAAAB9AAAAfAAAAH8AAAB+AAAAgQAAAIAAAADC\
      kAAAggAAAIUAAACEAAAAhwAAAIYAAACJAAAAiAAAAIsAAACKAAAAjQAAAIwAAACPAAAAjgAAAJEAAACQAAAAkwAAAJIAAACVAAAA\
      lAAAAJcAAACWAAAAmQAAAJgAAACbAAAAmgAAAJ0AAACcAAAAnwAAAJ4AAAChAAAAoAAAAKMAAADjzAAApQAAAKQAAACnAAAApgAA\
      AKkAAACoAAAAqwAAAKoAAACtAAAArAAAAK8AAADvOAAAsQAAALAAAACzAAAAsgAAALUAAAC0AAAAtwAAALYAAAC5AAAAuAAAALsA\
      AAC6AAAAvQAAALwAAAC/AAAAvgAAAMEAAADAAAAAwwAAAMIAAADFAAAAxAAAAMcAAADGAAAAyQAAAMgAAADLAAAAygAAAM0AAADM\
      AAAAzwAAAM4AAADRAAAA0AAAANMAAADSAAAA1QAAANQAAADXAAAA1gAAANkAAADYAAAA2wAAANoAAADdAAAA3AAAAN8AAADeAAAA\
      4QAAAOAAAADjAAAA4gAAAOUAAADkAAAA5wAAAOYAAADpAAAA6AAAAOsAAADqAAAA7QAAAOwAAADvAAAA7gAAAPEAAADwAAAA8wAA\
      APIAAAD1AAAA9AAAAPcAAAD2AAAA+QAAAPgAAAD7AAAA+gAAAP0AAAD8AAAA/wAAAP4AAAAAIAAo5qCqKQBhAGZpAMOpAA==\
      """;
  private final CharacterMap map = CharacterMap.read(RULES);

  @Test
  void replacesCharacters() {
    assertThat(map.apply("ABＡ㈱ﬁ")).isEqualTo("aBa(株)fi");
    assertThat(map.apply("a\u00a0b\u3000c")).isEqualTo("a b c");
    assertThat(map.apply("中文😀")).isEqualTo("中文😀");
  }

  @Test
  void replacesWhatIsSeenAsOneCharacter() {
    assertThat(map.apply("e\u0301x")).isEqualTo("éx");
    assertThat(map.apply("caf\u00ade\u0301\u0302")).isEqualTo("café");
  }

  @Test
  void leavesClustersOfMoreThanFiveBytes() {
    assertThat(map.apply("e\u0301\u0301\u0301")).isEqualTo("e\u0301\u0301\u0301");
  }

  @Test
  void changesNothingWithoutRules() {
    assertThat(CharacterMap.read("").apply("Ａ")).isEqualTo("Ａ");
  }

  @Test
  void saysWhatItFoundInsteadOfRules() {
    assertThatThrownBy(() -> CharacterMap.read("灯")).isInstanceOf(ModelException.class)
        .hasMessage("expected a precompiled_charsmap in Base64, found another text");
    assertThatThrownBy(() -> CharacterMap.read("/////w==")).isInstanceOf(ModelException.class)
        .hasMessage("expected a precompiled_charsmap that starts with its size, found -1 of 4 bytes");
  }
}
