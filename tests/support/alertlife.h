// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/alertbook.h"
#include "daemon/alerting/defaultrules.h"
#include "daemon/wire/jsonvalues.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"

#include <QCoreApplication>
#include <QTest>

namespace freeagent::test {

/// Keeps every notice as a record, so that it shares the fate of the unit that it came with.
class RecordingNotifier final : public Notifier
{
public:
    int wakes = 0;

    std::vector<Change> outgoing(const Notice &notice) override
    {
        static const QByteArrayList kKinds{"trigger", "acknowledge", "resolve", "information"};
        const QJsonObject json{{QStringLiteral("kind"), QString::fromLatin1(kKinds.at(int(notice.kind)))},
                               {QStringLiteral("severity"), QString::fromLatin1(word(notice.severity))},
                               {QStringLiteral("group"), QString::fromLatin1(notice.group)},
                               {QStringLiteral("audience"), QString::fromLatin1(notice.audience)},
                               {QStringLiteral("title"), notice.title},
                               {QStringLiteral("lines"), notice.lines.join(u'\n')},
                               {QStringLiteral("facts"), factsOf(notice)}};
        return {PutRecord{{"test-notice", notice.id, wire::compact(json)}}};
    }
    void wake() override { ++wakes; }
    static QJsonObject factsOf(const Notice &notice)
    {
        QJsonObject facts;
        for (const auto &[name, value] : notice.facts)
            facts.insert(name, value);
        return facts;
    }

    /// "trigger critical", in the order in which they were stored.
    static QStringList told(const FakeStore &store)
    {
        QStringList told;
        for (const Record &record : store.records)
            if (record.kind == "test-notice") {
                const QJsonObject json = wire::objectOf(record.body);
                told.append(json.value(QStringLiteral("kind")).toString() + u' ' + json.value(QStringLiteral("severity")).toString());
            }
        return told;
    }
    static QJsonObject last(const FakeStore &store)
    {
        QJsonObject json;
        for (const Record &record : store.records)
            if (record.kind == "test-notice")
                json = wire::objectOf(record.body);
        return json;
    }
};

/// Figures that are what a test says.
class ScriptedSource final : public alerting::MetricSource
{
public:
    QHash<QByteArray, std::vector<alerting::Reading>> figures;
    std::optional<alerting::Suppression> excuse;

    void set(const QByteArray &metric, std::optional<double> value, qint64 sample = -1)
    {
        figures[metric] = {alerting::Reading{.labels = {}, .value = value, .sample = sample}};
    }
    QList<alerting::MetricInfo> metrics() const override
    {
        QList<alerting::MetricInfo> infos;
        for (const char *name : {"queue.depth", "builds.failure_rate", "disk.free", "machine.cpu", "machine.memory", "workers.offline", "certificate.level", "readiness.failed"})
            infos.append({name, "builds", {}, {}});
        return infos;
    }
    std::vector<alerting::Reading> read(const QByteArray &metric) override { return figures.value(metric); }
    alerting::Story explain(const QByteArray &metric, const alerting::Reading &reading) override
    {
        return {QString::fromLatin1(metric) + QStringLiteral(" at %1").arg(reading.value.value_or(-1)), QStringLiteral("because"), {QStringLiteral("seen")}, {}, excuse};
    }
};

/// Levels of five minutes each, two of them.
class TwoLevels final : public alerting::Escalation
{
public:
    Step step(Severity, int level, Time) const override
    {
        return level < 2 ? Step{"anna", QStringLiteral("Anna"), std::chrono::minutes(5)} : Step{"bert", QStringLiteral("Bert"), {}};
    }
    QJsonArray contacts(const QStringList &subjects) const override { return {subjects.value(0)}; }
};

/// What a kill leaves: the database and the time. The figures go on as well.
struct AlertWorld {
    FakeClock clock;
    ScriptedSource source;
    std::vector<alerting::Rule> rules = alerting::defaultRules({20ll << 30, 5ll << 30});
    std::optional<alerting::Suppression> maintenance;
    bool escalates = false;

    FakeStore &store() { return *m_store; }
    AlertWorld &reborn()
    {
        auto next = std::make_unique<FakeStore>();
        next->settings = m_store->settings;
        next->records = m_store->records;
        next->events = m_store->events;
        m_store = std::move(next);
        return *this;
    }
    alerting::Rule &rule(const QByteArray &id)
    {
        return *std::find_if(rules.begin(), rules.end(), [&id](const alerting::Rule &one) { return one.id == id; });
    }
    QStringList told() const { return RecordingNotifier::told(*m_store); }
    QJsonObject lastTold() const { return RecordingNotifier::last(*m_store); }

private:
    std::unique_ptr<FakeStore> m_store = std::make_unique<FakeStore>();
};

/// One life of the alerts over a world. Destroying it is the kill.
struct AlertLife {
    AlertWorld &world;
    services::Ledger ledger;
    alerting::RuleBook rules;
    alerting::SilenceBook silences;
    RecordingNotifier notifier;
    alerting::NoEscalation once;
    TwoLevels levels;
    alerting::AlertBook alerts;

    explicit AlertLife(AlertWorld &given)
        : world(given.reborn())
        , ledger(world.store())
        , rules(ledger, world.rules, world.clock)
        , silences(ledger, world.clock)
        , alerts(ledger, rules, silences, notifier, world.escalates ? static_cast<alerting::Escalation &>(levels) : once, world.clock)
    {
        alerts.addSource(world.source);
        alerts.setMaintenance([this] { return world.maintenance; });
        HotState state = world.store().loadHot(world.clock.now());
        ledger.load(state);
        rules.load(state.records);
        silences.load(state.records);
        alerts.load(state.records);
    }

    static void turn()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }
    /// Seconds pass one by one, as they do.
    void live(Millis time)
    {
        for (Millis passed(0); passed < time;) {
            const Millis step = std::min<Millis>(std::chrono::seconds(1), time - passed);
            world.clock.advance(step);
            passed += step;
            alerts.tick();
            turn();
        }
    }
    void look()
    {
        alerts.evaluate();
        turn();
    }
    const alerting::Alert *alert(const QByteArray &rule, const alerting::Labels &labels = {}) const
    {
        const auto found = alerts.board().alerts.find(alerting::alertKey(rule, labels));
        return found == alerts.board().alerts.end() ? nullptr : &found->second;
    }
    /// "", "pending", "firing warning", "acknowledged critical".
    QString state(const QByteArray &rule, const alerting::Labels &labels = {}) const
    {
        const alerting::Alert *found = alert(rule, labels);
        if (!found)
            return {};
        const QString state = QString::fromLatin1(word(found->state));
        return found->isActive() ? state + u' ' + QString::fromLatin1(word(found->severity)) : state;
    }
    QByteArray suppressedBy(const QByteArray &rule) const
    {
        const alerting::Alert *found = alert(rule);
        return found && found->suppressed ? found->suppressed->kind : QByteArray();
    }
    Result<alerting::Alert> acknowledge(const QByteArray &rule, std::optional<Millis> lasts = {}, bool sticky = false)
    {
        std::optional<Result<alerting::Alert>> answer;
        alerting::Acknowledgement acknowledgement{QStringLiteral("anna"), world.clock.now(), QStringLiteral("I have it"), {}, sticky};
        if (lasts)
            acknowledgement.until = world.clock.now() + *lasts;
        alerts.acknowledge(alert(rule) ? alert(rule)->id : QByteArray("none"), acknowledgement, [&answer](Result<alerting::Alert> done) { answer = std::move(done); });
        turn();
        return answer.value_or(failure("test.no_answer", {}));
    }
    Result<std::optional<alerting::Rule>> putRule(const QByteArray &id, const QJsonObject &body)
    {
        std::optional<Result<std::optional<alerting::Rule>>> answer;
        rules.put(id, body, alerts.metrics(), QStringLiteral("anna"), [&answer](Result<std::optional<alerting::Rule>> done) { answer = std::move(done); });
        turn();
        return answer.value_or(failure("test.no_answer", {}));
    }
    Result<alerting::Silence> silence(const QJsonObject &body)
    {
        std::optional<Result<alerting::Silence>> answer;
        silences.add(body, QStringLiteral("anna"), [&answer](Result<alerting::Silence> done) { answer = std::move(done); });
        turn();
        return answer.value_or(failure("test.no_answer", {}));
    }
};

} // namespace freeagent::test
