package org.patentbeacon.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.Paragraph;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;

class TextRulesTest {

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

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "650231 云南省昆明市五华区红锦路1号, 云南省昆明市五华区红锦路1号, 云南省, 昆明市, 五华区, 650231",
      "100000 北京市海淀区中关村大街1号, 北京市海淀区中关村大街1号, 北京市, -, 海淀区, 100000",
      "重庆江北区某路1号, 重庆江北区某路1号, 重庆市, -, 江北区, -",
      "江苏省苏州市昆山市玉山镇1号, 江苏省苏州市昆山市玉山镇1号, 江苏省, 苏州市, 昆山市, -",
      "广西南宁市某路1号小区, 广西南宁市某路1号小区, 广西壮族自治区, 南宁市, -, -",
      "吉林省延边朝鲜族自治州延吉市, 吉林省延边朝鲜族自治州延吉市, 吉林省, 延边朝鲜族自治州, 延吉市, -",
      "黑龙江省哈尔滨市道里区1号, 黑龙江省哈尔滨市道里区1号, 黑龙江省, 哈尔滨市, 道里区, -",
      "杭州市西湖区文一西路1号, 杭州市西湖区文一西路1号, -, 杭州市, 西湖区, -",
      "广东省深圳市高新区科技大道园区, 广东省深圳市高新区科技大道园区, 广东省, 深圳市, 高新区, -",
      "日本京都府京都市, 日本京都府京都市, -, -, -, -"})
  void findsThePartsOfAnAddress(String text, String address, String province, String city, String district,
      String postcode) {
    assertThat(ChineseAddress.of(text)).isEqualTo(new PostalAddress(address, province, city, district, postcode));
  }

  @ParameterizedTest
  @CsvSource({"日本京都府, JP", "云南省昆明市, CN", "中国台湾新北市, TW", "美国加利福尼亚州, US", "中国广东省, CN"})
  void findsTheCountryOfAnAddress(String address, String country) {
    assertThat(ChineseAddress.country(address)).contains(country);
  }

  @Test
  void checksCreditCodes() {
    assertThat(CreditCode.of("91350100M000100Y43")).contains("91350100M000100Y43");
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y44", "0000000000", "91350100I000100Y43"})
  void refusesWhatIsNoCreditCode(String code) {
    assertThat(CreditCode.of(code)).isEmpty();
  }

  @Test
  void startsSectionsAtKnownHeadings() {
    Sections sections = new Sections();
    sections.paragraph("0001", "一种灯");
    sections.paragraph("0002", "技术领域");
    sections.paragraph("0003", "本发明涉及灯。");
    sections.heading("BACKGROUND OF THE INVENTION");
    sections.paragraph(null, "Lamps are known.");
    sections.heading("Lamps of wood");
    sections.paragraph(null, "Field effect lamps glow.");
    sections.paragraph(null, "DETAILED DESCRIPTION");
    sections.paragraph(null, "");
    assertThat(sections.list()).extracting(Section::kind, Section::heading, TextRulesTest::texts).containsExactly(
        tuple(SectionKind.OTHER, null, "一种灯"),
        tuple(SectionKind.TECHNICAL_FIELD, "技术领域", "本发明涉及灯。"),
        tuple(SectionKind.BACKGROUND, "BACKGROUND OF THE INVENTION", "Lamps are known."),
        tuple(SectionKind.BACKGROUND, "Lamps of wood", "Field effect lamps glow."),
        tuple(SectionKind.EMBODIMENTS, "DETAILED DESCRIPTION", ""));
  }

  @Test
  void takesTheFirstParagraphOfAMarkedSectionAsItsHeading() {
    Sections sections = new Sections();
    sections.begin(SectionKind.EMBODIMENTS);
    sections.paragraph("p1", "具体实施方式");
    sections.paragraph("p2", "技术领域");
    sections.end();
    assertThat(sections.list()).extracting(Section::kind, Section::heading, TextRulesTest::texts).containsExactly(
        tuple(SectionKind.EMBODIMENTS, "具体实施方式", "技术领域"));
  }

  private static String texts(Section section) {
    return String.join("|", section.paragraphs().stream().map(Paragraph::text).toList());
  }
}
