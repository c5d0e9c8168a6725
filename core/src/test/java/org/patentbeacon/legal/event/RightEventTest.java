package org.patentbeacon.legal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;

/// Which entries are the same event, and from when it counts.
class RightEventTest {
  private static final String APPLICATION = "CN201510000001";

  private static LegalEvent entry(@Nullable String code, @Nullable String heading, @Nullable String text, String day) {
    return new LegalEvent("CN", code, null, heading, text, PartialDate.parse(day), PartialDate.parse("9999-12-31"), null,
        "甲", "乙公司", "DE", new TreeMap<>(), null);
  }

  private static RightEvent event(@Nullable String code, @Nullable String heading, @Nullable String text, String day) {
    return RightEvent.of(APPLICATION, entry(code, heading, text, day)).orElseThrow();
  }

  @Test
  void theIdentityIsADigestOfOfficeApplicationCodeDayStateAndNewParty() throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256")
        .digest("CN\nCN201510000001\nTR01\n2024-03-01\nDE\n乙公司".getBytes(StandardCharsets.UTF_8));
    assertThat(event("TR01", "专利权的转移", null, "2024-03-01").id())
        .isEqualTo("e-" + HexFormat.of().formatHex(digest).substring(0, 16));
    assertThat(event("TR01", null, "登记生效日:20240220", "2024-03-01").id())
        .isEqualTo(event("TR01 ", "专利权的转移", null, "2024-03-01").id());
    assertThat(event(null, "专利权的终止(①未缴年费专利权终止)", null, "2024-03-01").id())
        .isEqualTo(event(null, "专利权终止（未缴年费专利权终止）", null, "2024-03-01").id());
  }

  @Test
  void twoStatusWordsOfADayAreTwoEvents() {
    assertThat(event("STATUS", null, "有效", "2024-03-01").id()).isNotEqualTo(event("STATUS", null, "失效", "2024-03-01").id());
  }

  @Test
  void withoutAnEffectiveDayTheDayOfTheGazetteCountsAndOfAMonthItsLast() {
    assertThat(event("CF01", null, null, "2024-02").gazetteDate()).isEqualTo("2024-02-29");
    assertThat(event("CF01", null, null, "2024-02-06").effectiveDate()).isEqualTo("2024-02-06");
    assertThat(RightEvent.of(APPLICATION, LegalEvent.of("CN", "CF01", null, null))).isEmpty();
  }

  @Test
  void theStatesAnEntryIsAboutStandInItsOwnFieldOrInThatOfTheLapse() {
    assertThat(event("CF01", null, null, "2024-02-06").states()).containsExactly("DE");
    LegalEvent lapse = new LegalEvent("EP", "PG25", null, null, null, PartialDate.parse("2024-02-06"), null, "H", null, null,
        null, new TreeMap<>(Map.of("lapse_country", "FR, GB FR")), null);
    assertThat(RightEvent.of(APPLICATION, lapse).orElseThrow().states()).containsExactlyInAnyOrder("FR", "GB");
  }
}
