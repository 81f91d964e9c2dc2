// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/worker.h"

#include <QTest>

using namespace freeagent;

namespace {
/// The words are in the database and on the wire: they never change.
template <class Enum>
void checkWords(const QList<QByteArray> &words, std::optional<Enum> (*parse)(QByteArrayView))
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        QCOMPARE(word(Enum(i)).toByteArray(), words[i]);
        QCOMPARE(parse(words[i]), std::optional(Enum(i)));
    }
    QVERIFY(!parse("nonsense").has_value());
    QVERIFY(!parse("PENDING").has_value());
}
} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platforms() { checkWords<Platform>({"ios", "android"}, platformFrom); }
    void statuses() { checkWords<BuildStatus>({"pending", "assigned", "building", "completed", "failed"}, buildStatusFrom); }
    void outcomes() { checkWords<Outcome>({"", "success", "error", "cancelled", "timeout"}, outcomeFrom); }
    void ends()
    {
        checkWords<AttemptEnd>({"running", "completed", "failed", "cancelled", "timed-out", "lost", "abandoned"}, attemptEndFrom);
    }
    void kinds() { checkWords<ArtifactKind>({"source", "certs", "profile", "result"}, artifactKindFrom); }
    void workerStates();
    void acceptedPlatforms();
};

void TestWords::workerStates()
{
    QCOMPARE(word(WorkerState::Idle).toByteArray(), QByteArray("idle"));
    QCOMPARE(word(WorkerState::Building).toByteArray(), QByteArray("building"));
    QCOMPARE(word(WorkerState::Offline).toByteArray(), QByteArray("offline"));
}

void TestWords::acceptedPlatforms()
{
    Worker any;
    QVERIFY(accepts(any, Platform::Ios) && accepts(any, Platform::Android));
    Worker mac;
    mac.platforms = {Platform::Ios};
    QVERIFY(accepts(mac, Platform::Ios) && !accepts(mac, Platform::Android));
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
