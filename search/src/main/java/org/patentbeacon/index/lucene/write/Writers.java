package org.patentbeacon.index.lucene.write;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.hnsw.HnswGraphBuilder;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/// How the index is written, the same by everyone who writes to it.
public final class Writers {
  private static final double BUFFER_MEGABYTES = 128;

  /// The length of a text counts its pairs of characters and marks too, as the average it is compared with does.
  private static final Similarity LENGTH_IN_TERMS = new BM25Similarity(false);

  private Writers() {}

  /// {@return the configuration, for one writer}
  public static IndexWriterConfig config() {
    return new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false)
        .setCodec(new QuantizedVectors()).setSimilarity(LENGTH_IN_TERMS);
  }

  /// Lucene's own format, with graphs over vectors of one byte a coordinate; the whole vectors lie beside them.
  private static final class QuantizedVectors extends Lucene104Codec {
    private final KnnVectorsFormat vectors = new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE,
        HnswGraphBuilder.DEFAULT_MAX_CONN, HnswGraphBuilder.DEFAULT_BEAM_WIDTH);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
      return vectors;
    }
  }
}
