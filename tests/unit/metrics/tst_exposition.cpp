// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/exposition.h"

#include <QTest>
#include <array>
#include <limits>

using namespace freeagent;
using namespace freeagent::metrics;
using Kind = Exposition::Kind;

/// The two text formats, octet by octet.
class ExpositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void familiesInBothFormats()
    {
        const auto write = [](Format format) {
            Exposition out(format);
            out.family(Kind::Gauge, "a_bytes", "How much.").value(1.5);
            out.family(Kind::Counter, "b", "How often.").value(2, {{"x", "1"}}).value(3, {{"x", "2"}, {"y", ""}});
            out.family(Kind::Info, "c", "What.").value(1, {{"version", "1"}});
            return out.take();
        };
        QCOMPARE(write(Format::Prometheus), QByteArray("# HELP a_bytes How much.\n# TYPE a_bytes gauge\na_bytes 1.5\n"
                                                       "# HELP b_total How often.\n# TYPE b_total counter\nb_total{x=\"1\"} 2\nb_total{x=\"2\",y=\"\"} 3\n"
                                                       "# HELP c_info What.\n# TYPE c_info gauge\nc_info{version=\"1\"} 1\n"));
        QCOMPARE(write(Format::OpenMetrics), QByteArray("# HELP a_bytes How much.\n# TYPE a_bytes gauge\n# UNIT a_bytes bytes\na_bytes 1.5\n"
                                                        "# HELP b How often.\n# TYPE b counter\nb_total{x=\"1\"} 2\nb_total{x=\"2\",y=\"\"} 3\n"
                                                        "# HELP c What.\n# TYPE c info\nc_info{version=\"1\"} 1\n# EOF\n"));
    }

    void labelsAreEscaped()
    {
        Exposition out(Format::Prometheus);
        out.family(Kind::Gauge, "a", "x").value(1, {{"name", "Ann's \"mac\"\\\n}{,=\xc3\xa4"}});
        QCOMPARE(out.take().split('\n').value(2), QByteArray("a{name=\"Ann's \\\"mac\\\"\\\\\\n}{,=\xc3\xa4\"} 1"));
    }

    void helpIsEscaped()
    {
        Exposition plain(Format::Prometheus);
        QCOMPARE(plain.family(Kind::Gauge, "a", "a \\ b\n\"c\"").take().split('\n').value(0), QByteArray("# HELP a a \\\\ b\\n\"c\""));
        Exposition open(Format::OpenMetrics);
        QCOMPARE(open.family(Kind::Gauge, "a", "a \\ b\n\"c\"").take().split('\n').value(0), QByteArray("# HELP a a \\\\ b\\n\\\"c\\\""));
    }

    void numbers_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << 12.0 << QByteArray("12");
        QTest::newRow("large") << 123456789012345.0 << QByteArray("123456789012345");
        QTest::newRow("fraction") << 0.1 << QByteArray("0.1");
        QTest::newRow("negative") << -2.0 << QByteArray("-2");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("+Inf");
        QTest::newRow("none") << std::numeric_limits<double>::quiet_NaN() << QByteArray("NaN");
    }
    void numbers()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        Exposition out(Format::Prometheus);
        QCOMPARE(out.family(Kind::Gauge, "a", "x").value(number).take().split('\n').value(2), QByteArray("a " + text));
    }

    void histogramsAreCumulative()
    {
        static constexpr std::array kBounds{0.5, 1.0, 60.0};
        Histogram histogram(kBounds);
        for (double value : {0.1, 0.5, 0.6, 59.0, 61.0}) // a bound belongs to its bucket
            histogram.observe(value);
        Exposition out(Format::Prometheus);
        out.family(Kind::Histogram, "h_seconds", "x").histogram(histogram, {{"p", "ios"}});
        QCOMPARE(out.take(), QByteArray("# HELP h_seconds x\n# TYPE h_seconds histogram\nh_seconds_bucket{p=\"ios\",le=\"0.5\"} 2\nh_seconds_bucket{p=\"ios\",le=\"1.0\"} 3\n"
                                        "h_seconds_bucket{p=\"ios\",le=\"60.0\"} 4\nh_seconds_bucket{p=\"ios\",le=\"+Inf\"} 5\nh_seconds_sum{p=\"ios\"} 121.2\nh_seconds_count{p=\"ios\"} 5\n"));
    }

    void exemplarsAreForOpenMetricsOnly()
    {
        static constexpr std::array kBounds{1.0};
        Histogram histogram(kBounds);
        histogram.observe(2.5, {"AbC", 0, fromMs(1'767'603'600'123)});
        Exposition open(Format::OpenMetrics);
        const QByteArray text = open.family(Kind::Histogram, "h_seconds", "x").histogram(histogram).take();
        QVERIFY2(text.contains("h_seconds_bucket{le=\"+Inf\"} 1 # {build_id=\"AbC\"} 2.5 1767603600.123\n"), text.constData());
        QVERIFY2(text.contains("h_seconds_bucket{le=\"1.0\"} 0\n"), text.constData());
        Exposition plain(Format::Prometheus);
        QVERIFY(!plain.family(Kind::Histogram, "h_seconds", "x").histogram(histogram).take().contains("AbC"));
    }

    void theAcceptHeaderDecides_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<bool>("open");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("anything") << QByteArray("*/*") << false;
        QTest::newRow("Prometheus 2") << QByteArray("application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1") << true;
        QTest::newRow("text preferred") << QByteArray("text/plain;version=0.0.4;q=0.9, application/openmetrics-text;q=0.2") << false;
        QTest::newRow("refused") << QByteArray("application/openmetrics-text;q=0") << false;
        QTest::newRow("browser") << QByteArray("text/html,application/xhtml+xml,*/*;q=0.8") << false;
        QTest::newRow("letter case") << QByteArray("Application/OpenMetrics-Text") << true;
        QTest::newRow("nonsense") << QByteArray(";;,,q=x") << false;
    }
    void theAcceptHeaderDecides()
    {
        QFETCH(QByteArray, accept);
        QFETCH(bool, open);
        QCOMPARE(formatFor(accept), open ? Format::OpenMetrics : Format::Prometheus);
    }
};

QTEST_GUILESS_MAIN(ExpositionTest)
#include "tst_exposition.moc"
