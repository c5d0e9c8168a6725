package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// What a person or organisation is to a document.
public enum PartyRole {
  /// 申请人, applicant.
  APPLICANT,
  /// 专利权人, patentee or assignee.
  OWNER,
  /// 发明人, inventor.
  INVENTOR,
  /// 设计人, designer.
  DESIGNER,
  /// 代理人, a person who represents.
  AGENT,
  /// 代理机构, a firm that represents.
  AGENCY,
  /// 审查员, examiner.
  EXAMINER,
  /// 异议人, opponent.
  OPPONENT,
  /// 被许可人, licensee.
  LICENSEE;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
