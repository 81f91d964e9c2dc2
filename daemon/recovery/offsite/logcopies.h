// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/targets.h"

#include <QMap>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace freeagent::recovery {

// The change log at a place that takes whole files only: "changelog/<chain>/<file>" for bases and for segments that will not grow, and
// "changelog/<chain>/<segment>.part-<offset>" for what one that grows has gained. Whoever joins parts takes from each what lies behind those
// before it, so that parts may be put together anew at any time.

/// Brings a place up to date with a folder of the change log, again and again. Blocks; one thread. Errors: those of Place.
class LogCopier
{
public:
    /// `scratch`: a folder for what is under way.
    LogCopier(QString folder, Place &place, QString scratch, bool appendOnly);
    Result<void> bringUpToDate(const GoOn &goOn);

private:
    struct Sent {
        qint64 bytes = 0;
        QByteArray last;           ///< the last of them: a segment that was cut back and went on has others there
        QMap<qint64, QString> parts; ///< by offset
    };
    Result<void> learn(const GoOn &goOn);
    Result<void> bringWhole(const QString &name, const QString &file, const GoOn &goOn);
    Result<void> bringGrown(const QString &name, const QString &file, const GoOn &goOn);
    Result<void> removeOld(const QStringList &here);
    Result<void> forget(const QString &name);

    const QString m_folder;
    Place &m_place;
    const QString m_scratch;
    const bool m_appendOnly;
    bool m_known = false;
    QMap<QString, qint64> m_there; ///< whole files and parts, with their sizes there
    QMap<QString, Sent> m_growing;
};

/// One such place, in a thread of its own, once a second.
class LogCopies
{
public:
    /// `clock` outlives it.
    LogCopies(QString folder, Target target, Access access, bool appendOnly, const Clock &clock);
    ~LogCopies();

    QString trouble() const; ///< any thread; empty while it is up to date

private:
    void loop();
    Result<void> copyOnce();

    const QString m_folder;
    const Target m_target;
    const Access m_access;
    const bool m_appendOnly;
    const Clock &m_clock;
    std::unique_ptr<Place> m_place; ///< as it is
    std::unique_ptr<Place> m_sealed;
    std::unique_ptr<LogCopier> m_copier;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    QString m_trouble;
    std::thread m_thread;
};

/// Fetches into `folder` what a state at `at` (nothing: the end) needs: the chain of that time from its newest base before on. "restore.none":
/// there is no change log.
Result<void> fetchLog(Place &place, std::optional<Time> at, const QString &folder, const GoOn &goOn);
/// From a target, sealed or not; a folder with a change log as it is stays where it is. Where it is then.
Result<QString> fetchLog(const Target &target, const Access &access, std::optional<Time> at, const QString &folder, const Clock &clock);

} // namespace freeagent::recovery
