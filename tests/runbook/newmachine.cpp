// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/newmachine.h"
#include "daemon/tls/certificates.h"
#include "tests/runbook/ctlshell.h"
#include "tests/support/certificates/certificates.h"

#include <QProcess>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// RB-54: what has to be right on another machine beside the restored database.
class RunbookNewMachine : public QObject
{
    Q_OBJECT

    Certificates m_made;
    QTemporaryDir m_data;

    static config::Setting path(const QString &value) { return {value, config::Kind::Path, {}}; }
    config::Settings settings(const Certificates::Files &files, const QStringList &watched = {}) const
    {
        config::Settings all;
        all.put(u"tls.certificate"_s, path(files.certificate));
        all.put(u"tls.key"_s, path(files.key));
        all.put(u"tls.watch"_s, {watched, config::Kind::List, {}});
        all.put(u"data.folder"_s, path(m_data.path()));
        return all;
    }
    static controller::Whereabouts nowhere()
    {
        return {{u"10.0.0.5"_s}, [](const QString &) { return QStringList(); }, [](const QString &) { return std::optional<int>(); }};
    }
    static Time now() { return SystemClock().now(); }

#define SAYS(text, part) QVERIFY2((text).contains(part), qPrintable(text))

private Q_SLOTS:
    void rb_54_names_are_looked_up()
    {
        controller::Whereabouts where = nowhere();
        where.addressesOf = [](const QString &name) {
            return name == u"here.example.com" ? QStringList{u"10.0.0.5"_s} : name == u"old.example.com" ? QStringList{u"192.0.2.7"_s} : QStringList();
        };
        where.secondsKept = [](const QString &name) { return name == u"old.example.com" ? std::optional(3600) : std::nullopt; };
        const auto files = m_made.selfSigned(u"DNS:here.example.com,DNS:old.example.com,DNS:*.example.com"_s, 90);
        const QString text = controller::newMachineText(settings(files, {u"unknown.example.com:8443"_s, u"here.example.com:443"_s}), {}, {}, where, now());
        SAYS(text, u"ok     name here.example.com: leads here (10.0.0.5)"_s);
        SAYS(text, u"TO DO  name old.example.com: leads to 192.0.2.7, not to this machine (10.0.0.5). Change its record, unless a proxy or router there sends it on; the old answer is used for up to 1h more."_s);
        SAYS(text, u"TO DO  name unknown.example.com: nobody knows it."_s);
        QCOMPARE(text.count(u"name here.example.com"_s), 1);
        QVERIFY(!text.contains(u'*'));
        SAYS(controller::newMachineText(settings({}), {}, {}, where, now()), u"TO DO  names: none is known here"_s);
    }

    void rb_54_the_certificate_is_looked_at()
    {
        const auto text = [&](const Certificates::Files &files, Time at, const recovery::ConfigText &before = {}) {
            return controller::newMachineText(settings(files), before, {}, nowhere(), at);
        };
        const auto files = m_made.selfSigned(u"DNS:localhost"_s, 30);
        const Time end = tls::readCertificate(files.certificate)->notAfter;
        SAYS(text(files, end - 24h * 21), u"ok     certificate: "_s);
        SAYS(text(files, end - 24h * 21 + 1ms), u"TO DO  certificate: "_s);
        SAYS(text(files, end + 48h), u"ended 2d ago: renew it before clients come."_s);
        SAYS(text(files, end - 24h * 400), u"is not good yet; is the clock right?"_s);
        SAYS(text({files.certificate, m_made.selfSigned(u"DNS:localhost"_s).key}, now()), u"TO DO  certificate: "_s); // another's key
        SAYS(text({files.certificate, u"/nowhere/key.pem"_s}, now()), u"TO DO  certificate: "_s);
        SAYS(text({}, now()), u"ok     certificate: none is set, as before"_s);
        SAYS(text({}, now(), {{u"tls.certificate"_s, u"\"/etc/farm.pem\""_s}}), u"TO DO  certificate: the farm had one, here none is set."_s);
    }

    void rb_54_settings_and_keys_are_compared()
    {
        const recovery::ConfigText before{{u"queue.lease"_s, u"2m"_s}, {u"http.port"_s, u"3000"_s}, {u"api.key"_s, u"(sealed abc)"_s}};
        recovery::ConfigText here{{u"queue.lease"_s, u"2m"_s}, {u"http.port"_s, u"3000"_s}, {u"api.key"_s, u"(sealed def)"_s}};
        SAYS(controller::newMachineText(settings({}), before, here, nowhere(), now()), u"ok     settings: as the farm had them"_s);
        here[u"http.port"_s] = u"3001"_s;
        const QString text = controller::newMachineText(settings({}), before, here, nowhere(), now());
        SAYS(text, u"TO DO  settings: others than the farm had (config.json of the backup): http.port. "_s);
        SAYS(text, u"TO DO  secret.key: is not here"_s);
        QFile key(m_data.filePath(u"secret.key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write("k") == 1);
        key.close();
        SAYS(controller::newMachineText(settings({}), before, here, nowhere(), now()), u"ok     secret.key: is here"_s);
        QVERIFY(key.remove());
    }

    /// The real restore on a clean machine prints them, also when it only looks; where the farm was, there is nothing new to look at.
    void rb_54_a_restore_prints_the_checklist()
    {
        CtlShell shell;
        QCOMPARE(shell.type(u"expoctl backup create -q"_s).exitCode, 0);
        const QString backup = shell.controller().dataDir() + u"/backups/"_s
            + QFile::symLinkTarget(shell.controller().dataDir() + u"/backups/latest"_s).section(u'/', -1);
        const auto files = m_made.selfSigned(u"DNS:localhost,DNS:farm.invalid"_s, 90);
        const auto restore = [&](const QString &data, const QString &word) {
            QProcess program;
            program.setProcessChannelMode(QProcess::MergedChannels);
            program.start(productBinary(u"expo-controller"_s), {u"restore"_s, backup, word, u"--data-dir"_s, data, u"--tls-certificate"_s, files.certificate, u"--tls-key"_s, files.key});
            program.waitForFinished(60'000);
            return QString::fromUtf8(program.readAll());
        };
        const QString clean = m_data.filePath(u"clean"_s);
        for (const QString &word : {u"--dry-run"_s, u"--yes"_s}) {
            const QString text = restore(clean, word);
            SAYS(text, u"ok     certificate: "_s);
            SAYS(text, u"ok     name localhost: leads here"_s);
            SAYS(text, u"TO DO  name farm.invalid: nobody knows it."_s);
            SAYS(text, u"TO DO  secret.key: is not here"_s);
            SAYS(text, u"For a person:\n  1. Is the old controller off"_s);
            SAYS(text, word == u"--yes" ? u"Restored: "_s : u"Nothing was changed"_s);
        }
        const QString again = restore(clean, u"--dry-run"_s);
        SAYS(again, u"Nothing was changed"_s);
        QVERIFY2(!again.contains(u"Checks of this machine"_s), qPrintable(again));
    }
};

QTEST_GUILESS_MAIN(RunbookNewMachine)
#include "newmachine.moc"
