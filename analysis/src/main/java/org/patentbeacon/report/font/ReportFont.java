package org.patentbeacon.report.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Noto Sans SC, in the weights that reports use. It has Chinese and Latin letters.
public enum ReportFont {
  /// For text.
  REGULAR("Regular", 400),
  /// For titles.
  BOLD("Bold", 700);

  /// Its name in style sheets and pictures.
  public static final String FAMILY = "Noto Sans SC";

  private final String file;
  private final int weight;

  ReportFont(String style, int weight) {
    this.file = "fonts/ttf/NotoSansSC/NotoSansSC-" + style + ".ttf";
    this.weight = weight;
  }

  /// {@return its weight in style sheets, such as 400}
  public int weight() {
    return weight;
  }

  /// {@return its TrueType file, whole}
  ///
  /// @throws IllegalStateException when the jar of the font is missing
  public InputStream open() {
    InputStream ttf = ReportFont.class.getClassLoader().getResourceAsStream(file);
    if (ttf == null) {
      throw new IllegalStateException("the font " + file + " is not there: the jar ph-fonts-noto-sans-sc is missing");
    }
    return ttf;
  }

  /// Makes the font known to Java's own drawing, which otherwise draws Chinese as boxes. To call again changes nothing.
  public static void register() {
    Registration.done();
  }

  /// Done once, when first asked for.
  private static final class Registration {
    static {
      for (ReportFont font : values()) {
        try (InputStream ttf = font.open()) {
          GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, ttf));
        } catch (FontFormatException e) {
          throw new IllegalStateException(font.file + " is not a font", e);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    private static void done() {}
  }
}
