package org.patentbeacon.number;

import java.text.Normalizer;
import java.util.Locale;

/// The first step for every number: one alphabet, and nothing around the number (numbers.md §2.1 to 2.4).
final class Preparation {
  /// Longer labels first, so that none hides behind its own beginning. Written as they look after NFKC and upper case.
  private static final String[] LABELS = {"公开(公告)号", "授权公告号", "申请公布号", "专利申请号", "公开号", "公告号", "申请号", "专利号",
      "文献号", "PUBLICATION NUMBER", "PUBLICATION NO", "PUB. NO", "APPLICATION NUMBER", "APPLICATION NO", "APPL. NO",
      "APPL NO", "PATENT NUMBER", "PATENT NO"};
  private static final String[] EXTENSIONS = {".XML", ".PDF", ".ZIP", ".TXT"};
  private static final String QUOTES = "\"'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u00B4";

  private Preparation() {}

  static String of(String text) {
    String cleaned = Kinds.isPlain(text) ? text : withoutFileName(withoutLabel(oneAlphabet(text)));
    if (isPlaceholder(cleaned)) {
      throw new RefusedNumber(cleaned.isEmpty() ? "empty: placeholder, no number" : "placeholder, no number");
    }
    return cleaned;
  }

  private static String oneAlphabet(String text) {
    boolean ascii = isAscii(text);
    String normal = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder result = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c <= ' ') {
        result.append(' ');
      } else if (c >= 'a' && c <= 'z') {
        result.append((char) (c - 'a' + 'A'));
      } else if (c <= 0x7F) {
        appendUnlessQuote(result, c);
      } else {
        appendOther(result, c);
      }
    }
    String plain = result.toString().strip();
    return ascii ? plain : plain.toUpperCase(Locale.ROOT);
  }

  private static void appendUnlessQuote(StringBuilder result, char c) {
    if (QUOTES.indexOf(c) < 0) {
      result.append(c);
    }
  }

  private static void appendOther(StringBuilder result, char c) {
    if (isDash(c)) {
      result.append('-');
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      result.append(' ');
    } else if (Character.getType(c) != Character.FORMAT) {
      appendUnlessQuote(result, c);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
  }

  private static String withoutLabel(String text) {
    for (String label : LABELS) {
      if (text.startsWith(label)) {
        int start = label.length();
        while (start < text.length() && ": .".indexOf(text.charAt(start)) >= 0) {
          start++;
        }
        return text.substring(start);
      }
    }
    return text;
  }

  /// A slash is a folder only where a file name is certain: dates and serials are separated by slashes, too.
  private static String withoutFileName(String text) {
    for (String extension : EXTENSIONS) {
      if (text.endsWith(extension)) {
        return lastSegment(text.substring(0, text.length() - extension.length()));
      }
    }
    return text.startsWith("./") || text.startsWith("../") || text.indexOf('\\') >= 0 ? lastSegment(text) : text;
  }

  private static String lastSegment(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static boolean isPlaceholder(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '0' && Character.isLetterOrDigit(c)) {
        return text.equals("NA") || text.equals("N/A") || text.equals("NULL");
      }
    }
    return true;
  }
}
