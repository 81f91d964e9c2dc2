// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/lineform.h"
#include "common/logging/messages.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent::logging;
using namespace Qt::StringLiterals;

/// The table of events that journald can explain.
class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndWellFormed();
    void idsStayForEver_data();
    void idsStayForEver();
    void fieldsCarryTheId();
    void fileIsTheTable();
    void whatTheSourcesLogIsInTheTable();
    void journaldTakesTheFile();
};

namespace {
QString catalogueFile() { return QStringLiteral(FREEAGENT_SOURCE "/resources/packaging/catalog/expo-free-agent.catalog"); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray journalctl(const QString &root, const QString &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"journalctl"_s, {u"--root="_s + root, command, u"--no-pager"_s});
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAll() : "failed: " + process.readAll();
}
} // namespace

void TestMessages::idsAreUniqueAndWellFormed()
{
    static const QRegularExpression kForm(u"^[0-9a-f]{32}$"_s);
    QSet<QByteArray> ids;
    QByteArray before;
    for (const MessageKind &kind : messageKinds()) {
        QVERIFY2(before < kind.code, kind.code); // looked up by halving
        before = kind.code;
        QVERIFY2(kForm.match(QString::fromLatin1(kind.id)).hasMatch(), kind.code);
        QVERIFY2(!ids.contains(QByteArray(kind.id)), kind.code);
        ids.insert(QByteArray(kind.id));
        QVERIFY2(!QByteArray(kind.subject).isEmpty() && !QByteArray(kind.subject).contains('\n'), kind.code);
        QVERIFY2(QByteArray(kind.text).endsWith('\n'), kind.code);
    }
}

void TestMessages::idsStayForEver_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("build.failed") << QByteArray("38b0c9f933bd45519f3aea3e5fcc17fa");
    QTest::newRow("worker.offline") << QByteArray("c0d1507f69fc4ee4afe3048c09e6a13b");
    QTest::newRow("watchdog.withheld") << QByteArray("49b0c42280754b4fa96ce37581adbac7");
    QTest::newRow("certificate.critical") << QByteArray("d4769baf6bd04123ad559f44305e2e98");
}

/// Some people's filters: a change here breaks them.
void TestMessages::idsStayForEver()
{
    QFETCH(QByteArray, id);
    QCOMPARE(messageId(QTest::currentDataTag()).toByteArray(), id);
}

void TestMessages::fieldsCarryTheId()
{
    const Record known{freeagent::fromMs(0), Level::Warning, "worker.offline", u"Worker offline"_s, {{"WORKER_ID", u"w1"_s}}};
    QVERIFY(journalFields(known).contains("MESSAGE_ID=" + messageId("worker.offline").toByteArray()));
    const Record other{freeagent::fromMs(0), Level::Info, "qt.default", u"Something"_s, {}};
    for (const QByteArray &field : journalFields(other))
        QVERIFY(!field.startsWith("MESSAGE_ID="));
    QVERIFY(messageId("").isEmpty());
    QVERIFY(messageId("zzz").isEmpty());
}

void TestMessages::fileIsTheTable()
{
    QVERIFY2(contentOf(catalogueFile()) == catalogue(), "resources/packaging/catalog/expo-free-agent.catalog is not what common/logging/messages.cpp gives: "
             "expo-controller catalogue > resources/packaging/catalog/expo-free-agent.catalog");
}

void TestMessages::whatTheSourcesLogIsInTheTable()
{
    static const QRegularExpression kCall(u"(?:\\blog(?:\\.|->)|m_log\\.)(?:info|warning|error)\\(\\s*\"([a-z_]+\\.[a-z_]+)\"|notable\\([^\"]*\"([a-z_]+\\.[a-z_]+)\""_s);
    QStringList unknown;
    int calls = 0;
    QDirIterator files(QStringLiteral(FREEAGENT_SOURCE "/daemon"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString text = QString::fromUtf8(contentOf(files.next()));
        for (auto it = kCall.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const QByteArray code = (match.captured(1) + match.captured(2)).toLatin1();
            ++calls;
            if (messageId(code).isEmpty())
                unknown.append(QString::fromLatin1(code));
        }
    }
    QVERIFY(calls > 10);
    QVERIFY2(unknown.isEmpty(), qPrintable(u"common/logging/messages.cpp does not know "_s + unknown.join(u", "_s)));
}

/// What an operator sees after `journalctl --update-catalog`.
void TestMessages::journaldTakesTheFile()
{
    if (QStandardPaths::findExecutable(u"journalctl"_s).isEmpty())
        return; // a system without systemd
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"usr/lib/systemd/catalog"_s) && QDir(root.path()).mkpath(u"var/lib/systemd/catalog"_s));
    QVERIFY(QFile::copy(catalogueFile(), root.filePath(u"usr/lib/systemd/catalog/expo-free-agent.catalog"_s)));
    QCOMPARE(journalctl(root.path(), u"--update-catalog"_s), QByteArray());
    const QByteArray listed = journalctl(root.path(), u"--list-catalog"_s);
    QCOMPARE(size_t(listed.count('\n')), messageKinds().size());
    for (const MessageKind &kind : messageKinds())
        QVERIFY2(listed.contains(QByteArray(QByteArray(kind.id) + " expo-free-agent: " + kind.subject + '\n')), kind.code);
    QVERIFY(journalctl(root.path(), u"--dump-catalog"_s).contains("journalctl -u expo-worker -n 50"));
}

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
