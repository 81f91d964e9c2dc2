// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/judgement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace freeagent::drills {

namespace {
class Examiner
{
public:
    Examiner(const test::ControllerFixture &controller, const Bookkeeping &books, Depth depth, Asking asking)
        : m_http(controller.port())
        , m_key({{"X-API-Key", controller.key()}})
        , m_books(books)
        , m_depth(depth)
        , m_asking(asking)
    {
    }

    Judgement run()
    {
        if (m_asking == Asking::List)
            readList();
        for (const QByteArray &build : m_books.all())
            examine(build);
        return m_judgement;
    }

private:
    void readList()
    {
        for (const QJsonValue &item : m_http.send({"GET", "/api/builds", m_key, {}, false, false}).json().toArray())
            m_said.insert(item.toObject().value(QStringLiteral("id")).toString().toLatin1(), item.toObject());
    }

    void readOne(const QByteArray &build)
    {
        const test::HttpReply reply = m_http.send({"GET", "/api/builds/" + build + "/status", m_key, {}, false, false});
        if (reply.status == 200)
            m_said.insert(build, reply.object());
    }

    void wrong(const QByteArray &build, const QString &what)
    {
        // Two ends of one build is the only thing that is not a loss.
        ++(what.contains(QStringLiteral("two results")) ? m_judgement.duplicated : m_judgement.lost);
        if (m_judgement.first.isEmpty())
            m_judgement.first = QString::fromLatin1(build) + QStringLiteral(": ") + what;
    }

    void examine(const QByteArray &build)
    {
        if (m_asking == Asking::EachOne)
            readOne(build);
        if (!m_said.contains(build))
            return wrong(build, QStringLiteral("the acknowledged build is not there"));
        const QByteArray status = m_said[build].value(QStringLiteral("status")).toString().toLatin1();
        const QByteArray outcome = m_said[build].value(QStringLiteral("outcome")).toString().toLatin1();
        QByteArray sha256 = m_books.acknowledgedResult(build);
        const bool answered = !sha256.isEmpty();
        if (m_depth != Depth::Rows && status == "completed")
            sha256 = m_http.send({"HEAD", "/api/builds/" + build + "/download", m_key, {}, false, false}).header("x-checksum-sha256");
        else if (status == "completed" && !answered)
            return; // reported without an answer: looked at once, in the end
        if (const QString what = m_books.judge(build, status, outcome, sha256); !what.isEmpty())
            return wrong(build, QString::fromLatin1(status + '/' + outcome + ": ") + what);
        if (m_depth == Depth::Bytes && answered)
            examineBytes(build, sha256);
    }

    void examineBytes(const QByteArray &build, const QByteArray &sha256)
    {
        const test::HttpReply reply = m_http.send({"GET", "/api/builds/" + build + "/download", m_key, {}, false, false});
        if (QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex() != sha256)
            wrong(build, QStringLiteral("its result has other bytes"));
    }

    test::RawHttp m_http;
    const test::Headers m_key;
    const Bookkeeping &m_books;
    const Depth m_depth;
    const Asking m_asking;
    QHash<QByteArray, QJsonObject> m_said;
    Judgement m_judgement;
};
} // namespace

Judgement judge(const test::ControllerFixture &controller, const Bookkeeping &books, Depth depth, Asking asking)
{
    return Examiner(controller, books, depth, asking).run();
}

} // namespace freeagent::drills
