// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/inquiry.h"

#include <QJsonDocument>

namespace freeagent::http {

namespace {
using Answer = Result<QJsonObject>;

/// A request that nobody sent. Dropped without an answer it gives an error, like every exchange.
class InnerExchange final : public ingest::Exchange
{
public:
    InnerExchange(const QString &target, std::function<void(Answer)> done)
        : m_done(std::move(done))
    {
        m_head.method = "GET";
        m_head.path = target.section(u'?', 0, 0).toUtf8();
        m_head.query = target.section(u'?', 1).toUtf8();
        m_head.peer = QHostAddress(QHostAddress::LocalHost);
        m_caller.key = Caller::Proof::Good;
        m_caller.role = Role::Admin;
    }
    ~InnerExchange() override
    {
        if (!m_answered)
            m_done(failure("internal.unanswered", QStringLiteral("%1 was not answered").arg(QString::fromUtf8(m_head.path))));
    }

    const ingest::RequestHead &head() const override { return m_head; }
    const std::shared_ptr<const void> &context() const override { return m_context; }
    const QByteArray &body() const override { return m_body; }
    const std::vector<ingest::Part> &parts() const override { return m_parts; }
    bool answered() const override { return m_answered; }
    void answer(ingest::Response response) override
    {
        if (std::exchange(m_answered, true))
            return;
        const QJsonObject json = QJsonDocument::fromJson(response.body).object();
        // An unhealthy farm answers 503 and says why: that is an answer.
        if (response.status < 400 || (response.status == 503 && json.contains(QStringLiteral("status"))))
            return m_done(json);
        m_done(failure("http." + QByteArray::number(response.status), json.value(QStringLiteral("error")).toString(QString::fromUtf8(m_head.path))));
    }
    void answerFile(ingest::FileResponse) override { refuse(); }
    std::shared_ptr<ingest::Stream> answerStream(QByteArray, ingest::Headers) override
    {
        refuse();
        return nullptr;
    }
    void cut() override {}
    bool peerGone() const override { return false; }
    void onPeerGone(std::function<void()>) override {}

    const Caller &caller() const { return m_caller; }
    Trail &trail() { return m_trail; }

private:
    void refuse()
    {
        ingest::Response response;
        response.status = 406;
        answer(std::move(response));
    }

    ingest::RequestHead m_head;
    Caller m_caller;
    Trail m_trail;
    std::shared_ptr<const void> m_context;
    QByteArray m_body;
    std::vector<ingest::Part> m_parts;
    std::function<void(Answer)> m_done;
    bool m_answered = false;
};

struct Gathering {
    checks::Answers answers;
    size_t left = 0;
    std::function<void(checks::Answers)> done;
};
} // namespace

void inquire(const RouteTable &routes, const QStringList &targets, std::function<void(checks::Answers)> done)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->answers.resize(size_t(targets.size()), failure("internal.unanswered", {}));
    gathering->left = size_t(targets.size()) + 1; // one for ourselves, so that nothing is done before all was asked
    gathering->done = std::move(done);
    const auto arrived = [gathering] {
        if (--gathering->left == 0)
            gathering->done(std::move(gathering->answers));
    };
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const auto exchange = std::make_shared<InnerExchange>(targets[i], [gathering, arrived, i](Answer answer) {
            gathering->answers[size_t(i)] = std::move(answer);
            arrived();
        });
        const RouteTable::Match match = routes.match("GET", exchange->head().path);
        if (match.route)
            match.route->handler({exchange, &exchange->caller(), match.params, &exchange->trail()});
    }
    arrived();
}

} // namespace freeagent::http
