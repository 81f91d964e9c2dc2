// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/load.h"
#include "daemon/agent/workersettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class WorkerSettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    Result<AgentSettings> settings(const QByteArray &toml, const config::Environment &environment = {},
                                   const QStringList &arguments = {})
    {
        QFile file(m_dir.filePath(u"worker.toml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
            return failure("test.file", file.errorString());
        file.close();
        const config::Program program = workerProgram();
        const auto loaded
            = config::load(program, config::parseCommandLine(program, arguments), environment, {file.fileName()});
        return loaded ? agentSettingsFrom(loaded->settings) : tl::unexpected(loaded.error().first());
    }
    static runner::Recipe named(const AgentSettings &settings, const QString &name)
    {
        for (const runner::Recipe &recipe : settings.build.recipes) {
            if (recipe.name == name)
                return recipe;
        }
        return {};
    }

private Q_SLOTS:
    void defaultsWork()
    {
        const auto s = settings({});
        QVERIFY2(s, s ? "" : qPrintable(s.error().message));
        QCOMPARE(s->controller, QUrl(u"http://127.0.0.1:3000"_s));
        QVERIFY(!s->name.isEmpty());
        QCOMPARE(s->maxConcurrentBuilds, 1);
        QCOMPARE(recipeFor(s->build, Platform::Android)->name, u"expo-export"_s);
        QVERIFY(s->build.scratchFolder.startsWith(s->build.stateFolder));
        QVERIFY(s->view.writable.contains(s->build.cacheFolder));
        QCOMPARE(s->build.timeLimit, Millis(1h));
        QCOMPARE(s->talk.heartbeat, Millis(2s));
        QCOMPARE(s->sandbox, runner::SandboxMode::Auto);
        QVERIFY(!s->build.passedOn.contains(u"CONTROLLER_API_KEY"_s));
    }

    void everySourceOfTheKey()
    {
        QCOMPARE(settings({}, {{u"CONTROLLER_API_KEY"_s, u"from-environment"_s}})->apiKey,
                 QByteArray("from-environment"));
        QFile key(m_dir.filePath(u"api-key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write("from-file\n") > 0);
        key.close();
        QVERIFY(key.setPermissions(QFileDevice::ReadOwner));
        QCOMPARE(settings("[controller]\napi-key_file = 'api-key'")->apiKey, QByteArray("from-file"));
        QCOMPARE(settings({}, {}, {u"--api-key-file"_s, key.fileName()})->apiKey, QByteArray("from-file"));
        QCOMPARE(settings({}, {{u"CREDENTIALS_DIRECTORY"_s, m_dir.path()}})->apiKey, QByteArray("from-file"));
    }

    void runnersAreChangedAndAdded()
    {
        const auto s = settings(
            "[platform]\nandroid = 'gradle'\nios = 'tart'\n"
            "[runner.gradle]\ncommands = ['npm ci', './gradlew {task}']\nartifact = '{source}/*.apk'\n"
            "variables = ['task=assemble=Release']\nenvironment = ['A=1']\ntime-limit = '2h'\nsandbox = false\n"
            "[runner.tart]\nvariables = ['image=mine']\n");
        QVERIFY2(s, s ? "" : qPrintable(s.error().message));
        const runner::Recipe gradle = named(*s, u"gradle"_s);
        QCOMPARE(gradle.commands, (QStringList {u"npm ci"_s, u"./gradlew {task}"_s}));
        QCOMPARE(gradle.artifact, u"{source}/*.apk"_s);
        QCOMPARE(gradle.variables.value(u"task"_s), u"assemble=Release"_s);
        QCOMPARE(gradle.environment.value(u"A"_s), u"1"_s);
        QCOMPARE(gradle.timeLimit, std::chrono::seconds(2h));
        QVERIFY(!gradle.sandbox);
        const runner::Recipe tart = named(*s, u"tart"_s);
        QCOMPARE(tart.variables.value(u"image"_s), u"mine"_s);
        QCOMPARE(tart.variables.value(u"user"_s), u"admin"_s);
        QVERIFY(!tart.sandbox);
        QVERIFY(!tart.commands.isEmpty());
    }

    void wrongOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("runner") << QByteArray("[platform]\nios = 'expo-exprt'") << QByteArray("config.no_runner")
                                << u"expo-exprt"_s;
        QTest::newRow("placeholder") << QByteArray("[runner.shell]\ncommands = ['x {platfrom}']")
                                     << QByteArray("config.bad_value") << u"platfrom"_s;
        QTest::newRow("pair") << QByteArray("[runner.shell]\nenvironment = ['=x']") << QByteArray("config.bad_value")
                              << u"NAME=value"_s;
        QTest::newRow("address") << QByteArray("[controller]\nurl = 'localhost:3000'") << QByteArray("config.bad_value")
                                 << u"localhost:3000"_s;
        QTest::newRow("scheme") << QByteArray("[controller]\nurl = 'ftp://x'") << QByteArray("config.bad_value")
                                << u"ftp"_s;
        QTest::newRow("platform") << QByteArray("[worker]\nplatforms = ['windows']") << QByteArray("config.bad_value")
                                  << u"windows"_s;
        QTest::newRow("unknown key") << QByteArray("[runner.shell]\ncomands = ['x']")
                                     << QByteArray("config.unknown_key") << u"comands"_s;
        QTest::newRow("no builds") << QByteArray("[worker]\nmax-concurrent-builds = 0")
                                   << QByteArray("config.bad_value") << u"max-concurrent-builds"_s;
    }
    void wrongOnesAreRefused()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, said);
        const auto s = settings(toml);
        QVERIFY(!s);
        QTEST(s.error().code, "code");
        QVERIFY2(s.error().message.contains(said), qPrintable(s.error().message));
    }

    /// Platforms that the worker does not build for need no runner.
    void onlyItsOwnPlatformsNeedRunners()
    {
        QVERIFY(settings("[worker]\nplatforms = ['android']\n[platform]\nios = 'none'"));
    }
};

QTEST_GUILESS_MAIN(WorkerSettingsTest)
#include "tst_workersettings.moc"
