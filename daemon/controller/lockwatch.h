// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QObject>
#include <QStringList>

namespace freeagent::controller {

/// Says who holds the database while it takes no changes. Thread: main.
class LockWatch : public QObject
{
    Q_OBJECT
public:
    LockWatch(QString databaseFile, const Clock &clock, QObject *parent = nullptr);

    /// Once a second: whether the database takes changes as far as is known.
    void tick(bool takesChanges);
    QStringList concerns() const;

Q_SIGNALS:
    void remark(const QString &text); ///< for the log: once a holder, and when it is over

private:
    void look();

    QString m_file;
    const Clock &m_clock;
    QString m_holder; ///< empty: nobody is known
    Instant m_next{};
};

} // namespace freeagent::controller
