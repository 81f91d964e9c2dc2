// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/tls/prober.h"

#include "daemon/tls/certificates.h"
#include "daemon/tls/remotecertificate.h"

#include <QProcess>
#include <QTimer>
#include <sys/eventfd.h>
#include <unistd.h>

namespace freeagent::tls {

namespace {
constexpr qsizetype kKeptOutput = 64 * 1024;

/// What belongs to this service alone.
QProcessEnvironment environmentOfOthers()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"CREDENTIALS_DIRECTORY", "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "LISTEN_FDS", "LISTEN_PID", "JOURNAL_STREAM"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

void keepEnd(QByteArray &output, const QByteArray &more)
{
    output += more;
    if (output.size() > kKeptOutput)
        output = output.right(kKeptOutput);
}
} // namespace

Prober::Prober(Times times)
    : m_times(times)
    , m_stop(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_thread([this] { work(); })
{
}

Prober::~Prober()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_tasks.clear();
    }
    m_filled.notify_all();
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_stop, &one, sizeof one);
    m_thread.join();
    ::close(m_stop);
}

void Prober::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_filled.wait(lock, [this] { return m_closing || !m_tasks.empty(); });
        if (m_closing)
            return;
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

void Prober::post(std::function<Result<CertificateFacts>()> look, std::function<void(Result<CertificateFacts>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back([this, look = std::move(look), done = std::move(done)] {
            m_home.post([done, seen = look()] { done(seen); });
        });
    }
    m_filled.notify_one();
}

void Prober::probe(const QString &host, quint16 port, Time at, std::function<void(Result<CertificateFacts>)> done)
{
    post([this, remote = Remote{host, port, m_caFile}, at] { return remoteCertificate(remote, at, m_times.handshake, m_stop); }, std::move(done));
}

void Prober::read(const QString &file, std::function<void(Result<CertificateFacts>)> done)
{
    post([file] { return readCertificate(file); }, std::move(done));
}

void Prober::run(const QStringList &command, std::function<void(CommandOutcome)> done)
{
    auto *process = new QProcess(&m_context);
    const auto output = std::make_shared<QByteArray>();
    const auto ended = std::make_shared<bool>(false);
    const auto finish = [this, process, output, ended, done = std::move(done)](int exitCode, const QString &why) {
        if (std::exchange(*ended, true))
            return;
        keepEnd(*output, process->readAll());
        process->deleteLater();
        m_home.post([done, outcome = CommandOutcome{exitCode, QString::fromLocal8Bit(*output) + why}] { done(outcome); });
    };
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setProcessEnvironment(environmentOfOthers());
    process->setStandardInputFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::readyRead, process, [process, output] { keepEnd(*output, process->readAll()); });
    QObject::connect(process, &QProcess::errorOccurred, process, [process, finish](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(-1, QStringLiteral("It did not start: %1").arg(process->errorString()));
    });
    QObject::connect(process, &QProcess::finished, process, [finish](int code, QProcess::ExitStatus status) {
        finish(status == QProcess::NormalExit ? code : -1, status == QProcess::NormalExit ? QString() : QStringLiteral("\nIt was ended by a signal"));
    });
    QTimer::singleShot(m_times.command, process, [process] { process->kill(); });
    process->start(command.value(0), command.mid(1));
}

} // namespace freeagent::tls
