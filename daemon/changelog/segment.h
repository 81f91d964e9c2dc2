// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/record.h"

#include <optional>

namespace freeagent::changelog {

/// The last record so far: what the next one is written behind.
struct Link {
    quint64 sequence = 0;
    QByteArray digest = QByteArray(32, '\0');
};

/// The first record of every file says what it is.
struct FileHead {
    static constexpr int kFormat = 1;

    bool isBase = false;
    QString chain;       ///< name of its folder
    Link before;         ///< the record that the first one of the file follows
    quint64 base = 0;    ///< of a segment: the newest base then. Of a base: its first record to be followed
    quint64 validFrom = 0; ///< of a base: with the records up to this one it is the database of one moment
    Time validAt{};
    quint32 pageSize = 0; ///< of a base
    quint32 pages = 0;
    int schema = 0;      ///< newest step that the program knew
    QString version;     ///< of the program
};
Record recordOf(const FileHead &head);
std::optional<FileHead> headFrom(const Record &record); ///< also judges the digest

/// "000000000042.log", by the first record behind its head.
QString segmentName(quint64 first);
QString baseName(quint64 validFrom);
/// The number in such a name; nothing for other files.
std::optional<quint64> numberOf(const QString &name, const QString &ending);

/// A file of records that grows. One thread at a time.
class SegmentWriter
{
public:
    /// The file must not exist.
    static Result<SegmentWriter> create(const QString &file, const FileHead &head, Time at);
    /// Goes on behind `link`, which ends at `offset`; what lies behind it goes.
    static Result<SegmentWriter> resume(const QString &file, qint64 offset, const Link &link);

    /// Gives it the next sequence. On an error nothing of it is in the file.
    Result<void> append(Record record);
    Result<void> sync();
    /// Takes the space for so much more; free when it was taken before.
    Result<void> reserve(qint64 bytes);

    void finish(); ///< gives back space that was taken and not needed
    const Link &link() const { return m_link; }
    qint64 bytes() const { return m_end; }
    /// Back to how it was: with what link() and bytes() said then.
    void rollBack(const Link &link, qint64 bytes);

private:
    SegmentWriter(Descriptor file, qint64 end, Link link);
    Result<void> write(Record &record);

    Descriptor m_file;
    qint64 m_end;
    qint64 m_reserved = 0;
    bool m_ragged = false; ///< there may be something behind m_end
    Link m_link;
};

} // namespace freeagent::changelog
