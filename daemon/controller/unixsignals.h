// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace freeagent::controller {

/// SIGTERM, SIGINT and SIGHUP as Qt signals in the main loop. One per process.
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void stopRequested(int signal);
    void reloadRequested(); ///< SIGHUP; several at once may come as one

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace freeagent::controller
