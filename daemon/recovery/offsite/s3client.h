// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/reach/webcall.h"
#include "daemon/recovery/files.h"
#include "daemon/recovery/offsite/sigv4.h"

namespace freeagent::recovery::s3 {

/// Where a bucket is.
struct Address {
    QString bucket;
    QString endpoint;      ///< "https://s3.eu-central-1.amazonaws.com", "http://10.0.0.5:9000"
    QString region;        ///< "eu-central-1"
    bool pathStyle = true; ///< the bucket is in the path, else in front of the host
};

struct Retry {
    int tries = 5;
    Millis first{300}; ///< doubles with each
};

/// The few requests that keeping files takes. What is sent is signed with its digest, so the store refuses what changed on its way; files above
/// 16 MiB go in parts. What may succeed later (a store that asks to slow down, a connection that is cut) is tried again. Blocks; one
/// thread at a time. Errors: those of Place.
class Client
{
public:
    struct Options {
        Address address;
        Credentials credentials;
        reach::WebCaller::Rules rules;
        Retry retry{};
        qint64 partBytes = 8 << 20;
    };
    Client(Options options, const Clock &clock);

    struct Object {
        QString key;
        qint64 bytes = 0;
    };
    Result<QList<Object>> list(const QString &prefix, const GoOn &goOn);
    Result<void> put(const QString &key, const QString &file, const GoOn &goOn);
    Result<void> get(const QString &key, const QString &file, const GoOn &goOn);
    Result<void> remove(const QString &key);

private:
    struct Request {
        QByteArray method = "GET";
        QString key{};
        QList<std::pair<QByteArray, QByteArray>> query{};
        QByteArray body{};
        QString bodyFile{};
        qint64 bodyFrom = 0;
        qint64 bodyBytes = 0;
        QString answerFile{};
        QByteArray sha256{}; ///< of the part of the file
    };
    Result<reach::WebAnswer> call(const Request &request, const GoOn &goOn);
    Result<reach::WebAnswer> callOnce(const Request &request, const GoOn &goOn);
    Result<void> putWhole(const QString &key, const QString &file, qint64 size, const GoOn &goOn);
    Result<void> putParts(const QString &key, const QString &file, qint64 size, const GoOn &goOn);
    Result<QByteArray> putPart(const Request &part, const GoOn &goOn);
    Result<void> complete(const QString &key, const QByteArray &upload, const QList<QByteArray> &tags, const GoOn &goOn);
    Result<void> isThere(const QString &key, qint64 size, const GoOn &goOn);
    Error whyNot(const Request &request, const reach::WebAnswer &answer) const;

    Options m_options;
    const Clock &m_clock;
    reach::WebCaller m_caller;
};

} // namespace freeagent::recovery::s3
