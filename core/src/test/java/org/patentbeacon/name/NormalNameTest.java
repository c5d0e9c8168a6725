package org.patentbeacon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.PartyType;

class NormalNameTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "深圳市某某科技（集团）有限责任公司; 深圳某某科技; [集团, 有限公司]", "某某照明股份有限公司; 某某照明; [股份有限公司]",
      "江苏省苏州市某某机械总厂; 苏州某某机械; [总厂]", "某某（中国）有限公司; 某某(CN); [有限公司]", "某某(苏州)光电有限公司; 某某(苏州)光电; [有限公司]",
      "株式会社某某製作所; 某某製作所; [株式会社]", "(株)某某電機; 某某電機; [株式会社]", "蘇州某某電子廠; 苏州某某电子; [厂]",
      "某某合伙企业（有限合伙）; 某某; [合伙]", "某某大学; 某某大学; []", "常德胜; 常德胜; []",
      "Siemens A.G.; SIEMENS; [AG]", "SIEMENS AKTIENGESELLSCHAFT [DE]; SIEMENS; [AG]", "Foo Co., Ltd.,; FOO; [LTD]",
      "MÜLLER GMBH & CO. KG; MULLER; [GMBH & CO KG]", "L'Ôréal S.A.; LOREAL; [SA]", "The Johnson and Johnson Company; JOHNSON & JOHNSON; [CO]",
      "Weiß und Söhne Gesellschaft mit beschränkter Haftung; WEISS & SOHNE; [GMBH]", "Acme (China) Co., Ltd; ACME (CN); [LTD]",
      "A/S Acme; AS ACME; []", "ACME A/S; ACME; [AS]", "Kabushiki Kaisha Acme; ACME; [KK]", "ACME S.P.A.; ACME; [SPA]", "ACME Pty. Ltd.; ACME; [PTY LTD]",
      "TOYOTA MOTOR CO LTD c/o Some Agent; TOYOTA MOTOR; [LTD]", "University of California; UNIV CALIFORNIA; []",
      "The United States of America as represented by the Secretary of the Navy; US NAVY; []", "ACME (PTY) LTD; ACME; [PTY LTD]",
      "某某有限公司深圳分公司; 某某; [有限公司]", "LIMITED; LIMITED; []", "有限公司; 有限公司; []"})
  void takesNamesApart(String name, String text, String forms) {
    NormalName normal = NormalName.of(name);
    assertThat(normal.text()).isEqualTo(text);
    assertThat(normal.forms()).hasToString(forms);
    assertThat(normal.original()).isEqualTo(name);
  }

  @Test
  void keepsPlacesBranchesAndCountriesApart() {
    assertThat(NormalName.of("广东省深圳市某某有限公司").place()).isEqualTo("440300");
    assertThat(NormalName.of("深圳某某有限公司").place()).isEqualTo("440300");
    assertThat(NormalName.of("某某（昆山）有限公司").bracketed()).containsExactly("昆山");
    assertThat(NormalName.of("某某有限公司深圳分公司").unit()).isEqualTo("深圳分公司");
    assertThat(NormalName.of("ACME INC [US]").country()).isEqualTo("US");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "（）", "[US]", "()", "((((", "))", "(a", "・", "&", "THE", "OF", "\uD83D\uDE00", "\u0301", "公司", "(株)", "c/o", "市分公司",
      "公司分公司", "US", "AND", "A B C", "(中国)", "有限公司(中国)(中国)"})
  void oddNamesDoNoHarm(String name) {
    NormalName normal = NormalName.of(name);
    assertThat(normal.key()).isEqualTo(NormalName.of(name).key());
    assertThat(PartyTypes.of(normal)).isNotNull();
  }

  @Test
  void aListOfThingsIsNoPerson() {
    assertThat(PartyTypes.of(NormalName.of("Electrical, Communications and Cyber Systems"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Massachusetts Institute of Technology, INSTITUTE", "Stanford University, UNIVERSITY", "Universität Freiburg, UNIVERSITY",
      "Technische Hochschule Aachen, UNIVERSITY", "Siemens AG, ENTERPRISE", "Fraunhofer Gesellschaft, INSTITUTE", "Department of Energy, GOVERNMENT",
      "CHU Angers, HOSPITAL", "東京大学, UNIVERSITY", "トヨタ自動車株式会社, ENTERPRISE", "某某病院, HOSPITAL", "'Smith, John A.', PERSON", "某某大學, UNIVERSITY"})
  void judgesNamesInOtherScripts(String name, PartyType expected) {
    assertThat(PartyTypes.of(NormalName.of(name))).contains(expected);
  }
}
