package org.patentbeacon.demo;

import java.util.List;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.number.ApplicationNumber;

/// Writes a Chinese publication as the office's XML, so that the demo takes the road of a user's own files.
final class CnipaXml {
  private final PatentDocument document;
  private final Invention invention;
  private final DemoTexts texts;
  private final StringBuilder xml = new StringBuilder(8_192);

  private CnipaXml(PatentDocument document, Invention invention) {
    this.document = document;
    this.invention = invention;
    this.texts = new DemoTexts(invention);
  }

  static String of(PatentDocument document, Invention invention) {
    return new CnipaXml(document, invention).document();
  }

  private String document() {
    String kind = document.id().substring(document.id().length() - 1);
    String number = invention.publication();
    String day = DemoDocuments.published(document).toString().replace("-", "");
    xml.append("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>\n"
        + "<business:PatentDocumentAndRelated xmlns:base=\"http://www.sipo.gov.cn/XMLSchema/base\""
        + " xmlns:business=\"http://www.sipo.gov.cn/XMLSchema/business\" xsdVersion=\"V2.2.1\" file=\"CN")
        .append(number).append(kind).append(".XML\" dateProduced=\"").append(day)
        .append("\" status=\"C\" lang=\"zh\" country=\"CN\" docNumber=\"").append(number).append("\" kind=\"")
        .append(kind).append("\" datePublication=\"").append(day).append("\">\n");
    boolean design = invention.sort() == Invention.Sort.DESIGN;
    open(design ? "DesignBibliographicData" : "BibliographicData");
    documentId("PublicationReference dataFormat=\"original\"", "PublicationReference", number, kind, day);
    String filed = invention.filed().toString().replace("-", "");
    documentId("ApplicationReference applType=\"" + invention.sort().digit() + "0\" dataFormat=\"original\"",
        "ApplicationReference", new ApplicationNumber("CN", invention.application()).display(), "", filed);
    classes();
    String title = design ? "DesignTitle" : "InventionTitle";
    xml.append("<business:").append(title).append(" lang=\"zh\">").append(escape(texts.titleZh())).append("</business:")
        .append(title).append(">\n");
    parties();
    close(design ? "DesignBibliographicData" : "BibliographicData");
    if (!design) {
      body();
    }
    return xml.append("</business:PatentDocumentAndRelated>\n").toString();
  }

  private void open(String name) {
    xml.append("<business:").append(name).append(">\n");
  }

  private void close(String name) {
    xml.append("</business:").append(name).append(">\n");
  }

  private void documentId(String start, String name, String number, String kind, String day) {
    open(start);
    xml.append("<base:DocumentID><base:WIPOST3Code>CN</base:WIPOST3Code><base:DocNumber>").append(number)
        .append("</base:DocNumber>");
    if (!kind.isEmpty()) {
      xml.append("<base:Kind>").append(kind).append("</base:Kind>");
    }
    xml.append("<base:Date>").append(day).append("</base:Date></base:DocumentID>\n");
    close(name);
  }

  private void classes() {
    if (invention.sort() == Invention.Sort.DESIGN) {
      xml.append("<business:ClassificationLocarno><business:MainClassification>26-05</business:MainClassification>"
          + "</business:ClassificationLocarno>\n");
      return;
    }
    open("ClassificationIPCRDetails creator=\"03\" processingType=\"original\"");
    int sequence = 0;
    for (Classification c : document.classifications()) {
      int slash = c.symbol().indexOf('/');
      open("ClassificationIPCR sequence=\"" + ++sequence + "\"");
      element("IPCVersionDate", "20060101");
      element("Section", c.symbol().substring(0, 1));
      element("MainClass", c.symbol().substring(1, 3));
      element("Subclass", c.symbol().substring(3, 4));
      element("MainGroup", c.symbol().substring(4, slash));
      element("Subgroup", c.symbol().substring(slash + 1));
      close("ClassificationIPCR");
    }
    close("ClassificationIPCRDetails");
  }

  private void element(String name, String text) {
    xml.append("<business:").append(name).append('>').append(escape(text)).append("</business:").append(name)
        .append(">\n");
  }

  private void parties() {
    Firm firm = invention.firm();
    open("Parties");
    open("ApplicantDetails");
    open("Applicant sequence=\"1\"");
    xml.append("<base:AddressBook lang=\"zh\"><base:Name>").append(escape(firm.zh()))
        .append("</base:Name><base:Address><base:City>").append(firm.city()).append("</base:City><base:Province>")
        .append(firm.provinceName()).append("</base:Province><base:WIPOST3Code>CN</base:WIPOST3Code><base:Text>")
        .append(firm.provinceName()).append(firm.city()).append("示例区虚构路").append(1 + invention.index() % 99)
        .append("号</base:Text></base:Address></base:AddressBook>\n");
    close("Applicant");
    close("ApplicantDetails");
    open("InventorDetails");
    int sequence = 0;
    for (String name : invention.inventors()) {
      open("Inventor sequence=\"" + ++sequence + "\" publicationMark=\"0\"");
      xml.append("<base:AddressBook lang=\"zh\"><base:Name>").append(name).append("</base:Name></base:AddressBook>\n");
      close("Inventor");
    }
    close("InventorDetails");
    close("Parties");
  }

  private void body() {
    open("Abstract lang=\"zh\"");
    paragraph(texts.abstractZh());
    close("Abstract");
    open("Description lang=\"zh\"");
    section("TechnicalField", "技术领域", texts.fieldZh());
    section("BackgroundArt", "背景技术", texts.backgroundZh());
    section("Disclosure", "发明内容", texts.disclosureZh());
    close("Description");
    open("Claims lang=\"zh\"");
    List<String> claims = texts.claimsZh();
    for (int i = 0; i < claims.size(); i++) {
      String number = String.valueOf(10_001 + i).substring(1);
      open("Claim id=\"cl" + number + "\" num=\"" + number + "\"");
      element("ClaimText", (i + 1) + "." + claims.get(i));
      close("Claim");
    }
    close("Claims");
  }

  private void section(String name, String heading, String text) {
    open(name);
    paragraph(heading);
    paragraph(text);
    close(name);
  }

  private void paragraph(String text) {
    xml.append("<base:Paragraphs>").append(escape(text)).append("</base:Paragraphs>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
