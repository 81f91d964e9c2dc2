// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/client/access.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QObject>
#include <QUrlQuery>
#include <functional>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace freeagent::client {

/// One request, as a value.
struct Ask {
    QByteArray verb = "GET";
    QString path{}; ///< begins with '/'
    QUrlQuery query{};
    std::optional<QJsonObject> body{};
    QByteArray reason{};  ///< for the audit log; UTF-8
    Millis within{20'000};
    bool anyStatus = false; ///< an answer that says "no" is an answer too, with its body
};

/// An answer as it came.
struct Answer {
    int status = 0;
    QByteArray body;
    QJsonDocument json; ///< null when the body is none
    Millis took{};      ///< from the asking to the last byte
};

/// Asks one controller. Never blocks and never shows anything: every answer, good or bad, comes back as a value in the thread of
/// this object. Redirects are not followed and HTTP/2 is off. Error codes: replyerror.h, and "api.malformed".
class ControllerClient : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<QJsonDocument>)>;

    /// `network` must outlive this object.
    ControllerClient(QNetworkAccessManager &network, Access access, QObject *parent = nullptr);

    const Access &access() const { return m_access; }
    /// host:port, for people.
    QString name() const;

    /// `done` is called once, unless `context` is gone by then. `path` begins with '/'.
    void get(const QString &path, const QUrlQuery &query, const QObject *context, Done done);
    void post(const QString &path, const QJsonObject &body, const QObject *context, Done done);

    /// The general form: other verbs, raw bodies. The error of a refusal is that of replyerror.h.
    void ask(const Ask &ask, const QObject *context, std::function<void(Result<Answer>)> done);

    /// A request with address, credential and rules set, for streams and downloads.
    QNetworkRequest request(const QString &path, const QUrlQuery &query = {}) const;
    QNetworkAccessManager &network() const { return m_network; }

private:
    QNetworkAccessManager &m_network;
    Access m_access;
};

} // namespace freeagent::client
