// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/segmentlogstore.h"

#include "common/base/batchqueue.h"
#include "common/base/courier.h"
#include "daemon/artifacts/folder.h"
#include "daemon/artifacts/segmentreader.h"
#include "daemon/artifacts/segmentwriter.h"

#include <cerrno>
#include <thread>
#include <variant>

namespace freeagent::artifacts {

/// In the order of construction: what is below uses what is above and ends first.
struct SegmentLogStore::Parts {
    struct Append {
        SegmentId id;
        QList<LogLine> lines;
        SegmentWriter::Done done;
    };
    struct Seal {
        SegmentId id;
    };
    struct Read {
        BuildId build;
        Window window;
        std::function<void(Result<QList<LogLine>>)> done;
    };
    using Task = std::variant<Append, Seal, Read>;

    ~Parts()
    {
        queue.close();
        if (thread.joinable())
            thread.join();
    }
    void loop();
    void take(Append &task) { writer->append(task.id, task.lines, std::move(task.done)); }
    void take(Seal &task) { writer->seal(task.id); }
    void take(Read &task);
    void flush();

    SegmentLogOptions options;
    Descriptor root;
    Descriptor logs;
    Courier courier;
    BatchQueue<Task> queue;
    std::unique_ptr<SegmentWriter> writer;
    std::thread thread;
};

void SegmentLogStore::Parts::loop()
{
    for (auto tasks = queue.take(); !tasks.empty(); tasks = queue.take()) {
        for (Task &task : tasks)
            std::visit([this](auto &t) { take(t); }, task);
        flush();
    }
}

void SegmentLogStore::Parts::take(Read &task)
{
    flush(); // a reader sees what was given before it asked
    Result<QList<LogLine>> lines;
    if (const int folder = writer->folder(task.build); folder >= 0)
        lines = SegmentReader(folder, task.build, options.mostBytes).read(task.window);
    else if (errno != ENOENT)
        lines = tl::unexpected(storageError(errno, QStringLiteral("reading a log")));
    courier.post([done = std::move(task.done), lines = std::move(lines)]() mutable { done(std::move(lines)); });
}

void SegmentLogStore::Parts::flush()
{
    std::vector<Courier::Call> calls;
    for (SegmentWriter::Answer &answer : writer->flush())
        calls.push_back([answer = std::move(answer)]() mutable {
            if (answer.done)
                answer.done(std::move(answer.result));
        });
    courier.post(std::move(calls));
}

SegmentLogStore::SegmentLogStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SegmentLogStore::~SegmentLogStore() = default;

Result<std::unique_ptr<SegmentLogStore>> SegmentLogStore::create(const QString &storageFolder, const SegmentLogOptions &options)
{
    auto parts = std::make_unique<Parts>();
    parts->options = options;
    auto root = makeRoot(storageFolder);
    if (!root)
        return tl::unexpected(root.error());
    parts->root = std::move(*root);
    parts->logs = makeFolder(parts->root.number(), "logs");
    if (!parts->logs.isOpen())
        return tl::unexpected(storageError(errno, QStringLiteral("making %1/logs").arg(storageFolder)));
    parts->writer = std::make_unique<SegmentWriter>(parts->root.number(), parts->logs.number(), size_t(options.openFiles));
    parts->thread = std::thread([self = parts.get()] { self->loop(); });
    return std::unique_ptr<SegmentLogStore>(new SegmentLogStore(std::move(parts)));
}

void SegmentLogStore::append(const BuildId &build, int attempt, QList<LogLine> lines, std::function<void(Result<void>)> done)
{
    m_parts->queue.put(Parts::Append{{build, attempt}, std::move(lines), std::move(done)});
}

void SegmentLogStore::read(const BuildId &build, Window window, std::function<void(Result<QList<LogLine>>)> done)
{
    m_parts->queue.put(Parts::Read{build, window, std::move(done)});
}

void SegmentLogStore::seal(const BuildId &build, int attempt) { m_parts->queue.put(Parts::Seal{{build, attempt}}); }

} // namespace freeagent::artifacts
