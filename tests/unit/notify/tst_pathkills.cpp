// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertlife.h"
#include "tests/unit/notify/mortal.h"

using namespace freeagent;
using namespace freeagent::notify;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// The queue over one day: it grows, gets worse, nobody comes, somebody has it, it shrinks.
enum class Chapter : quint8 { Warns, Critical, Escalates, Held, Over, End };

/// Disk, receivers and figures, which outlive every process; and the processes, from the figure to the receivers, one after the other.
class Day final : public Carrier
{
public:
    explicit Day(quint32 seed) : m_random(seed) {}

    std::vector<Record> disk;
    QList<std::pair<QString, QByteArray>> shown; ///< channel and bytes, by receivers that leave out what has a key they know
    int kills = 0;

    /// Nothing when the day comes to its end.
    QByteArray live()
    {
        for (int lives = 0; m_chapter != Chapter::End && lives < 20'000; ++lives)
            liveAndDie();
        if (m_chapter != Chapter::End)
            return "the day does not end at chapter " + QByteArray::number(int(m_chapter));
        m_failing = false;
        Process process(*this);
        for (int i = 0; i < 2500; ++i)
            step(process);
        return {};
    }
    void carry(Message message, std::function<void(Verdict)> done) override
    {
        const quint32 fate = m_failing ? m_random.bounded(4u) : 0; // 1: lost on the way; 2 and 3: taken, but nobody hears of it
        m_steps.push_back([this, fate, message = std::move(message), done = std::move(done)] {
            if (fate != 1 && m_known.insert(message.channel.toUtf8() + ' ' + message.key).second)
                shown.append({message.channel, message.body});
            const auto kind = fate == 0 ? Verdict::Kind::Delivered : Verdict::Kind::Failed;
            m_steps.push_back([done, kind] { done({kind, {}}); });
        });
    }

private:
    struct Process {
        explicit Process(Day &day)
            : store(day.disk, day.m_steps)
            , ledger(store)
            , rules(ledger, alerting::defaultRules({20ll << 30, 5ll << 30}), day.m_clock)
            , silences(ledger, day.m_clock)
            , outbox(ledger, day.m_clock, day, [&day] { return day.m_random.generateDouble(); })
            , alerts(ledger, rules, silences, outbox, levels, day.m_clock)
        {
            outbox.setChannels({channelOf(u"hook"_s, ChannelKind::Webhook), channelOf(u"pager"_s, ChannelKind::PagerDuty, {Severity::Critical}), channelOf(u"mail"_s, ChannelKind::Email)});
            outbox.load(day.disk);
            alerts.addSource(day.m_source);
            rules.load(day.disk);
            silences.load(day.disk);
            alerts.load(day.disk);
        }
        MortalStore store;
        services::Ledger ledger;
        alerting::RuleBook rules;
        alerting::SilenceBook silences;
        TwoLevels levels;
        Outbox outbox;
        alerting::AlertBook alerts;
        bool pressed = false; ///< the button
    };

    std::optional<alerting::Alert> alert() const
    {
        for (const Record &record : disk)
            if (record.kind == "alert")
                if (auto found = alerting::alertFrom(wire::objectOf(record.body)); found && found->rule == "queue-depth")
                    return found;
        return std::nullopt;
    }
    int level() const
    {
        for (const Record &record : disk)
            if (record.kind == "alert-group")
                if (const auto telling = alerting::tellingFrom(wire::objectOf(record.body)); telling && telling->group == "queue")
                    return telling->level;
        return 0;
    }
    /// The world goes on when the last thing is on the disk.
    void turnPage()
    {
        const auto now = alert();
        const bool fires = now && now->isActive();
        switch (m_chapter) {
        case Chapter::Warns: m_chapter = fires ? Chapter::Critical : m_chapter; break;
        case Chapter::Critical: m_chapter = fires && now->severity == Severity::Critical ? Chapter::Escalates : m_chapter; break;
        case Chapter::Escalates: m_chapter = level() == 2 ? Chapter::Held : m_chapter; break;
        case Chapter::Held: m_chapter = fires && now->acknowledged ? Chapter::Over : m_chapter; break;
        case Chapter::Over: m_chapter = now && !now->isOpen() ? Chapter::End : m_chapter; break;
        case Chapter::End: break;
        }
        m_source.set("queue.depth", m_chapter == Chapter::Warns ? 11 : m_chapter < Chapter::Over ? 21 : 3);
    }
    /// Something falls due, or the next step is made.
    void step(Process &process)
    {
        turnPage();
        if (m_steps.empty() || m_random.bounded(8u) == 0) {
            m_clock.advance(m_failing ? Millis(1000 + m_random.bounded(9000)) : 30s);
            process.alerts.tick();
            process.outbox.tick();
            if (m_chapter == Chapter::Held && m_random.bounded(3u) == 0)
                acknowledge(process);
            return;
        }
        const auto next = std::move(m_steps.front());
        m_steps.pop_front();
        next();
    }
    /// Somebody presses the button, and again when a kill took the answer.
    void acknowledge(Process &process)
    {
        const auto known = alert();
        if (!known || known->acknowledged || std::exchange(process.pressed, true))
            return;
        process.alerts.acknowledge(known->id, {u"anna"_s, m_clock.now(), u"I have it"_s, {}, true}, [](Result<alerting::Alert>) {});
    }
    void liveAndDie()
    {
        Process process(*this);
        const int steps = 1 + int(m_random.bounded(60));
        for (int i = 0; i < steps && m_chapter != Chapter::End; ++i)
            step(process);
        kills += !m_steps.empty();
        m_steps.clear();
    }

    QRandomGenerator m_random;
    Chapter m_chapter = Chapter::Warns;
    bool m_failing = true;
    FakeClock m_clock;
    ScriptedSource m_source;
    Steps m_steps;
    std::set<QByteArray> m_known;
};

/// One thing happened once: so says the disk, so say the receivers.
QByteArray verdictOn(const Day &day)
{
    QHash<QByteArray, int> made; // deliveries by channel and kind
    for (const Record &record : day.disk) {
        const auto delivery = record.kind == "delivery" ? deliveryFrom(wire::objectOf(record.body)) : std::nullopt;
        if (!delivery || delivery->notice.group.startsWith("channel/"))
            continue;
        if (delivery->isPending())
            return "a message still waits";
        ++made[delivery->channel.toLatin1() + ' ' + word(delivery->notice.kind).toByteArray()];
    }
    // Warning, critical, next level; held; over. The pager is not told of warnings.
    const QHash<QByteArray, int> wanted{{"hook trigger", 3}, {"hook acknowledge", 1}, {"hook resolve", 1}, {"mail trigger", 3}, {"mail acknowledge", 1},
                                        {"mail resolve", 1},  {"pager trigger", 2},   {"pager acknowledge", 1}, {"pager resolve", 1}};
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (made.value(it.key()) != *it)
            return it.key() + " was made " + QByteArray::number(made.value(it.key())) + " times, not " + QByteArray::number(*it);
    for (const Record &record : day.disk) {
        const auto alert = record.kind == "alert" ? alerting::alertFrom(wire::objectOf(record.body)) : std::nullopt;
        if (!alert || alert->rule != "queue-depth")
            continue;
        for (const char *what : {"fired", "worsened", "escalated", "acknowledged", "resolved"})
            if (std::count_if(alert->timeline.begin(), alert->timeline.end(), [what](const alerting::Moment &moment) { return moment.what == what; }) != 1)
                return QByteArray("the alert's own story does not have once: ") + what;
    }
    QHash<QByteArray, int> seen;
    int ends = 0;
    for (const auto &[channel, body] : day.shown) {
        if (channel == u"pager")
            ends += body.contains("\"resolve\"");
        if (channel == u"hook" && !body.contains("channel/"))
            ++seen[wire::objectOf(body).value("data"_L1)["id"_L1].toString().toLatin1()];
    }
    for (auto it = seen.begin(); it != seen.end(); ++it)
        if (*it != 1)
            return "the webhook saw " + it.key() + ' ' + QByteArray::number(*it) + " times";
    return ends == 1 ? QByteArray() : "the pager heard of the end " + QByteArray::number(ends) + " times";
}
} // namespace

/// kill -9 between any two steps of the whole path: figure, rule, group, escalation, acknowledgement, outbox, receivers that fail. FREEAGENT_KILL_SEEDS=1000
/// for the long form.
class TestPathKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLostNothingDoubled()
    {
        const int seeds = qEnvironmentVariableIsSet("FREEAGENT_KILL_SEEDS") ? qEnvironmentVariableIntValue("FREEAGENT_KILL_SEEDS") : 50;
        int kills = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            Day day{quint32(seed)};
            QByteArray wrong = day.live();
            if (wrong.isEmpty())
                wrong = verdictOn(day);
            QVERIFY2(wrong.isEmpty(), ("seed " + QByteArray::number(seed) + ": " + wrong).constData());
            kills += day.kills;
        }
        qInfo("%d kills in the middle of something", kills);
        QVERIFY2(kills >= seeds, "too few kills to mean anything");
    }
};

QTEST_GUILESS_MAIN(TestPathKills)
#include "tst_pathkills.moc"
