// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/logstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace freeagent::test {

/// Logs in memory; callbacks from the event loop.
class FakeLogs final : public QObject, public LogStore
{
public:
    QHash<BuildId, QList<LogLine>> lines;

    void append(const BuildId &build, int, QList<LogLine> more, std::function<void(Result<void>)> done) override
    {
        lines[build] += more;
        QTimer::singleShot(0, this, [done = std::move(done)] { done({}); });
    }
    void read(const BuildId &build, Window window, std::function<void(Result<QList<LogLine>>)> done) override
    {
        QList<LogLine> all = lines.value(build);
        if (window.first >= 0)
            all = all.first(std::min<qsizetype>(all.size(), window.first));
        if (window.last >= 0)
            all = all.last(std::min<qsizetype>(all.size(), window.last));
        QTimer::singleShot(0, this, [all, done = std::move(done)] { done(all); });
    }
    void seal(const BuildId &, int) override {}
};

} // namespace freeagent::test
