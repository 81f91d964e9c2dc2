// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/sigv4.h"

#include <QCryptographicHash>
#include <QTest>

using namespace freeagent;
using namespace freeagent::recovery::s3;
using namespace Qt::StringLiterals;

/// The examples of Amazon's own documentation of the signature, to the last character.
class TestSigV4 : public QObject
{
    Q_OBJECT

    using Query = QList<std::pair<QByteArray, QByteArray>>;
    using HeaderMap = QMap<QByteArray, QByteArray>;
    const Credentials credentials{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", {}};
    const QByteArray nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const QByteArray date = "20130524T000000Z";
    const QByteArray host = "examplebucket.s3.amazonaws.com";

private Q_SLOTS:
    void documentedExamples_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Query>("query");
        QTest::addColumn<HeaderMap>("headers");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("get an object") << QByteArray("GET") << QByteArray("/test.txt") << Query{} << HeaderMap{{"range", "bytes=0-9"}} << nothing
                                       << QByteArray("host;range;x-amz-content-sha256;x-amz-date")
                                       << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        QTest::newRow("put an object") << QByteArray("PUT") << QByteArray("/" + encoded("test$file.text", true)) << Query{}
                                       << HeaderMap{{"date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}}
                                       << QByteArray("44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072")
                                       << QByteArray("date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class")
                                       << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
        QTest::newRow("a query without a value") << QByteArray("GET") << QByteArray("/") << Query{{"lifecycle", ""}} << HeaderMap{} << nothing
                                                 << QByteArray("host;x-amz-content-sha256;x-amz-date")
                                                 << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
        QTest::newRow("list objects") << QByteArray("GET") << QByteArray("/") << Query{{"prefix", "J"}, {"max-keys", "2"}} << HeaderMap{} << nothing
                                      << QByteArray("host;x-amz-content-sha256;x-amz-date")
                                      << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    }
    void documentedExamples()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(Query, query);
        QFETCH(HeaderMap, headers);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, signature);
        headers.insert("host", host);
        headers.insert("x-amz-content-sha256", payload);
        headers.insert("x-amz-date", date);
        const QByteArray given = authorization({method, path, query, headers, payload}, credentials, "us-east-1", *fromIso(u"2013-05-24T00:00:00Z"_s));
        QCOMPARE(given, QByteArray("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=" + names + ",Signature=" + signature));
    }

    void documentedCanonicalRequest()
    {
        const Signable request{"GET", "/test.txt", {}, {{"host", host}, {"range", "bytes=0-9"}, {"x-amz-content-sha256", nothing}, {"x-amz-date", date}}, nothing};
        QCOMPARE(QCryptographicHash::hash(canonicalRequest(request), QCryptographicHash::Sha256).toHex(),
                 QByteArray("7344ae5b7ee6c3e7e6b0fe0640412a37625d1fbfff95c48bbb2dc43964946972"));
    }

    void documentedSigningKey()
    {
        QCOMPARE(signingKey("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "20150830", "us-east-1", "iam").toHex(),
                 QByteArray("c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"));
    }

    void encoding()
    {
        QCOMPARE(encoded("a b/ü~-._", true), QByteArray("a%20b/%C3%BC~-._"));
        QCOMPARE(encoded("a/b+c=*", false), QByteArray("a%2Fb%2Bc%3D%2A"));
        QCOMPARE(canonicalQuery({{"b", "2"}, {"a", "x y"}, {"a", "1"}}), QByteArray("a=1&a=x%20y&b=2"));
    }
};

QTEST_APPLESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
