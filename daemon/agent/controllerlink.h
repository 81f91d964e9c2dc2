// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>
#include <functional>
#include <optional>

namespace freeagent::agent {

/// What came back from the controller.
struct Answer {
    int status = 0; ///< HTTP; 0 when there was no answer
    QByteArray body;
    QString problem; ///< why there was none
    QByteArray date; ///< of the answer, as sent
    std::optional<Millis> retryAfter;

    bool ok() const { return status >= 200 && status < 300; }
    /// Nothing is wrong with the request: the controller is away, busy or broken, or wants us to register again first.
    bool worthRetrying() const
    {
        return status == 0 || status >= 500 || status == 408 || status == 425 || status == 429 || status == 401;
    }
    /// The controller says that the build is not, or no longer, this worker's.
    bool saysNotOurs() const;
    QJsonObject json() const;
    /// For a log: "HTTP 403: Build not assigned to this worker", "Connection refused".
    QString said() const;
};

Answer answerOf(QNetworkReply *reply, qint64 bodyLimit = 1 << 20);

/// Requests to one controller, with the credentials of this worker. Never follows redirects, and sends credentials
/// nowhere else. Small requests and transfers do not wait for each other. One thread with an event loop.
class ControllerLink final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const Answer &)>;

    ControllerLink(const QUrl &controller, const QByteArray &apiKey, QObject *parent = nullptr);

    /// What registration gave; both go with every request from here on.
    void setIdentity(const QByteArray &workerId, const QByteArray &accessToken);
    QByteArray workerId() const { return m_workerId; }
    QUrl controller() const { return m_controller; }

    /// `then` is not called when `context` is gone by then; the request is ended with it.
    void get(const QString &path, Millis timeout, QObject *context, Then then);
    void post(const QString &path, const QJsonObject &body, Millis timeout, QObject *context, Then then);

    /// A request for `location`: a path, or a whole address, which gets credentials only when it is the controller's.
    QNetworkRequest request(const QString &location) const;
    /// For uploads and downloads.
    QNetworkAccessManager &transfers() { return m_transfers; }
    /// Tells the link of an answer that did not come through get() or post().
    void noteStatus(int status);

Q_SIGNALS:
    /// A request was answered with 401: the access token is not valid any more.
    void unauthorized();

private:
    void finish(QNetworkReply *reply, QObject *context, Then then);

    QUrl m_controller;
    QByteArray m_apiKey;
    QByteArray m_workerId;
    QByteArray m_accessToken;
    QNetworkAccessManager m_requests;
    QNetworkAccessManager m_transfers;
};

/// From here on the process also trusts the certificates of this PEM file; nothing happens when the name is empty.
/// Before the first request.
Result<void> trustAlso(const QString &pemFile);

/// "/api/builds/<id>/<rest>"
QString buildPath(const QByteArray &build, QStringView rest);

} // namespace freeagent::agent
