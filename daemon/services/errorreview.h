// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QList>
#include <QObject>
#include <array>
#include <deque>

namespace freeagent::services {

class Fleet;
class Ledger;

/// What the operators' error review looks for.
enum class ErrorClass : quint8 {
    Auth, ///< a credential was refused
    Database, ///< a change could not be stored
    Worker, ///< a worker was lost
};
QByteArrayView word(ErrorClass);
std::optional<ErrorClass> errorClassFrom(QByteArrayView text);

struct ErrorNote {
    Time at{};
    QByteArray code;
    QString message;
    QByteArray source; ///< the address that asked, or the worker's id; may be empty
};

/// The errors of the last 24 hours by class: exact numbers, and the newest of them in full. In memory only: a restart begins anew
/// and says so (`coveredSince`). Thread: the services'.
class ErrorReview : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis kKeep = std::chrono::hours(24);

    explicit ErrorReview(const Clock &clock, QObject *parent = nullptr);

    /// Hears of lost workers and of changes that could not be stored.
    void watch(const Ledger &ledger, const Fleet &fleet);
    void note(ErrorClass kind, QByteArray code, const QString &message, QByteArray source);

    struct Sum {
        ErrorClass kind{};
        qint64 count = 0;
        std::optional<Time> last{};
        QList<std::pair<QByteArray, qint64>> bySource{}; ///< most first; of the errors kept in full
        QList<ErrorNote> examples{}; ///< newest first
    };
    /// Of [since, now]; since is not before coveredSince() in effect.
    Sum sum(ErrorClass kind, Time since, int examples) const;
    /// From when on nothing is missing.
    Time coveredSince() const;
    /// Since the start of the program, for a counter.
    qint64 total(ErrorClass kind) const { return m_shelves[size_t(kind)].total; }

Q_SIGNALS:
    void noted(freeagent::services::ErrorClass kind, const freeagent::services::ErrorNote &note);

private:
    /// A minute's errors are remembered by number after they are too many to be kept in full.
    struct Minute {
        Time begin{};
        qint64 count = 0;
    };
    struct Shelf {
        std::deque<ErrorNote> notes; ///< oldest first
        std::deque<Minute> dropped; ///< of notes that had to go before their time
        qint64 total = 0;
    };

    void forget(Shelf &shelf) const;

    const Clock &m_clock;
    Time m_started;
    std::array<Shelf, 3> m_shelves;
};

} // namespace freeagent::services
