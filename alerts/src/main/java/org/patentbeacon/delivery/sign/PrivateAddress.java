package org.patentbeacon.delivery.sign;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// Addresses that a message must not be sent to, since they lead into the sender's own network: private, link-local, loopback,
/// shared and reserved ones, from `private-addresses.tsv`. An IPv4 address inside an IPv6 address counts as itself.
///
/// Asked after the name was resolved and of the very address that is then called: a name may resolve otherwise a moment later.
public final class PrivateAddress {
  private static final String NAME = "private-addresses.tsv";
  private static final int IPV4 = 4;
  private static final int IPV6 = 16;
  private static final List<Block> BLOCKS = FactTable.shipped(
      Objects.requireNonNull(PrivateAddress.class.getResourceAsStream(NAME), NAME), NAME).mapShipped(Block::of);

  /// Where an IPv4 address stands in an IPv6 address: mapped, compatible, translated (RFC 6052) and 6to4 (RFC 3056).
  private static final List<Embedding> EMBEDDINGS = List.of(new Embedding("00000000000000000000ffff", 12),
      new Embedding("000000000000000000000000", 12), new Embedding("0064ff9b0000000000000000", 12), new Embedding("2002", 2));

  private PrivateAddress() {}

  private record Embedding(String prefix, int at) {
    Optional<byte[]> in(byte[] address) {
      boolean holds = address.length == IPV6 && HexFormat.of().formatHex(address).startsWith(prefix);
      return holds ? Optional.of(Arrays.copyOfRange(address, at, at + IPV4)) : Optional.empty();
    }
  }

  private record Block(byte[] start, int bits, String what) {
    static Block of(FactRow row) {
      String[] parts = row.words("block").split("/", 2);
      return new Block(row.read("block", "a block such as 10.0.0.0/8", text -> InetAddress.ofLiteral(parts[0]).getAddress()),
          row.read("block", "a block such as 10.0.0.0/8", text -> Integer.parseInt(parts[1])), row.words("en"));
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >>> (bit % 8);
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /// {@return what an address is that must not be called, such as `private network`; empty for one that may be}
  ///
  /// @param address the address a name was resolved to
  public static Optional<String> reason(InetAddress address) {
    byte[] bytes = address.getAddress();
    Optional<String> direct = named(bytes);
    return direct.isPresent() ? direct
        : EMBEDDINGS.stream().flatMap(embedding -> embedding.in(bytes).stream()).flatMap(inner -> named(inner).stream())
            .findFirst();
  }

  private static Optional<String> named(byte[] address) {
    return BLOCKS.stream().filter(block -> block.holds(address)).findFirst().map(Block::what);
  }
}
