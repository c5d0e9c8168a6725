package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonValue;

/// The sort of person or organisation a party is.
public enum PartyType {
  /// 企业, a company.
  ENTERPRISE,
  /// 高校, a university, college or school.
  UNIVERSITY,
  /// 科研院所, a research institute.
  INSTITUTE,
  /// 个人, a natural person.
  PERSON,
  /// 机关, a public authority.
  GOVERNMENT,
  /// 医院, a hospital.
  HOSPITAL,
  /// Anything else.
  OTHER;

  private final String word = Words.of(this);

  /// {@return the word for it in JSON, lower case with hyphens}
  @JsonValue
  public String word() {
    return word;
  }
}
