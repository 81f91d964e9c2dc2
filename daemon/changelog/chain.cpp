// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/chain.h"

#include "daemon/changelog/frames.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
std::vector<quint64> numbersIn(const QString &folder, const QString &ending)
{
    std::vector<quint64> numbers;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::NoSymLinks))
        if (const auto number = numberOf(name, ending))
            numbers.push_back(*number);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

void take(const Record &record, ChainEnd &end)
{
    // Parts of a batch say nothing before the last one is there.
    if (record.hasMore())
        return;
    end.walEnded = false;
    end.closed.reset();
    if (const auto batch = batchFrom(record, false)) {
        end.point = batch->end();
        end.hasPoint = true;
    } else if (const auto point = walEndFrom(record)) {
        end.point = *point;
        end.hasPoint = true;
        end.walEnded = true;
    } else if (const auto closed = closedFrom(record)) {
        end.closed = closed;
    } else if (record.type == RecordType::Cut) {
        end.cut = true;
    }
}
} // namespace

std::vector<Chain> Chain::all(const QString &logFolder)
{
    static const QRegularExpression kName(u"\\A[0-9]{8}T[0-9]{9}Z\\z"_s);
    std::vector<Chain> chains;
    for (const QString &name : QDir(logFolder).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name))
        if (kName.match(name).hasMatch())
            chains.emplace_back(logFolder + u'/' + name);
    return chains;
}

QString Chain::nameAt(Time at)
{
    QString name = QString::fromLatin1(toIso(at));
    return name.remove(u'-').remove(u':').remove(u'.');
}

QString Chain::name() const { return m_folder.section(u'/', -1); }
std::vector<quint64> Chain::segments() const { return numbersIn(m_folder, u".log"_s); }
std::vector<quint64> Chain::bases() const { return numbersIn(m_folder, u".base"_s); }

qint64 Chain::bytes() const
{
    qint64 sum = 0;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks))
        sum += info.size();
    return sum;
}

std::optional<ClosedFile> ClosedFile::of(const QString &database)
{
    // Only asked for, never opened: closing a file gives away the locks that this process has on it.
    struct stat info{};
    if (::stat(QFile::encodeName(database).constData(), &info) != 0)
        return std::nullopt;
#ifdef Q_OS_DARWIN
    const timespec changed = info.st_mtimespec;
#else
    const timespec changed = info.st_mtim;
#endif
    return ClosedFile{qint64(info.st_size), qint64(changed.tv_sec) * 1'000'000'000 + changed.tv_nsec, quint64(info.st_ino)};
}

Record recordOf(const ClosedFile &file)
{
    Record record;
    record.type = RecordType::Closed;
    record.body = QJsonDocument(QJsonObject{{u"bytes"_s, file.bytes}, {u"changedNs"_s, QString::number(file.changedNs)}, {u"inode"_s, QString::number(file.inode)}})
                      .toJson(QJsonDocument::Compact);
    return record;
}

std::optional<ClosedFile> closedFrom(const Record &record)
{
    if (record.type != RecordType::Closed)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(record.body).object();
    return ClosedFile{json.value(u"bytes"_s).toInteger(-1), json.value(u"changedNs"_s).toString().toLongLong(), json.value(u"inode"_s).toString().toULongLong()};
}

Record recordOfWalEnd(const WalPoint &point)
{
    Record record;
    record.type = RecordType::WalEnd;
    record.body = QJsonDocument(QJsonObject{{u"salt1"_s, qint64(point.wal.salt1)}, {u"salt2"_s, qint64(point.wal.salt2)}, {u"frame"_s, qint64(point.frame)},
                                            {u"sum1"_s, qint64(point.sum1)}, {u"sum2"_s, qint64(point.sum2)}}).toJson(QJsonDocument::Compact);
    return record;
}

std::optional<WalPoint> walEndFrom(const Record &record)
{
    if (record.type != RecordType::WalEnd)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(record.body).object();
    const auto number = [&json](const QString &key) { return quint32(json.value(key).toInteger()); };
    return WalPoint{{number(u"salt1"_s), number(u"salt2"_s)}, number(u"frame"_s), number(u"sum1"_s), number(u"sum2"_s)};
}

namespace {
constexpr qint64 kMostHead = 4096;

/// Goes through one segment. False: its first record is not whole.
bool walk(const Descriptor &file, ChainEnd &end)
{
    RecordReader reader(file);
    Record record;
    if (reader.next(record) != RecordReader::Step::Record || !headFrom(record))
        return false;
    Link whole{record.sequence, record.digest};
    end.link = whole;
    end.offset = reader.offset();
    end.at = record.at;
    while (reader.next(record) == RecordReader::Step::Record && record.sequence == whole.sequence + 1 && isGenuine(record, whole.digest)) {
        whole = {record.sequence, record.digest};
        take(record, end);
        if (record.hasMore())
            continue;
        end.link = whole;
        end.offset = reader.offset();
        end.at = record.at;
    }
    // Parts of a batch that was not finished are an end like any other.
    RecordReader rest(file, end.offset);
    auto step = rest.next(record);
    while (step == RecordReader::Step::Record && record.hasMore())
        step = rest.next(record);
    end.damaged = step == RecordReader::Step::Record || (step == RecordReader::Step::Broken && rest.goesOnLater());
    return true;
}
} // namespace

Result<ChainEnd> readEnd(const Chain &chain)
{
    const std::vector<quint64> segments = chain.segments();
    for (auto segment = segments.rbegin(); segment != segments.rend(); ++segment) {
        auto file = Descriptor::reading(chain.segmentFile(*segment));
        if (!file)
            return tl::unexpected(file.error());
        ChainEnd end;
        end.segment = *segment;
        if (walk(*file, end)) {
            // A kill within the first moments of a segment leaves one that says nothing: the one before it is the last.
            if (end.hasPoint || end.closed || end.cut || end.damaged || std::next(segment) == segments.rend() || file->size() > kMostHead)
                return end;
        } else if (file->size() > kMostHead || RecordReader(*file).goesOnLater()) {
            break;
        }
    }
    return failure("changelog.damaged", u"The last segment in %1 does not begin as one does"_s.arg(chain.folder()));
}

} // namespace freeagent::changelog
