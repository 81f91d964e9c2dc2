// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filesizelimit.h"
#include "tests/unit/store/samples.h"

#include <QFile>
#include <QTest>
#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::test;

namespace {
/// A disk of a few megabytes where this process may mount one, else nothing.
class SmallDisk
{
public:
    SmallDisk() { m_mounted = ::mount("tmpfs", path().constData(), "tmpfs", 0, "size=4m,mode=0700") == 0; }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_mounted; }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void fill() const
    {
        const int ballast = ::open(QFile::encodeName(file("ballast")).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        const QByteArray block(4096, 'x');
        while (::write(ballast, block.constData(), size_t(block.size())) == block.size()) { }
        ::close(ballast);
    }
    void free() const { QFile::remove(file("ballast")); }

private:
    QByteArray path() const { return QFile::encodeName(m_folder.path()); }
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// Commits builds with large projects until one is refused; gives the ids that were acknowledged, and the refusal.
struct Filling {
    QList<QByteArray> kept;
    Error refusal;
};
Filling fill(store::SqliteStore &store, const QByteArray &prefix, int atMost)
{
    Filling filling;
    for (int i = 0; i < atMost && filling.refusal.code.isEmpty(); ++i) {
        Build build = pendingBuild(prefix + QByteArray::number(i));
        build.project = QString(20'000, QLatin1Char('x'));
        const auto result = answerOf<Committed>([&](auto done) { store.commit(insertion(build), done); });
        if (result)
            filling.kept.append(build.id.value);
        else
            filling.refusal = result.error();
    }
    return filling;
}
} // namespace

/// A disk that is full refuses changes and loses nothing; once there is room again it goes on, without a restart.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAndRecovers_data()
    {
        QTest::addColumn<bool>("mounted");
        QTest::newRow("files may not grow") << false;
        if (SmallDisk().isMounted())
            QTest::newRow("no space on the device") << true;
    }
    void refusesAndRecovers()
    {
        QFETCH(bool, mounted);
        const auto disk = mounted ? std::make_unique<SmallDisk>() : nullptr;
        QTemporaryDir plain;
        const QString file = mounted ? disk->file("controller.db") : plain.filePath(QStringLiteral("controller.db"));
        auto store = store::SqliteStore::open(file);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        Filling filling;
        {
            const auto limit = mounted ? nullptr : std::make_unique<FileSizeLimit>(2 << 20);
            filling = fill(**store, "before", 2000);
            QCOMPARE(filling.refusal.code, QByteArray("store.full"));
            QVERIFY(filling.kept.size() > 5);
            if (mounted)
                disk->fill();
            QCOMPARE(fill(**store, "during", 1).refusal.code, QByteArray("store.full"));
            QVERIFY(isStored(**store, filling.kept.last())); // reading goes on
        }
        if (mounted) {
            disk->free();
            QVERIFY(::mount("tmpfs", QFile::encodeName(disk->file("")).constData(), "tmpfs", MS_REMOUNT, "size=16m") == 0);
        }
        const Filling after = fill(**store, "after", 20);
        QCOMPARE(after.refusal, Error());
        store->reset();

        auto again = store::SqliteStore::open(file);
        QVERIFY(again);
        for (const QByteArray &id : filling.kept + after.kept)
            QVERIFY2(isStored(**again, id), id.constData());
        const HotState state = (*again)->loadHot(kStart);
        QCOMPARE(state.open.size(), size_t(filling.kept.size() + after.kept.size()));
        QCOMPARE(state.counts.front().number, filling.kept.size() + after.kept.size());
    }

private:
    static bool isStored(store::SqliteStore &store, const QByteArray &id)
    {
        const auto found = answerOf<std::optional<BuildRecord>>([&](auto done) { store.findBuild(BuildId{id}, done); });
        return found && found->has_value();
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
