// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/normalise.h"

#include <QTest>

using namespace freeagent::attribution;
using namespace Qt::StringLiterals;

class NormaliseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameCauseSameText_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("paths") << u"cannot read /Users/anna/build/x.js"_s << u"cannot read /srv/ci/9/y.js"_s;
        QTest::newRow("numbers") << u"failed after 31 s"_s << u"failed after 7 s"_s;
        QTest::newRow("versions") << u"needs react@18.2.0"_s << u"needs react@19.0.0-rc.1"_s;
        QTest::newRow("times") << u"2026-01-05T09:00:00.123Z lost"_s << u"2026-02-09 10:11:12 lost"_s;
        QTest::newRow("clock times") << u"[09:00:01] lost"_s << u"[23:59:59.5] lost"_s;
        QTest::newRow("uuids") << u"device 0f0e0d0c-1111-2222-3333-444455556666 gone"_s << u"device aaaaaaaa-bbbb-cccc-dddd-eeeeffff0000 gone"_s;
        QTest::newRow("hex") << u"commit 9fceb02d0ae598e95dc970b74767f19372d61af8"_s << u"commit 1234567abc"_s;
        QTest::newRow("ids of ours") << u"build 0NrTq4hCw2Yp9Xk3LmZ7a is gone"_s << u"build 0NrTq4hCw2Yp9Xk3LmZ8b is gone"_s;
        QTest::newRow("addresses") << u"GET https://registry.example.org/left-pad 503"_s << u"GET https://registry.example.org/react 503"_s;
        QTest::newRow("colours") << u"\x1B[31mred\x1B[0m error"_s << u"red error"_s;
        QTest::newRow("white space") << u"a   b\n\tc"_s << u"a b c"_s;
    }
    void sameCauseSameText()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QCOMPARE(normalised(first), normalised(second));
        QCOMPARE(clusterOf(normalised(first)), clusterOf(normalised(second)));
    }

    void otherCauseOtherText_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("words") << u"cannot read /a/b/c.js"_s << u"cannot write /a/b/c.js"_s;
        QTest::newRow("a module's name") << u"Unable to resolve module lodash"_s << u"Unable to resolve module moment"_s;
        QTest::newRow("an option is no path") << u"unknown option --release"_s << u"unknown option --debug"_s;
    }
    void otherCauseOtherText()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(normalised(first) != normalised(second));
    }

    void staysShort()
    {
        QCOMPARE(normalised(QString(100'000, u'x')).size(), 300);
        QCOMPARE(normalised({}), QString());
        QCOMPARE(clusterOf({}).size(), 16);
    }
};

QTEST_GUILESS_MAIN(NormaliseTest)
#include "tst_normalise.moc"
