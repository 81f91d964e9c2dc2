// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/applying.h"
#include "daemon/changelog/chain.h"
#include "daemon/changelog/frames.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::changelog;
using namespace Qt::StringLiterals;

/// Files of the change log, byte by byte: what is not exactly what was written is found, and an end that was not finished is one.
class TestSegments : public QObject
{
    Q_OBJECT

    static constexpr quint32 kPage = 512;
    static constexpr quint32 kPages = 8;

    QTemporaryDir m_folder;
    int m_number = 0;

    static QByteArray pageOf(quint32 page, quint32 version)
    {
        QByteArray data(kPage, '\0');
        for (qsizetype i = 0; i < data.size(); ++i)
            data[i] = char(page * 31 + version * 7 + quint32(i) / 16);
        return data;
    }
    static Batch batchOf(quint32 number)
    {
        Batch batch{{7, 9}, number * 2, number * 2 + 2, number, number + 1, kPages, kPage, {}, {}};
        for (const quint32 page : {number % kPages + 1, (number + 3) % kPages + 1}) {
            batch.pages.push_back(page);
            batch.data += pageOf(page, number);
        }
        return batch;
    }
    /// What the database is after so many batches.
    static QByteArray expected(quint32 batches)
    {
        QList<quint32> versions(kPages, 1000);
        for (quint32 i = 0; i < batches; ++i)
            for (const quint32 page : batchOf(i).pages)
                versions[page - 1] = i;
        QByteArray all;
        for (quint32 page = 1; page <= kPages; ++page)
            all += pageOf(page, versions[page - 1]);
        all[18] = all[19] = 1;
        return all;
    }

    /// A chain of a base and `batches` records in segments of `perSegment`.
    Chain chainOf(quint32 batches, quint32 perSegment = 100)
    {
        const Chain chain(m_folder.filePath(u"chain%1"_s.arg(++m_number)));
        QVERIFY_EXIT(makeFolder(chain.folder()));
        const QString database = m_folder.filePath(u"base%1.db"_s.arg(m_number));
        QFile file(database);
        QVERIFY_EXIT(file.open(QIODevice::WriteOnly));
        for (quint32 page = 1; page <= kPages; ++page) {
            QByteArray data = pageOf(page, 1000);
            if (page == 1)
                data[16] = 2, data[17] = 0; // the page's size, as SQLite writes it
            file.write(data);
        }
        file.close();
        FileHead head;
        head.validAt = fromMs(1);
        QVERIFY_EXIT(writeBase(chain, database, head, fromMs(1), [] { return true; }));
        FileHead log;
        auto writer = SegmentWriter::create(chain.segmentFile(1), log, fromMs(1));
        for (quint32 i = 0; i < batches; ++i) {
            if (i > 0 && i % perSegment == 0) {
                log.before = writer->link();
                writer = SegmentWriter::create(chain.segmentFile(writer->link().sequence + 1), log, fromMs(1));
            }
            Record record = recordOf(batchOf(i), false);
            record.at = fromMs(1000 + i * 1000);
            QVERIFY_EXIT(writer->append(std::move(record)));
        }
        return chain;
    }
    static void QVERIFY_EXIT(bool right)
    {
        if (!right)
            qFatal("the test could not be set up");
    }
    template <class T>
    static void QVERIFY_EXIT(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().message));
    }

    /// Empty: an error came.
    QByteArray applied(const Chain &chain, quint64 last)
    {
        const QString target = m_folder.filePath(u"target"_s);
        auto applying = Applying::into(target);
        const auto base = applying->takeBase(chain.baseFile(0));
        Time lastAt{};
        if (!base || !applying->follow(chain, *base, last, lastAt) || !applying->finish())
            return {};
        QFile file(target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray expectedWithHead(quint32 batches)
    {
        QByteArray all = expected(batches);
        bool firstPageChanged = false;
        for (quint32 i = 0; i < batches; ++i)
            firstPageChanged = firstPageChanged || batchOf(i).pages[0] == 1 || batchOf(i).pages[1] == 1;
        if (!firstPageChanged)
            all[16] = 2, all[17] = 0;
        return all;
    }

private Q_SLOTS:
    void whatWasWrittenComesBack()
    {
        const Chain chain = chainOf(20, 6);
        QCOMPARE(chain.segments().size(), size_t(4));
        for (const quint32 batches : {0U, 1U, 6U, 7U, 20U})
            QCOMPARE(applied(chain, batches), expectedWithHead(batches));
    }

    void anEndThatIsTornAtAnyByteIsAnEnd()
    {
        const Chain chain = chainOf(5);
        QFile file(chain.segmentFile(1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto full = readEnd(chain);
        QVERIFY(full.has_value());
        QCOMPARE(full->link.sequence, 5U);
        QCOMPARE(full->offset, whole.size());
        QList<qint64> ends; // behind the head and each record
        {
            const auto descriptor = Descriptor::reading(file.fileName());
            RecordReader reader(*descriptor);
            Record record;
            while (reader.next(record) == RecordReader::Step::Record)
                ends.append(reader.offset());
        }
        for (qint64 cut = ends.first(); cut < whole.size(); ++cut) {
            QVERIFY(file.resize(cut));
            const auto end = readEnd(chain);
            QVERIFY(end.has_value());
            const auto records = std::upper_bound(ends.begin(), ends.end(), cut) - ends.begin() - 1;
            QCOMPARE(end->link.sequence, quint64(records));
            QCOMPARE(end->offset, ends[records]);
            QVERIFY(!end->damaged);
            QCOMPARE(end->point.frame, quint32(records * 2));
            auto writer = SegmentWriter::resume(file.fileName(), end->offset, end->link);
            QVERIFY(writer && writer->append(recordOf(batchOf(quint32(records)), false)));
            QCOMPARE(readEnd(chain)->link.sequence, quint64(records) + 1);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(whole) == whole.size());
            file.close();
        }
    }

    void everyBitThatFlipsIsFound()
    {
        const Chain chain = chainOf(12, 5);
        QStringList files{chain.baseFile(0)};
        for (const quint64 segment : chain.segments())
            files.append(chain.segmentFile(segment));
        QRandomGenerator random(20261125);
        int found = 0;
        for (int round = 0; round < 2000; ++round) {
            QFile file(files[int(random.bounded(files.size()))]);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const qint64 at = random.bounded(int(file.size()));
            file.seek(at);
            char byte = 0;
            file.getChar(&byte);
            const char other = char(byte ^ (1 << random.bounded(8)));
            file.seek(at);
            file.putChar(other);
            file.flush();
            found += applied(chain, 12).isEmpty();
            file.seek(at);
            file.putChar(byte);
        }
        QCOMPARE(found, 2000);
        QCOMPARE(applied(chain, 12), expectedWithHead(12));
    }

    void aMissingSegmentIsAGap()
    {
        const Chain chain = chainOf(15, 5);
        QVERIFY(QFile::remove(chain.segmentFile(6)));
        QVERIFY(applied(chain, 15).isEmpty());
        QCOMPARE(applied(chain, 5), expectedWithHead(5));
    }

    void recordsCannotChangePlaces()
    {
        const Chain chain = chainOf(15, 5);
        QVERIFY(QFile::rename(chain.segmentFile(6), m_folder.filePath(u"aside"_s)) && QFile::rename(chain.segmentFile(11), chain.segmentFile(6)));
        QVERIFY(QFile::rename(m_folder.filePath(u"aside"_s), chain.segmentFile(11)));
        QVERIFY(applied(chain, 15).isEmpty());
    }

    void framesThatAreMissingAreAGap()
    {
        const Chain chain = chainOf(3);
        const auto end = readEnd(chain);
        auto writer = SegmentWriter::resume(chain.segmentFile(1), end->offset, end->link);
        Batch later = batchOf(4); // 3 is missing
        QVERIFY(writer && writer->append(recordOf(later, false)));
        QVERIFY(applied(chain, 4).isEmpty());
        QCOMPARE(applied(chain, 3), expectedWithHead(3));
    }

    void aBatchInPartsCountsWhenItIsWhole()
    {
        const Chain chain = chainOf(2);
        auto end = readEnd(chain);
        {
            auto writer = SegmentWriter::resume(chain.segmentFile(1), end->offset, end->link);
            QVERIFY(writer && writer->append(recordOf(batchOf(2), true)));
        }
        end = readEnd(chain);
        QCOMPARE(end->link.sequence, 2U); // goes on where the batch began
        QVERIFY(!end->damaged);
    }

    void whatLooksLikeAnEndButIsNotIsDamage()
    {
        const Chain chain = chainOf(6);
        QFile file(chain.segmentFile(1));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(64, '\xff'));
        file.close();
        const auto end = readEnd(chain);
        QVERIFY(end && end->damaged);
    }

    void nobodyIsGivenMemoryForALie()
    {
        Record record = recordOf(batchOf(1), false);
        record.body.resize(record.body.size() / 2);
        QVERIFY(!batchFrom(record));
        Record image;
        image.type = RecordType::Image;
        image.body = QByteArray(12, '\xff') + QByteArray("\x7f\xff\xff\xff", 4) + "not compressed";
        QVERIFY(!imageFrom(image));
        for (int size = 0; size < 60; ++size) {
            record.body = QByteArray(size, '\xee');
            QVERIFY(!batchFrom(record));
        }
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
