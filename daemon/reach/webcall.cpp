// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/reach/webcall.h"

#include <QFile>
#include <curl/curl.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace freeagent::reach {

namespace {
constexpr long kConnectMs = 10'000;
constexpr long kSlowBytes = 1024;
constexpr long kSlowSeconds = 30;
constexpr qsizetype kMostAnswer = 8 << 20;
} // namespace

struct WebCaller::Handle {
    CURL *curl = [] {
        static const CURLcode kReady = curl_global_init(CURL_GLOBAL_DEFAULT);
        return kReady == CURLE_OK ? curl_easy_init() : nullptr;
    }();
    ~Handle() { curl_easy_cleanup(curl); }
};

/// One request as libcurl sees it.
class WebCaller::Call
{
public:
    Call(CURL *curl, const Rules &rules, const WebRequest &request, const GoOn &goOn)
        : m_curl(curl)
        , m_rules(rules)
        , m_request(request)
        , m_goOn(goOn)
        , m_source(request.bodyFile)
        , m_target(request.answerFile)
    {
    }
    ~Call() { curl_slist_free_all(m_headers); }
    Q_DISABLE_COPY_MOVE(Call)

    Result<WebAnswer> run()
    {
        if (!m_request.bodyFile.isEmpty() && (!m_source.open(QIODevice::ReadOnly) || !m_source.seek(m_request.bodyFrom)))
            return failure("reach.unreadable", u"%1 cannot be read: %2"_s.arg(m_request.bodyFile, m_source.errorString()));
        prepare();
        const CURLcode code = curl_easy_perform(m_curl);
        const bool kept = !m_target.isOpen() || finishTarget();
        if (code == CURLE_OK && kept)
            return m_answer;
        if (m_target.isOpen() || m_made)
            m_target.remove();
        return tl::unexpected(whyNot(code));
    }

private:
    bool isPlain() const { return m_request.url.startsWith("http:"); }
    bool hasFile() const { return !m_request.bodyFile.isEmpty(); }
    qint64 bodySize() const { return hasFile() ? m_request.bodyBytes : m_request.body.size(); }

    void prepare()
    {
        curl_easy_reset(m_curl); // connections stay
        curl_easy_setopt(m_curl, CURLOPT_URL, m_request.url.constData());
        curl_easy_setopt(m_curl, CURLOPT_PATH_AS_IS, 1L); // what was signed is what is sent
        curl_easy_setopt(m_curl, CURLOPT_PROTOCOLS_STR, "http,https");
        curl_easy_setopt(m_curl, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
        curl_easy_setopt(m_curl, CURLOPT_USERAGENT, "Expo-Free-Agent");
        curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(m_curl, CURLOPT_PROXY, "");
        curl_easy_setopt(m_curl, CURLOPT_FOLLOWLOCATION, 0L);
        curl_easy_setopt(m_curl, CURLOPT_CONNECTTIMEOUT_MS, kConnectMs);
        curl_easy_setopt(m_curl, CURLOPT_TIMEOUT_MS, long(m_request.within.count()));
        curl_easy_setopt(m_curl, CURLOPT_LOW_SPEED_LIMIT, kSlowBytes);
        curl_easy_setopt(m_curl, CURLOPT_LOW_SPEED_TIME, kSlowSeconds);
        curl_easy_setopt(m_curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        if (!m_rules.caFile.isEmpty())
            curl_easy_setopt(m_curl, CURLOPT_CAINFO, QFile::encodeName(m_rules.caFile).constData());
        curl_easy_setopt(m_curl, CURLOPT_OPENSOCKETFUNCTION, &Call::open);
        curl_easy_setopt(m_curl, CURLOPT_OPENSOCKETDATA, this);
        curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &Call::take);
        curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, this);
        curl_easy_setopt(m_curl, CURLOPT_HEADERFUNCTION, &Call::head);
        curl_easy_setopt(m_curl, CURLOPT_HEADERDATA, this);
        curl_easy_setopt(m_curl, CURLOPT_XFERINFOFUNCTION, &Call::ask);
        curl_easy_setopt(m_curl, CURLOPT_XFERINFODATA, this);
        curl_easy_setopt(m_curl, CURLOPT_NOPROGRESS, 0L);
        prepareMethod();
    }

    void prepareMethod()
    {
        for (const QByteArray &header : m_request.headers)
            m_headers = curl_slist_append(m_headers, header.constData());
        m_headers = curl_slist_append(m_headers, "Expect:");
        curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, m_headers);
        if (m_request.method == "HEAD")
            curl_easy_setopt(m_curl, CURLOPT_NOBODY, 1L);
        else if (m_request.method == "PUT" || m_request.method == "POST") {
            curl_easy_setopt(m_curl, CURLOPT_UPLOAD, 1L);
            curl_easy_setopt(m_curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(bodySize()));
            curl_easy_setopt(m_curl, CURLOPT_READFUNCTION, &Call::give);
            curl_easy_setopt(m_curl, CURLOPT_READDATA, this);
            curl_easy_setopt(m_curl, CURLOPT_SEEKFUNCTION, &Call::seek);
            curl_easy_setopt(m_curl, CURLOPT_SEEKDATA, this);
        }
        curl_easy_setopt(m_curl, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    }

    bool finishTarget()
    {
        m_made = true;
        const bool good = m_target.error() == QFileDevice::NoError && m_target.flush();
        m_target.close();
        return good;
    }

    Error whyNot(CURLcode code) const
    {
        const QString server = QString::fromUtf8(m_request.url.left(m_request.url.indexOf('/', 8)));
        if (m_cancelled)
            return {"reach.cancelled", u"Cancelled"_s, {}};
        if (!m_refused.isEmpty() && code == CURLE_COULDNT_CONNECT)
            return {"reach.refused_address",
                    isPlain() ? u"%1: without TLS only addresses in %3 are called, not %2"_s.arg(server, m_refused, m_rules.setting)
                              : u"%1: %2 is an address of this machine or a private network that %3 does not list"_s.arg(server, m_refused, m_rules.setting),
                    u"Use https and a public address, or list it in %1."_s.arg(m_rules.setting)};
        if (m_tooLarge)
            return {"reach.too_large", u"%1 answers with more than %2 MiB"_s.arg(server).arg(kMostAnswer >> 20), {}};
        if (m_target.error() == QFileDevice::ResourceError)
            return {"reach.no_space", u"The disk of %1 is full"_s.arg(m_request.answerFile), u"Free space there."_s};
        if (m_target.error() != QFileDevice::NoError)
            return {"reach.unwritable", u"%1 cannot be written: %2"_s.arg(m_request.answerFile, m_target.errorString()), {}};
        const bool never = code == CURLE_COULDNT_CONNECT || code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_SSL_CONNECT_ERROR
            || code == CURLE_PEER_FAILED_VERIFICATION;
        return {never ? "reach.no_connection" : "reach.cut", u"%1: %2"_s.arg(server, QString::fromUtf8(curl_easy_strerror(code))), {}};
    }

    static curl_socket_t open(void *self, curlsocktype, curl_sockaddr *address)
    {
        auto *call = static_cast<Call *>(self);
        const QHostAddress peer(&address->addr);
        const AddressGuard &guard = call->m_rules.guard;
        if (call->isPlain() ? AddressGuard::isPublic(peer) || !guard.permits(peer) : !guard.permits(peer)) {
            call->m_refused = peer.toString();
            return CURL_SOCKET_BAD;
        }
        return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    }

    static size_t take(char *bytes, size_t size, size_t number, void *self)
    {
        auto *call = static_cast<Call *>(self);
        const auto more = qsizetype(size * number);
        if (call->m_request.answerFile.isEmpty() || call->m_answer.status / 100 != 2) {
            call->m_tooLarge = call->m_answer.body.size() + more > kMostAnswer;
            if (!call->m_tooLarge)
                call->m_answer.body.append(bytes, more);
            return call->m_tooLarge ? 0 : size_t(more);
        }
        QFile &file = call->m_target;
        if (!file.isOpen() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
            return 0;
        return file.write(bytes, more) == more ? size_t(more) : 0;
    }

    static size_t head(char *bytes, size_t size, size_t number, void *self)
    {
        auto *call = static_cast<Call *>(self);
        const QByteArray line = QByteArray(bytes, qsizetype(size * number)).trimmed();
        if (line.startsWith("HTTP/")) {
            call->m_answer.status = line.split(' ').value(1).toInt();
            call->m_answer.headers.clear();
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0 && call->m_answer.headers.size() < 200) {
            call->m_answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return size * number;
    }

    static size_t give(char *bytes, size_t size, size_t number, void *self)
    {
        auto *call = static_cast<Call *>(self);
        const qint64 now = std::min(qint64(size * number), call->bodySize() - call->m_given);
        if (call->hasFile()) {
            if (call->m_source.read(bytes, now) != now)
                return CURL_READFUNC_ABORT;
        } else {
            std::copy_n(call->m_request.body.constData() + call->m_given, now, bytes);
        }
        call->m_given += now;
        return size_t(now);
    }

    static int seek(void *self, curl_off_t offset, int origin)
    {
        auto *call = static_cast<Call *>(self);
        if (origin != SEEK_SET || (call->hasFile() && !call->m_source.seek(call->m_request.bodyFrom + offset)))
            return CURL_SEEKFUNC_CANTSEEK;
        call->m_given = offset;
        return CURL_SEEKFUNC_OK;
    }

    static int ask(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        auto *call = static_cast<Call *>(self);
        call->m_cancelled = call->m_cancelled || (call->m_goOn && !call->m_goOn());
        return call->m_cancelled;
    }

    CURL *m_curl;
    const Rules &m_rules;
    const WebRequest &m_request;
    const GoOn &m_goOn;
    QFile m_source;
    QFile m_target;
    curl_slist *m_headers = nullptr;
    WebAnswer m_answer;
    QString m_refused;
    qint64 m_given = 0;
    bool m_tooLarge = false;
    bool m_cancelled = false;
    bool m_made = false;
};

WebCaller::WebCaller(Rules rules)
    : m_rules(std::move(rules))
    , m_handle(std::make_unique<Handle>())
{
}

WebCaller::~WebCaller() = default;

Result<WebAnswer> WebCaller::perform(const WebRequest &request, const GoOn &goOn) { return Call(m_handle->curl, m_rules, request, goOn).run(); }

} // namespace freeagent::reach
