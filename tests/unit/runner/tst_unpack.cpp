// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/unpack.h"
#include "tests/unit/runner/archivewriter.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using enum freeagent::test::EntryKind;
using Entries = QList<ArchiveEntry>;
Q_DECLARE_METATYPE(Entries)

class UnpackTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_archive;
    QString m_folder;

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
    }
    /// Everything below m_dir that is not the archive and not in the target folder.
    QStringList outside() const
    {
        QStringList found;
        QDirIterator each(m_dir.path(), QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            if (!path.startsWith(m_folder) && path != m_archive)
                found.append(path);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_archive = m_dir.filePath(QStringLiteral("archive"));
        m_folder = m_dir.filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkpath(m_folder));
    }
    void cleanup()
    {
        QVERIFY(QDir(m_folder).removeRecursively());
        QFile::remove(m_archive);
    }

    void goodArchives_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"zip", "tar", "tar.gz", "tar.xz"})
            QTest::addRow("%s", format) << QByteArray(format);
    }
    void goodArchives()
    {
        QFETCH(QByteArray, format);
        QVERIFY(writeArchive(m_archive, format,
                             {{"package.json", File, "{}"},
                              {"src", Folder, {}, 1, 0755},
                              {"src/deep/er/app.js", File, "export {}"},
                              {"src/gr\xc3\xbc\xc3\x9f"
                               "e.txt",
                               File, "hallo"},
                              {"run.sh", File, "#!/bin/sh", 1, 06777},
                              {"src/link", Symlink, "deep/er"},
                              {"src/up", Symlink, "../package.json"},
                              {"empty", File, ""},
                              {".DS_Store", File, "x"},
                              {"__MACOSX/._a", File, "x"}}));
        const auto done = runner::unpack(m_archive, m_folder, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(done->root, m_folder);
        QCOMPARE(done->files, 5);
        QCOMPARE(read(m_folder + QStringLiteral("/src/link/app.js")), QByteArray("export {}"));
        QCOMPARE(read(m_folder + QStringLiteral("/src/up")), QByteArray("{}"));
        QCOMPARE(read(m_folder + QStringLiteral("/src/grüße.txt")), QByteArray("hallo"));
        QVERIFY(!QFileInfo::exists(m_folder + QStringLiteral("/__MACOSX")));
        const auto bits = QFile::permissions(m_folder + QStringLiteral("/run.sh"));
        QVERIFY(bits & QFileDevice::ExeOwner);
        QVERIFY(!(bits & (QFileDevice::WriteOther | QFileDevice::WriteGroup)));
    }

    void wickedArchives_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<QByteArray>("code");
        const ArchiveEntry fine {"package.json", File, "{}"};
        const auto row
            = [&](const char *name, const char *format, const Entries &entries, const char *code = "unpack.unsafe") {
                  QTest::addRow("%s (%s)", name, format)
                      << QByteArray(format) << (Entries {fine} + entries) << QByteArray(code);
              };
        for (const char *format : {"zip", "tar.gz"}) {
            row("parent folder", format, {{"../evil", File, "x"}});
            row("parent folder in the middle", format, {{"a/../../evil", File, "x"}});
            row("parent folder at the end", format, {{"a/..", File, "x"}});
            row("absolute", format, {{"/tmp/freeagent-evil", File, "x"}});
            row("absolute symlink", format, {{"link", Symlink, "/etc"}});
            row("symlink to the parent", format, {{"link", Symlink, "../evil"}});
            row("deep symlink out", format, {{"a/b/link", Symlink, "../../../evil"}});
            row("symlink down and up", format, {{"d/a", Symlink, ".."}, {"link", Symlink, "d/a/../evil"}});
            row("write through a symlink", format,
                {{"real", Folder, {}, 1, 0755}, {"link", Symlink, "real"}, {"link/evil", File, "x"}});
            row("overwrite a symlinked file's target", format,
                {{"link", Symlink, "package.json"}, {"link/evil", File, "x"}});
        }
        row("hard link out", "tar", {{"link", Hardlink, "../evil"}});
        row("absolute hard link", "tar", {{"link", Hardlink, "/etc/passwd"}});
        row("hard link through a symlink", "tar",
            {{"real/x", File, "x"}, {"way", Symlink, "real"}, {"link", Hardlink, "way/x"}});
        row("device", "tar", {{"null", CharacterDevice}});
        row("pipe", "tar", {{"pipe", Fifo}});
        row("too many entries", "zip", Entries(60, {"a", File, "x"}), "unpack.too_large");
        row("too big", "tar", {{"big", File, QByteArray(1 << 20, 'a'), 9}}, "unpack.too_large");
        row("bomb", "zip", {{"zeros", File, QByteArray(1 << 20, '\0'), 6}}, "unpack.too_large");
        row("many small bombs", "tar.gz",
            {{"a", File, QByteArray(1 << 20, '\0'), 3}, {"b", File, QByteArray(1 << 20, '\0'), 3}}, "unpack.too_large");
    }
    void wickedArchives()
    {
        QFETCH(QByteArray, format);
        QFETCH(Entries, entries);
        QFETCH(QByteArray, code);
        QVERIFY(writeArchive(m_archive, format, entries));
        const auto done = runner::unpack(m_archive, m_folder,
                                         {.entries = 50, .bytes = 8 << 20, .ratio = 100, .ratioFrom = 1 << 20});
        QVERIFY2(!done, "it was unpacked");
        QCOMPARE(done.error().code, code);
        QVERIFY(!done.error().message.isEmpty());
        QCOMPARE(outside(), QStringList());
        QVERIFY(!QFileInfo::exists(QStringLiteral("/tmp/freeagent-evil")));
        QVERIFY(!QFileInfo::exists(m_folder + QStringLiteral("/real/evil")));
    }

    void hardLinkInside()
    {
        QVERIFY(writeArchive(m_archive, "tar", {{"package.json", File, "{}"}, {"copy", Hardlink, "package.json"}}));
        QVERIFY(runner::unpack(m_archive, m_folder, {}));
        QCOMPARE(read(m_folder + QStringLiteral("/copy")), QByteArray("{}"));
    }

    void root_data()
    {
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<QString>("root");
        QTest::newRow("only folder with a package.json")
            << Entries {{"app-main/package.json", File, "{}"}, {"app-main/a.js", File, "x"}} << "/app-main";
        QTest::newRow("only folder without one") << Entries {{"src/a.js", File, "x"}} << "";
        QTest::newRow("folder and a file") << Entries {{"app/package.json", File, "{}"}, {"README", File, "x"}} << "";
        QTest::newRow("two levels") << Entries {{"a/b/package.json", File, "{}"}} << "";
        QTest::newRow("clutter beside it")
            << Entries {{"app/package.json", File, "{}"}, {"__MACOSX/._app", File, "x"}} << "/app";
    }
    void root()
    {
        QFETCH(Entries, entries);
        QFETCH(QString, root);
        QVERIFY(writeArchive(m_archive, "tar.gz", entries));
        const auto done = runner::unpack(m_archive, m_folder, {});
        QVERIFY(done);
        QCOMPARE(done->root, QString(m_folder + root));
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray(
            "this is not an archive at all, only some words in a row that mean nothing");
        QTest::newRow("cut gzip") << QByteArray::fromHex("1f8b0800000000000003edc1");
        QTest::newRow("zip of nothing") << QByteArray::fromHex("504b0506000000000000000000000000000000000000");
    }
    void unreadable()
    {
        QFETCH(QByteArray, content);
        QFile file(m_archive);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto done = runner::unpack(m_archive, m_folder, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, QByteArray("unpack.unreadable"));
    }

    void cutInTheMiddle()
    {
        QByteArray noise(300'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char((i * 2654435761u) >> 13);
        QVERIFY(writeArchive(m_archive, "tar.gz", {{"package.json", File, "{}"}, {"noise", File, noise}}));
        QVERIFY(QFile::resize(m_archive, QFileInfo(m_archive).size() / 2));
        const auto done = runner::unpack(m_archive, m_folder, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, QByteArray("unpack.unreadable"));
    }

    void stops()
    {
        QVERIFY(writeArchive(m_archive, "zip", {{"package.json", File, "{}"}}));
        const std::atomic_bool stop = true;
        const auto done = runner::unpack(m_archive, m_folder, {}, &stop);
        QVERIFY(!done);
        QCOMPARE(done.error().code, QByteArray("unpack.stopped"));
    }
};

QTEST_GUILESS_MAIN(UnpackTest)
#include "tst_unpack.moc"
