package org.patentbeacon.name.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  @ParameterizedTest
  @CsvSource({"44, 广东省", "440300, 深圳市", "4403, 深圳市", "31, 上海市", "710000, 台湾省", "222400, 延边朝鲜族自治州"})
  void findsDivisionsByTheirCodes(String code, String name) {
    assertThat(Divisions.ofCode(code)).map(Division::name).contains(name);
  }

  @Test
  void everyDivisionOfTheFirstTwoLevelsHasACodeUnderTheOneAbove() {
    Set<String> ids = new HashSet<>();
    for (Division division : Divisions.all()) {
      assertThat(ids.add(division.id())).as(division.toString()).isTrue();
      String code = division.code();
      if (code != null && division.above() != null) {
        assertThat(code).startsWith(division.province().id().substring(0, 2)).endsWith("00");
      }
    }
    assertThat(Divisions.all().stream().filter(division -> division.above() == null)).hasSize(34);
    assertThat(Divisions.all().stream().filter(division -> division.code() != null)).hasSize(34 + 333);
  }

  @Test
  void aTownTellsTheDivisionsAboveIt() {
    Division kunshan = Divisions.named("昆山市某某厂", 0, null).orElseThrow();
    assertThat(kunshan.city()).isEqualTo(Divisions.ofCode("320500").orElseThrow());
    assertThat(kunshan.province().shortName()).isEqualTo("江苏");
    assertThat(Divisions.shortNamed("东方电器", 0, null)).isEmpty();
    assertThat(Divisions.named("东方市", 0, null).map(Division::city).map(Division::name)).contains("东方市");
  }

  @ParameterizedTest
  @CsvSource({"Vereinigte Staaten, US", "U.S.A., US", "Etats-Unis, US", "アメリカ合衆国, US", "美国, US", "jp, JP", "'Taiwan, Province of China', TW",
      "中国台湾, TW", "COREE DU SUD, KR", "República, "})
  void findsCountriesByTheirNames(String name, String code) {
    assertThat(Countries.code(name).orElse(null)).isEqualTo(code);
  }
}
