// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/bundle/bundle.h"
#include "daemon/bundle/tarfile.h"
#include "tests/support/packedbackup.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace freeagent;
using namespace Qt::StringLiterals;
using test::PackedBackup;

/// One-file backups: what was packed comes out, and nothing else is ever taken for one.
class TestBundle : public QObject
{
    Q_OBJECT

    using Entries = QList<std::pair<QByteArray, QByteArray>>;
    std::unique_ptr<QTemporaryDir> m_home;

    static bool goOn(qint64) { return true; }
    QString path(const QString &name) const { return m_home->filePath(name); }

    static QByteArray archiveOf(const Entries &entries)
    {
        QByteArray bytes;
        for (const auto &[name, content] : entries)
            bytes += *bundle::tarHeader(name, content.size(), 1'770'000'000) + content + QByteArray(bundle::padding(content.size()), '\0');
        return bytes + QByteArray(2 * bundle::kBlock, '\0');
    }
    /// The code of check(), empty when it finds it whole.
    QByteArray checked(const QByteArray &bytes) const
    {
        QFile file(path(u"judged.efabak"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            return "not written";
        file.close();
        const auto result = bundle::check(file.fileName(), goOn);
        return result ? QByteArray() : result.error().code;
    }
    static QMap<QByteArray, QByteArray> below(const QString &folder)
    {
        QMap<QByteArray, QByteArray> found;
        QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            found.insert(file.fileName().mid(folder.size() + 1).toUtf8(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
        }
        return found;
    }
    static QMap<QByteArray, QByteArray> mapOf(const Entries &entries)
    {
        QMap<QByteArray, QByteArray> map;
        for (const auto &[name, content] : entries)
            map.insert(name, content);
        return map;
    }
    QByteArray packed(const PackedBackup &backup) const
    {
        const QString file = path(u"a.efabak"_s);
        QFile::remove(file);
        if (const auto made = bundle::pack(backup.write(path(u"backups"_s)), file, goOn); !made)
            qFatal("%s", qPrintable(made.error().message));
        QFile archive(file);
        return archive.open(QIODevice::ReadOnly) ? archive.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void comesOutAsItWentIn()
    {
        const PackedBackup backup;
        const QString file = path(u"a.efabak"_s);
        const auto made = bundle::pack(backup.write(path(u"backups"_s)), file, goOn);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->id, QString::fromLatin1(backup.id));
        QCOMPARE(made->files, backup.entries().size());
        QCOMPARE(int(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)), 0);
        QVERIFY(!QFile::exists(file + u".part"_s));
        const auto found = bundle::check(file, goOn);
        QVERIFY(found.has_value());
        QCOMPARE(found->bytes, made->bytes);
        const auto out = bundle::unpack(file, path(u"out"_s), goOn);
        QVERIFY(out.has_value());
        QCOMPARE(*out, path(u"out/"_s) + QString::fromLatin1(backup.id));
        QCOMPARE(below(path(u"out"_s)), mapOf(backup.entries()));
    }

    void withoutFilesOfBuilds()
    {
        PackedBackup backup;
        backup.stored.clear();
        QCOMPARE(checked(packed(backup)), QByteArray());
    }

    /// Anybody can have it back without us.
    void tarReadsIt()
    {
        const PackedBackup backup;
        packed(backup);
        QDir().mkpath(path(u"tar"_s));
        QCOMPARE(QProcess::execute(u"tar"_s, {u"-xf"_s, path(u"a.efabak"_s), u"-C"_s, path(u"tar"_s)}), 0);
        QCOMPARE(below(path(u"tar"_s)), mapOf(backup.entries()));
    }

    void cutAnywhere()
    {
        const QByteArray whole = packed({});
        QCOMPARE(checked(whole), QByteArray());
        for (qsizetype length = 0; length < whole.size(); ++length)
            if (const QByteArray code = checked(whole.left(length)); code != "bundle.damaged")
                QFAIL(("cut to " + QByteArray::number(length) + ": " + code).constData());
        QCOMPARE(checked(whole + '\0'), QByteArray("bundle.damaged"));
        QCOMPARE(checked(whole + whole), QByteArray("bundle.damaged"));
    }

    void changedAnywhere()
    {
        QByteArray whole = packed({});
        for (qsizetype at = 0; at < whole.size(); ++at)
            for (const char change : {char(1), char(0x20), char(0xFF)}) {
                whole[at] ^= change;
                if (const QByteArray code = checked(whole); code != "bundle.damaged")
                    QFAIL(("byte " + QByteArray::number(at) + ": " + code).constData());
                whole[at] ^= change;
            }
    }

    void wrongDigests()
    {
        const PackedBackup backup;
        for (qsizetype i = 0; i < backup.entries().size(); ++i) {
            Entries entries = backup.entries();
            entries[i].second.isEmpty() ? void(entries[i].second += 'x') : void(entries[i].second[entries[i].second.size() / 2] ^= 1);
            QVERIFY2(checked(archiveOf(entries)) == "bundle.damaged", entries[i].first.constData());
        }
    }

    void missingOrTooMuch()
    {
        const PackedBackup backup;
        QCOMPARE(checked(archiveOf(backup.entries())), QByteArray());
        for (qsizetype i = 0; i < backup.entries().size(); ++i) {
            Entries less = backup.entries();
            less.removeAt(i);
            QVERIFY2(checked(archiveOf(less)) == "bundle.damaged", backup.entries()[i].first.constData());
            Entries twice = backup.entries();
            twice.append(twice[i]);
            QVERIFY2(checked(archiveOf(twice)) == "bundle.damaged", backup.entries()[i].first.constData());
        }
        QCOMPARE(checked(archiveOf(backup.entries() + Entries{{"storage/builds/more", "x"}})), QByteArray("bundle.damaged"));
        QCOMPARE(checked(archiveOf(backup.entries() + Entries{{backup.id + "/more", "x"}})), QByteArray("bundle.damaged"));
        PackedBackup other;
        other.id = "20260202T020000Z-daily";
        QCOMPARE(checked(archiveOf(backup.entries() + other.entries())), QByteArray("bundle.damaged"));
        QCOMPARE(checked(archiveOf({})), QByteArray("bundle.damaged"));
        QCOMPARE(checked({}), QByteArray("bundle.damaged"));
    }

    void hostilePaths_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"/etc/passwd", "../x", "storage/builds/../../x", "storage/builds/..", "storage/builds/./x", "storage/builds//x", "storage/builds/", "storage/other/x", "storage/../x",
                                 "20260201T020000Z-daily/../x", "20260201T020000Z-daily/.hidden", "20260201T020000Z-daily/a/b", "20260201T020000Z-daily/", "20260201T020000Z-daily", "x/SHA256SUMS",
                                 "20260201T020000Z-daily\n/x", "20260201T020000Z-/../x/y"})
            QTest::newRow(name) << QByteArray(name);
    }
    /// Listed with the right digest, and refused all the same, before anything is written.
    void hostilePaths()
    {
        QFETCH(QByteArray, name);
        PackedBackup backup;
        Entries entries = backup.entries();
        const QByteArray line = test::sha256Of("evil") + "  " + (name.startsWith(backup.id + '/') ? name.mid(backup.id.size() + 1) : name) + '\n';
        entries[0].second += line;
        entries.append({name, "evil"});
        const QByteArray archive = archiveOf(entries);
        QCOMPARE(checked(archive), QByteArray("bundle.damaged"));
        const auto before = below(m_home->path());
        QCOMPARE(bundle::unpack(path(u"judged.efabak"_s), path(u"out/deep"_s), goOn).error().code, QByteArray("bundle.damaged"));
        QCOMPARE(below(m_home->path()), before);
    }

    /// A key of storage.jsonl may say anything as well.
    void hostileKeys()
    {
        for (const char *key : {"../../x", "builds/../../x", "/etc/passwd", "builds", "", "builds/a\\u0000b"}) {
            PackedBackup backup;
            backup.stored.clear();
            backup.files.insert("storage.jsonl", "{\"key\":\"" + QByteArray(key) + "\",\"bytes\":1,\"sha256\":\"" + test::sha256Of("x") + "\"}\n");
            QVERIFY2(checked(archiveOf(backup.entries())) == "bundle.damaged", key);
            QVERIFY2(!bundle::pack(backup.write(path(QString::number(qHash(QByteArray(key))))), path(u"never.efabak"_s), goOn), key);
            QVERIFY(!QFile::exists(path(u"never.efabak"_s)) && !QFile::exists(path(u"never.efabak.part"_s)));
        }
    }

    /// What is no plain file of this archive's kind: links, devices, folders, others' headers.
    void otherKinds()
    {
        const PackedBackup backup;
        for (const char kind : {'1', '2', '3', '5', '6', '7', 'L', 'x', 'g', '\0'}) {
            QByteArray archive = archiveOf(backup.entries());
            archive[156] = kind;
            qint64 sum = 0;
            for (qsizetype i = 0; i < bundle::kBlock; ++i)
                sum += i >= 148 && i < 156 ? ' ' : uchar(archive[i]);
            archive.replace(148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
            QVERIFY2(checked(archive) == "bundle.damaged", QByteArray(1, kind).constData());
        }
    }

    void hugeClaims()
    {
        const PackedBackup backup;
        for (const qint64 claim : {qint64(513), qint64(1) << 30, (qint64(1) << 30) + 1, qint64(077777777777), qint64(077777777777) + 1, std::numeric_limits<qint64>::max()}) {
            for (const QByteArray &name : {backup.id + "/SHA256SUMS", backup.id + "/controller.db", QByteArray("storage/builds/a")})
                QVERIFY2(checked(*bundle::tarHeader(name, claim, 0) + QByteArray(512, 'x')) == "bundle.damaged", name.constData());
            const auto entry = bundle::entryFrom(*bundle::tarHeader("a/b", claim, 0));
            QVERIFY(entry);
            QCOMPARE(entry->bytes, claim);
        }
        PackedBackup lies = backup;
        lies.files.insert("storage.jsonl", QByteArray("{\"key\":\"builds/a\",\"bytes\":1e300,\"sha256\":\"") + test::sha256Of("x") + "\"}\n");
        lies.stored.clear();
        QCOMPARE(checked(archiveOf(lies.entries())), QByteArray("bundle.damaged"));
    }

    void namesOfAnyLength()
    {
        for (int length = 1; length < 300; ++length) {
            const QByteArray name = QByteArray("storage/builds/").repeated(1) + QByteArray(length / 2 + 1, 'a') + '/' + QByteArray(length - length / 2, 'b');
            const auto header = bundle::tarHeader(name, 5, 7);
            if (!header) {
                QVERIFY(name.size() > 100);
                continue;
            }
            const auto entry = bundle::entryFrom(*header);
            QVERIFY2(entry, name.constData());
            QCOMPARE(entry->name, name);
        }
    }

    void filesOfAnyAge()
    {
        PackedBackup backup;
        const QString folder = backup.write(path(u"backups"_s));
        for (const qint64 seconds : {qint64(-86'400), qint64(0), qint64(10'000'000'000)}) {
            // Not by QFile: some versions of it take fewer times than file systems do.
            const timespec when{static_cast<time_t>(seconds), 0};
            const timespec times[2] = {when, when};
            QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(folder + u"/controller.db"_s).constData(), times, 0), 0);
            const QString file = path(QString::number(seconds) + u".efabak"_s);
            QVERIFY(bundle::pack(folder, file, goOn));
            QVERIFY2(bundle::check(file, goOn), QByteArray::number(seconds).constData());
        }
    }

    /// Nothing half is left under the name, nor beside it.
    void whatCannotBePacked()
    {
        const PackedBackup backup;
        const QString folder = backup.write(path(u"backups"_s));
        const QString file = path(u"a.efabak"_s);
        const auto leavesNothing = [&file] { return !QFile::exists(file) && !QFile::exists(file + u".part"_s); };
        QCOMPARE(bundle::pack(folder, file, [](qint64 done) { return done < 600; }).error().code, QByteArray("bundle.cancelled"));
        QVERIFY(leavesNothing());
        QCOMPARE(bundle::pack(path(u"nowhere"_s), file, goOn).error().code, QByteArray("bundle.unreadable"));
        QVERIFY(leavesNothing());
        QFile result(path(u"backups/storage/builds/0AB/result"_s));
        QVERIFY(result.open(QIODevice::ReadWrite) && result.write("X") == 1);
        result.close();
        QCOMPARE(bundle::pack(folder, file, goOn).error().code, QByteArray("bundle.damaged"));
        QVERIFY(leavesNothing());
        QVERIFY(result.resize(100));
        QCOMPARE(bundle::pack(folder, file, goOn).error().code, QByteArray("bundle.damaged"));
        QVERIFY(result.remove());
        QCOMPARE(bundle::pack(folder, file, goOn).error().code, QByteArray("bundle.unreadable"));
        QVERIFY(leavesNothing());
        QCOMPARE(bundle::pack(folder, path(u"no/folder/a.efabak"_s), goOn).error().code, QByteArray("bundle.unwritable"));
    }

    /// A log goes on growing: so much of it as the backup knew.
    void aLogThatGrew()
    {
        const PackedBackup backup;
        const QString folder = backup.write(path(u"backups"_s));
        QFile log(path(u"backups/storage/logs/0A/0AB.log"_s));
        QVERIFY(log.open(QIODevice::Append) && log.write("three\n") == 6);
        log.close();
        QVERIFY(bundle::pack(folder, path(u"a.efabak"_s), goOn));
        QVERIFY(bundle::unpack(path(u"a.efabak"_s), path(u"out"_s), goOn));
        QCOMPARE(below(path(u"out"_s)), mapOf(backup.entries()));
    }

    void nothingIsOverwritten()
    {
        const PackedBackup backup;
        packed(backup);
        QCOMPARE(bundle::pack(path(u"backups/"_s) + QString::fromLatin1(backup.id), path(u"a.efabak"_s), goOn).error().code, QByteArray("bundle.exists"));
        QVERIFY(bundle::unpack(path(u"a.efabak"_s), path(u"out"_s), goOn));
        QCOMPARE(bundle::unpack(path(u"a.efabak"_s), path(u"out"_s), goOn).error().code, QByteArray("bundle.unwritable"));
        QCOMPARE(below(path(u"out"_s)), mapOf(backup.entries()));
        QCOMPARE(bundle::check(path(u"nothing.efabak"_s), goOn).error().code, QByteArray("bundle.unreadable"));
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
