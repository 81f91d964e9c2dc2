// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daemon/httpmessage.h"

#include <QStringList>

namespace freeagent::test {

/// Our OpenAPI document as a judge of answers.
class OpenApi
{
public:
    /// From the source tree. `isValid` is false when it cannot be read.
    OpenApi();
    explicit OpenApi(QJsonObject document)
        : m_document(std::move(document))
    {
    }
    bool isValid() const { return !m_document.isEmpty(); }
    const QJsonObject &document() const { return m_document; }

    /// "GET /api/builds/{}/status" for every operation: the names of parameters do not matter.
    QStringList operations() const;
    static QString anonymous(const QString &operation); ///< "GET /a/:id" and "GET /a/{id}" -> "GET /a/{}"
    /// The operation that a request belongs to, in the same form; empty when none. HEAD belongs to GET.
    QString operationOf(const QByteArray &method, const QByteArray &target) const;

    /// What of an answer the document does not foresee: status, media type, body. Empty when all is as documented.
    QStringList violations(const QByteArray &method, const QByteArray &target, const HttpReply &reply) const;

private:
    QJsonObject operation(const QString &anonymous) const;
    QJsonObject resolved(const QJsonValue &value) const;

    QJsonObject m_document;
};

} // namespace freeagent::test
