// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/s3client.h"

#include "daemon/recovery/offsite/s3answers.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <thread>

using namespace Qt::StringLiterals;

namespace freeagent::recovery::s3 {

namespace {
constexpr qint64 kWhole = 16 << 20;
constexpr qint64 kMostParts = 9'000; // S3 takes 10,000
constexpr Millis kSlice{50};

/// Of a part of a file, hex.
Result<QByteArray> sha256Of(const QString &path, qint64 from, qint64 bytes)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto unreadable = [&] { return failure("backup.unreadable", u"%1 cannot be read: %2"_s.arg(path, file.errorString())); };
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return unreadable();
    for (qint64 left = bytes; left > 0;) {
        const QByteArray piece = file.read(std::min<qint64>(left, 1 << 20));
        if (piece.isEmpty())
            return unreadable();
        hash.addData(piece);
        left -= piece.size();
    }
    return hash.result().toHex();
}

bool mayPass(int status) { return status == 408 || status == 429 || status >= 500; }

/// False when somebody does not want to wait.
bool wait(Millis time, const GoOn &goOn)
{
    for (Millis waited{0}; waited < time; waited += kSlice) {
        if (goOn && !goOn())
            return false;
        std::this_thread::sleep_for(std::min(kSlice, time - waited));
    }
    return true;
}
} // namespace

Client::Client(Options options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_caller(m_options.rules)
{
}

Result<reach::WebAnswer> Client::callOnce(const Request &request, const GoOn &goOn)
{
    const Address &address = m_options.address;
    const QUrl endpoint(address.endpoint);
    QByteArray host = endpoint.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (!address.pathStyle)
        host = address.bucket.toUtf8() + '.' + host;
    if (const int usual = endpoint.scheme() == u"https" ? 443 : 80; endpoint.port(usual) != usual)
        host += ':' + QByteArray::number(endpoint.port());
    Signable sign;
    sign.method = request.method;
    sign.path = (address.pathStyle ? '/' + encoded(address.bucket.toUtf8(), false) : QByteArray()) + '/' + encoded(request.key.toUtf8(), true);
    sign.query = request.query;
    sign.payloadSha256 = request.bodyFile.isEmpty() ? QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex() : request.sha256;
    const Time now = m_clock.now();
    sign.headers = {{"host", host}, {"x-amz-date", amzDate(now)}, {"x-amz-content-sha256", sign.payloadSha256}};
    if (!m_options.credentials.sessionToken.isEmpty())
        sign.headers.insert("x-amz-security-token", m_options.credentials.sessionToken);
    reach::WebRequest web;
    web.method = request.method;
    web.url = endpoint.scheme().toLatin1() + "://" + host + sign.path + (request.query.isEmpty() ? QByteArray() : '?' + canonicalQuery(request.query));
    web.headers.append("authorization: " + authorization(sign, m_options.credentials, address.region.toUtf8(), now));
    for (auto it = sign.headers.begin(); it != sign.headers.end(); ++it)
        if (it.key() != "host")
            web.headers.append(it.key() + ": " + *it);
    web.headers.append("content-type: application/octet-stream");
    web.body = request.body;
    web.bodyFile = request.bodyFile;
    web.bodyFrom = request.bodyFrom;
    web.bodyBytes = request.bodyBytes;
    web.answerFile = request.answerFile;
    return m_caller.perform(web, goOn);
}

Result<reach::WebAnswer> Client::call(const Request &request, const GoOn &goOn)
{
    Error last;
    for (int tried = 1;; ++tried) {
        const auto answer = callOnce(request, goOn);
        const bool broken = answer && answer->status == 200 && errorIn(*answer).code == "InternalError"; // said late, behind a 200
        if (answer && answer->status / 100 == 2 && !broken)
            return answer;
        last = answer ? whyNot(request, *answer) : errorOf(answer.error(), m_options.address);
        const bool again = answer ? broken || mayPass(answer->status) : answer.error().code == "reach.cut" || answer.error().code == "reach.no_connection";
        if (!again || tried >= m_options.retry.tries)
            return tl::unexpected(last);
        if (!wait(m_options.retry.first * (1 << (tried - 1)), goOn))
            return failure("backup.cancelled", u"Cancelled"_s);
    }
}

Error Client::whyNot(const Request &request, const reach::WebAnswer &answer) const { return errorOf(answer, m_options.address, request.key); }

Result<QList<Client::Object>> Client::list(const QString &prefix, const GoOn &goOn)
{
    QList<Object> objects;
    QByteArray after;
    do {
        Request request{.query = {{"list-type", "2"}, {"prefix", prefix.toUtf8()}}};
        if (!after.isEmpty())
            request.query.append({"continuation-token", after});
        const auto answer = call(request, goOn);
        if (!answer)
            return tl::unexpected(answer.error());
        const auto page = pageFrom(answer->body);
        if (!page)
            return tl::unexpected(page.error());
        for (const auto &[key, bytes] : page->objects)
            objects.append({key, bytes});
        after = page->next;
    } while (!after.isEmpty());
    return objects;
}

Result<void> Client::put(const QString &key, const QString &file, const GoOn &goOn)
{
    const qint64 size = QFileInfo(file).size();
    const auto sent = size <= kWhole ? putWhole(key, file, size, goOn) : putParts(key, file, size, goOn);
    return sent.and_then([&] { return isThere(key, size, goOn); });
}

Result<void> Client::putWhole(const QString &key, const QString &file, qint64 size, const GoOn &goOn)
{
    const auto digest = sha256Of(file, 0, size);
    if (!digest)
        return tl::unexpected(digest.error());
    return call({.method = "PUT", .key = key, .bodyFile = file, .bodyBytes = size, .sha256 = *digest}, goOn).map([](const reach::WebAnswer &) {});
}

Result<QByteArray> Client::putPart(const Request &given, const GoOn &goOn)
{
    Request part = given;
    const auto digest = sha256Of(part.bodyFile, part.bodyFrom, part.bodyBytes);
    if (!digest)
        return tl::unexpected(digest.error());
    part.sha256 = *digest;
    return call(part, goOn).and_then([this](const reach::WebAnswer &answer) -> Result<QByteArray> {
        const QByteArray tag = answer.headers.value("etag");
        return tag.isEmpty() ? Result<QByteArray>(failure("backup.target_failed", u"%1 takes a part of a file without naming it"_s.arg(m_options.address.endpoint)))
                             : Result<QByteArray>(tag);
    });
}

Result<void> Client::putParts(const QString &key, const QString &file, qint64 size, const GoOn &goOn)
{
    const auto begun = call({.method = "POST", .key = key, .query = {{"uploads", ""}}}, goOn);
    if (!begun)
        return tl::unexpected(begun.error());
    const QByteArray upload = uploadIdFrom(begun->body);
    if (upload.isEmpty())
        return failure("backup.target_failed", u"%1 does not begin an upload in parts as S3 does"_s.arg(m_options.address.endpoint));
    const qint64 most = std::max(m_options.partBytes, (size / kMostParts / (1 << 20) + 1) << 20);
    QList<QByteArray> tags;
    Result<void> outcome;
    for (qint64 at = 0; at < size && outcome; at += most) {
        const auto tag = putPart({.method = "PUT", .key = key,
                                  .query = {{"partNumber", QByteArray::number(tags.size() + 1)}, {"uploadId", upload}},
                                  .bodyFile = file, .bodyFrom = at, .bodyBytes = std::min(most, size - at)}, goOn);
        if (tag)
            tags.append(*tag);
        else
            outcome = tl::unexpected(tag.error());
    }
    if (outcome)
        outcome = complete(key, upload, tags, goOn);
    if (!outcome) // parts that nobody completes cost money; whether we may go on does not matter for this
        (void)callOnce({.method = "DELETE", .key = key, .query = {{"uploadId", upload}}}, {});
    return outcome;
}

Result<void> Client::complete(const QString &key, const QByteArray &upload, const QList<QByteArray> &tags, const GoOn &goOn)
{
    const auto answer = call({.method = "POST", .key = key, .query = {{"uploadId", upload}}, .body = completion(tags)}, goOn);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!errorIn(*answer).code.isEmpty())
        return tl::unexpected(errorOf(*answer, m_options.address, key));
    return {};
}

Result<void> Client::isThere(const QString &key, qint64 size, const GoOn &goOn)
{
    const auto answer = call({.method = "HEAD", .key = key}, goOn);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->headers.value("content-length").toLongLong() == size)
        return {};
    return failure("backup.target_failed", u"%1 has %2 bytes of %3, which has %4"_s.arg(m_options.address.endpoint, QString::fromLatin1(answer->headers.value("content-length")), key).arg(size));
}

Result<void> Client::get(const QString &key, const QString &file, const GoOn &goOn)
{
    return call({.key = key, .answerFile = file}, goOn).and_then([&file](const reach::WebAnswer &) -> Result<void> {
        if (QFile::exists(file))
            return {};
        return writeWhole(file, {}); // an empty object has no bytes that would have made it
    });
}

Result<void> Client::remove(const QString &key)
{
    return call({.method = "DELETE", .key = key}, {}).map([](const reach::WebAnswer &) {}).or_else([](const Error &error) -> Result<void> {
        if (error.code == "backup.not_there")
            return {};
        return tl::unexpected(error);
    });
}

} // namespace freeagent::recovery::s3
