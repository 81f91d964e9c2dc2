// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "daemon/http/audittrail.h"
#include "daemon/http/caller.h"
#include "daemon/ingest/exchange.h"

#include <QJsonObject>

namespace freeagent::http {

/// A request as a handler sees it.
struct Request {
    ingest::ExchangePtr exchange;
    const Caller *caller = nullptr; ///< lives as long as the exchange
    QList<QByteArray> params;       ///< of the pattern, in order
    Trail *audit = nullptr;         ///< lives as long as the exchange; says what the audit log should know

    QByteArray param(qsizetype i) const { return params.value(i); }
    BuildId build() const { return {param(0)}; }
    QByteArray query(QByteArrayView name) const { return exchange->head().queryValue(name); }
    const Caller &by() const { return *caller; }
};
using Handler = std::function<void(const Request &)>;

/// Which way a request takes behind the gate.
enum class Via : quint8 {
    Router, ///< QtHttpServer finds the handler
    Gate,   ///< straight: hot routes, uploads, downloads, parked polls and streams
};

/// Whether answers are written into the audit log.
enum class Audited : quint8 {
    ByMethod, ///< what changes something in a person's name
    Always,   ///< also reads, or acts of machines, that somebody may ask about later
    Never,
};

struct BodyRule {
    ingest::BodyPolicy policy = ingest::BodyPolicy::None;
    qint64 maxBytes = 0;
    QByteArray tooLarge;
    std::vector<ingest::FileRule> files;
};

/// One endpoint, declared once: the gate admits by it, the router is filled from it, the OpenAPI test compares with it.
struct Route {
    QByteArray method;
    QByteArray pattern; ///< "/api/builds/:id/status"
    Access access = Access::Admin;
    Via via = Via::Router;
    BodyRule body;
    Handler handler;
    Audited audited = Audited::ByMethod;
    int number = 0; ///< of its figures
    /// Asked before a body is read, of a caller who may: why the request is not taken now.
    std::function<std::optional<Error>(const ingest::RequestHead &head)> guard{};
    bool whenDamaged = false; ///< changes something also while the database is damaged
};

BodyRule noBody();
BodyRule jsonBody(qint64 maxBytes = 1 << 20);

} // namespace freeagent::http
