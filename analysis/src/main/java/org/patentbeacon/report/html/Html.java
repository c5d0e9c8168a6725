package org.patentbeacon.report.html;

import java.util.Collection;
import java.util.stream.Collectors;

/// Elements of a page. What is named a text is escaped here; what is named inner is already HTML.
final class Html {
  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
  }

  /// {@return an element around HTML}
  ///
  /// @param opening its tag with its attributes, such as `p class="note"`
  /// @param inner what it holds
  static String around(String opening, String inner) {
    return "<" + opening + ">" + inner + "</" + opening.split(" ", 2)[0] + ">\n";
  }

  /// {@return an element around text}
  ///
  /// @param opening its tag with its attributes
  /// @param text what it says
  static String text(String opening, String text) {
    return around(opening, escape(text));
  }

  /// {@return an element for each text}
  ///
  /// @param opening the tag of each
  /// @param texts what they say
  static String each(String opening, Collection<String> texts) {
    return texts.stream().map(text -> text(opening, text)).collect(Collectors.joining());
  }

  /// {@return the place of an exhibit or chapter in the page, as the value of an attribute}
  ///
  /// @param id its id
  static String anchor(String id) {
    return "x-" + escape(id.replace(' ', '-'));
  }

  /// {@return JSON that cannot end the script in which it stands}
  ///
  /// @param json the JSON
  static String script(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
