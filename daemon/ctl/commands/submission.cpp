// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/submission.h"

#include "common/base/textforms.h"
#include "common/client/replyerror.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHttpMultiPart>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
constexpr Millis kLeastPause{1000};
constexpr Millis kMostPause{30'000}; ///< a maintenance may end before the time that it named

QHttpPart field(const QByteArray &name, const QByteArray &value)
{
    QHttpPart part;
    part.setRawHeader("Content-Disposition", "form-data; name=\"" + name + '"');
    part.setBody(value);
    return part;
}

Result<void> addFile(QHttpMultiPart &form, const QByteArray &name, const QString &path)
{
    auto *file = new QFile(path, &form);
    if (!file->open(QIODevice::ReadOnly) || QFileInfo(path).isDir())
        return failure("file.read",
                       u"%1 cannot be read: %2"_s.arg(
                           path, QFileInfo(path).isDir() ? u"it is a folder; pack it as zip or tar.gz"_s : file->errorString()));
    QHttpPart part;
    part.setRawHeader("Content-Disposition", "form-data; name=\"" + name + "\"; filename=\"" + name + '"');
    part.setRawHeader("Content-Type", "application/octet-stream");
    part.setBodyDevice(file);
    form.append(part);
    return {};
}

bool isForMaintenance(const QNetworkReply &reply, int status)
{
    return status == 503 && reply.hasRawHeader("Retry-After");
}

Millis pauseOf(qint64 seconds) { return std::clamp(Millis(seconds * 1000), kLeastPause, kMostPause); }
} // namespace

Result<std::unique_ptr<QHttpMultiPart>> Submission::form() const
{
    auto form = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
    form->append(field("platform", m_arguments.text(u"platform"_s).toLatin1()));
    const QJsonObject metadata{
        {"name"_L1, m_arguments.has(u"name"_s) ? m_arguments.text(u"name"_s) : QFileInfo(m_arguments.at(0)).completeBaseName()},
        {"priority"_L1, m_arguments.integer(u"priority"_s)}};
    form->append(field("metadata", QJsonDocument(metadata).toJson(QJsonDocument::Compact)));
    for (const auto &[name, path] : {std::pair<QByteArray, QString>{"source", m_arguments.at(0)},
                                     {"certs", m_arguments.text(u"certs"_s)},
                                     {"profile", m_arguments.text(u"profile"_s)}})
        if (const auto added = path.isEmpty() ? Result<void>() : addFile(*form, name, path); !added)
            return tl::unexpected(added.error());
    return form;
}

Result<Answer> Submission::attempt(std::optional<Millis> &closed)
{
    const auto parts = form();
    if (!parts)
        return tl::unexpected(parts.error());
    Progress progress(m_session.out());
    QEventLoop loop;
    const QNetworkRequest request = m_session.controller().request(u"/api/builds/submit"_s);
    const std::unique_ptr<QNetworkReply> reply(m_session.controller().network().post(request, parts->get()));
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, &loop, [&](qint64 sent, qint64 total) {
        if (total > 0)
            progress.show(double(sent) / double(total), u"%1 of %2"_s.arg(sizeText(sent), sizeText(total)));
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    progress.end();
    Answer answer;
    answer.body = reply->readAll();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isForMaintenance(*reply, answer.status))
        closed = pauseOf(reply->rawHeader("Retry-After").toLongLong());
    if (reply->error() != QNetworkReply::NoError)
        return tl::unexpected(client::replyError(*reply, answer.body));
    answer.json = QJsonDocument::fromJson(answer.body);
    return answer;
}

Result<void> Submission::awaitOpening(const Error &why, Millis first)
{
    if (std::exchange(m_told, why.message) != why.message)
        m_session.out().talk(u"expoctl: %1. It is submitted as soon as submissions are taken again; Ctrl+C stops the waiting."_s.arg(harmless(why.message)));
    Progress progress(m_session.out());
    for (Millis pause = first;; pause = kMostPause) {
        progress.show(-1, u"waiting for the end of the maintenance"_s);
        m_session.pause(pause);
        const auto health = m_session.send({.path = u"/health"_s, .anyStatus = true});
        if (!health && !health.error().code.startsWith("net.")) // a restart is part of a maintenance
            return tl::unexpected(health.error());
        if (health && health->json.object().value("status"_L1).toString() != u"maintenance")
            return {};
    }
}

Result<Answer> Submission::make()
{
    for (;;) {
        std::optional<Millis> closed;
        auto answer = attempt(closed);
        if (answer || !closed)
            return answer;
        if (!m_arguments.has(u"wait"_s)) {
            Error error = answer.error();
            error.fix = u"Submit again when it is over, or give --wait: it waits for that too."_s;
            return tl::unexpected(error);
        }
        if (const auto open = awaitOpening(answer.error(), *closed); !open)
            return tl::unexpected(open.error());
    }
}

} // namespace freeagent::ctl
