// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/loadclient.h"

#include <QFile>
#include <QProcess>
#include <arpa/inet.h>
#include <cstdio>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace freeagent::bench {

namespace {
int connectTo(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 ? socket : -1;
}

void writeAll(int socket, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t n = ::write(socket, bytes.data(), size_t(bytes.size()));
        if (n <= 0)
            return;
        bytes = bytes.sliced(n);
    }
}

/// Seconds from the request to the last of `size` bytes of the answer.
double downloadSeconds(quint16 port, const QByteArray &request, qint64 size)
{
    static char block[1 << 18];
    const int socket = connectTo(port);
    const double begin = secondsNow();
    writeAll(socket, request);
    qint64 got = 0;
    while (got < size) {
        const ssize_t n = ::read(socket, block, sizeof block);
        if (n <= 0)
            break;
        got += n;
    }
    const double seconds = secondsNow() - begin;
    ::close(socket);
    return got >= size ? seconds : 1e9;
}

/// The least that can serve a file: accept, sendfile, close.
class BareServer
{
public:
    explicit BareServer(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), length);
        ::listen(m_listener, 16);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~BareServer()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
        ::close(m_file);
    }
    quint16 port() const { return m_port; }

private:
    void serve()
    {
        for (;;) {
            const int socket = ::accept(m_listener, nullptr, nullptr);
            if (socket < 0)
                return;
            char request[4096];
            if (::read(socket, request, sizeof request) > 0) {
                off_t offset = 0;
                while (::sendfile(socket, m_file, &offset, 1 << 30) > 0) { }
            }
            ::close(socket);
        }
    }

    int m_file;
    int m_listener;
    quint16 m_port = 0;
    std::thread m_thread;
};

double ddSeconds(const QString &folder, int mebibytes)
{
    QProcess dd;
    const double begin = secondsNow();
    dd.start(QStringLiteral("dd"), {QStringLiteral("if=/dev/zero"), QStringLiteral("of=%1/dd.bin").arg(folder), QStringLiteral("bs=1M"),
                                    QStringLiteral("count=%1").arg(mebibytes), QStringLiteral("conv=fdatasync"), QStringLiteral("status=none")});
    dd.waitForFinished(120'000);
    const double seconds = secondsNow() - begin;
    QFile::remove(folder + QStringLiteral("/dd.bin"));
    return seconds;
}

/// A multipart upload of `mebibytes`, streamed; seconds until its 200, or a very long time.
double uploadSeconds(const test::ControllerFixture &controller, int mebibytes, QByteArray &answer)
{
    const QByteArray block(1 << 20, 'z');
    const QByteArray front = "--B\r\nContent-Disposition: form-data; name=\"platform\"\r\n\r\nios\r\n--B\r\nContent-Disposition: form-data; "
                             "name=\"source\"; filename=\"s\"\r\n\r\n";
    const QByteArray tail = "\r\n--B--\r\n";
    const qint64 length = front.size() + qint64(mebibytes) * block.size() + tail.size();
    const int socket = connectTo(controller.port());
    const double begin = secondsNow();
    const QByteArray head = "POST /api/builds/submit HTTP/1.1\r\nHost: b\r\nX-API-Key: " + controller.key()
                         + "\r\nContent-Type: multipart/form-data; boundary=B\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n" + front;
    writeAll(socket, head);
    for (int i = 0; i < mebibytes; ++i)
        writeAll(socket, block);
    writeAll(socket, tail);
    char reply[8192];
    const ssize_t n = ::read(socket, reply, sizeof reply);
    const double seconds = secondsNow() - begin;
    ::close(socket);
    answer = QByteArray(reply, std::max<ssize_t>(0, n));
    return answer.startsWith("HTTP/1.1 200") ? seconds : 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}
} // namespace

void transfers(Effort effort)
{
    test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}});
    if (!controller.start())
        return void(std::fprintf(stderr, "the controller did not start\n"));
    const int mebibytes = effort.quick ? 64 : 400;
    std::vector<double> uploads, dds, downloads, bare;
    QByteArray answer;
    for (int i = 0; i < 3; ++i) {
        dds.push_back(ddSeconds(controller.folder(), mebibytes));
        uploads.push_back(uploadSeconds(controller, mebibytes, answer));
    }
    note("dd conv=fdatasync", mebibytes / median(dds), "MiB/s");
    note("upload with SHA-256 and fsync", mebibytes / median(uploads), "MiB/s");
    print("upload against dd conv=fdatasync", median(dds) / median(uploads), "x", 0.5);

    const QByteArray build = textField(answer, "id");
    const QByteArray request = get("/api/builds/" + build + "/download/source", controller.key());
    QString stored;
    {
        QProcess find;
        find.start(QStringLiteral("find"), {controller.storageDir(), QStringLiteral("-name"), QString::fromLatin1(build) + QStringLiteral(".*")});
        find.waitForFinished();
        stored = QString::fromLocal8Bit(find.readAllStandardOutput().trimmed());
    }
    const BareServer server(stored);
    const qint64 size = qint64(mebibytes) << 20;
    for (int i = 0; i < 5; ++i) {
        bare.push_back(downloadSeconds(server.port(), "GET / HTTP/1.0\r\n\r\n", size));
        downloads.push_back(downloadSeconds(controller.port(), request, size));
    }
    const double cpu = cpuSeconds(controller);
    downloadSeconds(controller.port(), request, size);
    note("bare sendfile server", mebibytes / median(bare), "MiB/s");
    note("download", mebibytes / median(downloads), "MiB/s");
    print("download against a bare sendfile server", median(bare) / median(downloads), "x", 0.5);
    print("controller CPU a GiB downloaded", (cpuSeconds(controller) - cpu) * 1024 / mebibytes, "s", 0.3, true);
    print("resident at most during all that", double(controller.figures().peakResidentBytes) / (1 << 20), "MiB", 80, true);
}

} // namespace freeagent::bench
