// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/notify/mortal.h"

using namespace freeagent;
using namespace freeagent::notify;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// kill -9 between any two steps, with receivers that fail, take without saying so, and honour keys. FREEAGENT_KILL_SEEDS=1000 for the long form.
class TestOutboxKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLostNothingDoubled();
};

namespace {
constexpr int kThings = 3;
const NoticeKind kStates[] = {NoticeKind::Trigger, NoticeKind::Acknowledge, NoticeKind::Resolve};

/// What has happened in the world, in order; a service stores each and hands its notice in with it.
std::vector<Notice> story()
{
    std::vector<Notice> notices;
    for (const NoticeKind kind : kStates)
        for (int thing = 0; thing < kThings; ++thing) {
            Notice notice;
            notice.group = "thing" + QByteArray::number(thing);
            notice.id = notice.group + '/' + word(kind).toByteArray();
            notice.kind = kind;
            notice.severity = Severity::Critical;
            notice.title = QString::fromLatin1(notice.id);
            notices.push_back(notice);
        }
    return notices;
}

QByteArray verdictOn(const World &world)
{
    QHash<QByteArray, int> shown; // by channel and notice
    for (const Message &message : world.shown)
        for (const Notice &notice : story()) {
            const QByteArray text = message.way == Message::Way::Mail ? QByteArray::fromBase64(message.body.mid(message.body.indexOf("\r\n\r\n"))) : message.body;
            if (message.channel == u"pager" ? text.contains(notice.group + "\"") && text.contains("\"" + word(notice.kind).toByteArray() + "\"")
                                            : text.contains(notice.id))
                ++shown[message.channel.toLatin1() + ' ' + notice.id];
        }
    for (auto it = shown.begin(); it != shown.end(); ++it)
        if (*it > 1)
            return it.key() + " was shown " + QByteArray::number(*it) + " times";
    for (const char *channel : {"hook", "mail", "pager"})
        for (int thing = 0; thing < kThings; ++thing) {
            const QByteArray group = QByteArray(channel) + " thing" + QByteArray::number(thing);
            const bool called = shown.contains(group + "/trigger") || QByteArray(channel) != "pager";
            if (called && !shown.contains(group + "/resolve"))
                return group + " was never told to be over";
        }
    for (const Record &record : world.disk)
        if (record.kind == "delivery" && deliveryFrom(QJsonDocument::fromJson(record.body).object())->isPending())
            return "a delivery still waits";
    return {};
}
} // namespace

void TestOutboxKills::nothingLostNothingDoubled()
{
    const int seeds = qEnvironmentVariableIsSet("FREEAGENT_KILL_SEEDS") ? qEnvironmentVariableIntValue("FREEAGENT_KILL_SEEDS") : 50;
    int kills = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        World world(quint32(seed), story());
        while (!world.isOver())
            kills += world.liveAndDie();
        world.liveOn();
        const QByteArray wrong = verdictOn(world);
        QVERIFY2(wrong.isEmpty(), ("seed " + QByteArray::number(seed) + ": " + wrong).constData());
    }
    QVERIFY2(kills >= seeds, "too few kills to mean anything");
}

QTEST_GUILESS_MAIN(TestOutboxKills)
#include "tst_outboxkills.moc"
