// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/window.h"
#include "daemon/services/ledger.h"

#include <map>

namespace freeagent::maintenance {

/// The maintenance windows, and when they are. Thread: the services'. Errors: "maintenance.no_window", those of windowFromRequest, the
/// store's.
class WindowBook : public QObject
{
    Q_OBJECT
public:
    WindowBook(services::Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);

    using Done = std::function<void(Result<Window>)>;
    void create(const QJsonObject &body, const QString &by, Done done);
    void change(const QByteArray &id, const QJsonObject &body, Done done);
    void remove(const QByteArray &id, Done done); ///< gives what it was

    QList<Window> windows() const; ///< by age
    std::optional<Window> window(const QByteArray &id) const;
    /// The next occurrences of one window that begin later than `after`, whether it is enabled or not.
    QList<Occurrence> next(const QByteArray &id, Time after, int count) const;
    /// The same over all enabled windows, by start.
    QList<Occurrence> upcoming(Time after, int count) const;
    /// The occurrence of an enabled window that is on at `now`; the one that began first when there are several. None that began before
    /// the window was made or last changed: nobody was told of it. Those that `isLeftOut` says yes to are no obstacle to others that
    /// overlap with them.
    std::optional<Occurrence> current(Time now, const std::function<bool(const Occurrence &)> &isLeftOut = {}) const;

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        Window window;
        calendar::Recurrence rule;
    };
    static QList<Occurrence> next(const Entry &entry, Time after, int count);
    void save(const Window &window, const QByteArray &event, Done done);

    services::Ledger &m_ledger;
    const Clock &m_clock;
    std::map<QByteArray, Entry> m_entries;
};

} // namespace freeagent::maintenance
