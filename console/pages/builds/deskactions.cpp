// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/deskactions.h"

#include "console/widgets/prompts.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kMostPriority = 100;

bool isOpen(const api::BuildItem &build) { return !build.isTerminal(); }
bool hasEnded(const api::BuildItem &build) { return build.isTerminal(); }
bool waits(const api::BuildItem &build) { return build.isPending(); }
bool any(const api::BuildItem &) { return true; }

QString downloadProposal(const api::BuildItem &build)
{
    QString name = build.project;
    // A project's name is anybody's text: it must not choose the folder.
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    const QString ending = build.platform == Platform::Ios ? u".ipa"_s : u".apk"_s;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)).filePath((name.isEmpty() ? QString() : name + u'-') + build.id.text() + ending);
}

/// What was done, then what went wrong; an error when nothing was done.
Result<QString> verdict(const QString &text, const BuildBatch::Outcome &outcome)
{
    const QString trouble = batchTrouble(outcome);
    if (outcome.done.isEmpty() && !outcome.refused.isEmpty())
        return tl::unexpected(outcome.refused.first().second);
    return trouble.isEmpty() ? text : QString(text + u' ' + trouble);
}
} // namespace

DeskActions::DeskActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_retry(make(Level::Submitter, tr("Retry"), u"retry"_s, tr("Build again from the stored source"), &DeskActions::retry))
    , m_cancel(make(Level::Submitter, tr("Cancel…"), u"cancel"_s, tr("Stop waiting or building"), &DeskActions::cancel))
    , m_priority(make(Level::Operator, tr("Priority…"), u"priority"_s, tr("Higher goes first"), &DeskActions::prioritise))
    , m_raise(make(Level::Operator, tr("Raise priority"), u"priority"_s, tr("By 10: it goes before others"), &DeskActions::raise))
    , m_lower(make(Level::Operator, tr("Lower priority"), u"down"_s, tr("By 10: it goes behind others"), &DeskActions::lower))
    , m_pin(make(Level::Operator, tr("Pin"), u"pin"_s, tr("Keep its files whatever its age"), &DeskActions::pin))
    , m_unpin(make(Level::Operator, tr("Unpin"), u"pin"_s, tr("Retention decides again"), &DeskActions::unpin))
    , m_download(make(Level::Viewer, tr("Download…"), u"download"_s, tr("Save the artifact and check its SHA-256"), &DeskActions::download))
    , m_copyId(make(Level::Viewer, tr("Copy id"), u"copy"_s, tr("Copy the ids of the builds"), &DeskActions::copyId))
    , m_copyLink(make(Level::Viewer, tr("Copy link"), u"link"_s, tr("A link that opens this build in the console"), &DeskActions::copyLink))
    , m_stop(make(Level::Viewer, tr("Stop what is being done to many builds"), u"cancel"_s, tr("What is under way is finished, nothing more begins"), &DeskActions::stopBatch))
{
    m_retry->setShortcut(Qt::Key_R);
    m_cancel->setShortcut(Qt::Key_C);
    m_raise->setShortcut(Qt::ALT | Qt::Key_Up);
    m_lower->setShortcut(Qt::ALT | Qt::Key_Down);
    m_download->setShortcut(Qt::Key_D);
    m_copyId->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    update();
}

GatedAction *DeskActions::make(Level level, const QString &text, const QString &drawing, const QString &does, void (DeskActions::*what)())
{
    auto *action = new GatedAction(m_context.rights, level, text, drawing, does, m_page);
    connect(action, &QAction::triggered, this, what);
    return action;
}

QList<QAction *> DeskActions::actions() const { return {m_retry, m_cancel, m_priority, m_raise, m_lower, m_pin, m_unpin, m_download, m_copyId, m_copyLink, m_stop}; }

void DeskActions::choose(const QList<api::BuildItem> &builds)
{
    m_chosen = builds;
    update();
}

void DeskActions::update()
{
    const QString none = m_chosen.isEmpty() ? tr("Choose a build first.") : QString();
    const auto blocked = [&](bool (*wanted)(const api::BuildItem &), const QString &why) {
        return !none.isEmpty() ? none : std::any_of(m_chosen.begin(), m_chosen.end(), wanted) ? QString() : why;
    };
    m_retry->setBlocked(blocked(hasEnded, tr("Only builds that have ended can be retried.")));
    m_cancel->setBlocked(blocked(isOpen, tr("The build has ended already.")));
    m_priority->setBlocked(blocked(waits, tr("Only a build that waits has a place in the queue.")));
    const bool oneWaits = m_chosen.size() == 1 && waits(m_chosen.first());
    for (GatedAction *action : {m_raise, m_lower})
        action->setBlocked(oneWaits ? QString() : !none.isEmpty() ? none : tr("Only one build that waits can be moved in the queue."));
    m_pin->setBlocked(none);
    m_unpin->setBlocked(none);
    m_download->setBlocked(m_chosen.size() == 1 && m_chosen.first().hasResult ? QString() : !none.isEmpty() ? none : tr("Only one finished, successful build has an artifact."));
    m_copyId->setBlocked(none);
    m_copyLink->setBlocked(m_chosen.size() == 1 ? QString() : tr("Choose one build."));
    m_stop->setBlocked(m_batch ? QString() : tr("Nothing is being done."));
}

QList<BuildId> DeskActions::ids(bool (*wanted)(const api::BuildItem &)) const
{
    QList<BuildId> ids;
    for (const api::BuildItem &build : m_chosen)
        if (wanted(build))
            ids << build.id;
    return ids;
}

void DeskActions::run(const QByteArray &verb, const QString &path, const QJsonObject &body, const QList<BuildId> &builds, BuildBatch::Finished finished)
{
    m_batch = new BuildBatch(m_context.source, verb, path, body, builds,
                             [this, all = builds.size(), finished = std::move(finished)](const BuildBatch::Outcome &outcome) {
                                 m_batch = nullptr;
                                 update();
                                 Q_EMIT progressed(int(all), int(all));
                                 Q_EMIT refused(all > 1 ? outcome.refused : QList<std::pair<BuildId, Error>>{});
                                 Q_EMIT done();
                                 finished(outcome);
                             },
                             this);
    if (builds.size() > 10)
        connect(m_batch, &BuildBatch::progressed, this, &DeskActions::progressed);
    update();
    m_batch->start();
}

void DeskActions::cancel()
{
    const QList<BuildId> builds = ids(isOpen);
    const int count = int(builds.size());
    const auto running = std::count_if(m_chosen.begin(), m_chosen.end(), [](const api::BuildItem &build) { return build.isActive(); });
    Danger danger;
    danger.title = tr("Cancel %n build(s)?", nullptr, count);
    danger.effect = running ? tr("%n running build(s) stop within seconds and lose their work so far.", nullptr, int(running)) : tr("Nothing has been built yet, so no work is lost.");
    if (const int ended = int(m_chosen.size()) - count; ended > 0)
        danger.effect += u' ' + tr("%n of the chosen have ended already and stay as they are.", nullptr, ended);
    danger.effect += u' ' + tr("Undo submits them again from their stored sources, at the end of the queue.");
    //: Button; not "Cancel" alone, which would be the way out.
    danger.verb = tr("Cancel %n build(s)", "button", count);
    auto cancelled = std::make_shared<QList<BuildId>>();
    danger.act = [this, builds, cancelled](const QString &, const Said &said) {
        run("POST", u"/api/builds/%1/cancel"_s, {}, builds, [cancelled, said](const BuildBatch::Outcome &outcome) {
            *cancelled = outcome.done;
            said(verdict(tr("Cancelled %n build(s).", nullptr, int(outcome.done.size())), outcome));
        });
    };
    danger.undo = [this, cancelled](const Said &said) { submitAgain(*cancelled, said); };
    m_context.strip.ask(danger);
}

void DeskActions::submitAgain(const QList<BuildId> &builds, const Said &said)
{
    run("POST", u"/api/builds/%1/retry"_s, {}, builds, [said](const BuildBatch::Outcome &outcome) {
        said(verdict(tr("Submitted %n build(s) again.", nullptr, int(outcome.done.size())), outcome));
    });
}

void DeskActions::retry()
{
    const QList<BuildId> builds = ids(hasEnded);
    auto made = std::make_shared<QList<BuildId>>();
    Danger danger;
    danger.title = tr("Retry %n build(s)?", nullptr, int(builds.size()));
    danger.effect = tr("As many new builds wait at the end of the queue.");
    danger.verb = tr("Retry %n build(s)", "button", int(builds.size()));
    danger.severity = Severity::Busy;
    danger.act = [this, builds, made](const QString &, const Said &said) {
        run("POST", u"/api/builds/%1/retry"_s, {}, builds, [made, said](const BuildBatch::Outcome &outcome) {
            for (const QJsonObject &answer : outcome.answers)
                made->append({answer.value("id"_L1).toString().toLatin1()});
            said(verdict(tr("Submitted %n build(s) again.", nullptr, int(outcome.done.size())), outcome));
        });
    };
    danger.undo = [this, made](const Said &said) {
        run("POST", u"/api/builds/%1/cancel"_s, {}, *made, [said](const BuildBatch::Outcome &outcome) {
            said(verdict(tr("Cancelled the %n new build(s).", nullptr, int(outcome.done.size())), outcome));
        });
    };
    // One build is no batch: it is done at once and can be taken back.
    builds.size() == 1 ? m_context.strip.doNow(danger) : m_context.strip.ask(danger);
}

void DeskActions::prioritise()
{
    const QList<BuildId> builds = ids(waits);
    QHash<BuildId, int> before;
    for (const api::BuildItem &build : std::as_const(m_chosen))
        before.insert(build.id, build.priority);
    auto *number = new QSpinBox;
    number->setRange(-kMostPriority, kMostPriority);
    number->setValue(before.value(builds.value(0)) + 10);
    number->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    number->setAccessibleName(tr("Priority, higher goes first"));
    Danger danger;
    danger.title = tr("Priority of %n build(s)", nullptr, int(builds.size()));
    danger.effect = tr("Higher goes first; 0 is usual. Builds of the same priority keep their order.");
    danger.verb = tr("Set priority");
    danger.severity = Severity::Busy;
    danger.form = number;
    danger.act = [this, builds, number](const QString &, const Said &said) {
        run("POST", u"/api/builds/%1/priority"_s, {{u"priority"_s, number->value()}}, builds, [said](const BuildBatch::Outcome &outcome) {
            said(verdict(tr("Set the priority of %n build(s).", nullptr, int(outcome.done.size())), outcome));
        });
    };
    if (builds.size() == 1)
        danger.undo = [this, builds, old = before.value(builds.first())](const Said &said) {
            run("POST", u"/api/builds/%1/priority"_s, {{u"priority"_s, old}}, builds, [said](const BuildBatch::Outcome &outcome) { said(verdict(tr("The priority is as before."), outcome)); });
        };
    m_context.strip.ask(danger);
}

void DeskActions::raise() { nudge(10); }
void DeskActions::lower() { nudge(-10); }

void DeskActions::nudge(int by)
{
    const api::BuildItem build = m_chosen.first();
    // Pressed again before the farm has told of the first time.
    const int now = m_nudged.value(build.id, build.priority);
    const int wanted = std::clamp(now + by, -kMostPriority, kMostPriority);
    if (wanted == now) {
        Q_EMIT noted(tr("%1 is the end of the scale.").arg(wanted));
        return;
    }
    m_nudged.insert(build.id, wanted);
    run("POST", u"/api/builds/%1/priority"_s, {{u"priority"_s, wanted}}, {build.id}, [this, id = build.id, wanted](const BuildBatch::Outcome &outcome) {
        if (m_nudged.value(id) == wanted)
            m_nudged.remove(id);
        Q_EMIT noted(outcome.refused.isEmpty() ? tr("Priority %1.").arg(wanted) : outcome.refused.first().second.message);
    });
}

void DeskActions::pin()
{
    run("POST", u"/api/builds/%1/pin"_s, {}, ids(any), [this](const BuildBatch::Outcome &outcome) {
        Q_EMIT noted(tr("Pinned %n build(s).", nullptr, int(outcome.done.size())) + u' ' + batchTrouble(outcome));
    });
}

void DeskActions::unpin()
{
    run("DELETE", u"/api/builds/%1/pin"_s, {}, ids(any), [this](const BuildBatch::Outcome &outcome) {
        Q_EMIT noted(tr("Unpinned %n build(s).", nullptr, int(outcome.done.size())) + u' ' + batchTrouble(outcome));
    });
}

void DeskActions::download()
{
    const api::BuildItem build = m_chosen.value(0);
    m_context.prompts.saveFile(m_page, tr("Save artifact"), downloadProposal(build), [this, id = build.id](const QString &path) {
        if (!path.isEmpty())
            m_context.source.downloadArtifact(id, path);
    });
}

void DeskActions::copyId()
{
    QStringList texts;
    for (const api::BuildItem &build : std::as_const(m_chosen))
        texts << build.id.text();
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
    Q_EMIT noted(texts.size() == 1 ? tr("Copied: %1").arg(texts.first()) : tr("Copied %n id(s).", nullptr, int(texts.size())));
}

void DeskActions::copyLink()
{
    const QString link = u"expo://%1/build/%2"_s.arg(m_context.source.isDemo() ? u"demo"_s : m_context.source.name(), m_chosen.first().id.text());
    QGuiApplication::clipboard()->setText(link);
    Q_EMIT noted(tr("Copied: %1").arg(link));
}

void DeskActions::stopBatch()
{
    if (m_batch)
        m_batch->stop();
}

} // namespace freeagent::console
