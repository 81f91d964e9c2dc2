// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "daemon/reach/addressguard.h"

#include <QMap>
#include <functional>
#include <memory>

namespace freeagent::reach {

using GoOn = std::function<bool()>; ///< asked several times a second; false ends the work

struct WebRequest {
    QByteArray method = "GET";
    QByteArray url{};
    QList<QByteArray> headers{}; ///< "name: value"
    QByteArray body{};
    QString bodyFile{};        ///< the body is this part of a file instead
    qint64 bodyFrom = 0;
    qint64 bodyBytes = 0;
    QString answerFile{};      ///< where the body of an answer 2xx goes; must not exist, and does not on an error
    Millis within{0};          ///< for all of it; 0: as long as bytes go on coming
};

struct WebAnswer {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;                      ///< empty when it went to a file
};

/// Requests to servers elsewhere, one after another over a connection that is kept. Blocks; one thread at a time. https, with TLS 1.2 or later;
/// plain http only to listed addresses. Each address is judged by the guard when it is connected to. No proxy, no redirects, 10 s to
/// connect; a peer that takes or gives less than 1 KiB a second for half a minute is given up. An answer without a file: 8 MiB at most.
///
/// Errors: "reach.refused_address", "reach.no_connection", "reach.cut" (begun, but not ended), "reach.too_large", "reach.unreadable",
/// "reach.unwritable", "reach.no_space", "reach.cancelled".
class WebCaller
{
public:
    struct Rules {
        AddressGuard guard;
        QString setting; ///< that lists addresses, for messages
        QString caFile;  ///< PEM of authorities trusted besides the system's
    };
    explicit WebCaller(Rules rules);
    ~WebCaller();

    /// Any status is an answer.
    Result<WebAnswer> perform(const WebRequest &request, const GoOn &goOn = {});

private:
    class Call;
    struct Handle;
    Rules m_rules;
    std::unique_ptr<Handle> m_handle;
};

} // namespace freeagent::reach
