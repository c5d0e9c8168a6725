package org.patentbeacon.benchmarks.names;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.patentbeacon.name.NormalName;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.name.group.NameGroups;
import org.patentbeacon.name.group.NameUse;

/// Question: how long do the names of a database take, and how long one name more?
public final class NameSpeed {
  private static final int PEOPLE = 200_000;
  private static final int MORE = 10_000;
  private static final List<String> PLACES = List.of("", "北京", "深圳市", "江苏省苏州市", "杭州", "浙江省", "重庆");
  private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "厂", "有限公司上海分公司", "大学", "研究院");
  private static final List<String> LATIN = List.of(" CO., LTD.", " Inc.", " GMBH", " AKTIENGESELLSCHAFT", " UNIVERSITY", " S.p.A. [IT]");
  private static final String WORDS = "光电机械智能装备化工纺织汽车电子环保半导体食品建材医疗网络塑料照明农业";

  private final Random random = new Random(1);
  private final int firms;

  private NameSpeed(int names) {
    // Names come in two or three spellings, and each several times.
    firms = Math.max(1, names / 3);
  }

  /// Prints the figures.
  ///
  /// @param arguments how many uses of names
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    for (int round = 0; round < 3; round++) {
      new NameSpeed(count).run(count);
    }
  }

  private void run(int count) {
    List<NameUse> uses = random.ints(count).mapToObj(_ -> use()).toList();
    long start = System.nanoTime();
    int length = 0;
    for (NameUse use : uses) {
      length += NormalName.of(use.name()).key().length();
    }
    say(count + " names in normal form (" + length + " letters)", count, start);
    start = System.nanoTime();
    NameGroups groups = new NameGroups(AliasTable.empty());
    uses.forEach(groups::add);
    say(count + " uses added", count, start);
    start = System.nanoTime();
    int found = groups.all().size();
    say("grouped, to " + found + " applicants", count, start);
    start = System.nanoTime();
    for (int i = 0; i < MORE; i++) {
      NameUse more = use();
      groups.add(more);
      found += groups.of(more.name()).orElseThrow().members().size();
    }
    say(MORE + " more uses, asked for after each (" + found + " names in all)", MORE, start);
  }

  private static void say(String what, int count, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%s: %.2f s, %.0f a second%n", what, seconds, count / seconds);
  }

  private NameUse use() {
    int firm = random.nextInt(firms);
    Random own = new Random(firm);
    String name = own.nextInt(3) == 0 ? latin(own) : chinese(own);
    return NameUse.of(name).in(own.nextInt(3) == 0 ? "US" : "CN").at("某市某路" + firm % 50_000 + "号")
        .with("某人" + own.nextInt(PEOPLE), "某人" + own.nextInt(PEOPLE));
  }

  private String chinese(Random own) {
    StringBuilder name = new StringBuilder(PLACES.get(own.nextInt(PLACES.size())));
    name.append((char) ('\u5000' + own.nextInt(4000))).append((char) ('\u5000' + own.nextInt(4000)));
    int word = own.nextInt(WORDS.length() - 2);
    return name.append(WORDS, word, word + 2).append(FORMS.get(random.nextInt(FORMS.size()))).toString();
  }

  private String latin(Random own) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      name.append((char) ('A' + own.nextInt(26)));
    }
    return name.append(" Technology").append(LATIN.get(random.nextInt(LATIN.size()))).toString();
  }
}
