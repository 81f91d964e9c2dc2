// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/resultreport.h"

#include <QFile>
#include <QFileInfo>
#include <QHttpMultiPart>

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {

/// Without a byte moving; the controller stores and syncs a gigabyte before it answers.
constexpr Millis silence = std::chrono::minutes(3);
constexpr qsizetype longestMessage = 8000;

void addField(QHttpMultiPart *parts, const QByteArray &name, const QByteArray &value)
{
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentDispositionHeader, QByteArray("form-data; name=\"" + name + '"'));
    part.setBody(value);
    parts->append(part);
}

/// False when the file is gone.
bool addFile(QHttpMultiPart *parts, const QString &path, const QByteArray &build)
{
    auto *file = new QFile(path, parts);
    if (!file->open(QIODevice::ReadOnly))
        return false;
    QHttpPart part;
    const QByteArray name = build + '.' + QFileInfo(path).suffix().toLatin1();
    part.setHeader(QNetworkRequest::ContentDispositionHeader,
                   QByteArray("form-data; name=\"result\"; filename=\"" + name + '"'));
    part.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/octet-stream"));
    part.setBodyDevice(file);
    parts->append(part);
    return true;
}

} // namespace

ResultReport::ResultReport(ControllerLink &link, const BuildId &build, const BuildResult &result, const Clock &clock,
                           Millis patience, const Backoff &backoff, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_build(build)
    , m_result(result)
    , m_clock(clock)
    , m_patience(patience)
    , m_backoff(backoff)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ResultReport::send);
}

void ResultReport::start()
{
    m_startedAt = m_clock.monotonic();
    send();
}

void ResultReport::send()
{
    auto *parts = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    addField(parts, "build_id", m_build.value);
    addField(parts, "worker_id", m_link.workerId());
    addField(parts, "success", m_result.success ? "true" : "false");
    if (!m_result.success)
        addField(parts, "error_message", m_result.errorMessage.left(longestMessage).toUtf8());
    else if (!addFile(parts, m_result.file, m_build.value)) {
        delete parts;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT refused(u"the artifact is not on the worker's disk any more"_s); },
            Qt::QueuedConnection);
        return;
    }
    QNetworkRequest wanted = m_link.request(u"/api/workers/upload"_s);
    wanted.setRawHeader("X-Build-Id", m_build.value);
    wanted.setTransferTimeout(int(silence.count()));
    QNetworkReply *reply = m_link.transfers().post(wanted, parts);
    parts->setParent(reply);
    reply->setParent(this);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { answered(reply); });
}

void ResultReport::answered(QNetworkReply *reply)
{
    reply->deleteLater();
    const Answer answer = answerOf(reply);
    m_link.noteStatus(answer.status);
    if (answer.ok())
        Q_EMIT accepted();
    else if (!answer.worthRetrying())
        Q_EMIT refused(answer.said());
    else if (m_clock.monotonic() - m_startedAt > m_patience)
        Q_EMIT refused(u"no success within the time that the worker keeps a result; last: %1"_s.arg(answer.said()));
    else {
        Q_EMIT tryingAgain(answer.said());
        m_retry.start(m_backoff.next(answer.retryAfter));
    }
}

} // namespace freeagent::agent
