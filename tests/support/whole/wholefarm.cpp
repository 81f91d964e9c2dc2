// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/whole/wholefarm.h"

#include "common/config/load.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>
#include <atomic>

namespace freeagent::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFolders = 2; ///< that are watched
constexpr Millis kLookEvery = std::chrono::seconds(10);
constexpr auto kKey = "test-admin-key-0123456789abcdef-_AZ";

/// As QTest::qWaitFor, but looks each millisecond: a story has thousands of such moments.
template<typename Condition>
bool waitFor(Condition condition, int milliseconds)
{
    QTimer often;
    often.start(1);
    const QDeadlineTimer deadline(milliseconds);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

QString headlineOf(const QString &text) { return text.section(u'\n', 0, 0).remove(u'*'); }
} // namespace

/// The disks, and how often somebody has looked at one.
class WholeFarm::Looks final : public probes::VolumeSource
{
public:
    FakeVolumes disks;
    mutable std::atomic<int> ended{0};

    Result<probes::VolumeReading> read(const QString &path) const override { return disks.read(path); }
    std::optional<double> syncMs(const QString &path) const override { return disks.syncMs(path); }
    QString tryWriting(const QString &path) const override // comes last
    {
        const QString problem = disks.tryWriting(path);
        ++ended;
        return problem;
    }
};

WholeFarm::WholeFarm(SmtpSink &smtp, const QByteArray &more)
    : m_smtp(smtp)
    , m_looks(std::make_shared<Looks>())
{
    QDir(m_home.path()).mkpath(u"data"_s);
    QDir(m_home.path()).mkpath(u"storage"_s);
    sink.answer = [](const HttpSink::Request &request) {
        return request.line.startsWith("POST /pager") ? HttpSink::status("202 Accepted", "{\"status\":\"success\"}") : HttpSink::status("200 OK", "ok");
    };
    const QByteArray toml = "[notify]\nallow-private = [\"127.0.0.1\"]\nca-file = \"" + smtp.authority().toUtf8() + "\"\nheartbeat-url_file = " + file(u"ping"_s, sink.url("/ping"))
        + "\n[channel.chat]\nkind = \"slack\"\nurl_file = " + file(u"chat"_s, sink.url("/chat")) + "\n[channel.pager]\nkind = \"pagerduty\"\nendpoint = \"" + sink.url("/pager")
        + "\"\nrouting-key_file = " + file(u"key"_s, "canary-routing-key") + "\n[channel.hook]\nkind = \"webhook\"\nevents = [\"alert\", \"build\"]\nurl_file = " + file(u"hook"_s, sink.url("/hook"))
        + "\nsecret_file = " + file(u"secret"_s, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") + "\neas-secret_file = " + file(u"eas"_s, "canary-eas-secret")
        + "\n[channel.mail]\nkind = \"email\"\nserver = \"127.0.0.1:" + QByteArray::number(smtp.port())
        + "\"\nuser = \"farm\"\npassword_file = " + file(u"password"_s, "canary-password") + "\nfrom = \"farm@example.com\"\nto = [\"ops@example.com\"]\n" + more;
    file(u"controller.toml"_s, toml);
    const auto program = controller::program();
    const auto line = config::parseCommandLine(program, {u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data-dir"_s, m_home.filePath(u"data"_s), u"--storage-dir"_s,
                                                         m_home.filePath(u"storage"_s), u"--api-key"_s, QString::fromLatin1(kKey)});
    const auto loaded = config::load(program, line, {}, {m_home.filePath(u"controller.toml"_s)});
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().front().message));
    m_settings = loaded->settings;
    setDisk(50ll << 30);
}

WholeFarm::~WholeFarm() { die(); }

QByteArray WholeFarm::file(const QString &name, const QByteArray &content)
{
    QFile file(m_home.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return '"' + file.fileName().toUtf8() + '"';
}

bool WholeFarm::start()
{
    auto created = controller::Controller::create(*m_settings, clock, {}, {m_looks, hardware.source(), supervised});
    if (!created) {
        qWarning("%s", qPrintable(created.error().message));
        return false;
    }
    m_controller = std::move(*created);
    QObject::connect(m_controller.get(), &controller::Controller::restartWanted, m_controller.get(), [this] { ++restartsWanted; });
    if (!m_controller->listen())
        return false;
    tick(); // the first look at disks and machine
    // What it tries out after each start takes real time, of which the farm's clock knows nothing.
    return waitFor([this] { return send("GET", "/api/selftest").object().value("selftest"_L1)["ok"_L1].toBool(); }, patience);
}

bool WholeFarm::restart()
{
    bool stopped = false;
    QObject::connect(m_controller.get(), &controller::Controller::stopped, m_controller.get(), [&stopped] { stopped = true; });
    m_controller->stop();
    if (!waitFor([&stopped] { return stopped; }, patience))
        return false;
    m_controller.reset();
    return start();
}

void WholeFarm::die() { m_controller.reset(); }

void WholeFarm::setDisk(qint64 freeBytes)
{
    probes::VolumeReading reading;
    reading.freeBytes = freeBytes;
    reading.totalBytes = 100ll << 30;
    reading.device = 1;
    reading.fsType = "ext4";
    reading.mountOptions = "rw,relatime,rw";
    for (const QString &folder : {u"data"_s, u"storage"_s})
        m_looks->disks.set(m_home.filePath(folder), reading);
}

/// What it began has come to its end when the database has answered after it, and the machine was looked at if that was due.
void WholeFarm::tick()
{
    const auto settle = [this] {
        bool answered = false;
        m_controller->probeDatabase([&answered] { answered = true; });
        if (!waitFor([&answered] { return answered; }, patience))
            qFatal("the database does not answer");
    };
    m_controller->tick();
    settle();
    m_controller->tick(); // what came of the look
    settle();
}

/// A look that comes home late makes the tick pass over the next one, so it is ticked until there was one.
void WholeFarm::awaitLook(int looks)
{
    constexpr int between = 100;
    for (int waited = 0; !waitFor([&] { return m_looks->ended >= looks; }, between); waited += between) {
        if (waited >= patience)
            qFatal("nobody looked at the disks");
        m_controller->tick();
    }
}

void WholeFarm::go(Millis time, Millis step)
{
    for (Millis passed(0); passed < time;) {
        const Millis now = std::min(step, time - passed);
        const int looks = m_looks->ended;
        clock.advance(now);
        hardware.spend(now, busy);
        passed += now;
        for (const QByteArray &worker : std::as_const(alive))
            send("GET", "/api/workers/poll?worker_id=" + worker);
        tick();
        if (now >= kLookEvery)
            awaitLook(looks + kFolders);
        tick();
    }
}

HttpReply WholeFarm::ask(const HttpRequest &request)
{
    HttpReply reply;
    const std::unique_ptr<QThread> asking(QThread::create([&] { reply = RawHttp(m_controller->port()).send(request); })); // the farm lives in this thread
    asking->start();
    if (!waitFor([&asking] { return asking->isFinished(); }, patience))
        qFatal("no answer");
    return reply;
}

HttpReply WholeFarm::send(const QByteArray &method, const QByteArray &target, const QByteArray &json)
{
    Headers headers{{"X-API-Key", kKey}};
    if (!json.isEmpty())
        headers.emplaceBack("Content-Type", "application/json");
    return ask({method, target, headers, json, false, false});
}

HttpReply WholeFarm::post(const QByteArray &target, const Form &form)
{
    return ask({"POST", target, {{"X-API-Key", kKey}, {"Content-Type", form.contentType()}}, form.body(), false, false});
}

QJsonArray WholeFarm::alerts(const QByteArray &query) { return send("GET", "/api/alerts" + query).object().value("alerts"_L1).toArray(); }

QByteArray WholeFarm::idOf(const QByteArray &rule)
{
    for (const QJsonValue &alert : alerts())
        if (alert["rule"_L1].toString() == QLatin1StringView(rule) && alert["state"_L1].toString() != "resolved"_L1)
            return alert["id"_L1].toString().toLatin1();
    return {};
}

QByteArray WholeFarm::submit()
{
    return post("/api/builds/submit", Form().file("source", "the source").field("platform", "ios")).object().value("id"_L1).toString().toLatin1();
}

bool WholeFarm::finish(const QByteArray &worker, bool success)
{
    const QByteArray build = submit();
    if (send("GET", "/api/workers/poll?worker_id=" + worker).object().value("job"_L1)["id"_L1].toString().toLatin1() != build || build.isEmpty())
        return false;
    Form report;
    report.field("build_id", build).field("worker_id", worker).field("success", success ? "true" : "false");
    success ? report.file("result", "result") : report.field("error_message", "error: unknown identifier");
    return post("/api/workers/upload", report).status == 200;
}

QByteArray WholeFarm::enrol(const QByteArray &name)
{
    return send("POST", "/api/workers/register", "{\"name\":\"" + name + "\",\"id\":\"" + name + "\",\"capabilities\":{}}").object().value("id"_L1).toString().toLatin1();
}

QList<HttpSink::Request> WholeFarm::requests(const QByteArray &path) const
{
    QList<HttpSink::Request> list;
    for (const HttpSink::Request &request : sink.requests)
        if (request.line.split(' ').value(1) == path)
            list.append(request);
    return list;
}

QStringList WholeFarm::chat() const
{
    QStringList list;
    for (const HttpSink::Request &request : requests("/chat"))
        list.append(headlineOf(QJsonDocument::fromJson(request.body).object().value("text"_L1).toString()));
    return list;
}

QStringList WholeFarm::hook() const
{
    QStringList list;
    for (const HttpSink::Request &request : requests("/hook")) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (body.contains("type"_L1))
            list.append(body.value("type"_L1).toString() + u' ' + body["data"_L1]["severity"_L1].toString());
    }
    return list;
}

QList<QJsonObject> WholeFarm::pages() const
{
    QList<QJsonObject> list;
    for (const HttpSink::Request &request : requests("/pager"))
        list.append(QJsonDocument::fromJson(request.body).object());
    return list;
}

QStringList WholeFarm::pageActions() const
{
    QStringList list;
    for (const QJsonObject &page : pages())
        list.append(page.value("event_action"_L1).toString());
    return list;
}

bool WholeFarm::delivered()
{
    // What waits for its turn needs time to pass.
    constexpr int between = 500;
    for (int waited = 0; waited < patience; waited += between) {
        if (waitFor([this] { return pending() == 0; }, between))
            return true;
        go(std::chrono::seconds(1));
    }
    return false;
}

int WholeFarm::pending()
{
    int pending = 0;
    for (const char *state : {"queued", "sending", "failed"}) {
        const QJsonArray deliveries = send("GET", QByteArray("/api/deliveries?limit=1000&state=") + state).object().value("deliveries"_L1).toArray();
        pending += int(std::count_if(deliveries.begin(), deliveries.end(), [](const QJsonValue &one) {
            return one["channel"_L1].toString() != "mail"_L1 || one["severity"_L1].toString() == "critical"_L1;
        }));
    }
    return pending;
}

} // namespace freeagent::test
