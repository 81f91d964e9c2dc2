// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/bundle/bundle.h"

#include "daemon/bundle/tarfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::bundle {

namespace {
const QString kSums = u"SHA256SUMS"_s;
const QString kShare = u"storage.jsonl"_s;
constexpr qint64 kPiece = 1 << 20;
constexpr qint64 kMostText = 1 << 30; ///< of the lists, which are held in memory

struct Wanted {
    QString name; ///< in the archive
    QByteArray sha256;
    qint64 bytes = -1; ///< -1: as long as it is
};

tl::unexpected<Error> damaged(const QString &what) { return failure("bundle.damaged", what, u"Take another copy, or make it again."_s); }
tl::unexpected<Error> cancelled() { return failure("bundle.cancelled", u"Cancelled; nothing of it is left"_s); }

bool isSafe(const QString &name)
{
    static const QRegularExpression kBackup(u"\\A[0-9]{8}T[0-9]{6}Z-[a-z0-9-]+/[A-Za-z0-9][A-Za-z0-9._-]*\\z"_s);
    static const QRegularExpression kStored(u"\\Astorage/(builds|logs)(/[^/\\x00]+)+\\z"_s);
    static const QRegularExpression kDots(u"/\\.\\.?(/|\\z)"_s);
    return (kBackup.match(name).hasMatch() || kStored.match(name).hasMatch()) && !kDots.match(name).hasMatch();
}

/// What SHA256SUMS and storage.jsonl say that there is.
Result<QList<Wanted>> wantedBy(const QString &id, const QByteArray &sums, const QByteArray &share)
{
    QList<Wanted> all;
    for (const QByteArray &line : sums.split('\n'))
        if (!line.isEmpty())
            all.append({id + u'/' + QString::fromUtf8(line.mid(66)), line.mid(64, 2) == "  " ? line.left(64) : QByteArray(), -1});
    for (const QByteArray &line : share.split('\n')) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (!line.isEmpty())
            all.append({u"storage/"_s + json.value(u"key"_s).toString(), json.value(u"sha256"_s).toString().toLatin1(), json.value(u"bytes"_s).toInteger(-1)});
    }
    for (const Wanted &one : all)
        if (!isSafe(one.name) || one.sha256.size() != 64)
            return damaged(u"The lists of backup %1 cannot be understood"_s.arg(id));
    return all;
}

class Packing
{
public:
    Packing(QString folder, const QString &file, const Step &step)
        : m_folder(std::move(folder))
        , m_out(file + u".part"_s)
        , m_step(step)
    {
    }

    Result<Contents> run(const QString &file)
    {
        m_contents.id = QFileInfo(m_folder).fileName();
        if (!m_out.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
            return unwritable();
        auto done = addAll();
        if (done && (!write(QByteArray(2 * kBlock, '\0')) || ::fsync(m_out.handle()) != 0))
            done = unwritable();
        if (done && !m_out.rename(file))
            done = unwritable();
        if (done)
            return m_contents;
        m_out.remove();
        return tl::unexpected(done.error());
    }

private:
    tl::unexpected<Error> unwritable() const
    {
        return failure("bundle.unwritable", u"%1 cannot be written: %2"_s.arg(m_out.fileName(), m_out.errorString()), u"Name another file with room for it."_s);
    }

    Result<void> addAll()
    {
        QFile sums(m_folder + u'/' + kSums);
        if (!sums.open(QIODevice::ReadOnly))
            return failure("bundle.unreadable", u"%1 cannot be read here: %2"_s.arg(sums.fileName(), sums.errorString()),
                           u"Run this on the machine of the controller, as the user that it runs as."_s);
        QFile share(m_folder + u'/' + kShare);
        const bool hasFiles = share.exists();
        if (hasFiles && !share.open(QIODevice::ReadOnly))
            return failure("bundle.unreadable", u"%1 cannot be read"_s.arg(share.fileName()));
        const QByteArray text = sums.readAll();
        const auto wanted = wantedBy(m_contents.id, text, hasFiles ? share.readAll() : QByteArray());
        if (!wanted)
            return tl::unexpected(wanted.error());
        if (const auto added = add({m_contents.id + u'/' + kSums, QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(), text.size()}); !added)
            return added;
        for (const Wanted &one : *wanted)
            if (const auto added = add(one); !added)
                return added;
        return {};
    }

    /// A log that went on growing has more than the backup knew: so much of it as was there then.
    Result<void> add(const Wanted &one)
    {
        QFile source(QFileInfo(m_folder).absolutePath() + u'/' + one.name);
        if (!source.open(QIODevice::ReadOnly))
            return failure("bundle.unreadable", u"%1 cannot be read: %2"_s.arg(source.fileName(), source.errorString()));
        const qint64 bytes = one.bytes < 0 ? source.size() : one.bytes;
        const auto header = tarHeader(one.name.toUtf8(), bytes, QFileInfo(source).lastModified().toSecsSinceEpoch());
        if (!header)
            return failure("bundle.unwritable", u"The name %1 is too long for an archive"_s.arg(one.name));
        if (!write(*header))
            return unwritable();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (qint64 left = bytes; left > 0;) {
            const QByteArray piece = source.read(std::min(left, kPiece));
            if (piece.isEmpty())
                return damaged(u"%1 is shorter than it was"_s.arg(source.fileName()));
            hash.addData(piece);
            left -= piece.size();
            m_contents.bytes += piece.size();
            if (!write(piece))
                return unwritable();
            if (!m_step(m_contents.bytes))
                return cancelled();
        }
        ++m_contents.files;
        if (hash.result().toHex() != one.sha256)
            return damaged(u"%1 is not what was backed up: its digest is another"_s.arg(source.fileName()));
        return write(QByteArray(padding(bytes), '\0')) ? Result<void>() : unwritable();
    }

    bool write(const QByteArray &bytes) { return m_out.write(bytes) == bytes.size(); }

    QString m_folder;
    QFile m_out;
    const Step &m_step;
    Contents m_contents;
};

/// Everything that is in an archive, judged by the lists that are in it too.
class Checking
{
public:
    explicit Checking(const Step &step)
        : m_step(step)
    {
    }

    Result<Contents> run(const QString &file)
    {
        if (const auto walked = walkTar(file, [this](const TarEntry &entry) { return begin(entry); }, [this] { m_found[m_name] = {m_hash.result().toHex(), m_size}; }); !walked)
            return tl::unexpected(walked.error());
        if (m_contents.id.isEmpty())
            return damaged(u"%1 holds no backup"_s.arg(file));
        const auto wanted = wantedBy(m_contents.id, m_texts.value(kSums), m_texts.value(kShare));
        if (!wanted)
            return tl::unexpected(wanted.error());
        m_found.remove(m_contents.id + u'/' + kSums);
        for (const Wanted &one : *wanted) {
            const auto found = m_found.take(one.name);
            if (found.first.isEmpty())
                return damaged(u"%1 is missing in %2"_s.arg(one.name, file));
            if (found.first != one.sha256 || (one.bytes >= 0 && found.second != one.bytes))
                return damaged(u"%1 in %2 is not what was backed up: its digest is another"_s.arg(one.name, file));
        }
        if (!m_found.isEmpty() || wanted->isEmpty())
            return damaged(m_found.isEmpty() ? u"%1 lists nothing"_s.arg(file) : u"%1 in %2 is in no list"_s.arg(m_found.firstKey(), file));
        return m_contents;
    }

private:
    Result<Take> begin(const TarEntry &entry)
    {
        m_name = QString::fromUtf8(entry.name);
        if (!isSafe(m_name) || m_found.contains(m_name))
            return damaged(u"The archive has a name that no backup has"_s);
        const QString last = m_name.section(u'/', -1);
        if (const QString id = m_name.section(u'/', 0, 0); id != u"storage") {
            if (!m_contents.id.isEmpty() && m_contents.id != id)
                return damaged(u"The archive holds more than one backup"_s);
            m_contents.id = id;
        }
        const bool isText = m_name.count(u'/') == 1 && (last == kSums || last == kShare);
        if (isText && entry.bytes > kMostText)
            return damaged(u"A list in the archive is too long"_s);
        m_hash.reset();
        m_size = entry.bytes;
        ++m_contents.files;
        return [this, isText, last](const QByteArray &piece) -> Result<void> {
            m_hash.addData(piece);
            m_contents.bytes += piece.size();
            if (isText)
                m_texts[last] += piece;
            return m_step(m_contents.bytes) ? Result<void>() : cancelled();
        };
    }

    const Step &m_step;
    Contents m_contents;
    QString m_name;
    qint64 m_size = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QMap<QString, std::pair<QByteArray, qint64>> m_found;
    QHash<QString, QByteArray> m_texts;
};
} // namespace

Result<Contents> pack(const QString &folder, const QString &file, const Step &step)
{
    if (QFileInfo::exists(file))
        return failure("bundle.exists", u"%1 exists already"_s.arg(file), u"Name another file."_s);
    return Packing(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()), file, step).run(file);
}

Result<Contents> check(const QString &file, const Step &step) { return Checking(step).run(file); }

Result<QString> unpack(const QString &file, const QString &into, const Step &step)
{
    const auto checked = check(file, step);
    if (!checked)
        return tl::unexpected(checked.error());
    QFile out;
    const auto unwritable = [&out] { return failure("bundle.unwritable", u"%1 cannot be written: %2"_s.arg(out.fileName(), out.errorString())); };
    const auto walked = walkTar(
        file,
        [&](const TarEntry &entry) -> Result<Take> {
            const QString name = QString::fromUtf8(entry.name);
            out.setFileName(into + u'/' + name);
            if (!isSafe(name)) // the file may have been changed since
                return damaged(u"The archive has a name that no backup has"_s);
            if (!QDir().mkpath(QFileInfo(out).absolutePath()) || !out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
                return unwritable();
            return [&](const QByteArray &piece) -> Result<void> { return out.write(piece) == piece.size() ? Result<void>() : unwritable(); };
        },
        [&out] { out.close(); });
    if (!walked)
        return tl::unexpected(walked.error());
    return into + u'/' + checked->id;
}

} // namespace freeagent::bundle
