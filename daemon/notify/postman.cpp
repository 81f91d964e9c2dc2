// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/postman.h"

#include "daemon/notify/texts.h"

#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace freeagent::notify {

namespace {
/// What belongs to this service alone.
QProcessEnvironment environmentOfOthers()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"CREDENTIALS_DIRECTORY", "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "LISTEN_FDS", "LISTEN_PID", "JOURNAL_STREAM"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

/// sysexits(3) of sendmail: 64 to 69 are about what we said, the rest may pass.
Verdict outcomeOf(int code, QProcess::ExitStatus status, const QByteArray &words)
{
    if (status == QProcess::NormalExit && code == 0)
        return {Verdict::Kind::Delivered, u"sendmail took it"_s};
    const QString said = status == QProcess::NormalExit ? u"sendmail ended with status %1"_s.arg(code) : u"sendmail was ended by a signal"_s;
    const QString more = oneLine(QString::fromLocal8Bit(words.left(200)));
    return {code >= 64 && code <= 68 ? Verdict::Kind::Refused : Verdict::Kind::Failed, more.isEmpty() ? said : said + u": "_s + more};
}
} // namespace

void Postman::carry(Message message, std::function<void(Verdict)> done)
{
    if (message.way == Message::Way::Program)
        return runProgram(message, std::move(done));
    m_transfers.start(std::move(message), std::move(done));
}

void Postman::runProgram(const Message &message, std::function<void(Verdict)> done)
{
    auto *process = new QProcess(&m_context);
    const auto finish = [process, done = std::move(done), ended = std::make_shared<bool>(false)](const Verdict &outcome) {
        if (std::exchange(*ended, true))
            return;
        process->deleteLater();
        done(outcome);
    };
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setProcessEnvironment(environmentOfOthers());
    QObject::connect(process, &QProcess::errorOccurred, process, [process, finish](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish({Verdict::Kind::Failed, u"%1 did not start: %2"_s.arg(process->program(), process->errorString())});
    }, Qt::QueuedConnection);
    QObject::connect(process, &QProcess::finished, process, [process, finish](int code, QProcess::ExitStatus status) {
        finish(outcomeOf(code, status, process->readAll()));
    });
    QTimer::singleShot(20s, process, [process] { process->kill(); });
    QStringList arguments{u"-i"_s, u"-f"_s, QString::fromLatin1(message.from), u"--"_s};
    for (const QByteArray &to : message.to)
        arguments.append(QString::fromLatin1(to));
    process->start(message.program, arguments);
    process->write(QByteArray(message.body).replace("\r\n", "\n"));
    process->closeWriteChannel();
}

} // namespace freeagent::notify
