// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/artifact.h"
#include "daemon/runner/zipfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <archive.h>
#include <archive_entry.h>

using namespace freeagent::runner;
using namespace Qt::StringLiterals;

class ArtifactTest : public QObject
{
    Q_OBJECT

    static void put(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
    }
    static QList<QByteArray> names(const QString &zip)
    {
        QList<QByteArray> found;
        archive *in = archive_read_new();
        archive_read_support_format_zip(in);
        archive_entry *entry = nullptr;
        if (archive_read_open_filename(in, QFile::encodeName(zip).constData(), 4096) == ARCHIVE_OK) {
            while (archive_read_next_header(in, &entry) == ARCHIVE_OK)
                found.append(archive_entry_pathname(entry));
        }
        archive_read_free(in);
        return found;
    }

private Q_SLOTS:
    void zipIsDeterministic()
    {
        QTemporaryDir dir;
        const QStringList order {u"b/two.js"_s, u"metadata.json"_s, u"a.txt"_s, u"b/.hidden"_s, u"b-c"_s};
        for (const QString &name : order)
            put(dir.filePath(u"one/"_s + name), name.toUtf8());
        for (auto name = order.crbegin(); name != order.crend(); ++name)
            put(dir.filePath(u"two/"_s + *name), name->toUtf8());
        QVERIFY(QFile::link(u"two.js"_s, dir.filePath(u"one/b/link"_s)));
        QVERIFY(QFile::link(u"two.js"_s, dir.filePath(u"two/b/link"_s)));
        const auto one = zipFolder(dir.filePath(u"one"_s), dir.filePath(u"one.zip"_s));
        QVERIFY(one && zipFolder(dir.filePath(u"two"_s), dir.filePath(u"two.zip"_s)));
        QCOMPARE(*one, QFileInfo(dir.filePath(u"one.zip"_s)).size());
        QCOMPARE(read(dir.filePath(u"one.zip"_s)), read(dir.filePath(u"two.zip"_s)));
        QCOMPARE(names(dir.filePath(u"one.zip"_s)),
                 (QList<QByteArray> {"a.txt", "b-c", "b/.hidden", "b/link", "b/two.js", "metadata.json"}));
    }

    void zipOfNothing()
    {
        QTemporaryDir dir;
        const auto zip = zipFolder(dir.path(), dir.filePath(u"x.zip"_s));
        QVERIFY(!zip);
        QCOMPARE(zip.error().code, QByteArray("zip.empty"));
    }

    void locate_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("found");
        QTest::newRow("file") << u"out/app.apk"_s << u"scratch/out/app.apk"_s;
        QTest::newRow("pattern") << u"out/*.apk"_s << u"scratch/out/app.apk"_s;
        QTest::newRow("folder") << u"out"_s << u"packed"_s;
        QTest::newRow("link inside") << u"inner"_s << u"scratch/out/app.apk"_s;
        QTest::newRow("missing") << u"out/none.apk"_s << u"artifact.missing"_s;
        QTest::newRow("empty file") << u"empty.apk"_s << u"artifact.missing"_s;
        QTest::newRow("no match") << u"out/*.ipa"_s << u"artifact.missing"_s;
        QTest::newRow("two matches") << u"out/*"_s << u"artifact.ambiguous"_s;
        QTest::newRow("link to a file outside") << u"outer"_s << u"artifact.outside"_s;
        QTest::newRow("link to a folder outside") << u"outerdir"_s << u"artifact.outside"_s;
        QTest::newRow("through a linked folder") << u"outerdir/secret"_s << u"artifact.outside"_s;
        QTest::newRow("parent") << u"../secret"_s << u"artifact.outside"_s;
    }
    void locate()
    {
        QFETCH(QString, place);
        QFETCH(QString, found);
        QTemporaryDir dir;
        const QString scratch = dir.filePath(u"scratch"_s);
        put(scratch + u"/out/app.apk"_s, "bytes");
        put(scratch + u"/out/other.txt"_s, "bytes");
        put(scratch + u"/empty.apk"_s, "");
        put(dir.filePath(u"secret"_s), "key");
        QVERIFY(QFile::link(scratch + u"/out/app.apk"_s, scratch + u"/inner"_s));
        QVERIFY(QFile::link(dir.filePath(u"secret"_s), scratch + u"/outer"_s));
        QVERIFY(QFile::link(dir.path(), scratch + u"/outerdir"_s));
        const auto result = locateArtifact(scratch + u'/' + place, scratch, dir.filePath(u"packed"_s));
        if (found.startsWith(u"artifact."_s)) {
            QVERIFY(!result);
            QCOMPARE(QString::fromLatin1(result.error().code), found);
        } else {
            QVERIFY(result);
            QCOMPARE(*result, dir.filePath(found));
            QVERIFY(QFileInfo(*result).size() > 0);
        }
    }
};

QTEST_GUILESS_MAIN(ArtifactTest)
#include "tst_artifact.moc"
