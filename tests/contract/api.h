// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daemon/controllerfixture.h"
#include "tests/support/daemon/openapi.h"
#include "tests/support/daemon/shape.h"

#include <QSet>

namespace freeagent::contract {

using test::Form;
using test::Headers;
using test::HttpReply;
using test::HttpRequest;

/// The one client of the contract tests: every answer that passes through it is held against the OpenAPI document and against the
/// rules that hold for all (compact JSON, a reason phrase), and every route it met is remembered.
class Api
{
public:
    explicit Api(const test::ControllerFixture &controller);

    HttpReply send(const HttpRequest &request);
    HttpReply get(const QByteArray &target, const Headers &headers);
    HttpReply post(const QByteArray &target, const Headers &headers, const QByteArray &json);
    HttpReply post(const QByteArray &target, const Headers &headers); ///< without a body and a content type
    HttpReply post(const QByteArray &target, const Headers &headers, const Form &form);

    /// After a restart of the controller.
    void reconnect() { m_http->close(); }

    Headers admin() const { return {{"X-API-Key", m_controller.key()}}; }
    Headers bearer() const { return {{"Authorization", "Bearer " + m_controller.key()}}; }
    const test::ControllerFixture &controller() const { return m_controller; }

    /// Operations that were met by any Api of this process, in OpenApi's form.
    static const QSet<QString> &met();
    static const test::OpenApi &document();

private:
    void judge(const HttpRequest &request, const HttpReply &reply) const;

    const test::ControllerFixture &m_controller;
    std::unique_ptr<test::RawHttp> m_http;
};

/// A failure of the running test, with its cause, from inside a function that gives a value.
void fail(const QByteArray &why);

} // namespace freeagent::contract

/// The answer has this status and its JSON this shape (see tests/support/daemon/shape.h; "" for no look at the body).
#define ANSWERS(reply, expectedStatus, shape)                                                                         \
    do {                                                                                                              \
        const freeagent::contract::HttpReply &theReply = (reply);                                                     \
        const QByteArray theShape = (shape);                                                                          \
        QVERIFY2(theReply.status == (expectedStatus),                                                                 \
                 ("status " + QByteArray::number(theReply.status) + ", expected " + QByteArray::number(expectedStatus) + ": " \
                  + theReply.body.left(400) + theReply.error)                                                         \
                     .constData());                                                                                   \
        if (!theShape.isEmpty()) {                                                                                    \
            const QByteArray theDifference = freeagent::test::difference(theReply.json(), theShape);                  \
            QVERIFY2(theDifference.isEmpty(), (theDifference + " in " + theReply.body.left(600)).constData());        \
        }                                                                                                             \
    } while (false)
