package org.patentbeacon.report.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.font.ReportFont;

/// Drawings as pictures of points, for files that cannot hold drawings.
public final class PngPicture {
  private PngPicture() {}

  /// {@return an SVG as PNG, on white}
  ///
  /// @param svg the drawing
  /// @param size its size
  /// @param scale how many points stand for one pixel of the drawing
  /// @throws IllegalArgumentException when it is no drawing
  public static byte[] of(String svg, ChartPictures.Size size, int scale) {
    ReportFont.register();
    PNGTranscoder transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) size.width() * scale);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) size.height() * scale);
    transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
    } catch (TranscoderException e) {
      throw new IllegalArgumentException("expected a drawing in SVG, found " + svg.substring(0, Math.min(80, svg.length())), e);
    }
    return png.toByteArray();
  }
}
