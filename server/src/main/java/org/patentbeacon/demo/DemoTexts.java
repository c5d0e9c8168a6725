package org.patentbeacon.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The texts of an invention, in Chinese and English.
final class DemoTexts {
  private final Invention invention;
  private final Subject subject;

  DemoTexts(Invention invention) {
    this.invention = invention;
    this.subject = invention.subject();
  }

  String titleZh() {
    return invention.sort() == Invention.Sort.DESIGN ? subject.thing().zh() + "（" + invention.index() + "）"
        : "一种具有" + subject.means().zh() + "的" + subject.thing().zh();
  }

  String titleEn() {
    return subject.thing().en() + " with " + subject.means().en();
  }

  String abstractZh() {
    return "本发明公开了一种" + subject.thing().zh() + "，包括灯体和" + subject.means().zh() + "，所述" + subject.means().zh() + "的厚度为"
        + subject.size() + "mm，数量为" + subject.count() + "个，并与" + subject.second().zh() + "连接，额定功率为"
        + subject.power() + "W，能够" + subject.effect().zh() + "。";
  }

  String abstractEn() {
    return "A " + subject.thing().en() + " comprises a lamp body and " + subject.count() + " pieces of "
        + subject.means().en() + " with a thickness of " + subject.size() + " mm, connected to a "
        + subject.second().en() + ", with a rated power of " + subject.power() + " W, for "
        + subject.effect().en() + ".";
  }

  List<String> claimsZh() {
    List<String> claims = new ArrayList<>();
    claims.add("一种" + subject.thing().zh() + "，其特征在于，包括灯体、设于所述灯体上的" + subject.means().zh() + "以及" + subject.second().zh()
        + "，所述" + subject.means().zh() + "的厚度为" + subject.size() + "mm。");
    Vocabulary words = Vocabulary.standard();
    SplittableRandom random = invention.chance();
    for (int number = 2; number <= 3 + random.nextInt(7); number++) {
      String to = "根据权利要求" + (1 + random.nextInt(number - 1)) + "所述的" + subject.thing().zh() + "，其特征在于，";
      claims.add(to + "所述" + words.any("part", random).zh() + "由" + words.any("material", random).zh() + "制成，间距为"
          + (1 + random.nextInt(90)) + "mm。");
    }
    return claims;
  }

  List<String> claimsEn() {
    List<String> claims = new ArrayList<>();
    claims.add("A " + subject.thing().en() + ", comprising a lamp body, a " + subject.means().en()
        + " arranged on the lamp body, and a " + subject.second().en() + ", wherein the " + subject.means().en()
        + " has a thickness of " + subject.size() + " mm.");
    claims.add("The " + subject.thing().en() + " according to claim 1, wherein the rated power is " + subject.power()
        + " W.");
    return claims;
  }

  /// The paragraphs of the sections of a Chinese description.
  String fieldZh() {
    return "本发明涉及照明技术领域，尤其涉及一种" + subject.thing().zh() + "。";
  }

  String backgroundZh() {
    return "现有的" + subject.thing().zh() + "在长时间工作时难以" + subject.effect().zh() + "。";
  }

  String disclosureZh() {
    return "为解决上述问题，本发明提供一种" + subject.thing().zh() + "，通过" + subject.means().zh() + "与" + subject.second().zh() + "配合"
        + subject.effect().zh() + "。";
  }

  /// The classes, the main one first.
  List<String> ipc() {
    List<String> classes = new ArrayList<>();
    for (Vocabulary.Word word : List.of(subject.means(), subject.thing(), subject.second(), subject.effect())) {
      if (!classes.contains(word.ipc())) {
        classes.add(word.ipc());
      }
    }
    return classes;
  }
}
