// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/download.h"

#include "common/base/textforms.h"

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {

constexpr qint64 readAhead = 1 << 20;

/// "bytes 100-199/200": where the part begins, and how long the whole is.
std::optional<std::pair<qint64, qint64>> contentRange(const QByteArray &value)
{
    if (!value.startsWith("bytes "))
        return {};
    const QByteArray range = value.mid(6);
    const qint64 total = range.mid(range.indexOf('/') + 1).toLongLong();
    bool ok = false;
    const qint64 first = range.left(range.indexOf('-')).toLongLong(&ok);
    return ok ? std::optional(std::pair(first, total > 0 ? total : -1)) : std::nullopt;
}

/// Written as plain hex, or with the name of the method in front.
QByteArray digestOf(const QByteArray &header)
{
    const QByteArray hex = header.trimmed().toLower();
    return hex.startsWith("sha256:") ? hex.mid(7) : hex;
}

} // namespace

Download::Download(ControllerLink &link, const QString &location, const QString &file, const DownloadLimits &limits,
                   const Backoff &backoff, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_location(location)
    , m_limits(limits)
    , m_backoff(backoff)
    , m_file(file)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Download::request);
}

void Download::start()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(
            {"download.write", u"%1 cannot be written: %2."_s.arg(m_file.fileName(), m_file.errorString()), {}});
    request();
}

void Download::request()
{
    QNetworkRequest wanted = m_link.request(m_location);
    wanted.setTransferTimeout(int(m_limits.silence.count()));
    // Without it Qt asks for gzip, and parts of a compressed file cannot be put together.
    wanted.setRawHeader("Accept-Encoding", "identity");
    if (m_file.pos() > 0) {
        wanted.setRawHeader("Range", "bytes=" + QByteArray::number(m_file.pos()) + '-');
        if (!m_validator.isEmpty())
            wanted.setRawHeader("If-Range", m_validator);
    }
    m_taking = false;
    m_reply = m_link.transfers().get(wanted);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::headArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::dataArrived);
    connect(m_reply, &QNetworkReply::finished, this, &Download::replyFinished);
}

void Download::restart()
{
    m_file.resize(0);
    m_file.seek(0);
    m_hash.reset();
    m_validator.clear();
    m_complete = -1;
}

void Download::headArrived()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200 && status != 206)
        return;
    const auto range = contentRange(m_reply->rawHeader("Content-Range"));
    if (status == 206 && (!range || range->first != m_file.pos())) {
        restart();
        m_reply->abort();
        return;
    }
    if (status == 200)
        restart();
    if (const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        length > 0 && m_complete < 0)
        m_complete = m_file.pos() + length;
    if (range && range->second > 0)
        m_complete = range->second;
    // Weak validators do not promise equal bytes.
    if (const QByteArray etag = m_reply->rawHeader("ETag"); !etag.startsWith("W/"))
        m_validator = etag;
    if (const QByteArray digest = digestOf(m_reply->rawHeader("X-Checksum-SHA256")); digest.size() == 64)
        m_expected = digest;
    m_taking = true;
    if (m_complete > m_limits.bytes)
        fail({"download.too_large",
              u"The file is larger than this worker takes: %1 of %2."_s.arg(sizeText(m_complete),
                                                                            sizeText(m_limits.bytes)),
              u"Make the submission smaller, or raise source.max_size in the worker's configuration."_s});
}

void Download::dataArrived()
{
    if (!m_taking || m_ended)
        return;
    const QByteArray data = m_reply->readAll();
    m_hash.addData(data);
    if (m_file.write(data) != data.size())
        return fail({"download.write", u"%1 cannot be written: %2."_s.arg(m_file.fileName(), m_file.errorString()),
                     u"Free some space on the worker's scratch disk."_s});
    if (m_file.pos() > m_limits.bytes)
        return fail({"download.too_large",
                     u"The file is larger than this worker takes (%1)."_s.arg(sizeText(m_limits.bytes)),
                     u"Make the submission smaller, or raise source.max_size in the worker's configuration."_s});
    m_backoff.reset();
}

bool Download::isBadRange() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 416;
}

void Download::replyFinished()
{
    if (m_ended)
        return;
    dataArrived();
    if (m_ended)
        return;
    m_reply->deleteLater();
    const bool cut = m_reply->error() != QNetworkReply::NoError || (m_complete >= 0 && m_file.pos() < m_complete);
    if (m_taking && !cut)
        return verify();
    if (isBadRange()) {
        restart();
        return again(u"the controller could not go on where the transfer was cut"_s);
    }
    const Answer answer = m_taking ? Answer {0, {}, m_reply->errorString(), {}, {}} : answerOf(m_reply);
    m_link.noteStatus(answer.status);
    if (answer.worthRetrying())
        return again(answer.said(), answer.retryAfter);
    if (answer.status == 404)
        return fail({"download.missing", u"The controller does not have the file: %1."_s.arg(answer.said()), {}});
    fail({"download.refused", u"The controller refused the download: %1."_s.arg(answer.said()), {}});
}

void Download::verify()
{
    const QByteArray got = m_hash.result().toHex();
    if (m_expected.isEmpty() || got == m_expected) {
        m_file.close();
        m_ended = true;
        Q_EMIT ended({});
        return;
    }
    if (++m_mismatches >= m_limits.mismatches)
        return fail({"download.checksum",
                     u"The file came with a wrong digest %1 times (SHA-256 %2, not %3)."_s.arg(m_mismatches)
                         .arg(QString::fromLatin1(got), QString::fromLatin1(m_expected)),
                     u"See whether the controller's storage is damaged."_s});
    restart();
    again(u"the digest did not match"_s);
}

void Download::again(const QString &why, std::optional<Millis> asked)
{
    Q_EMIT tryingAgain(why);
    m_retry.start(m_backoff.next(asked));
}

void Download::fail(const Error &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_file.close();
    if (m_reply)
        m_reply->abort();
    m_file.remove();
    Q_EMIT ended(error);
}

} // namespace freeagent::agent
