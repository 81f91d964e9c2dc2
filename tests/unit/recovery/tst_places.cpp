// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/copies.h"
#include "daemon/recovery/offsite/fetching.h"
#include "daemon/recovery/offsite/folderplace.h"
#include "daemon/recovery/offsite/s3place.h"
#include "daemon/recovery/offsite/sealedplace.h"
#include "daemon/recovery/verify.h"
#include "tests/support/backupfarm.h"
#include "tests/support/certificates/certificates.h"
#include "tests/support/fakes3.h"

using namespace freeagent;
using namespace freeagent::recovery;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPlaces : public QObject
{
    Q_OBJECT

    SystemClock now;
    std::unique_ptr<FakeS3> store;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<BackupFarm> farm;

    Access access() const
    {
        Access access;
        access.credentials = {store->accessKey, store->secretKey, {}};
        access.endpoint = store->endpoint();
        access.region = store->region;
        access.guard = *reach::AddressGuard::allowing({u"127.0.0.1"_s});
        access.scratch = folder->filePath(u"scratch"_s);
        access.retryAfter = 10ms;
        return access;
    }
    Target target(const QString &prefix = u"farm"_s) const { return *targetFrom(u"s3://%1/%2"_s.arg(store->bucket, prefix)); }
    std::unique_ptr<Place> open(const Access &with) const
    {
        auto place = openPlace(target(), with, now);
        if (!place)
            qFatal("%s", qPrintable(place.error().message));
        return std::move(*place);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    static QByteArray large(qsizetype size)
    {
        QByteArray bytes(size, '\0');
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = char((i * 2654435761U) >> 13);
        return bytes;
    }
    template <class T>
    static QByteArray codeOf(const Result<T> &result) { return result ? QByteArray("none") : result.error().code; }
    int asked(const QByteArray &part)
    {
        int number = 0;
        for (const QByteArray &line : store->log())
            number += line.contains(part);
        return number;
    }

private Q_SLOTS:
    void init()
    {
        store = std::make_unique<FakeS3>();
        folder = std::make_unique<QTemporaryDir>();
        farm = std::make_unique<BackupFarm>();
    }
    void cleanup()
    {
        farm.reset();
        store.reset();
    }

    /// What every place has to do, on each of them.
    void everyPlace_data()
    {
        QTest::addColumn<QString>("which");
        const QStringList all{u"folder"_s, u"bucket"_s, u"sealed bucket"_s};
        for (const QString &which : all)
            QTest::newRow(qPrintable(which)) << which;
    }
    void everyPlace()
    {
        QFETCH(QString, which);
        QVERIFY(QDir().mkpath(folder->filePath(u"place"_s)));
        const std::unique_ptr<Place> bare = which == u"folder" ? std::make_unique<FolderPlace>(folder->filePath(u"place"_s)) : open(access());
        SealedPlace sealed(*bare, sealing::Key::fresh(), folder->filePath(u"scratch"_s));
        Place &place = which == u"sealed bucket" ? sealed : *bare;
        const auto empty = place.list({});
        QVERIFY(empty && empty->isEmpty());
        const QStringList all{u"a/one"_s, u"a/two"_s, u"b/three"_s, u"b/four.bin"_s, u"empty"_s};
        for (const QString &name : all)
            QVERIFY2(place.put(name, write(u"source"_s, name == u"empty" ? QByteArray() : name.toUtf8())), qPrintable(name));
        QStringList names;
        const auto listed = place.list({});
        QVERIFY(listed);
        for (const Place::Item &item : *listed)
            names.append(item.name);
        QCOMPARE(names, (QStringList{u"a/one"_s, u"a/two"_s, u"b/four.bin"_s, u"b/three"_s, u"empty"_s}));
        QCOMPARE(place.list(u"a/"_s)->size(), 2);
        for (const QString &name : std::as_const(names)) {
            const QString to = folder->filePath(u"fetched-"_s + QString(name).replace(u'/', u'-'));
            const auto got = place.get(name, to);
            QVERIFY2(got, whyNot(got).constData());
            QCOMPARE(read(to), name == u"empty" ? QByteArray() : name.toUtf8());
        }
        QVERIFY(place.put(u"a/one"_s, write(u"source"_s, "another")));
        QVERIFY(place.get(u"a/one"_s, folder->filePath(u"again"_s)));
        QCOMPARE(read(folder->filePath(u"again"_s)), QByteArray("another"));
        QVERIFY(place.remove(u"a/one"_s));
        QVERIFY(place.remove(u"a/one"_s));
        QCOMPARE(codeOf(place.get(u"a/one"_s, folder->filePath(u"gone"_s))), QByteArray("backup.not_there"));
        QVERIFY(!QFile::exists(folder->filePath(u"gone"_s)));
        QCOMPARE(QDir(folder->filePath(u"scratch"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void largeFilesGoInParts()
    {
        const auto place = open(access());
        const QByteArray content = large((16 << 20) + 5'000'001);
        const QString source = write(u"source"_s, content);
        const auto put = place->put(u"db"_s, source);
        QVERIFY2(put, whyNot(put).constData());
        QCOMPARE(read(store->folder() + u"/farm/db"_s), content);
        QCOMPARE(asked("partNumber="), 3);
        QVERIFY(place->get(u"db"_s, folder->filePath(u"back"_s)));
        QVERIFY(read(folder->filePath(u"back"_s)) == content);
        // A completion that fails behind a 200 is one that failed.
        store->next("late=1");
        QVERIFY(place->put(u"db"_s, source));
        store->next("late=9");
        QCOMPARE(codeOf(place->put(u"other"_s, source)), QByteArray("backup.target_failed"));
        QVERIFY(!store->keys().contains(u"farm/other"_s));
        QVERIFY2(asked("DELETE") == 1, "its parts are not left to be paid for");
    }

    void overTlsWithTheBucketInTheHost()
    {
        Certificates certificates;
        const auto authority = certificates.authority(u"store"_s);
        const auto files = certificates.signedBy(authority, u"DNS:localhost,DNS:farm-backups.localhost"_s);
        FakeS3 secure(files.certificate, files.key);
        Access with = access();
        with.endpoint = secure.endpoint();
        with.caFile = authority.certificate;
        for (const QString &style : QStringList{u"yes"_s, u"no"_s}) {
            auto place = openPlace(*targetFrom(u"s3://%1/%2?path-style=%2"_s.arg(secure.bucket, style)), with, now);
            QVERIFY(place);
            const auto put = (*place)->put(u"x"_s, write(u"source"_s, "content"));
            QVERIFY2(put, whyNot(put).constData());
            QCOMPARE((*place)->list({})->size(), 1);
        }
        QCOMPARE(secure.keys(), (QStringList{u"no/x"_s, u"yes/x"_s}));
        with.caFile.clear(); // an authority that nobody trusts
        const auto put = (*openPlace(target(), with, now))->put(u"y"_s, write(u"source"_s, "content"));
        QCOMPARE(codeOf(put), QByteArray("backup.target_failed"));
        QCOMPARE(secure.keys().size(), 2);
    }

    void slowDownAndCutsAreTriedAgain()
    {
        const auto place = open(access());
        store->next("slow=2");
        QVERIFY(place->put(u"x"_s, write(u"source"_s, "content")));
        store->next("cut=1");
        QVERIFY(place->put(u"y"_s, write(u"source"_s, large(200'000))));
        store->next("half=1");
        QVERIFY(place->get(u"y"_s, folder->filePath(u"y"_s)));
        QVERIFY(read(folder->filePath(u"y"_s)) == large(200'000));
        store->next("slow=5"); // every try
        const auto refused = place->put(u"z"_s, write(u"source"_s, "content"));
        QCOMPARE(codeOf(refused), QByteArray("backup.target_failed"));
        QVERIFY2(whyNot(refused).contains("SlowDown"), whyNot(refused).constData());
        QCOMPARE(store->keys(), (QStringList{u"farm/x"_s, u"farm/y"_s}));
    }

    void refusalsAreNotTriedAgain_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("wrong secret") << u"secret"_s << QByteArray("backup.target_denied") << QByteArray("SignatureDoesNotMatch");
        QTest::newRow("unknown key") << u"access"_s << QByteArray("backup.target_denied") << QByteArray("InvalidAccessKeyId");
        QTest::newRow("not allowed") << u"deny"_s << QByteArray("backup.target_denied") << QByteArray("AccessDenied");
        QTest::newRow("wrong clock") << u"skew"_s << QByteArray("backup.target_denied") << QByteArray("clock of this machine");
        QTest::newRow("no such bucket") << u"bucket"_s << QByteArray("backup.target_failed") << QByteArray("does not exist");
        QTest::newRow("address not listed") << u"address"_s << QByteArray("backup.target_failed") << QByteArray("backup.s3.allow-private");
    }
    void refusalsAreNotTriedAgain()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, said);
        Access with = access();
        Target to = target();
        if (what == u"secret")
            with.credentials.secretKey += "x";
        else if (what == u"access")
            with.credentials.accessKey = "AKOTHER";
        else if (what == u"bucket")
            to = *targetFrom(u"s3://another-bucket/farm"_s);
        else if (what == u"address")
            with.guard = {};
        else
            store->next(what.toLatin1() + "=1");
        auto place = openPlace(to, with, now);
        QVERIFY(place);
        const auto put = (*place)->put(u"x"_s, write(u"source"_s, "content"));
        QCOMPARE(codeOf(put), code);
        QVERIFY2(whyNot(put).contains(said), whyNot(put).constData());
        QVERIFY2(!whyNot(put).contains(store->secretKey), "no message shows a secret");
        QVERIFY(asked("PUT /") <= 1);
        QCOMPARE(store->keys(), QStringList());
    }

    void cancelled()
    {
        const auto place = open(access());
        int asks = 0;
        QCOMPARE(codeOf(place->put(u"x"_s, write(u"source"_s, large(20 << 20)), [&asks] { return ++asks < 10; })), QByteArray("backup.cancelled"));
        QCOMPARE(store->keys(), QStringList());
    }

    void sealedCopiesComeBackWhole()
    {
        const auto backup = farm->make();
        QVERIFY(backup);
        Access with = access();
        with.key = sealing::Key::fresh();
        const auto place = open(with);
        const CopyManner how{with.key, with.scratch, {}, false};
        const auto sent = sendCopy(*place, *backup, how, farm->clock, {});
        QVERIFY2(sent, whyNot(sent).constData());
        for (const QString &key : store->keys()) {
            QVERIFY2(key.endsWith(u".sealed"_s) || key.endsWith(u"/copy.json"_s), qPrintable(key));
            QVERIFY2(!read(store->folder() + u'/' + key).contains("SQLite format"), qPrintable(key));
        }
        QCOMPARE(*copiesAt(*place, {}), QStringList{backup->manifest.id});
        const QString to = folder->filePath(u"restored"_s);
        const auto fetched = fetchCopy(*place, backup->manifest.id, with.key, to, {});
        QVERIFY2(fetched, whyNot(fetched).constData());
        QCOMPARE(fetched->manifest, backup->manifest);
        QCOMPARE(verify(to, to, farm->inspector, farm->clock, Depth::Database).outcome, Verified::Ok);
        // Without the key, with another one, and after anybody touched it.
        QCOMPARE(codeOf(fetchCopy(*place, backup->manifest.id, {}, to, {})), QByteArray("seal.no_key"));
        QCOMPARE(codeOf(fetchCopy(*place, backup->manifest.id, sealing::Key::fresh(), to, {})), QByteArray("seal.wrong_key"));
        const QString database = store->folder() + u"/farm/"_s + backup->manifest.id + u"/controller.db.sealed"_s;
        const QByteArray good = read(database);
        QByteArray flipped = good;
        flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 4);
        const QByteArrayList wrongs{flipped, good.left(good.size() / 2), good.chopped(1), QByteArray()};
        for (const QByteArray &wrong : wrongs) {
            QFile file(database);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(wrong) == wrong.size());
            file.close();
            const auto broken = fetchCopy(*place, backup->manifest.id, with.key, to, {});
            QCOMPARE(codeOf(broken), QByteArray("seal.damaged"));
            QVERIFY2(whyNot(broken).contains("controller.db"), whyNot(broken).constData());
            QVERIFY(!QFile::exists(to));
        }
    }

    /// A copy without its last file is none, and goes when it was abandoned.
    void unfinishedCopiesDoNotCount()
    {
        const auto backup = farm->make();
        const auto place = open(access());
        const CopyManner how{{}, folder->filePath(u"scratch"_s), {}, false};
        QVERIFY(sendCopy(*place, *backup, how, farm->clock, {}));
        QVERIFY(QFile::remove(store->folder() + u"/farm/"_s + backup->manifest.id + u"/copy.json"_s));
        QCOMPARE(*copiesAt(*place, {}), QStringList());
        QCOMPARE(codeOf(fetchCopy(*place, backup->manifest.id, {}, folder->filePath(u"to"_s), {})), QByteArray("backup.not_there"));
        farm->clock.advance(49h);
        const auto next = farm->make();
        QVERIFY(sendCopy(*place, *next, how, farm->clock, {}));
        QCOMPARE(*copiesAt(*place, {}), QStringList{next->manifest.id});
        QVERIFY(store->keys().filter(backup->manifest.id).isEmpty());
    }

    void classesCountThere()
    {
        const auto place = open(access());
        const CopyManner how{{}, folder->filePath(u"scratch"_s), {.daily = 2, .weekly = 0, .monthly = 0}, false};
        QStringList ids;
        for (int day = 0; day < 5; ++day) {
            const auto backup = farm->make(Kind::Daily);
            QVERIFY(backup);
            QVERIFY(sendCopy(*place, *backup, how, farm->clock, {}));
            ids.prepend(backup->manifest.id);
            farm->clock.advance(24h);
        }
        QCOMPARE(*copiesAt(*place, {}), ids.mid(0, 2));
        CopyManner append = how;
        append.appendOnly = true;
        QVERIFY(sendCopy(*place, *farm->make(Kind::Daily), append, farm->clock, {}));
        QCOMPARE(copiesAt(*place, {})->size(), 3);
    }

    void aCommandGetsTheSealedCopy()
    {
        const auto backup = farm->make();
        Sending how;
        how.access = access();
        how.access.key = sealing::Key::fresh();
        const auto sent = sendTo(*targetFrom(u"exec:/bin/cp -r {folder} %1"_s.arg(folder->filePath(u"out"_s))), *backup, how, farm->clock, {});
        QVERIFY2(sent, whyNot(sent).constData());
        QCOMPARE(QDir(folder->filePath(u"out"_s)).entryList(QDir::Files).filter(u"controller.db"_s), QStringList{u"controller.db.sealed"_s});
        QVERIFY(!QFile::exists(how.access.scratch + u"/for-command"_s));
    }

    void restoresTakeTheNewestThatIsWhole()
    {
        const auto older = farm->make(Kind::Daily);
        farm->clock.advance(24h);
        const auto newer = farm->make(Kind::Daily);
        Access with = access();
        with.key = sealing::Key::fresh();
        const auto place = open(with);
        for (const auto *backup : {&older, &newer})
            QVERIFY(sendCopy(*place, **backup, {with.key, with.scratch, {}, false}, farm->clock, {}));
        const QTemporaryDir machine;
        RestorePlace here{machine.filePath(u"data"_s), machine.filePath(u"backups"_s), {}};
        here.site.databaseFile = here.dataFolder + u"/controller.db"_s;
        const auto plan = [&](const QString &wanted, const Access &how) {
            return fetchAndPlan(here, target(), how, wanted, machine.filePath(u"fetched"_s), {farm->copier, farm->inspector, now}, [](const QString &) {});
        };
        {
            const auto taken = plan(u"latest"_s, with);
            QVERIFY2(taken, whyNot(taken).constData());
            QCOMPARE((*taken)->plan().backup.manifest.id, newer->manifest.id);
        }
        QVERIFY2(!QFile::exists(machine.filePath(u"fetched"_s)), "what was fetched goes");
        QCOMPARE((*plan(older->manifest.id, with))->plan().backup.manifest.id, older->manifest.id);
        QCOMPARE(codeOf(plan(u"20200101T000000Z-daily"_s, with)), QByteArray("restore.none"));
        Access other = with;
        other.key = sealing::Key::fresh();
        QCOMPARE(codeOf(plan(u"latest"_s, other)), QByteArray("seal.wrong_key"));
        other.key.reset();
        QCOMPARE(codeOf(plan(u"latest"_s, other)), QByteArray("seal.no_key"));
        QVERIFY(QFile::resize(store->folder() + u"/farm/"_s + newer->manifest.id + u"/controller.db.sealed"_s, 5000));
        const auto second = plan(u"latest"_s, with);
        QVERIFY2(second, whyNot(second).constData());
        QCOMPARE((*second)->plan().backup.manifest.id, older->manifest.id);
        QVERIFY((*second)->plan().skipped.join(u' ').contains(newer->manifest.id));
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
