// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "daemon/changelog/descriptor.h"

namespace freeagent::changelog {

enum class RecordType : quint8 {
    Head = 1,      ///< of a file: JSON
    Batch = 2,     ///< pages as they are after some commits
    WalEnd = 3,    ///< everything up to this place was kept; the log beside the database may begin anew
    Closed = 4,    ///< everything was kept and nobody had the database open any more
    Cut = 5,       ///< what comes next is missing
    Image = 6,     ///< pages of a base
    ImageEnd = 7
};

/// One entry of a file of the change log. Its digest covers it and the digest of the one before: nothing can be changed, left out or put
/// elsewhere without being noticed.
struct Record {
    static constexpr quint8 kPacked = 1; ///< the pages are compressed
    static constexpr quint8 kMore = 2;   ///< belongs together with the next one

    RecordType type = RecordType::Head;
    quint8 flags = 0;
    quint64 sequence = 0;
    Time at{};
    QByteArray body;
    QByteArray digest; ///< 32 bytes

    bool hasMore() const { return (flags & kMore) != 0; }
};

constexpr qint64 kRecordHeadBytes = 64;

/// The bytes of the record behind one with the digest `previous`; sets its own.
QByteArray encode(Record &record, const QByteArray &previous);

/// Reads a file record by record.
class RecordReader
{
public:
    explicit RecordReader(const Descriptor &file, qint64 from = 0)
        : m_file(file)
        , m_offset(from)
        , m_size(file.size())
    {
    }

    enum class Step : quint8 {
        Record,
        End,   ///< exactly behind a record
        Broken ///< what is here is no record, or not all of one
    };
    /// With the body; its digest is not judged, see isGenuine().
    Step next(Record &record);
    /// Without the body and without any judgement of it.
    Step skip(Record &record);
    /// Behind the last record that was read.
    qint64 offset() const { return m_offset; }
    /// True when some whole record's head lies behind offset(): then what is broken is not the end of the file.
    bool goesOnLater() const;

private:
    Step head(Record &record, qint64 &bodyBytes) const;

    const Descriptor &m_file;
    qint64 m_offset;
    qint64 m_size;
};

/// Is this the record that was written behind the one with the digest `previous`?
bool isGenuine(const Record &record, const QByteArray &previous);

} // namespace freeagent::changelog
