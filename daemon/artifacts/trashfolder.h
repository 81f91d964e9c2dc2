// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/artifacts/descriptor.h"
#include "daemon/ports/filetrash.h"

#include <QHash>

namespace freeagent::artifacts {

/// Moves files between their places and the trash. Thread: one.
class TrashFolder
{
public:
    TrashFolder(Descriptor builds, Descriptor logs, Descriptor trash);

    bool put(const TrashItem &item);      ///< false: it is where it was, or nowhere
    bool takeBack(const TrashItem &item); ///< not yet durable: sync()
    /// Makes the names of what was moved durable. False: they may be lost in a power cut.
    bool sync();
    void purge(const QByteArray &id);
    bool has(const TrashItem &item) const;
    FileTrash::Settled settle(const std::vector<TrashItem> &items, const QSet<QByteArray> &inUse);

    std::optional<qint64> logSize(const BuildId &build);
    std::vector<QByteArray> logDays() const;
    std::vector<std::pair<BuildId, qint64>> logsOf(const QByteArray &day, const QSet<BuildId> &known) const;

private:
    /// One file in its place, and its name in the trash.
    struct Pair {
        int folder = -1;
        QByteArray name;
        QByteArray inTrash;
    };
    std::optional<Pair> pairOf(const TrashItem &item, int segment);
    int folder(int parent, const QByteArray &name);
    template <class Step>
    bool eachPair(const TrashItem &item, Step step);

    Descriptor m_builds;
    Descriptor m_logs;
    Descriptor m_trash;
    QHash<QByteArray, std::shared_ptr<Descriptor>> m_folders;
    QSet<int> m_touched;
};

} // namespace freeagent::artifacts
