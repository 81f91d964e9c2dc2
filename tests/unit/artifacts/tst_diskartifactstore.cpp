// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/secret.h"
#include "daemon/artifacts/artifactkey.h"
#include "daemon/artifacts/diskartifactstore.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/filesizelimit.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::artifacts;
using freeagent::test::answerOf;

namespace {
/// A received file; says whether it was moved away or dropped.
class FakeFile final : public IncomingFile
{
public:
    explicit FakeFile(QByteArray content) : m_content(std::move(content)) { }
    FakeFile(QByteArray content, const QString &path) : m_content(std::move(content)), m_path(path)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(m_content);
    }
    ~FakeFile() override
    {
        if (!m_path.isEmpty() && !released)
            QFile::remove(m_path);
    }
    qint64 size() const override { return m_content.size(); }
    QByteArray sha256() const override { return tokenHash(m_content).toHex(); }
    QByteArray bytes() const override { return m_path.isEmpty() ? m_content : QByteArray(); }
    QString path() const override { return m_path; }
    void release() override { released = true; }

    bool released = false;

private:
    QByteArray m_content;
    QString m_path;
};

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(QDir(folder).relativeFilePath(entries.next()));
    files.sort();
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}
} // namespace

class DiskArtifactStoreTest : public QObject
{
    Q_OBJECT

private:
    Result<std::vector<Artifact>> store(std::vector<StoreRequest> files)
    {
        return answerOf<std::vector<Artifact>>([&](auto done) { m_store->store(std::move(files), done); });
    }
    Result<ArtifactStore::Reconciliation> reconcile(std::vector<QByteArray> known)
    {
        return answerOf<ArtifactStore::Reconciliation>([&](auto done) { m_store->reconcile(known, done); });
    }
    StoreRequest request(const char *build, ArtifactKind kind, const QByteArray &content) const
    {
        return {BuildId{build}, kind, std::make_shared<FakeFile>(content), m_clock.now()};
    }
    StoreRequest received(const char *build, ArtifactKind kind, const QByteArray &content)
    {
        const QString path = m_store->incomingFolder() + QStringLiteral("/%1.part").arg(++m_number);
        return {BuildId{build}, kind, std::make_shared<FakeFile>(content, path), m_clock.now()};
    }
    QString path(const QString &below) const { return m_folder->filePath(below); }
    void open()
    {
        m_store.reset();
        auto opened = DiskArtifactStore::create(m_folder->path());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_store = std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        m_number = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void storedFilesLieUnderTheirDay_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::addColumn<int>("builds");
        QTest::newRow("one small file in memory") << true << 1;
        QTest::newRow("one received file") << false << 1;
        QTest::newRow("a group in memory, synced together") << true << 40;
        QTest::newRow("a group of received files") << false << 40;
    }
    void storedFilesLieUnderTheirDay()
    {
        QFETCH(bool, inMemory);
        QFETCH(int, builds);
        int answered = 0;
        for (int i = 0; i < builds; ++i) {
            const QByteArray id = "build" + QByteArray::number(i);
            const QByteArray content = "content of " + id;
            auto file = inMemory ? request(id.constData(), ArtifactKind::Source, content)
                                 : received(id.constData(), ArtifactKind::Source, content);
            m_store->store({std::move(file)}, [&, id, content](Result<std::vector<Artifact>> stored) {
                QVERIFY(stored);
                const QByteArray key = "builds/2026-01-05/" + id + ".source";
                QCOMPARE(stored->size(), size_t(1));
                QCOMPARE(stored->front(), (Artifact{BuildId{id}, ArtifactKind::Source, key, content.size(),
                                                    tokenHash(content).toHex(), m_clock.now()}));
                QCOMPARE(contentOf(path(QString::fromLatin1(key))), content);
                ++answered;
            });
        }
        QTRY_COMPARE(answered, builds);
        QCOMPARE(filesBelow(path(QStringLiteral("incoming"))), QStringList());
        QCOMPARE(filesBelow(path(QStringLiteral("builds"))).size(), builds);
    }

    void modesKeepOthersOut()
    {
        QVERIFY(store({request("b", ArtifactKind::Certs, "key"), received("b", ArtifactKind::Source, "zip")}));
        const auto mode = [this](const char *name) {
            struct stat status{};
            return ::stat(QFile::encodeName(path(QString::fromLatin1(name))).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
        };
        QCOMPARE(mode("builds/2026-01-05/b.certs"), 0600);
        QCOMPARE(mode("builds/2026-01-05/b.source"), 0600);
        QCOMPARE(mode("builds/2026-01-05"), 0700);
        QCOMPARE(mode("builds"), 0700);
        QCOMPARE(mode("incoming"), 0700);
    }

    void aStoredFileIsNeverReplaced()
    {
        const auto first = store({request("b", ArtifactKind::Result, "the winner's")});
        const auto second = store({received("b", ArtifactKind::Result, "a late one")});
        QVERIFY(first && second);
        QCOMPARE(second->front().key, QByteArray("builds/2026-01-05/b.result-2"));
        QCOMPARE(contentOf(path(QString::fromLatin1(first->front().key))), QByteArray("the winner's"));
        QCOMPARE(contentOf(path(QString::fromLatin1(second->front().key))), QByteArray("a late one"));
    }

    void aReceivedFileIsReleasedOnlyWhenMoved()
    {
        StoreRequest good = received("b", ArtifactKind::Source, "zip");
        auto goodFile = std::static_pointer_cast<FakeFile>(good.file);
        QVERIFY(store({std::move(good)}));
        QVERIFY(goodFile->released);

        StoreRequest bad = received("b", ArtifactKind::Result, "gone");
        auto badFile = std::static_pointer_cast<FakeFile>(bad.file);
        QVERIFY(QFile::remove(badFile->path()));
        const auto stored = store({std::move(bad)});
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, QByteArray("storage.failed"));
        QVERIFY(!badFile->released);
    }

    void allOrNone()
    {
        StoreRequest lost = received("b", ArtifactKind::Certs, "certs");
        QVERIFY(QFile::remove(lost.file->path()));
        const auto stored = store({request("b", ArtifactKind::Source, "zip"), std::move(lost)});
        QVERIFY(!stored);
        QCOMPARE(filesBelow(path(QStringLiteral("builds"))), QStringList());
        QCOMPARE(filesBelow(path(QStringLiteral("incoming"))), QStringList());
    }

    void aFullDiskLeavesNothingBehind_data()
    {
        QTest::addColumn<int>("files");
        QTest::newRow("synced one by one") << 1;
        QTest::newRow("synced together") << 12;
    }
    void aFullDiskLeavesNothingBehind()
    {
        QFETCH(int, files);
        int full = 0;
        {
            const test::FileSizeLimit limit(8192);
            for (int i = 0; i < files; ++i)
                m_store->store({request(QByteArray::number(i).constData(), ArtifactKind::Source, QByteArray(20000, 'x'))},
                               [&full](Result<std::vector<Artifact>> stored) {
                                   full += !stored && stored.error().code == "storage.full";
                               });
            QTRY_COMPARE(full, files);
        }
        QCOMPARE(filesBelow(m_folder->path()), QStringList());
        QVERIFY(store({request("after", ArtifactKind::Source, QByteArray(20000, 'x'))}));
    }

    void readsWholeSmallFiles()
    {
        const auto stored = store({request("b", ArtifactKind::Certs, "secret")});
        QVERIFY(stored);
        const QByteArray key = stored->front().key;
        const auto read = [this](const QByteArray &k, qint64 most) {
            return answerOf<QByteArray>([&](auto done) { m_store->read(k, most, done); });
        };
        QCOMPARE(read(key, 6).value_or("error"), QByteArray("secret"));
        QCOMPARE(read(key, 5).error().code, QByteArray("artifact.too_large"));
        QCOMPARE(read("builds/2026-01-05/c.certs", 6).error().code, QByteArray("artifact.missing"));
    }

    void locatesAndRemoves()
    {
        const auto stored = store({request("b", ArtifactKind::Result, "apk")});
        QVERIFY(stored);
        const QByteArray key = stored->front().key;
        const auto place = m_store->locate(key);
        QVERIFY(place);
        QCOMPARE(place->size, 3);
        QCOMPARE(contentOf(place->path), QByteArray("apk"));
        m_store->remove({key, "builds/2026-01-05/unknown.result"});
        QTRY_VERIFY(!QFile::exists(place->path));
        QCOMPARE(m_store->locate(key).error().code, QByteArray("artifact.missing"));
    }

    void keysThatAreNotOursAreRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("parent") << QByteArray("builds/../../etc/passwd");
        QTest::newRow("parent as day") << QByteArray("builds/../x.result");
        QTest::newRow("parent as name") << QByteArray("builds/2026-01-05/../b.result");
        QTest::newRow("absolute") << QByteArray("/etc/passwd");
        QTest::newRow("absolute name") << QByteArray("builds/2026-01-05//etc/passwd");
        QTest::newRow("other kind") << QByteArray("builds/2026-01-05/b.exe");
        QTest::newRow("no id") << QByteArray("builds/2026-01-05/.result");
        QTest::newRow("id with a dash first") << QByteArray("builds/2026-01-05/-b.result");
        QTest::newRow("zero byte") << QByteArray("builds/2026-01-05/b.result\0x", 29);
        QTest::newRow("take zero") << QByteArray("builds/2026-01-05/b.result-0");
        QTest::newRow("take with letters") << QByteArray("builds/2026-01-05/b.result-2a");
        QTest::newRow("day with letters") << QByteArray("builds/2026-0x-05/b.result");
        QTest::newRow("trailing slash") << QByteArray("builds/2026-01-05/b.result/");
        QTest::newRow("outside builds") << QByteArray("incoming/2026-01-05/b.result");
    }
    void keysThatAreNotOursAreRefused()
    {
        QFETCH(QByteArray, key);
        QVERIFY(store({request("b", ArtifactKind::Result, "apk")}));
        QVERIFY(!artifactKeyFrom(key));
        QCOMPARE(m_store->locate(key).error().code, QByteArray("artifact.missing"));
        const auto read = answerOf<QByteArray>([&](auto done) { m_store->read(key, 1000, done); });
        QCOMPARE(read.error().code, QByteArray("artifact.missing"));
    }

    void linksAreNotFollowed()
    {
        QVERIFY(store({request("b", ArtifactKind::Result, "apk")}));
        QFile outside(path(QStringLiteral("outside")));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.write("not yours");
        outside.close();
        QVERIFY(QFile::link(outside.fileName(), path(QStringLiteral("builds/2026-01-05/link.result"))));
        QVERIFY(QFile::link(path(QStringLiteral("builds/2026-01-05")), path(QStringLiteral("builds/2026-01-06"))));
        for (const QByteArray key : {"builds/2026-01-05/link.result", "builds/2026-01-06/b.result"}) {
            QCOMPARE(m_store->locate(key).error().code, QByteArray("artifact.missing"));
            const auto read = answerOf<QByteArray>([&](auto done) { m_store->read(key, 1000, done); });
            QCOMPARE(read.error().code, QByteArray("artifact.missing"));
        }
    }

    void anIdThatIsNoIdIsRefused()
    {
        const auto stored = store({request("../../escape", ArtifactKind::Source, "x")});
        QCOMPARE(stored.error().code, QByteArray("storage.failed"));
        QCOMPARE(filesBelow(m_folder->path()), QStringList());
    }

    void reconciliationRemovesOnlyWhatIsOursAndUnknown()
    {
        const auto kept = store({request("kept", ArtifactKind::Source, "a")});
        QVERIFY(kept && store({request("orphan", ArtifactKind::Result, "b")}));
        const auto put = [this](const char *name) {
            QFile file(path(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        put("builds/2026-01-05/notes.txt");
        put("builds/readme");
        put("incoming/0Uqabcdefgh.part");
        put("incoming/store-12-7.part");
        put("incoming/somebody elses.zip");
        open(); // as after a kill

        const auto young = store({request("young", ArtifactKind::Source, "c")});
        StoreRequest arriving = received("arriving", ArtifactKind::Source, "d");
        const auto result = reconcile({kept->front().key, "builds/2026-01-04/lost.source"});
        QVERIFY(young && result);
        QCOMPARE(result->orphansRemoved, 1);
        QCOMPARE(result->leftoversRemoved, 2);
        QCOMPARE(result->foreignLeft, 2);
        QCOMPARE(result->missing, std::vector<QByteArray>{"builds/2026-01-04/lost.source"});
        QCOMPARE(filesBelow(m_folder->path()),
                 (QStringList{QStringLiteral("builds/2026-01-05/kept.source"), QStringLiteral("builds/2026-01-05/notes.txt"),
                              QStringLiteral("builds/2026-01-05/young.source"), QStringLiteral("builds/readme"),
                              QStringLiteral("incoming/1.part"), QStringLiteral("incoming/somebody elses.zip")}));
    }

    void anUnusableFolderIsAnError()
    {
        QFile file(path(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto opened = DiskArtifactStore::create(path(QStringLiteral("file/storage")));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QByteArray("storage.failed"));
    }

    void closingFinishesWhatWasAsked()
    {
        bool called = false;
        for (int i = 0; i < 20; ++i)
            m_store->store({request(QByteArray::number(i).constData(), ArtifactKind::Source, "x")},
                           [&called](auto) { called = true; });
        m_store.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
        QCOMPARE(filesBelow(path(QStringLiteral("builds"))).size(), 20);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiskArtifactStore> m_store;
    test::FakeClock m_clock;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(DiskArtifactStoreTest)
#include "tst_diskartifactstore.moc"
