package org.patentbeacon.demo;

import java.util.SplittableRandom;

/// A fictional applicant. Small numbers are drawn more often: the chance of a rank falls with
/// its inverse (Zipf's law).
///
/// @param zh its Chinese name
/// @param en its name abroad
/// @param province the two-digit code of its province
/// @param city its city
record Firm(String zh, String en, String province, String city) {
  private static final int FIRMS = 400;

  /// The rival whose applications alarm the demo cluster.
  static final Firm RIVAL = new Firm("灯湖市示例寒流液冷照明有限公司", "DENGHU SHILI HANLIU LIQUID COOLED LIGHTING CO LTD", "44",
      "灯湖市");

  static Firm of(SplittableRandom random) {
    return numbered((int) Math.exp(random.nextDouble() * Math.log(FIRMS)) - 1);
  }

  private static Firm numbered(int rank) {
    Vocabulary words = Vocabulary.standard();
    Vocabulary.Word place = words.all("place").get(rank % words.all("place").size());
    String style = words.all("style").get(rank / 6 % words.all("style").size()).zh();
    int series = rank / (6 * words.all("style").size());
    String number = series == 0 ? "" : "第" + "二三四五六七八九".charAt(Math.min(7, series - 1));
    return switch (rank % 9) {
      case 4 -> new Firm(place.zh() + style + number + "光电股份有限公司", latin(rank, "OPTOELECTRONICS CO LTD"), place.ipc(),
          place.zh());
      case 7 -> new Firm(place.zh() + style + number + "照明研究院", latin(rank, "LIGHTING RESEARCH INSTITUTE"),
          place.ipc(), place.zh());
      case 8 -> new Firm(place.zh() + style + number + "理工大学", latin(rank, "UNIVERSITY OF TECHNOLOGY"), place.ipc(),
          place.zh());
      default -> new Firm(place.zh() + style + number + "照明有限公司", latin(rank, "LIGHTING CO LTD"), place.ipc(),
          place.zh());
    };
  }

  private static String latin(int rank, String sort) {
    return "SHILI FICTIONAL " + (char) ('A' + rank % 26) + (char) ('A' + rank / 26 % 26) + " " + sort;
  }

  /// The name of its province.
  String provinceName() {
    return switch (province) {
      case "44" -> "广东省";
      case "33" -> "浙江省";
      case "32" -> "江苏省";
      default -> "福建省";
    };
  }
}
