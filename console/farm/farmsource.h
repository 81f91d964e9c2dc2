// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/decodeevent.h"
#include "common/client/controllerclient.h"
#include "common/client/linkstate.h"
#include "console/farm/logfeed.h"

#include <QObject>

namespace freeagent::console {

using client::Answer;
using client::Ask;
using client::LinkState;

/// What a person asked for, as it goes on. Shown in a line at the bottom, never in a box.
struct ActionReport {
    enum class Kind : quint8 { Cancel, Retry, Download };
    enum class Stage : quint8 { Running, Done, Failed };

    quint64 ticket = 0; ///< the same in every report of one action
    Kind kind = Kind::Cancel;
    Stage stage = Stage::Running;
    BuildId build;
    BuildId created;   ///< Retry, done: the new build
    QString path;      ///< Download: the file
    qint64 size = 0;   ///< Download: bytes so far
    qint64 total = -1; ///< Download: -1 unknown
    bool verified = false; ///< Download, done: its SHA-256 is the one the controller stored
    Error why;             ///< Failed
};

/// A farm as the console sees it: values come in as events, wishes go out as calls that return at once. The seam between the
/// console and the rest of the world; behind it is a controller or the demonstration. GUI thread.
class FarmSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// For people: "farm.example:3000".
    virtual QString name() const = 0;
    virtual bool isDemo() const = 0;
    /// Signals begin after this, not within it.
    virtual void start() = 0;
    /// Asks for everything anew without waiting for the next try.
    virtual void refresh() = 0;

    /// Each gives a ticket and then actionChanged() at least once.
    virtual quint64 cancelBuild(const BuildId &build) = 0;
    virtual quint64 retryBuild(const BuildId &build) = 0;
    /// Verified by SHA-256 before it gets the name `path`.
    virtual quint64 downloadArtifact(const BuildId &build, const QString &path) = 0;
    /// Never null; owned by `parent`.
    virtual LogFeed *followLog(const BuildId &build, QObject *parent) = 0;

    using Answered = std::function<void(Result<Answer>)>;
    /// Any other request. `done` comes once and never from within the call, unless `context` is gone by then.
    virtual void ask(const Ask &ask, const QObject *context, Answered done) = 0;

Q_SIGNALS:
    void linkChanged(const freeagent::client::LinkState &link);
    void eventReceived(const freeagent::api::FarmEvent &event);
    void actionChanged(const freeagent::console::ActionReport &report);
    /// A frame of the event feed as it came, for those who keep more of the farm than builds and workers: "alert.firing" and its JSON.
    void heard(const QByteArray &kind, const QByteArray &data);
};

} // namespace freeagent::console
