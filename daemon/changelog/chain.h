// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/segment.h"
#include "daemon/changelog/walfile.h"

#include <QStringList>

namespace freeagent::changelog {

/// A base and the segments that go on from it without a gap: one folder of the change log. A new one begins where it cannot be proven that
/// nothing is missing in between.
///
///   changelog/20261125T021300123Z/000000000001.log    what was committed, record by record
///                                 000000000017.base   the database as it was with record 17
class Chain
{
public:
    explicit Chain(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Oldest first.
    static std::vector<Chain> all(const QString &logFolder);
    static QString nameAt(Time at);

    const QString &folder() const { return m_folder; }
    QString name() const;
    std::vector<quint64> segments() const; ///< their first records, in order
    std::vector<quint64> bases() const;    ///< from which record they are valid, in order
    QString segmentFile(quint64 first) const { return m_folder + u'/' + segmentName(first); }
    QString baseFile(quint64 validFrom) const { return m_folder + u'/' + baseName(validFrom); }
    qint64 bytes() const;

private:
    QString m_folder;
};

/// What the database file looked like when nobody had it open any more.
struct ClosedFile {
    qint64 bytes = 0;
    qint64 changedNs = 0;
    quint64 inode = 0;

    static std::optional<ClosedFile> of(const QString &database); ///< nothing when it is not there
    friend bool operator==(const ClosedFile &, const ClosedFile &) = default;
};
Record recordOf(const ClosedFile &file);
std::optional<ClosedFile> closedFrom(const Record &record);
Record recordOfWalEnd(const WalPoint &point);
std::optional<WalPoint> walEndFrom(const Record &record);

/// How a chain ends: what a writer needs to go on with it.
struct ChainEnd {
    quint64 segment = 0; ///< its last one
    qint64 offset = 0;   ///< behind its last whole record
    Link link;
    Time at{};
    WalPoint point;
    bool hasPoint = false; ///< false: nothing was ever followed
    bool walEnded = false; ///< the last thing said: the log beside the database may begin anew
    bool cut = false;
    std::optional<ClosedFile> closed; ///< when that was the last thing said
    bool damaged = false;             ///< what is broken is not the end
};
/// Reads the last segment. "changelog.damaged", "changelog.unreadable".
Result<ChainEnd> readEnd(const Chain &chain);

} // namespace freeagent::changelog
