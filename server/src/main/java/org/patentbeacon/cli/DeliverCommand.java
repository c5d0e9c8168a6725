package org.patentbeacon.cli;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.delivery.Delivery;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.dispatch.DispatchSettings;
import org.patentbeacon.delivery.dispatch.Dispatched;
import org.patentbeacon.delivery.dispatch.Dispatcher;
import org.patentbeacon.delivery.dispatch.Fate;
import org.patentbeacon.delivery.dispatch.MailChannel;
import org.patentbeacon.delivery.dispatch.Outgoing;
import org.patentbeacon.delivery.dispatch.Parcel;
import org.patentbeacon.delivery.dispatch.Sender;
import org.patentbeacon.delivery.dispatch.WebhookChannel;
import org.patentbeacon.delivery.mail.MailSender;
import org.patentbeacon.delivery.post.LedgerOutgoing;
import org.patentbeacon.delivery.webhook.WebhookOptions;
import org.patentbeacon.delivery.webhook.WebhookSender;
import org.patentbeacon.server.Json;
import org.patentbeacon.warning.Beacon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `beacon deliver`: gets alerts to those who want to hear of them.
@Command(name = "deliver", mixinStandardHelpOptions = true, description = {"send alerts by mail and webhook", "推送预警"},
    subcommands = {DeliverCommand.Run.class, DeliverCommand.Dead.class, DeliverCommand.Again.class})
final class DeliverCommand {
  DeliverCommand() {}

  /// What goes by the ways that are set up; the rest waits and is not counted as tried.
  ///
  /// @param all all that is due
  /// @param ways the ways that are set up
  private record Only(Outgoing all, Set<Endpoint.Channel> ways) implements Outgoing {
    @Override
    public List<Parcel> due(Wanted wanted) {
      return all.due(wanted).stream().filter(parcel -> ways.contains(parcel.endpoint().channel())).toList();
    }

    @Override
    public void report(Parcel delivery, Fate fate) {
      all.report(delivery, fate);
    }
  }

  /// `beacon deliver run`.
  @Command(name = "run", mixinStandardHelpOptions = true,
      description = {"send what is due; the mail server is in delivery.yaml beside the ledger", "发送到期的预警与汇总"})
  static final class Run extends LedgerCommand {
    Run() {}

    @Override
    int run(Beacon beacon) throws Exception {
      DeliverySettings settings = DeliverySettings.read(place.beside(DeliverySettings.FILE));
      Clock clock = Clock.systemUTC();
      try (WebhookSender webhooks = new WebhookSender(WebhookOptions.DEFAULT, clock)) {
        Map<Endpoint.Channel, Sender> senders = new EnumMap<>(Endpoint.Channel.class);
        senders.put(Endpoint.Channel.WEBHOOK, new WebhookChannel(webhooks));
        DeliverySettings.@Nullable Mail mail = settings.mail();
        if (mail == null) {
          output.err().println("beacon: " + shared.say("没有设置邮件服务器（delivery.yaml），邮件暂不发送",
              "no mail server is set up in delivery.yaml; mails wait"));
        } else {
          senders.put(Endpoint.Channel.EMAIL, new MailChannel(new MailSender(mail.server(), clock), mail.from(), settings.head()));
        }
        Dispatcher dispatcher = new Dispatcher(
            new Only(new LedgerOutgoing(beacon.ledger(), settings.head()), Set.copyOf(senders.keySet())), senders,
            DispatchSettings.DEFAULT, new Dispatcher.Chance(clock, new SecureRandom()::nextDouble));
        return told(dispatcher.round());
      }
    }

    private int told(Dispatched counts) {
      output.out().println(shared.json ? Json.write(counts) : shared.say(
          "送达 %d，稍后再试 %d，放弃 %d，接收端已停用 %d，未能记录 %d", "delivered %d, tried again later %d, given up %d, receiver gone %d, not recorded %d")
          .formatted(counts.done(), counts.later(), counts.dead(), counts.gone(), counts.unreported()));
      return counts.dead() + counts.gone() + counts.unreported() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  /// `beacon deliver dead`.
  @Command(name = "dead", mixinStandardHelpOptions = true, description = {"list what was given up", "列出已放弃的推送"})
  static final class Dead extends LedgerCommand {
    Dead() {}

    @Override
    int run(Beacon beacon) throws Exception {
      List<Delivery> dead = beacon.ledger().deliveries().dead(place.scope());
      if (shared.json) {
        output.out().println(Json.write(dead));
      } else {
        dead.forEach(one -> output.out().println(one.id() + "\t" + one.to().endpoint().channel() + "\t"
            + one.to().endpoint().address() + "\t" + one.note()));
      }
      return ExitCode.DONE;
    }
  }

  /// `beacon deliver again`.
  @Command(name = "again", mixinStandardHelpOptions = true, description = {"send what was given up again", "重新推送"})
  static final class Again extends LedgerCommand {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "ids as 'deliver dead' lists them")
    private List<String> ids = List.of();

    Again() {}

    @Override
    int run(Beacon beacon) throws Exception {
      List<String> unknown = ids.stream().filter(id -> !beacon.ledger().deliveries().redrive(place.scope(), id)).toList();
      unknown.forEach(id -> output.err().println("beacon: " + shared.say("没有已放弃的推送 ", "nothing was given up with the id ") + id));
      output.out().println(shared.json ? Json.write(Map.of("again", ids.size() - unknown.size()))
          : shared.say("将重新推送 ", "to be sent again: ") + (ids.size() - unknown.size()));
      return unknown.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }
}
