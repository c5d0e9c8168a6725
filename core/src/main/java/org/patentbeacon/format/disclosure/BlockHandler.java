package org.patentbeacon.format.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.patentbeacon.format.disclosure.Extraction.Block;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Takes the XHTML that Tika makes of any file and cuts it into blocks: paragraphs, headings and items; a row of a table
/// is one block, its cells joined by ` | `.
final class BlockHandler extends DefaultHandler {
  private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre",
      "blockquote", "section", "article", "table", "ul", "ol", "body");
  private static final String CELLS = " | ";

  private final TextLimits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private String excess = "";
  private int characters;
  private int pages;
  private int depth;
  private int inCell;
  private boolean inBody;
  private boolean ended;

  BlockHandler(TextLimits limits) {
    this.limits = limits;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
    String element = localName.toLowerCase(Locale.ROOT);
    inBody |= element.equals("body");
    if (BLOCKS.contains(element)) {
      breakBlock();
    }
    switch (element) {
      case "br" -> text.append('\n');
      case "td", "th" -> inCell++;
      case "div" -> {
        if ("page".equals(attributes.getValue("class")) && ++pages > limits.pages()) {
          exceeded("at most " + limits.pages() + " pages, found more");
        }
      }
      default -> { }
    }
    if (++depth > 10_000) {
      exceeded("elements nested at most 10000 deep, found deeper ones");
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    String element = localName.toLowerCase(Locale.ROOT);
    depth--;
    if (element.equals("td") || element.equals("th")) {
      cells.add(text.toString().strip().replace('\n', ' '));
      text = new StringBuilder();
      inCell = Math.max(0, inCell - 1);
    } else if (element.equals("tr")) {
      text.append(cells.stream().allMatch(String::isEmpty) ? "" : String.join(CELLS, cells));
      cells.clear();
      breakBlock();
    } else if (BLOCKS.contains(element)) {
      breakBlock();
    }
    inBody &= !element.equals("body");
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (!inBody) {
      return;
    }
    characters += length;
    if (characters > limits.characters()) {
      exceeded("at most " + limits.characters() + " characters, found more");
    }
    text.append(chars, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    characters(chars, start, length);
  }

  @Override
  public void endDocument() {
    breakBlock();
    ended = true;
  }

  private void breakBlock() {
    if (inCell > 0) {
      text.append(' ');
      return;
    }
    if (!text.toString().isBlank()) {
      blocks.add(new Block(Math.max(1, pages), text.toString()));
    }
    text = new StringBuilder();
  }

  private void exceeded(String what) throws SAXException {
    excess = what;
    throw new SAXException(what);
  }

  /// The blocks so far.
  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /// The limit that was exceeded, in words; empty when none was.
  String excess() {
    return excess;
  }

  /// Whether the whole file was walked through.
  boolean ended() {
    return ended;
  }
}
