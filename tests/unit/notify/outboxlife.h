// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/outbox.h"
#include "tests/support/fakecarrier.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"

#include <QTest>

namespace freeagent::test {

inline notify::Channel channelOf(const QString &name, notify::ChannelKind kind, QList<Severity> severities = {Severity::Critical, Severity::Warning, Severity::Info})
{
    notify::Channel channel;
    channel.name = name;
    channel.kind = kind;
    channel.severities = std::move(severities);
    channel.audiences = {"oncall"};
    channel.url = QUrl(QStringLiteral("https://hooks.example.com/services/canarysecret"));
    channel.secret = "0123456789abcdef";
    channel.mail.from = QStringLiteral("farm@example.com");
    channel.mail.to = {QStringLiteral("ops@example.com")};
    channel.mail.host = QStringLiteral("mail.example.com");
    return channel;
}

inline Notice noticeOf(const QByteArray &group, NoticeKind kind, Severity severity = Severity::Critical, int number = 1)
{
    Notice notice;
    notice.group = group;
    notice.kind = kind;
    notice.severity = severity;
    notice.id = group + '/' + QByteArray::number(int(kind)) + '/' + QByteArray::number(number);
    notice.title = QString::fromLatin1(group);
    return notice;
}

/// An outbox over a store that outlives it, as a disk outlives a process.
struct OutboxLife {
    FakeClock &clock;
    FakeStore &store;
    FakeCarrier &carrier;
    services::Ledger ledger{store};
    notify::Outbox outbox;

    OutboxLife(FakeClock &theClock, FakeStore &theStore, FakeCarrier &theCarrier, const QList<notify::Channel> &channels)
        : clock(theClock)
        , store(theStore)
        , carrier(theCarrier)
        , outbox(ledger, clock, carrier, [] { return 0.5; })
    {
        outbox.setChannels(channels);
        outbox.load(store.records);
    }
    /// As a service does: its change and the deliveries in one unit.
    void tell(const Notice &notice)
    {
        Unit unit;
        unit.changes = outbox.outgoing(notice);
        ledger.commit(std::move(unit), [this](Result<void> saved) {
            if (saved)
                outbox.wake();
        });
    }
    /// Lets everything happen that is due now.
    void settle()
    {
        for (int i = 0; i < 12; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
        }
    }
    void pass(Millis time, Millis step = std::chrono::seconds(1))
    {
        for (Millis gone{}; gone < time; gone += step) {
            clock.advance(step);
            outbox.tick();
            settle();
        }
    }
    std::vector<notify::Delivery> on(const QString &channel) const
    {
        std::vector<notify::Delivery> list;
        for (const notify::Delivery *delivery : outbox.book().all())
            if (delivery->channel == channel)
                list.insert(list.begin(), *delivery);
        return list;
    }
};

} // namespace freeagent::test
