// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace freeagent::client {

/// Where a controller is and what it is shown. The key goes into a header only, never into a URL, a log or an error.
struct Access {
    enum class Form : quint8 { ApiKey, Bearer };

    QUrl base; ///< may carry a path in front of /api, as behind a proxy
    QByteArray key;
    Form form = Form::ApiKey;

    friend bool operator==(const Access &, const Access &) = default;
};

} // namespace freeagent::client
