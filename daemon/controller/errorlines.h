// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/logging/record.h"

#include <QHash>
#include <QHostAddress>
#include <QMap>
#include <QObject>

namespace freeagent::services {
enum class ErrorClass : quint8;
struct ErrorNote;
}

namespace freeagent::controller {

/// Lines of the log for what is refused and what could not be stored: the first of a kind from an address at once, the others as a number a
/// minute later, so that whoever guesses credentials fills no disk. A line has a code, an address and a number: no path, no credential. Thread:
/// main.
class ErrorLines : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis kWindow = std::chrono::minutes(1);
    static constexpr qsizetype kMostSources = 256; ///< addresses told apart at a time; the others share one line

    explicit ErrorLines(const Clock &clock) : m_clock(clock) { }

    /// Refused credentials, and changes that a busy database or a full disk did not take. The rest of the review has lines of its own.
    void take(services::ErrorClass kind, const services::ErrorNote &note);
    void takeTlsInClear(const QHostAddress &peer);
    void tick();  ///< once a second
    void flush(); ///< tells the numbers that wait

Q_SIGNALS:
    void notable(freeagent::logging::Level level, const QByteArray &code, const QString &text); ///< for the log

private:
    struct Key {
        QByteArray code;   ///< of the line
        QByteArray source; ///< as it is counted; empty: none

        friend bool operator<(const Key &a, const Key &b) { return a.code != b.code ? a.code < b.code : a.source < b.source; }
    };
    struct Count {
        Instant began{};
        QMap<QByteArray, qint64> more{}; ///< since the last line, by what it was
    };

    void note(const QByteArray &code, const QByteArray &source, const QByteArray &what);
    void tell(const Key &key, Count &count);
    void say(const Key &key, const QString &text);

    const Clock &m_clock;
    QMap<Key, Count> m_counts;
};

} // namespace freeagent::controller
