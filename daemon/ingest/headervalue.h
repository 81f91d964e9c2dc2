// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <utility>
#include <vector>

namespace freeagent::ingest {

/// `value; name=token; name="quoted \"string\""`, as in Content-Type and Content-Disposition.
struct HeaderValue {
    QByteArray value; ///< lower-case
    std::vector<std::pair<QByteArray, QByteArray>> parameters; ///< names lower-case, values unquoted

    const QByteArray *parameter(QByteArrayView lowerCaseName) const;
};

/// Nothing for what does not follow that grammar or gives a parameter twice.
std::optional<HeaderValue> parseHeaderValue(QByteArrayView text);

/// The boundary of a multipart/form-data Content-Type (RFC 2046: 1 to 70 octets), or nothing.
std::optional<QByteArray> multipartBoundary(QByteArrayView contentType);

} // namespace freeagent::ingest
