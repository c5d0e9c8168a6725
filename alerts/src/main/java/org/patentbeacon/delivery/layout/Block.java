package org.patentbeacon.delivery.layout;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.Severity;

/// A part of a page.
sealed interface Block {

  /// Words, of which some are marked.
  record Span(String text, boolean marked) {
    static Span plain(String text) {
      return new Span(text, false);
    }
  }

  /// The title of the page. The tag is a word before it, in the colour of the severity.
  record Title(String text, String tag, @Nullable Severity severity) implements Block {}

  /// The heading of a section, in the colour of a severity when it has one.
  record Heading(String text, @Nullable Severity severity) implements Block {
    static Heading of(String text) {
      return new Heading(text, null);
    }
  }

  /// A paragraph.
  record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }

    static Paragraph of(String text) {
      return new Paragraph(List.of(Span.plain(text)));
    }
  }

  /// Names with what they stand for.
  record Pairs(List<Pair> pairs) implements Block {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /// A name with what it stands for.
  record Pair(String name, String value) {}

  /// A table with a head.
  record Grid(List<String> head, List<List<String>> rows) implements Block {
    public Grid {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /// An entry of a list: a title that leads somewhere, and lines below it.
  record Entry(String tag, String title, URI link, List<String> lines) implements Block {
    public Entry {
      lines = List.copyOf(lines);
    }
  }

  /// Where to read on.
  record Link(String text, URI link) implements Block {}

  /// What stands below, in small letters.
  record Note(String text) implements Block {}
}
