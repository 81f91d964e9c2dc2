// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/download.h"

#include "common/client/replyerror.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace freeagent::client {

namespace {
constexpr qint64 kPiece = 1024 * 1024;
}

Download::Download(QNetworkAccessManager &network, DownloadOrder order, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_order(std::move(order))
{
    m_order.sha256 = m_order.sha256.toLower();
    const QString mark = m_order.sha256.isEmpty() ? QString() : u'.' + QString::fromLatin1(m_order.sha256.first(12));
    m_part.setFileName(m_order.target + mark + u".part"_s);
}

Download::~Download()
{
    stop();
}

void Download::start()
{
    if (isStream()) {
        if (!m_part.open(m_order.descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return fail({"file.write", u"%1 cannot be written: %2."_s.arg(m_order.target, m_part.errorString()), {}});
        return request();
    }
    const bool resumable = !m_order.sha256.isEmpty() && m_part.exists();
    const QIODevice::OpenMode keep = resumable ? QIODevice::ReadWrite : QIODevice::ReadWrite | QIODevice::Truncate;
    if (!m_part.open(keep))
        return fail({"file.write", u"%1 cannot be written: %2."_s.arg(m_part.fileName(), m_part.errorString()),
                     u"Choose another folder, or make room."_s});
    hashOldPart();
}

void Download::hashOldPart()
{
    if (m_over)
        return;
    const QByteArray piece = m_part.read(kPiece);
    if (piece.isEmpty())
        return request();
    m_hash.addData(piece);
    m_resumedFrom += piece.size();
    m_size = m_resumedFrom;
    QTimer::singleShot(0, this, &Download::hashOldPart);
}

void Download::request()
{
    if (m_resumedFrom > 0 && m_resumedFrom == m_order.size)
        return complete();
    QNetworkRequest wanted = m_order.request;
    wanted.setRawHeader("Accept", "*/*");
    // Compressed bytes could neither be resumed nor checked against the sum of the file.
    wanted.setRawHeader("Accept-Encoding", "identity");
    if (m_resumedFrom > 0)
        wanted.setRawHeader("Range", "bytes=" + QByteArray::number(m_resumedFrom) + '-');
    m_reply = m_network.get(wanted);
    m_reply->setReadBufferSize(kPiece);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Download::takeEnd);
}

void Download::takeHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headSeen || (status != 200 && status != 206))
        return;
    m_headSeen = true;
    if (status == 200 && m_resumedFrom > 0) {
        m_resumedFrom = 0;
        m_size = 0;
        m_hash.reset();
        m_part.resize(0);
    }
    if (!isStream())
        m_part.seek(m_resumedFrom);
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_order.size < 0 && length > 0)
        m_order.size = m_resumedFrom + length;
    if (m_order.sha256.isEmpty())
        m_order.sha256 = m_reply->rawHeader("X-Checksum-SHA256").trimmed().toLower();
}

void Download::takeBytes()
{
    takeHead();
    if (m_headSeen)
        write(m_reply->readAll());
}

bool Download::write(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return true;
    if (m_part.write(bytes) != bytes.size()) {
        fail({"file.write", u"%1 cannot be written: %2."_s.arg(isStream() ? m_order.target : m_part.fileName(), m_part.errorString()),
              isStream() ? QString() : u"Make room; the download goes on where it stopped."_s});
        return false;
    }
    m_hash.addData(bytes);
    m_size += bytes.size();
    Q_EMIT progressed(m_size, m_order.size);
    return true;
}

void Download::takeEnd()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() != QNetworkReply::NoError || status / 100 != 2)
        return fail(replyError(*m_reply, m_headSeen ? QByteArray() : m_reply->readAll()));
    takeHead();
    if (write(m_reply->readAll()))
        complete();
}

void Download::complete()
{
    const QByteArray sum = m_hash.result().toHex();
    if (!m_order.sha256.isEmpty() && sum != m_order.sha256) {
        if (isStream())
            return fail({"download.checksum", u"What arrived has another SHA-256 than the controller stored: do not use it."_s,
                         u"Download it again. If that repeats, check the controller's storage."_s});
        m_part.remove();
        return fail({"download.checksum", u"The file arrived with another SHA-256 than the controller stored; it was discarded."_s,
                     u"Download it again. If that repeats, check the controller's storage."_s});
    }
    const bool isWritten = m_part.flush();
    m_part.close();
    if (!isStream() && isWritten)
        QFile::remove(m_order.target);
    if (!isWritten || m_part.error() != QFileDevice::NoError || (!isStream() && !m_part.rename(m_order.target)))
        return fail({"file.write", u"%1 cannot be written: %2."_s.arg(m_order.target, m_part.errorString()),
                     u"Choose another folder, or make room."_s});
    m_over = true;
    Q_EMIT finished(DownloadedFile{m_order.target, m_size, sum, !m_order.sha256.isEmpty(), m_resumedFrom});
}

void Download::stop()
{
    m_over = true;
    m_part.close();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void Download::fail(const Error &why)
{
    if (m_over)
        return;
    stop();
    Q_EMIT finished(tl::unexpected(why));
}

} // namespace freeagent::client
