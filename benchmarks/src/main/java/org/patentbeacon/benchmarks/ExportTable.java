package org.patentbeacon.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/// A table as Chinese services export it: 17 columns, invented, the same for the same seed.
final class ExportTable {
  private static final String HEADER = "序号,公开(公告)号,公开(公告)日,申请号,申请日,标题,摘要,申请人,发明人,主分类号,IPC,专利类型,"
      + "法律状态,申请人地址,代理机构,权利要求数量,被引证次数\n";
  private static final String[] PLACES = {"广东省深圳市南山区", "浙江省宁波市江北区", "江苏省苏州市吴中区", "北京市海淀区",
      "上海市浦东新区", "四川省成都市武侯区", "湖北省武汉市洪山区"};
  private static final String[] WORDS = {"照明", "散热", "驱动", "电源", "光学", "封装", "灯具", "控制", "传感", "通信", "储能",
      "电池", "半导体", "显示", "智能", "结构", "装置", "方法"};
  private static final String[] BODIES = {"科技有限公司", "股份有限公司", "大学", "研究院", "电子厂", "集团有限公司", "职业技术学院"};
  private static final String[] CLASSES = {"F21V29/70", "F21K9/20", "H01L33/64", "H05B45/10", "G02B6/00", "F21S8/06",
      "H01M10/613", "G06F17/30"};
  private static final String[] STATUSES = {"有效", "失效", "审中"};
  private static final String NAMES = "王李张刘陈杨赵黄周吴伟芳娜敏静磊洋勇军杰涛明超强霞平刚桂英华";
  private static final int BODY_COUNT = 3_000;

  private final Random random;

  ExportTable(long seed) {
    random = new Random(seed);
  }

  byte[] bytes(int rows) {
    StringBuilder table = new StringBuilder(rows * 700).append(HEADER);
    for (int row = 0; row < rows; row++) {
      row(table, row);
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void row(StringBuilder table, int row) {
    LocalDate filed = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3_600));
    boolean granted = random.nextInt(3) == 0;
    int serial = 100_000 + row % 800_000;
    String title = "一种" + words(4 + random.nextInt(5));
    String main = CLASSES[random.nextInt(CLASSES.length)];
    String body = PLACES[row % PLACES.length].substring(0, 2) + words(2) + BODIES[random.nextInt(BODIES.length)];
    table.append(row + 1).append(',')
        .append(String.format(Locale.ROOT, "CN1%08d%s", 2_000_000 + row, granted ? "B" : "A")).append(',')
        .append(filed.plusDays(200 + random.nextInt(900))).append(',')
        .append("CN").append(applicationNumber(filed.getYear(), serial)).append(',')
        .append(filed).append(',').append(title).append(",\"本发明公开了").append(title).append("，包括")
        .append(words(60 + random.nextInt(40))).append("。\",").append(body).append(',')
        .append(name()).append("; ").append(name()).append("; ").append(name()).append(',').append(main).append(',')
        .append(main).append("; ").append(CLASSES[random.nextInt(CLASSES.length)]).append("; ")
        .append(CLASSES[random.nextInt(CLASSES.length)]).append(',').append(granted ? "发明授权" : "发明申请").append(',')
        .append(STATUSES[random.nextInt(STATUSES.length)]).append(",51").append(1_000 + random.nextInt(9_000)).append(' ')
        .append(PLACES[row % PLACES.length]).append("科技路").append(1 + random.nextInt(BODY_COUNT)).append("号,")
        .append("某某专利事务所 ").append(11_000 + random.nextInt(500)).append(',').append(1 + random.nextInt(20)).append(',')
        .append(random.nextInt(40)).append('\n');
  }

  /// A number of the year with its check digit: the sum of its digits, each with a weight, by 11.
  private static String applicationNumber(int year, int serial) {
    String digits = String.format(Locale.ROOT, "%d10%06d", year, serial);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (2 + i % 8);
    }
    int check = sum % 11;
    return digits + "." + (check == 10 ? "X" : check);
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder(count * 2);
    for (int i = 0; i < count; i++) {
      words.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private String name() {
    int length = 2 + random.nextInt(2);
    StringBuilder name = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      name.append(NAMES.charAt(random.nextInt(NAMES.length())));
    }
    return name.toString();
  }
}
