// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QString>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace freeagent::changelog {

/// Makes `to` hold what `from` holds: new bytes of files that have grown, new files under their name only when they are whole, and
/// nothing that is not there any more; synced. `to` itself must be there, so that a volume that is not mounted is noticed. Blocks.
Result<void> mirrorOnce(const QString &from, const QString &to);

/// A second place of the change log, brought up to date every half second in a thread of its own.
class Mirror
{
public:
    Mirror(QString from, QString to);
    ~Mirror();

    void start();
    void stop(); ///< brings it up to date once more
    QString trouble() const; ///< any thread; empty while it is up to date

private:
    void loop();
    void bringUpToDate();

    const QString m_from;
    const QString m_to;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    QString m_trouble;
    std::thread m_thread;
};

} // namespace freeagent::changelog
