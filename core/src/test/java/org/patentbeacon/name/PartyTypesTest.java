package org.patentbeacon.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.document.PartyType;

class PartyTypesTest {

  @ParameterizedTest
  @CsvSource({"某某大学, UNIVERSITY", "某某职业学院, UNIVERSITY", "某科学院物理所, INSTITUTE", "某某研究院有限公司, INSTITUTE",
      "某市人民医院, HOSPITAL", "某某县林业局, GOVERNMENT", "某某照明股份有限公司, ENTERPRISE", "某某株式会社, ENTERPRISE",
      "李小明, PERSON", "欧阳小明, PERSON", "约翰·某某·史密斯, PERSON", "A. 某某, PERSON", "J.某某.史密斯, PERSON", "某某某某某俱乐部, OTHER"})
  void judgesPartiesByTheirNames(String name, PartyType expected) {
    assertThat(PartyTypes.of(name)).contains(expected);
  }

  @Test
  void aNameOfManyPointsIsJudgedAtOnce() {
    assertTimeoutPreemptively(Duration.ofSeconds(5),
        () -> assertThat(PartyTypes.of("某" + ".A".repeat(5_000) + "！")).contains(PartyType.OTHER));
  }

  @Test
  void doesNotJudgeNamesInOtherScripts() {
    assertThat(PartyTypes.of("Lamp Company")).isEmpty();
  }
}
