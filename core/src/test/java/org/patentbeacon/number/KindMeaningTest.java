package org.patentbeacon.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindMeaningTest {
  private static KindMeaning meaning(String id, String date) {
    return KindMeaning.of(PublicationNumber.of(id), date == null ? null : LocalDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
      "CN113781974A,, invention-application, false", "CN1013168B, 1991-07-17, invention-grant, false",
      "CN1013168B,, invention-grant, false", "CN1030000B,, invention-grant, true",
      "CN102155885B,, invention-grant, true",
      "CN102155885B, 2013-06-05, invention-grant, true", "CN1028200C, 1995-04-19, invention-grant, true",
      "CN1289840C,, invention-grant, true", "CN100999718C4,, invention-grant, true",
      "CN2126506Y, 1993-01-06, utility-model, true",
      "CN201532150U, 2010-07-21, utility-model, true", "CN201532150U,, utility-model, true",
      "CN2045678U, 1990-05-02, utility-model, false", "CN2045678U,, utility-model, false",
      "CN87200927U,, utility-model, false",
      "CN3012345S, 1991-05-02, design, false", "CN301234567S,, design, true", "CN3012345D,, design, true",
      "CN101025382A8,, invention-application, false", "CN201532150,, utility-model, true"})
  void tellsChineseKindsApartByDateAndNumber(String id, String date, String type, boolean granted) {
    assertThat(meaning(id, date)).extracting(KindMeaning::type, KindMeaning::granted).containsExactly(type, granted);
  }

  @ParameterizedTest
  @CsvSource({
      "US4347903A,, invention-grant, true", "US2005004437A1,, invention-application, false",
      "US7272630B2,, invention-grant, true", "USD656296S1,, design, true", "USRE39998E1,, invention-grant, true",
      "USPP12345P2,, plant, true", "US2005004437P1,, plant, false", "USH2140H1,, other, false",
      "USD656296,, design, true",
      "EP0560858A1,, invention-application, false", "EP1442058B1,, invention-grant, true",
      "WO2022259205A1,, invention-application, false", "JP2021044377A,, invention-application, false",
      "JPH0712345B2,, invention-grant, false", "JP3657641B2,, invention-grant, true",
      "JPS52136627U,, utility-model, false",
      "JP3012345U,, utility-model, true", "JPH051234Y2,, utility-model, false", "JP1234567S,, design, true",
      "KR20150124192A,, invention-application, false", "KR101234567B1,, invention-grant, true",
      "KR960008888B1,, invention-grant, false", "KR200479018Y1,, utility-model, true",
      "KR20130006425U,, utility-model, false",
      "DE10027360A1,, invention-application, false", "DE1258188B,, invention-grant, false",
      "DE814968C,, invention-grant, true",
      "DE102010048082B4,, invention-grant, true", "DE20318258U1,, utility-model, true",
      "DE9420497,, utility-model, true", "DE8027842U,, utility-model, true", "DE3744716,, other, false",
      "DE602004001234T2,, invention-grant, true",
      "GB2390525A,, invention-application, false", "GB1390525A,, invention-grant, true", "GB0326331D0,, other, false",
      "FR2802774A1,, invention-application, false", "FR2802774B1,, invention-grant, true",
      "RU2708891C1,, invention-grant, true",
      "UA62543U,, utility-model, true", "FR123456S,, design, true", "FR2802774X,, other, false",
      "CN1387401,, other, false"})
  void tellsTheKindsOfOtherOffices(String id, String date, String type, boolean granted) {
    assertThat(meaning(id, date)).extracting(KindMeaning::type, KindMeaning::granted).containsExactly(type, granted);
  }

  @ParameterizedTest
  @CsvSource({"CN1013168B, 1991-07-17, 'examined invention, not a grant'", "CN201431279Y,, granted utility model",
      "DE1258188B,, 'examined application (Auslegeschrift), not a grant'", "CN1387401,, kind unknown"})
  void saysWhatTheOfficeMeant(String id, String date, String words) {
    assertThat(meaning(id, date).words()).isEqualTo(words);
  }
}
