package org.patentbeacon.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
  /// The numbers of RFC 8785, 3.2.2.3 and appendix B.
  @Test
  void printsNumbersAsEcmaScriptDoes() {
    assertThat(CanonicalJson.of("[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001, -0, 5e-324]"))
        .isEqualTo("[333333333.3333333,1e+30,4.5,0.002,1e-27,0,5e-324]");
  }

  @Test
  void ordersKeysByTheirUtf16Units() {
    assertThat(CanonicalJson.of("{\"\\ufb33\":1,\"\\ud83d\\ude00\":2,\"液\":3,\"a\":{\"z\":null,\"b\":[true , false]}}"))
        .isEqualTo("{\"a\":{\"b\":[true,false],\"z\":null},\"液\":3,\"\ud83d\ude00\":2,\"\ufb33\":1}");
  }

  @Test
  void givesEqualBytesForEqualValues() {
    assertThat(CanonicalJson.hash("{ \"b\" : 2.0, \"a\" : \"\\u6db2\" }")).isEqualTo(CanonicalJson.hash("{\"a\":\"液\",\"b\":2}"));
  }

  @Test
  void chainsEntries() {
    String first = CanonicalJson.chained("", "{\"seq\":1}");
    assertThat(CanonicalJson.chained(first, "{\"seq\":2}")).isNotEqualTo(CanonicalJson.chained("", "{\"seq\":2}"));
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThatThrownBy(() -> CanonicalJson.of("{\"a\":}")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected JSON, found: ");
  }
}
