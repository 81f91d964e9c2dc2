// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzers' promises over seeds and 200,000 deterministic mutations of them, with any compiler, in a few seconds. The real
// fuzzers (cmake -DFREEAGENT_FUZZERS=ON, clang) look deeper.
#include "tests/fuzz/entries.h"
#include "tests/fuzz/seeds.h"

#include <QTest>
#include <random>

using namespace freeagent::fuzz;

class TestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
};

Q_DECLARE_METATYPE(std::vector<QByteArray>)
using Entry = void (*)(QByteArrayView);
Q_DECLARE_METATYPE(Entry)

namespace {

/// Pieces that mean something to these parsers.
const std::vector<QByteArray> words{"\r\n", "\n", "\r", "\r\n\r\n", ":", " ", "\t", "0", "-", "--", ";", "=", "\"", "\\", "%", "%2e",
                                    "%2f", "%00", "..", "/", "//", "?", "&", "chunked", "Content-Length: 5\r\n",
                                    "Transfer-Encoding: chunked\r\n", "Host: b\r\n", "HTTP/1.1", "--B", "--B--", "ffff", QByteArray(1, '\0'),
                                    "\xC0\xAE", "\xFF"};

class Mutator
{
public:
    explicit Mutator(const std::vector<QByteArray> &seeds) : m_seeds(seeds) { }

    QByteArray next()
    {
        QByteArray input = pick(m_seeds);
        for (quint32 n = 1 + random(6); n > 0; --n)
            mutate(input);
        return input;
    }

private:
    quint32 random(qsizetype below) { return below <= 0 ? 0 : quint32(m_engine() % quint32(below)); }
    const QByteArray &pick(const std::vector<QByteArray> &list) { return list[random(qsizetype(list.size()))]; }
    void mutate(QByteArray &input)
    {
        const qsizetype at = random(input.size() + 1);
        switch (random(6)) {
        case 0:
            input.insert(at, pick(words));
            break;
        case 1:
            input.remove(at, 1 + random(8));
            break;
        case 2:
            if (at < input.size())
                input[at] = char(random(256));
            break;
        case 3:
            input.insert(at, input.mid(random(input.size() + 1), random(40)));
            break;
        case 4:
            input = input.left(at) + pick(m_seeds).mid(random(30));
            break;
        default:
            input.insert(at, QByteArray(1 + random(80), input.isEmpty() ? 'a' : input[random(input.size())]));
        }
    }

    const std::vector<QByteArray> &m_seeds;
    std::mt19937 m_engine{20260105};
};

} // namespace

void TestFuzz::holds_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<std::vector<QByteArray>>("seeds");
    QTest::newRow("head") << Entry(fuzzHead) << headSeeds();
    QTest::newRow("chunks") << Entry(fuzzChunks) << chunkSeeds();
    QTest::newRow("multipart") << Entry(fuzzMultipart) << multipartSeeds();
    QTest::newRow("path") << Entry(fuzzPath) << pathSeeds();
}

void TestFuzz::holds()
{
    QFETCH(Entry, entry);
    QFETCH(std::vector<QByteArray>, seeds);
    for (const QByteArray &seed : seeds)
        for (qsizetype length = 0; length <= seed.size(); ++length)
            entry(QByteArrayView(seed).first(length));
    Mutator mutator(seeds);
    for (int i = 0; i < 200'000; ++i) {
        const QByteArray input = mutator.next();
        entry(input);
    }
}

QTEST_APPLESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
