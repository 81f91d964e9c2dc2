// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/download.h"
#include "tests/support/patience.h"
#include "tests/unit/agent/fakehttp.h"

#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::agent;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class DownloadTest : public QObject
{
    Q_OBJECT

    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = char((quint64(i) * 2654435761u) >> 11);
        return bytes;
    }
    static QByteArray digest(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

    struct Trial {
        QTemporaryDir dir;
        FakeHttp http;
        QList<FakeRequest> requests;
        std::optional<std::optional<Error>> ending;
        std::unique_ptr<ControllerLink> link;
        std::unique_ptr<Download> download;

        explicit Trial(std::function<FakeResponse(const FakeRequest &, int)> answer, const DownloadLimits &limits = {})
            : http([this, answer](const FakeRequest &request, const FakeHttp::Reply &reply) {
                requests.append(request);
                reply(answer(request, int(requests.size())));
            })
        {
            http.appear();
            link = std::make_unique<ControllerLink>(http.url(), "key-of-the-controller");
            link->setIdentity("worker1", "token1");
            download = std::make_unique<Download>(*link, u"/file"_s, file(), limits, Backoff(5ms, 20ms));
            connect(download.get(), &Download::ended, download.get(),
                    [this](const std::optional<Error> &error) { ending = error; });
            download->start();
        }
        QString file() const { return dir.filePath(u"got"_s); }
        QByteArray got() const
        {
            QFile f(file());
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray("<missing>");
        }
        QByteArray code() const { return *ending ? (*ending)->code : QByteArray(); }
    };
    /// An honest server of `bytes`, whose answers are cut after `part` bytes until the rest is shorter.
    static FakeResponse serve(const FakeRequest &request, const QByteArray &bytes, qsizetype part,
                              const QByteArray &etag = "\"v1\"")
    {
        qsizetype from = 0;
        FakeResponse response;
        const QByteArray range = request.headers.value("range");
        if (!range.isEmpty() && request.headers.value("if-range") == etag) {
            from = range.mid(6, range.size() - 7).toLongLong();
            response.status = 206;
            response.headers.append({"Content-Range",
                                     "bytes " + QByteArray::number(from) + '-' + QByteArray::number(bytes.size() - 1)
                                         + '/' + QByteArray::number(bytes.size())});
        }
        response.headers.append({"ETag", etag});
        response.headers.append({"X-Checksum-SHA256", digest(bytes)});
        response.body = bytes.mid(from);
        if (response.body.size() > part)
            response.cutAfter = part;
        return response;
    }

private Q_SLOTS:
    void whole()
    {
        const QByteArray bytes = noise(3'000'000);
        Trial trial([&](const FakeRequest &request, int) { return serve(request, bytes, bytes.size()); });
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray());
        QVERIFY(trial.got() == bytes);
        QCOMPARE(trial.requests.size(), 1);
        QCOMPARE(trial.requests[0].headers.value("x-api-key"), QByteArray("key-of-the-controller"));
        QCOMPARE(trial.requests[0].headers.value("x-worker-id"), QByteArray("worker1"));
        QCOMPARE(trial.requests[0].headers.value("x-worker-token"), QByteArray("token1"));
        QCOMPARE(trial.requests[0].headers.value("accept-encoding"), QByteArray("identity"));
    }

    void goesOnAfterCuts()
    {
        const QByteArray bytes = noise(500'000);
        Trial trial([&](const FakeRequest &request, int) { return serve(request, bytes, 200'000); });
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray());
        QVERIFY(trial.got() == bytes);
        QCOMPARE(trial.requests.size(), 3);
        QCOMPARE(trial.requests[1].headers.value("range"), QByteArray("bytes=200000-"));
        QCOMPARE(trial.requests[2].headers.value("range"), QByteArray("bytes=400000-"));
    }

    void startsAnewWhenTheFileChanged()
    {
        const QByteArray first = noise(300'000);
        const QByteArray second = first + "more";
        Trial trial([&](const FakeRequest &request, int n) {
            return n == 1 ? serve(request, first, 100'000) : serve(request, second, second.size(), "\"v2\"");
        });
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray());
        QVERIFY(trial.got() == second);
    }

    void startsAnewWhenThePartIsAnother()
    {
        const QByteArray bytes = noise(300'000);
        Trial trial([&](const FakeRequest &request, int n) {
            FakeResponse response = serve(request, bytes, n == 1 ? 100'000 : bytes.size());
            if (n == 2)
                response.headers[0].second = "bytes 0-9/10";
            return response;
        });
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray());
        QVERIFY(trial.got() == bytes);
        QVERIFY(!trial.requests.last().headers.contains("range"));
    }

    void rangeNotSatisfiable()
    {
        const QByteArray bytes = noise(300'000);
        Trial trial([&](const FakeRequest &request, int n) {
            return n == 2 ? FakeResponse {416} : serve(request, bytes, n == 1 ? 100'000 : bytes.size());
        });
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QVERIFY(trial.got() == bytes);
        QCOMPARE(trial.requests.size(), 3);
    }

    void waitsForABusyController()
    {
        Trial trial([&](const FakeRequest &request, int n) {
            return n < 4 ? FakeResponse {n == 1 ? 503 : n == 2 ? 429 : 401, "{}"} : serve(request, "bytes", 100);
        });
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray());
        QCOMPARE(trial.got(), QByteArray("bytes"));
        QCOMPARE(trial.requests.size(), 4);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("403") << 403 << QByteArray("download.refused");
        QTest::newRow("404") << 404 << QByteArray("download.missing");
        QTest::newRow("400") << 400 << QByteArray("download.refused");
        QTest::newRow("redirect") << 302 << QByteArray("download.refused");
    }
    void refusals()
    {
        QFETCH(int, status);
        Trial trial([&](const FakeRequest &, int) {
            return FakeResponse {status, "{\"error\":\"No\"}", {{"Location", "http://127.0.0.1:9/elsewhere"}}};
        });
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QTEST(trial.code(), "code");
        QCOMPARE(trial.requests.size(), 1);
        QVERIFY(!QFile::exists(trial.file()));
    }

    void wrongDigestIsTriedAndThenRefused()
    {
        Trial trial([&](const FakeRequest &, int) {
            return FakeResponse {200, "bytes", {{"X-Checksum-SHA256", QByteArray(64, 'a')}}};
        });
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray("download.checksum"));
        QCOMPARE(trial.requests.size(), 3);
        QVERIFY(!QFile::exists(trial.file()));
    }

    void digestWithPrefix()
    {
        Trial trial([&](const FakeRequest &, int) {
            return FakeResponse {200, "bytes", {{"X-Checksum-SHA256", "sha256:" + digest("bytes").toUpper()}}};
        });
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray());
    }

    void tooLarge()
    {
        DownloadLimits limits;
        limits.bytes = 1000;
        Trial trial([&](const FakeRequest &request, int) { return serve(request, noise(1001), 2000); }, limits);
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray("download.too_large"));
        QVERIFY(!QFile::exists(trial.file()));
    }

    void otherHostsGetNoCredentials()
    {
        ControllerLink link(QUrl(u"https://farm.example/base/"_s), "key");
        link.setIdentity("w", "t");
        QCOMPARE(link.request(u"/api/x?wait=3"_s).url(), QUrl(u"https://farm.example/base/api/x?wait=3"_s));
        QVERIFY(link.request(u"/api/x"_s).hasRawHeader("X-API-Key"));
        QVERIFY(link.request(u"https://farm.example/y"_s).hasRawHeader("X-Worker-Token"));
        for (const QString &other :
             {u"https://other.example/y"_s, u"http://farm.example/y"_s, u"https://farm.example:444/y"_s}) {
            QVERIFY2(!link.request(other).hasRawHeader("X-API-Key"), qPrintable(other));
            QVERIFY2(!link.request(other).hasRawHeader("X-Worker-Token"), qPrintable(other));
        }
    }
};

QTEST_GUILESS_MAIN(DownloadTest)
#include "tst_download.moc"
