// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/processtable.h"
#include "daemon/runner/scratch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::runner;
using namespace Qt::StringLiterals;

class ScratchTest : public QObject
{
    Q_OBJECT

    static void put(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    static Result<Scratch> make(const QTemporaryDir &dir, const QByteArray &id = "Build1")
    {
        return Scratch::create(dir.filePath(u"scratch"_s), dir.filePath(u"state"_s), BuildId {id});
    }
    static bool startSleeper(QProcess &process, const QString &mark = {})
    {
        process.setChildProcessModifier([] { ::setsid(); });
        QProcessEnvironment environment;
        environment.insert(QString::fromLatin1(Scratch::mark()), mark);
        process.setProcessEnvironment(environment);
        process.start(u"/bin/sleep"_s, {u"600"_s});
        return process.waitForStarted();
    }

private Q_SLOTS:
    void makesAndRemoves()
    {
        QTemporaryDir dir;
        const auto scratch = make(dir);
        QVERIFY(scratch);
        for (const QString &path : {scratch->source(), scratch->output(), scratch->tmp(), scratch->home()})
            QVERIFY(QFileInfo(path).isDir());
        QCOMPARE(QFile::permissions(scratch->root()) & (QFileDevice::ReadOther | QFileDevice::ReadGroup),
                 QFileDevice::Permissions());
        put(scratch->sourceArchive());
        put(scratch->packedResult());
        QVERIFY(QDir(dir.filePath(u"state/runs"_s)).entryList(QDir::Files).size() == 1);
        QVERIFY(scratch->discard());
        emptyTrash(dir.filePath(u"scratch"_s));
        QCOMPARE(QDir(dir.filePath(u"scratch"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(QDir(dir.filePath(u"state/runs"_s)).entryList(QDir::Files), QStringList());
    }

    void removesReadOnlyFoldersAndFollowsNoLink()
    {
        QTemporaryDir dir;
        const auto scratch = make(dir);
        QVERIFY(scratch);
        put(dir.filePath(u"precious"_s));
        QVERIFY(QDir().mkpath(scratch->source() + u"/a/b"_s));
        put(scratch->source() + u"/a/b/c"_s);
        QVERIFY(QFile::link(dir.path(), scratch->source() + u"/a/out"_s));
        for (const QString &path : {u"/a/b"_s, u"/a"_s, u""_s})
            QVERIFY(QFile::setPermissions(scratch->source() + path, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        QVERIFY(scratch->discard());
        QVERIFY(!QFileInfo::exists(scratch->root()));
        emptyTrash(dir.filePath(u"scratch"_s));
        QVERIFY(!QFileInfo::exists(dir.filePath(u"scratch/.trash"_s)));
        QVERIFY(QFileInfo::exists(dir.filePath(u"precious"_s)));
    }

    void sameBuildMayComeAgainAtOnce()
    {
        QTemporaryDir dir;
        const auto first = make(dir);
        QVERIFY(first);
        put(first->source() + u"/old"_s);
        QVERIFY(QFile::setPermissions(first->root(), QFileDevice::ReadOwner));
        const auto second = make(dir);
        QVERIFY(second);
        QVERIFY(!QFileInfo::exists(second->source() + u"/old"_s));
        QVERIFY(second->discard() && make(dir));
        QCOMPARE(QDir(dir.filePath(u"scratch/.trash"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }

    void emptyingStops()
    {
        QTemporaryDir dir;
        const auto scratch = make(dir);
        QVERIFY(scratch && scratch->discard());
        const std::atomic_bool stop = true;
        emptyTrash(dir.filePath(u"scratch"_s), &stop);
        QVERIFY(QFileInfo::exists(dir.filePath(u"scratch/.trash"_s)));
    }

    void keepsForPeopleButNoCertificates()
    {
        QTemporaryDir dir;
        const auto scratch = make(dir);
        QVERIFY(scratch && QDir().mkpath(scratch->certs()));
        put(scratch->certs() + u"/key.p12"_s);
        put(scratch->source() + u"/App.js"_s);
        put(scratch->sourceArchive());
        scratch->keep();
        QVERIFY(QFileInfo::exists(scratch->source() + u"/App.js"_s));
        QVERIFY(!QFileInfo::exists(scratch->certs()));
        QVERIFY(!QFileInfo::exists(scratch->sourceArchive()));
        QCOMPARE(sweep(dir.filePath(u"state"_s), false).builds, QStringList());
    }

    void refusesIdsThatAreNoNames_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"", "..", "a/b", "-x", "a b"})
            QTest::addRow("'%s'", id) << QByteArray(id);
    }
    void refusesIdsThatAreNoNames()
    {
        QFETCH(QByteArray, id);
        QTemporaryDir dir;
        const auto scratch = make(dir, id);
        QVERIFY(!scratch);
        QCOMPARE(scratch.error().code, QByteArray("scratch.bad_id"));
    }

    void sweepEndsNotedProcesses()
    {
        QTemporaryDir dir;
        const auto scratch = make(dir);
        QProcess sleeper;
        QVERIFY(scratch && startSleeper(sleeper));
        QVERIFY(scratch->note(sleeper.processId()));
        put(scratch->sourceArchive());
        const Leftovers left = sweep(dir.filePath(u"state"_s), false);
        QCOMPARE(left.builds, QStringList {u"Build1"_s});
        QCOMPARE(left.endedGroups, 1);
        QVERIFY(sleeper.waitForFinished());
        QCOMPARE(sleeper.exitStatus(), QProcess::CrashExit);
        emptyTrash(dir.filePath(u"scratch"_s));
        QCOMPARE(QDir(dir.filePath(u"scratch"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(sweep(dir.filePath(u"state"_s), false).builds, QStringList());
    }

    /// The id of an ended process is given to another one: that one must live.
    void sweepSparesStrangers_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("other start") << u"start"_s;
        QTest::newRow("other boot") << u"boot"_s;
    }
    void sweepSparesStrangers()
    {
        QFETCH(QString, field);
        QTemporaryDir dir;
        const auto scratch = make(dir);
        QProcess sleeper;
        QVERIFY(scratch && startSleeper(sleeper));
        QVERIFY(scratch->note(sleeper.processId()));
        QFile file(dir.filePath(u"state/runs/Build1.json"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject run = QJsonDocument::fromJson(file.readAll()).object();
        run[field] = u"12345"_s;
        QVERIFY(file.resize(0) && file.seek(0) && file.write(QJsonDocument(run).toJson()) > 0);
        file.close();
        QCOMPARE(sweep(dir.filePath(u"state"_s), false).endedGroups, 0);
        QVERIFY(!processtable::startMark(sleeper.processId()).isEmpty());
        QVERIFY(!sleeper.waitForFinished(50));
        sleeper.kill();
        QVERIFY(sleeper.waitForFinished());
    }

    void sweepTouchesOnlyWhatIsNoted()
    {
        QTemporaryDir dir;
        QVERIFY(QDir().mkpath(dir.filePath(u"scratch/Documents"_s)));
        const auto scratch = make(dir);
        QVERIFY(scratch);
        QCOMPARE(sweep(dir.filePath(u"state"_s), true).builds, QStringList {u"Build1"_s});
        QVERIFY(QFileInfo::exists(scratch->root()));
        QVERIFY(make(dir, "Build2"));
        QCOMPARE(sweep(dir.filePath(u"state"_s), false).builds, QStringList {u"Build2"_s});
        QVERIFY(QFileInfo::exists(dir.filePath(u"scratch/Documents"_s)));
        QVERIFY(QFileInfo::exists(scratch->root()));
    }

#ifdef Q_OS_LINUX
    void endsStraysByTheirMark()
    {
        QTemporaryDir dir;
        const auto scratch = make(dir);
        QProcess mine;
        QProcess other;
        QVERIFY(scratch && startSleeper(mine, scratch->root()) && startSleeper(other, scratch->root() + u"x"_s));
        QCOMPARE(scratch->endStrays(), 1);
        QVERIFY(mine.waitForFinished());
        QVERIFY(!other.waitForFinished(50));
        other.kill();
        QVERIFY(other.waitForFinished());
    }
#endif
};

QTEST_GUILESS_MAIN(ScratchTest)
#include "tst_scratch.moc"
