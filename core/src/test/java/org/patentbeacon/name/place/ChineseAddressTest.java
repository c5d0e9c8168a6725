package org.patentbeacon.name.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.document.PostalAddress;

class ChineseAddressTest {

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "650231 云南省昆明市五华区红锦路1号, 云南省昆明市五华区红锦路1号, 云南省, 昆明市, 五华区, 650231",
      "100000 北京市海淀区中关村大街1号, 北京市海淀区中关村大街1号, 北京市, -, 海淀区, 100000",
      "重庆江北区某路1号, 重庆江北区某路1号, 重庆市, -, 江北区, -",
      "江苏省苏州市昆山市玉山镇1号, 江苏省苏州市昆山市玉山镇1号, 江苏省, 苏州市, 昆山市, -",
      "广西南宁市某路1号小区, 广西南宁市某路1号小区, 广西壮族自治区, 南宁市, -, -",
      "吉林省延边朝鲜族自治州延吉市, 吉林省延边朝鲜族自治州延吉市, 吉林省, 延边朝鲜族自治州, 延吉市, -",
      "黑龙江省哈尔滨市道里区1号, 黑龙江省哈尔滨市道里区1号, 黑龙江省, 哈尔滨市, 道里区, -",
      "杭州市西湖区文一西路1号, 杭州市西湖区文一西路1号, 浙江省, 杭州市, 西湖区, -",
      "广东省深圳市高新区科技大道园区, 广东省深圳市高新区科技大道园区, 广东省, 深圳市, 高新区, -",
      "吉林市昌邑区某路1号, 吉林市昌邑区某路1号, 吉林省, 吉林市, 昌邑区, -",
      "江苏省昆山市玉山镇1号, 江苏省昆山市玉山镇1号, 江苏省, 苏州市, 昆山市, -",
      "昆山市玉山镇1号, 昆山市玉山镇1号, 江苏省, 苏州市, 昆山市, -",
      "河南省济源市某路1号, 河南省济源市某路1号, 河南省, 济源市, -, -",
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
}
