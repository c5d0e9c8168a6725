package org.patentbeacon.cli;

import org.patentbeacon.name.group.Evidence;
import org.patentbeacon.name.group.NearMiss;
import org.patentbeacon.name.group.Relation;

/// Why names are of one applicant, or are not, in words.
final class NameWords {
  private final Shared shared;

  /// @param shared says which language
  NameWords(Shared shared) {
    this.shared = shared;
  }

  String relation(Relation relation) {
    return switch (relation) {
      case MAIN -> shared.say("主名", "main name");
      case ALIAS -> shared.say("别名", "alias");
      case ENGLISH -> shared.say("英文名", "English name");
      case FORMER -> shared.say("曾用名", "former name");
      case SUBSIDIARY -> shared.say("子公司", "subsidiary");
      case NOT -> shared.say("非同一人", "another applicant");
    };
  }

  /// @param detail what they share; empty when nobody said
  String evidence(Evidence evidence, String detail) {
    String sort = switch (evidence) {
      case HAND -> shared.say("别名表", "a row of the alias table");
      case SAME_CODE -> shared.say("统一社会信用代码相同", "the same social credit code");
      case SAME_NORMAL_FORM -> shared.say("同一名称的不同写法", "spellings of one name");
      case RENAMED -> shared.say("登记簿记载的名称变更", "a change of name in the register");
      case BRANCH -> shared.say("分支机构", "a branch");
      case SAME_STEM_SAME_ADDRESS -> shared.say("仅组织形式不同，地址相同", "they differ in the legal form only, at the same address");
      case COUNTERPARTS -> shared.say("在多个同族中互相对应", "they stand for one another in several families");
      case SAME_STEM_SAME_INVENTOR -> shared.say("仅组织形式不同，发明人相同", "they differ in the legal form only, with the same inventor");
      case NAMED_WITHIN -> shared.say("名称以上级全称开头", "its name begins with the whole of the other");
    };
    return detail.isEmpty() ? sort : sort + shared.say("，", ", ") + detail;
  }

  String reason(NearMiss.Reason reason) {
    return switch (reason) {
      case ROW -> shared.say("别名表说明不是同一人", "the alias table says that they are two");
      case OTHER_CODE -> shared.say("统一社会信用代码不同", "other social credit codes");
      case OTHER_COUNTRY -> shared.say("国家不同", "another country");
      case OTHER_KIND -> shared.say("厂、合伙等与公司并存，不是其更名", "a works or partnership stands beside a company");
      case STEM_ALONE -> shared.say("仅字号相同，没有地址、发明人或登记佐证",
          "the stem alone is the same; no address, inventor or register confirms it");
    };
  }
}
