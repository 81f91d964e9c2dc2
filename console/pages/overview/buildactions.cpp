// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/buildactions.h"

#include "console/farm/farmsource.h"
#include "console/farm/rights.h"
#include "console/models/buildsmodel.h"
#include "console/models/buildtexts.h"
#include "console/widgets/icons.h"
#include "console/widgets/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
bool isOpen(const api::BuildItem &build) { return !build.isTerminal(); }

Question cancelQuestion(const QList<api::BuildItem> &builds, Time now)
{
    const auto running = std::count_if(builds.begin(), builds.end(), [](const auto &build) { return build.isActive(); });
    Question question;
    question.title = BuildActions::tr("Cancel builds");
    if (builds.size() == 1) {
        const api::BuildItem &build = builds.first();
        const QString name = build.project.isEmpty() ? build.id.text() : build.project;
        //: %1 is a project, %2 a platform, %3 "runs 4 min" or "waits 3 min".
        question.text = BuildActions::tr("Cancel %1 for %2, which %3?").arg(name, platformText(build.platform), timeText(build, now));
    } else {
        question.text = BuildActions::tr("Cancel %n build(s)?", nullptr, int(builds.size()));
    }
    question.details = running
        ? BuildActions::tr("%n running build(s) stop within seconds and lose their work so far.", nullptr, int(running))
        : BuildActions::tr("Nothing has been built yet, so no work is lost.");
    question.details += u' ' + BuildActions::tr("A cancelled build can be retried from its stored source.");
    question.yes = BuildActions::tr("Cancel %n build(s)", "button", int(builds.size()));
    question.no = BuildActions::tr("Keep");
    return question;
}

QString downloadProposal(const api::BuildItem &build)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString ending = build.platform == Platform::Ios ? u".ipa"_s : u".apk"_s;
    QString name = build.project;
    // A project's name is anybody's text: it must not choose the folder.
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    return QDir(folder).filePath((name.isEmpty() ? QString() : name + u'-') + build.id.text() + ending);
}
} // namespace

BuildActions::BuildActions(const PageContext &context, const BuildsModel &builds, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_builds(builds)
    , m_page(page)
    , m_retry(make(tr("Retry"), u"retry"_s, Qt::Key_R, &BuildActions::retry))
    , m_cancel(make(tr("Cancel…"), u"cancel"_s, Qt::Key_C, &BuildActions::cancel))
    , m_download(make(tr("Download…"), u"download"_s, Qt::Key_D, &BuildActions::download))
    , m_log(make(tr("Go to log"), u"overview"_s, Qt::Key_L, &BuildActions::logWanted))
    , m_copyId(make(tr("Copy id"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_I, &BuildActions::copyId))
{
    connect(&context.rights, &Rights::changed, this, &BuildActions::update);
    update();
}

QAction *BuildActions::make(const QString &text, const QString &drawing, const QKeySequence &key, void (BuildActions::*what)())
{
    auto *action = new QAction(icon(drawing), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void BuildActions::choose(const QList<BuildId> &builds)
{
    m_chosen = builds;
    update();
}

QList<api::BuildItem> BuildActions::chosen() const
{
    QList<api::BuildItem> builds;
    for (const BuildId &id : m_chosen)
        if (const int row = m_builds.rowOf(id); row >= 0)
            builds.append(m_builds.row(row));
    return builds;
}

void BuildActions::update()
{
    const QList<api::BuildItem> builds = chosen();
    const auto enable = [](QAction *action, bool enabled, const QString &whatItDoes, const QString &whyNot) {
        action->setEnabled(enabled);
        action->setToolTip(enabled ? whatItDoes : whyNot);
    };
    const bool any = !builds.isEmpty();
    const QString choose = tr("Choose a build first.");
    const QString role = m_context.rights.whyNot(Level::Submitter);
    const auto enableChange = [&](QAction *action, bool enabled, const QString &whatItDoes, const QString &whyNot) {
        enable(action, enabled && role.isEmpty(), whatItDoes, role.isEmpty() ? whyNot : role);
    };
    enableChange(m_retry, any && std::none_of(builds.begin(), builds.end(), isOpen), tr("Build again from the stored source"),
                 any ? tr("Only builds that have ended can be retried.") : choose);
    enableChange(m_cancel, std::any_of(builds.begin(), builds.end(), isOpen), tr("Stop waiting or building; asks first"),
                 any ? tr("The build has ended already.") : choose);
    enable(m_download, builds.size() == 1 && builds.first().hasResult, tr("Save the artifact and check its SHA-256"),
           any ? tr("There is no artifact: only a finished, successful build has one.") : choose);
    enable(m_log, any, tr("Move the keyboard to the log"), choose);
    enable(m_copyId, any, tr("Copy the build's id"), choose);
}

void BuildActions::cancel()
{
    QList<api::BuildItem> builds = chosen();
    builds.removeIf([](const api::BuildItem &build) { return build.isTerminal(); });
    if (builds.isEmpty())
        return;
    m_context.prompts.confirm(m_page, cancelQuestion(builds, m_context.clock.now()), [this, builds](bool yes) {
        if (!yes)
            return;
        for (const api::BuildItem &build : builds)
            m_context.source.cancelBuild(build.id);
    });
}

void BuildActions::retry()
{
    for (const api::BuildItem &build : chosen())
        if (build.isTerminal())
            m_context.source.retryBuild(build.id);
}

void BuildActions::download()
{
    const QList<api::BuildItem> builds = chosen();
    if (builds.isEmpty())
        return;
    const BuildId id = builds.first().id;
    m_context.prompts.saveFile(m_page, tr("Save artifact"), downloadProposal(builds.first()), [this, id](const QString &path) {
        if (!path.isEmpty())
            m_context.source.downloadArtifact(id, path);
    });
}

void BuildActions::copyId()
{
    QStringList ids;
    for (const BuildId &id : std::as_const(m_chosen))
        ids << id.text();
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    Q_EMIT noted(tr("Copied: %1").arg(ids.join(u", "_s)));
}

} // namespace freeagent::console
