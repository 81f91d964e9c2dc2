// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "console/farm/memory.h"

#include <QHash>

namespace freeagent::console {

/// The last known state of a farm: what its controller answered, each with its time. Kept small, and never with a secret: members of answers
/// whose name says that they are one are dropped before anything is kept.
class Snapshot final
{
public:
    static constexpr qsizetype kMostAnswers = 64;
    static constexpr qsizetype kMostBytes = 6 << 20; ///< of all answers; the oldest give way
    static constexpr qsizetype kMostBytesOfOne = 768 << 10;

    explicit Snapshot(QString farm = {})
        : m_farm(std::move(farm))
    {
    }

    /// Whose it is: host and port.
    const QString &farm() const { return m_farm; }
    /// Of the newest answer; the beginning of time without one.
    Time takenAt() const;
    bool isEmpty() const { return m_answers.isEmpty(); }
    qsizetype bytes() const { return m_bytes; }

    /// What is no JSON object or array is not kept, nor what is too large.
    void keep(const QString &path, const QUrlQuery &query, Time at, const QByteArray &body);
    std::optional<Remembered> find(const QString &path, const QUrlQuery &query = {}) const;

    /// One line that names format, version and SHA-256 of what follows; then JSON.
    QByteArray write() const;
    /// Errors: "snapshot.damaged" (torn, changed, no snapshot at all), "snapshot.newer" (of a later console), "snapshot.foreign" (of another farm).
    static Result<Snapshot> read(const QByteArray &bytes, const QString &farm);

private:
    void makeRoom();

    QString m_farm;
    QHash<QString, Remembered> m_answers; ///< by path and query
    qsizetype m_bytes = 0;
};

/// Without the members that hold secrets, at any depth. Pure.
QJsonValue withoutSecrets(const QJsonValue &value);

/// On disk: one file for each farm, for nobody but its owner. Blocks; any thread.
QString snapshotPath(const QString &folder, const QString &farm);
/// A kill leaves the file as it was before or as it is after. Errors: "snapshot.unwritable".
Result<void> saveSnapshot(const QString &path, const QByteArray &bytes);
/// Errors: "snapshot.none", and those of read().
Result<Snapshot> loadSnapshot(const QString &path, const QString &farm);

} // namespace freeagent::console
