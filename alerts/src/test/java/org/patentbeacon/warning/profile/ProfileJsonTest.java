package org.patentbeacon.warning.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.read.ProfileReader;

class ProfileJsonTest {
  private static final String FILE = """
      id: t-017
      names: [某某散热科技有限公司]
      formerNames: [某某散热器厂]
      namesEn: ["MOUMOU THERMAL TECHNOLOGY CO., LTD."]
      products:
        - {name: 液冷板, nameEn: plate, keywordsZh: [液冷板, 冷板], keywordsEn: [LCP], description: "一块: 板 # \\"甲\\"", features: [第一流道, 弹性卡扣]}
      ipc: [F28F, H05K]
      mainBusinessIpc: [F28F]
      ownPatents: [CN202010310978, {number: CN202511234567, filing: 2025-11-20, type: invention, core: true, feeReduction: 0.85, paidThrough: 3}]
      licensedIn: [CN110000001B]
      ftoList: [CN111400000B]
      competitors: [{id: 某某动力, weight: 1.0}, {names: [某某动力有限公司], weight: 0.3}]
      markets: [CN, US]
      certificates: [{name: 高新技术企业, expiry: 2027-10-31}, {name: 其他}]
      language: en
      digest: {red: IMMEDIATE, blue: MONTHLY}
      endpoints: [{channel: email, to: ip@example.com}]
      """;

  @Test
  void aProfileComesBackFromJsonAsItWas() {
    Enterprise read = ProfileReader.read("t-017", FILE).orThrow();
    String json = ProfileJson.write(read);
    Enterprise again = ProfileJson.read("t-017", json);
    assertThat(again).usingRecursiveComparison().ignoringFields("place").isEqualTo(read);
    assertThat(ProfileJson.write(again)).isEqualTo(json);
  }
}
