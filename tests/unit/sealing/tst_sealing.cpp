// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/sealing/seal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::sealing;
using namespace Qt::StringLiterals;

class TestSealing : public QObject
{
    Q_OBJECT

    static QByteArray codeOf(const Result<QByteArray> &result) { return result ? QByteArray("none") : result.error().code; }
    static QByteArray contentOf(qsizetype size)
    {
        QByteArray content(size, '\0');
        for (qsizetype i = 0; i < size; ++i)
            content[i] = char(i * 31 + i / 256);
        return content;
    }
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void keyIsReadBack()
    {
        const Key key = Key::fresh();
        const auto again = Key::fromText(key.text() + '\n');
        QVERIFY(again);
        QCOMPARE(again->bytes(), key.bytes());
        QCOMPARE(again->id(), key.id());
        QCOMPARE(key.id().size(), 16);
        QVERIFY(!key.text().contains(key.id()));
        QVERIFY(Key::fresh().bytes() != key.bytes());
    }

    /// A character that was lost or mistyped is noticed when the key is read, not when the house is on fire.
    void everyWrongCharacterOfAKeyIsNoticed()
    {
        const QByteArray text = Key::fresh().text();
        for (qsizetype at = 0; at < text.size(); ++at) {
            QByteArray wrong = text;
            wrong[at] = wrong[at] == 'A' ? 'B' : 'A';
            QVERIFY2(!Key::fromText(wrong), wrong.constData());
        }
        for (const QByteArray &wrong : {QByteArray(), QByteArray("efabk_"), text.chopped(1), QByteArray(text + 'A'), text.mid(1)})
            QCOMPARE(Key::fromText(wrong).error().code, QByteArray("seal.bad_key"));
        QVERIFY(!Key::fromText(text.chopped(1)).error().message.contains(QString::fromLatin1(text.left(20))));
    }

    void roundTrip_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 100, 65535, 65536, 65537, 131072, 300000})
            QTest::addRow("%d", size) << size;
    }
    void roundTrip()
    {
        QFETCH(int, size);
        const Key key = Key::fresh();
        const QByteArray content = contentOf(size);
        const auto sealed = seal(content, key, "a/b");
        QVERIFY(sealed);
        QVERIFY(size < 32 || !sealed->contains(content.left(32)));
        QCOMPARE(open(*sealed, key, "a/b").value_or("not opened"), content);
        QVERIFY2(*seal(content, key, "a/b") != *sealed, "never twice the same");
    }

    /// Every single bit of head, tag and text.
    void aFlippedBitIsNoticed()
    {
        const Key key = Key::fresh();
        const QByteArray sealed = *seal(contentOf(200), key, "x");
        for (qsizetype at = 0; at < sealed.size(); ++at)
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray wrong = sealed;
                wrong[at] = char(wrong[at] ^ (1 << bit));
                const QByteArray code = codeOf(open(wrong, key, "x"));
                QVERIFY2(code == (at < 8 ? "seal.not_sealed" : at < 16 ? "seal.wrong_key" : "seal.damaged"), QByteArray(code + " at " + QByteArray::number(at)).constData());
            }
    }

    void everyCutIsNoticed()
    {
        const Key key = Key::fresh();
        const QByteArray sealed = *seal(contentOf(65536 + 10), key, "x");
        for (qsizetype size : {0, 4, 8, 15, 16, 39, 40, 41, 56, 57, 40 + 65536, 40 + 65553, 40 + 65554, 40 + 65553 + 16})
            QCOMPARE(codeOf(open(sealed.left(size), key, "x")), QByteArray("seal.damaged"));
        QCOMPARE(codeOf(open(sealed + 'x', key, "x")), QByteArray("seal.damaged"));
        const QByteArray three = *seal(contentOf(3 * 65536), key, "x"); // whole pieces that change places
        const auto piece = [&three](int number) { return three.mid(40 + number * 65553, 65553); };
        QCOMPARE(codeOf(open(three.left(40) + piece(1) + piece(0) + piece(2) + three.mid(40 + 3 * 65553), key, "x")), QByteArray("seal.damaged"));
    }

    void anotherKeyAndAnotherContext()
    {
        const Key key = Key::fresh();
        const Key other = Key::fresh();
        const QByteArray sealed = *seal("text", key, "20260201T020000Z-daily/controller.db");
        const auto wrong = open(sealed, other, "20260201T020000Z-daily/controller.db");
        QCOMPARE(codeOf(wrong), QByteArray("seal.wrong_key"));
        QVERIFY(wrong.error().message.contains(QString::fromLatin1(key.id())) && wrong.error().message.contains(QString::fromLatin1(other.id())));
        QCOMPARE(codeOf(open(sealed, key, "20260101T020000Z-daily/controller.db")), QByteArray("seal.damaged"));
        QCOMPARE(codeOf(open("plain text, not sealed at all", key, {})), QByteArray("seal.not_sealed"));
    }

    void files()
    {
        const QTemporaryDir folder;
        const Key key = Key::fresh();
        const QByteArray content = contentOf(1'000'000);
        QVERIFY(write(folder.filePath(u"plain"_s), content));
        const auto sealed = sealFile(folder.filePath(u"plain"_s), folder.filePath(u"sealed"_s), key, "db");
        QVERIFY(sealed);
        QCOMPARE(sealed->bytes, QFile(folder.filePath(u"sealed"_s)).size());
        QCOMPARE(QFile::permissions(folder.filePath(u"sealed"_s)) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        const auto opened = openFile(folder.filePath(u"sealed"_s), folder.filePath(u"opened"_s), key, "db");
        QVERIFY(opened);
        QCOMPARE(opened->bytes, content.size());
        QCOMPARE(read(folder.filePath(u"opened"_s)), content);
        QCOMPARE(opened->sha256, QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
        // On an error nothing is left; what was there stays.
        QVERIFY(QFile::resize(folder.filePath(u"sealed"_s), 500'000));
        const auto cut = openFile(folder.filePath(u"sealed"_s), folder.filePath(u"cut"_s), key, "db");
        QCOMPARE(cut.error().code, QByteArray("seal.damaged"));
        QVERIFY(!QFile::exists(folder.filePath(u"cut"_s)));
        QVERIFY(!sealFile(folder.filePath(u"plain"_s), folder.filePath(u"opened"_s), key, "db"));
        QCOMPARE(read(folder.filePath(u"opened"_s)), content);
        int asked = 0;
        const auto stopped = sealFile(folder.filePath(u"plain"_s), folder.filePath(u"stopped"_s), key, "db", [&asked] { return ++asked < 5; });
        QCOMPARE(stopped.error().code, QByteArray("seal.cancelled"));
        QVERIFY(!QFile::exists(folder.filePath(u"stopped"_s)));
    }
};

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
