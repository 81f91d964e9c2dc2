// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/transfer.h"

#include "daemon/notify/texts.h"

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::notify {

namespace {
constexpr long kConnectMs = 5'000;
constexpr long kTotalMs = 10'000;
constexpr qsizetype kMostAnswer = 64 * 1024;
constexpr qsizetype kShownAnswer = 120;

/// Nothing of it is protected on its way.
bool isPlain(const Message &message)
{
    return message.url.startsWith("http:") || (message.way == Message::Way::Mail && message.url.startsWith("smtp:") && !message.startTls);
}
} // namespace

Transfer::Transfer(Message message, AddressGuard guard, QByteArray caFile)
    : m_message(std::move(message))
    , m_guard(std::move(guard))
    , m_caFile(std::move(caFile))
    , m_curl(curl_easy_init())
{
    curl_easy_setopt(m_curl, CURLOPT_URL, m_message.url.constData());
    curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_curl, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(m_curl, CURLOPT_PROXY, "");
    curl_easy_setopt(m_curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(m_curl, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(m_curl, CURLOPT_CONNECTTIMEOUT_MS, kConnectMs);
    curl_easy_setopt(m_curl, CURLOPT_TIMEOUT_MS, kTotalMs);
    curl_easy_setopt(m_curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!m_caFile.isEmpty())
        curl_easy_setopt(m_curl, CURLOPT_CAINFO, m_caFile.constData());
    curl_easy_setopt(m_curl, CURLOPT_OPENSOCKETFUNCTION, &Transfer::open);
    curl_easy_setopt(m_curl, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &Transfer::write);
    curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_curl, CURLOPT_HEADERFUNCTION, &Transfer::head);
    curl_easy_setopt(m_curl, CURLOPT_HEADERDATA, this);
    m_message.way == Message::Way::Mail ? prepareMail() : prepareHttp();
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_curl);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_recipients);
}

void Transfer::prepareHttp()
{
    curl_easy_setopt(m_curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_curl, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_curl, CURLOPT_USERAGENT, "Expo-Free-Agent");
    if (m_message.way == Message::Way::Get) {
        curl_easy_setopt(m_curl, CURLOPT_HTTPGET, 1L);
        return;
    }
    for (const QByteArray &header : std::as_const(m_message.headers))
        m_headers = curl_slist_append(m_headers, header.constData());
    m_headers = curl_slist_append(m_headers, "Expect:");
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, m_headers);
    curl_easy_setopt(m_curl, CURLOPT_POST, 1L);
    curl_easy_setopt(m_curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_message.body.size()));
    curl_easy_setopt(m_curl, CURLOPT_POSTFIELDS, m_message.body.constData());
}

void Transfer::prepareMail()
{
    curl_easy_setopt(m_curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    if (m_message.startTls)
        curl_easy_setopt(m_curl, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    if (!m_message.user.isEmpty()) {
        curl_easy_setopt(m_curl, CURLOPT_USERNAME, m_message.user.constData());
        curl_easy_setopt(m_curl, CURLOPT_PASSWORD, m_message.password.constData());
    }
    const QByteArray from = '<' + m_message.from + '>';
    curl_easy_setopt(m_curl, CURLOPT_MAIL_FROM, from.constData());
    for (const QByteArray &to : std::as_const(m_message.to))
        m_recipients = curl_slist_append(m_recipients, QByteArray('<' + to + '>').constData());
    curl_easy_setopt(m_curl, CURLOPT_MAIL_RCPT, m_recipients);
    curl_easy_setopt(m_curl, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
    curl_easy_setopt(m_curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(m_curl, CURLOPT_READFUNCTION, &Transfer::read);
    curl_easy_setopt(m_curl, CURLOPT_READDATA, this);
}

curl_socket_t Transfer::open(void *self, curlsocktype, curl_sockaddr *address)
{
    auto *transfer = static_cast<Transfer *>(self);
    const QHostAddress peer(&address->addr);
    const bool allowed = isPlain(transfer->m_message) ? !AddressGuard::isPublic(peer) && transfer->m_guard.permits(peer) : transfer->m_guard.permits(peer);
    if (!allowed) {
        transfer->m_refused = peer.toString();
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

size_t Transfer::write(char *bytes, size_t size, size_t number, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const auto more = qsizetype(size * number);
    transfer->m_received += more;
    if (transfer->m_answer.size() < kShownAnswer)
        transfer->m_answer.append(bytes, std::min(more, kShownAnswer - transfer->m_answer.size()));
    return transfer->m_received > kMostAnswer ? 0 : size_t(more); // less than given: libcurl breaks off
}

size_t Transfer::head(char *, size_t size, size_t number, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    transfer->m_received += qsizetype(size * number);
    return transfer->m_received > kMostAnswer ? 0 : size * number;
}

size_t Transfer::read(char *bytes, size_t size, size_t number, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const qsizetype now = std::min(qsizetype(size * number), transfer->m_message.body.size() - transfer->m_sent);
    std::copy_n(transfer->m_message.body.constData() + transfer->m_sent, now, bytes);
    transfer->m_sent += now;
    return size_t(now);
}

/// What the receiver says of it, when it is short and holds none of our secrets.
QString Transfer::words() const
{
    const QString text = oneLine(QString::fromUtf8(m_answer));
    for (const QByteArray &secret : m_message.secrets)
        if (m_answer.contains(secret))
            return {};
    return text.isEmpty() || m_answer.size() >= kShownAnswer || text.startsWith(u'<') ? QString() : u": "_s + text;
}

Verdict Transfer::judgeHttp(CURLcode result) const
{
    long status = 0;
    curl_off_t wish = 0;
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(m_curl, CURLINFO_RETRY_AFTER, &wish);
    const auto retryAfter = wish > 0 ? std::optional(Millis(qint64(wish) * 1000)) : std::nullopt;
    const QString said = u"HTTP %1"_s.arg(status) + words();
    if (status >= 200 && status < 300)
        return {Verdict::Kind::Delivered, said};
    if (status == 429)
        return {Verdict::Kind::Failed, said, retryAfter, true};
    if (status >= 300 && status < 400)
        return {Verdict::Kind::Refused, u"HTTP %1: redirects are not followed"_s.arg(status)};
    if (status == 408 || status == 425 || status >= 500)
        return {Verdict::Kind::Failed, said, retryAfter};
    if (status >= 400)
        return {Verdict::Kind::Refused, said, retryAfter};
    return {Verdict::Kind::Failed, QString::fromUtf8(curl_easy_strerror(result))};
}

Verdict Transfer::judgeMail(CURLcode result) const
{
    long status = 0;
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
    if (result == CURLE_OK)
        return {Verdict::Kind::Delivered, u"SMTP %1"_s.arg(status)};
    const QString said = QString::fromUtf8(curl_easy_strerror(result)) + (status ? u" (SMTP %1)"_s.arg(status) : QString());
    return {result == CURLE_LOGIN_DENIED || status >= 500 ? Verdict::Kind::Refused : Verdict::Kind::Failed, said};
}

Verdict Transfer::outcome(CURLcode result) const
{
    if (!m_refused.isEmpty() && result == CURLE_COULDNT_CONNECT) {
        const QString why = isPlain(m_message) ? u"without TLS only addresses in notify.allow-private are sent to, not %1"_s
                                               : u"%1 is an address of this machine or a private network that notify.allow-private does not list"_s;
        return {Verdict::Kind::Refused, why.arg(m_refused)};
    }
    return m_message.way == Message::Way::Mail ? judgeMail(result) : judgeHttp(result);
}

} // namespace freeagent::notify
