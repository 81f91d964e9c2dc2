// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/message.h"

#include <QTimer>
#include <vector>

namespace freeagent::test {

/// Receivers in memory: takes what it is given and answers from the event loop as `answer` says; with `hold` it does not answer. `known` holds the
/// keys that were seen, as a receiver that honours them would: `fresh` are the messages that it would show.
class FakeCarrier final : public QObject, public notify::Carrier
{
public:
    std::vector<notify::Message> all;
    std::vector<notify::Message> fresh;
    QList<QByteArray> known;
    std::function<notify::Verdict(const notify::Message &)> answer = [](const notify::Message &) { return notify::Verdict{notify::Verdict::Kind::Delivered, {}}; };
    bool hold = false;

    void carry(notify::Message message, std::function<void(notify::Verdict)> done) override
    {
        all.push_back(message);
        const notify::Verdict verdict = answer(message);
        if (verdict.kind == notify::Verdict::Kind::Delivered && (message.key.isEmpty() || !known.contains(message.key))) {
            fresh.push_back(message);
            known.append(message.key);
        }
        if (!hold)
            QTimer::singleShot(0, this, [verdict, done = std::move(done)] { done(verdict); });
    }
    std::vector<notify::Message> on(const QString &channel) const
    {
        std::vector<notify::Message> list;
        for (const notify::Message &message : all)
            if (message.channel == channel)
                list.push_back(message);
        return list;
    }
};

} // namespace freeagent::test
