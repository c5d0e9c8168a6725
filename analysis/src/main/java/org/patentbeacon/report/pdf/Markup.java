package org.patentbeacon.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.patentbeacon.report.chart.ChartPictures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// An XHTML document while it is written.
final class Markup {
  /// In millimetres: a page of A4 less the margins of the style sheet.
  private static final int TEXT_WIDTH = 170;
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Document document;
  private final Element head;
  private final Element body;

  Markup() {
    try {
      document = factory().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the XML parser of the JDK", e);
    }
    Element html = document.createElementNS(XHTML, "html");
    document.appendChild(html);
    head = add(html, "head");
    body = add(html, "body");
  }

  Document document() {
    return document;
  }

  Element head() {
    return head;
  }

  Element body() {
    return body;
  }

  Element add(Element parent, String tag) {
    Element element = document.createElementNS(XHTML, tag);
    parent.appendChild(element);
    return element;
  }

  Element add(Element parent, String tag, String kind) {
    Element element = add(parent, tag);
    element.setAttribute("class", kind);
    return element;
  }

  /// An element that holds nothing but text.
  Element text(Element parent, String tag, String text) {
    Element element = add(parent, tag);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  /// A link to a place of the document, whose page the style sheet prints behind it.
  void link(Element parent, String target, String text) {
    text(parent, "a", text).setAttribute("href", "#" + target);
  }

  /// A drawing, as wide as the text.
  ///
  /// @throws IllegalArgumentException when it is no XML
  void drawing(Element parent, String svg, ChartPictures.Size size) {
    try {
      Element drawing = factory().newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
      if (!drawing.hasAttribute("viewBox")) {
        drawing.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
      }
      drawing.setAttribute("style", String.format(Locale.ROOT, "width:%dmm;height:%.2fmm", TEXT_WIDTH, TEXT_WIDTH * (double) size.height() / size.width()));
      parent.appendChild(document.importNode(drawing, true));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("the XML parser of the JDK", e);
    } catch (SAXException e) {
      throw new IllegalArgumentException("expected a drawing in SVG, found " + svg.substring(0, Math.min(80, svg.length())), e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory;
  }
}
