// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/ctlshell.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

#define EXITS(typed, expected)                                                                                                 \
    do {                                                                                                                       \
        const CtlShell::Typed one = (typed);                                                                                   \
        QVERIFY2(one.exitCode == (expected), one.text().constData());                                                          \
    } while (false)
#define SHOWS(typed, part)                                                                                                     \
    do {                                                                                                                       \
        const CtlShell::Typed one = (typed);                                                                                   \
        QVERIFY2(one.out.contains(part) || one.err.contains(part), one.text().constData());                                    \
    } while (false)

/// RB-52: everything that it takes to move, as one file.
class RunbookBackupFile : public QObject
{
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
    }
    static QString out(const CtlShell::Typed &typed) { return typed.out + typed.err; }

private Q_SLOTS:
    void rb_52_everything_as_one_file()
    {
        CtlShell shell;
        const QByteArray worker = shell.farm().registerWorker();
        const QByteArray build = shell.farm().submit();
        QCOMPARE(shell.farm().poll(worker), build);
        QVERIFY(shell.farm().complete(worker, build));
        const QString folder = shell.controller().folder();
        const QByteArray running = shell.farm().submit(); // builds run meanwhile
        QCOMPARE(shell.farm().poll(worker), running);
        EXITS(shell.type(u"expoctl backup create --with-storage --out x.efabak"_s), 0);
        EXITS(shell.type(u"expoctl backup verify x.efabak"_s), 0);
        SHOWS(shell.type(u"expoctl backup verify x.efabak"_s), u"x.efabak: ok, backup 2"_s);
        EXITS(shell.type(u"expoctl backup verify x.efabak --json | jq -e '.verified == \"ok\" and .files >= 7'"_s), 0);
        // Without a controller and its key: the archive, every digest in it, the database opened.
        EXITS(shell.type(u"expo-controller verify x.efabak --json | jq -e '.verified.outcome == \"ok\" and .backup.database.rows.builds == 2 and (.files | length) >= 2 and all(.files[]; .outcome == \"ok\")'"_s), 0);
        EXITS(shell.type(u"expo-controller verify gone.efabak"_s), 1);
        EXITS(shell.type(u"expo-controller verify x.efabak --yes"_s), 64);
        EXITS(shell.type(u"expoctl backup create --out x.efabak"_s), 1); // never over another
        EXITS(shell.type(u"expoctl backup create --out y.efabak --no-wait"_s), 64);
        SHOWS(shell.type(u"stat -c %a x.efabak"_s), u"600"_s);
        // Any tar(1) reads it, and sha256sum(1) judges it.
        EXITS(shell.type(u"mkdir t && tar -xf x.efabak -C t && cd t/2*-manual && sha256sum -c --quiet SHA256SUMS"_s), 0);

        // The file and nothing else, on a machine that has nothing.
        ControllerFixture machine;
        const QString carried = machine.folder() + u"/x.efabak"_s;
        QVERIFY(QFile::copy(folder + u"/x.efabak"_s, carried));
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(productBinary(u"expo-controller"_s), {u"restore"_s, carried, u"--yes"_s, u"--data-dir"_s, machine.dataDir(), u"--storage-dir"_s, machine.storageDir()});
        QVERIFY(program.waitForFinished(60'000));
        QVERIFY2(program.exitCode() == 0, program.readAll().constData());
        QVERIFY(!QDir(machine.dataDir() + u"/backups"_s).exists(u".partial-unpacked"_s));
        QVERIFY2(machine.start(), machine.log().constData());
        integration::Farm restored(machine);
        QCOMPARE(restored.get("/api/stats").object().value(u"totalBuilds"_s).toInteger(), 2);
        const HttpReply result = restored.get("/api/builds/" + build + "/download");
        QCOMPARE(result.status, 200);
        QCOMPARE(result.body, shell.farm().get("/api/builds/" + build + "/download").body);
    }

    void rb_52_a_damaged_file_is_not_taken()
    {
        CtlShell shell;
        QVERIFY(!shell.farm().submit().isEmpty());
        EXITS(shell.type(u"expoctl backup create --with-storage -q -o x.efabak"_s), 0);
        const QString folder = shell.controller().folder();
        const QByteArray whole = read(folder + u"/x.efabak"_s);
        QVERIFY(whole.size() > 100'000);
        const auto damaged = [&](const QByteArray &bytes, int exitCode) {
            QVERIFY(write(folder + u"/y.efabak"_s, bytes));
            EXITS(shell.type(u"expoctl backup verify y.efabak"_s), exitCode);
        };
        // Cut anywhere, changed anywhere, something put into it or taken out.
        for (qsizetype at = 0; at < whole.size(); at += whole.size() / 25)
            damaged(whole.left(at), 1);
        for (qsizetype at = 150; at < whole.size(); at += whole.size() / 25) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 1);
            damaged(changed, 1);
        }
        damaged(whole.left(512) + whole, 1);
        damaged(whole + QByteArray(512, '\0'), 1);
        damaged("no archive at all", 1);
        damaged(whole, 0);
        EXITS(shell.type(u"expo-controller verify y.efabak"_s), 0);
        QVERIFY(write(folder + u"/y.efabak"_s, whole.left(whole.size() / 3)));
        EXITS(shell.type(u"expo-controller verify y.efabak"_s), 65);
        SHOWS(shell.type(u"expo-controller verify y.efabak"_s), u"y.efabak: failed"_s);
        EXITS(shell.type(u"expoctl backup verify gone.efabak"_s), 1);
        // Another's archive with a name that leads out.
        EXITS(shell.type(u"echo evil > e && tar --format=ustar -P --transform 's,^,../../,' -cf z.efabak e; expoctl backup verify z.efabak"_s), 1);
        QVERIFY(write(folder + u"/y.efabak"_s, whole.left(whole.size() / 2)));
        ControllerFixture machine;
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(productBinary(u"expo-controller"_s),
                      {u"restore"_s, folder + u"/y.efabak"_s, u"--yes"_s, u"--data-dir"_s, machine.dataDir(), u"--storage-dir"_s, machine.storageDir()});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 65);
        QVERIFY(!QFile::exists(machine.dataDir() + u"/controller.db"_s));
    }
};

QTEST_GUILESS_MAIN(RunbookBackupFile)
#include "backupfile.moc"
