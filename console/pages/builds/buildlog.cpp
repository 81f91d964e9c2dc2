// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildlog.h"

#include "console/farm/farmsource.h"
#include "console/models/logcontext.h"
#include "console/models/logsaver.h"
#include "console/models/plaintext.h"
#include "console/pages/builds/logviewmenu.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/prompts.h"
#include "console/widgets/severitytokens.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QToolButton>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
LogSettings remembered(const PageContext &context)
{
    return context.settings ? readLogSettings(*context.settings) : LogSettings{};
}
} // namespace

BuildLog::BuildLog(const PageContext &context, QWidget *page)
    : m_context(context)
    , m_page(page)
    , m_pane(new LogPane(m_store))
    , m_search(new QLineEdit)
    , m_regex(makeSwitch(u".*"_s, tr("The text is a regular expression"), remembered(context).regex))
    //: Switch: only the lines that match are shown.
    , m_only(makeSwitch(tr("Filter"), tr("Show only the lines that match, instead of marking them"), remembered(context).filtered))
    //: Switch: only lines that are errors.
    , m_errorsOnly(makeSwitch(tr("Errors"), tr("Only lines that are errors")))
    , m_viewButton(new QToolButton)
    , m_view(new LogViewMenu(remembered(context), this))
    , m_foot(new QLabel)
    , m_firstError(makeAction(tr("First error"), u"state-critical"_s, Qt::Key_E, &BuildLog::firstError))
    , m_next(makeAction(tr("Next match"), u"down"_s, Qt::Key_N, &BuildLog::nextMatch))
    , m_previous(makeAction(tr("Previous match"), u"priority"_s, Qt::SHIFT | Qt::Key_N, &BuildLog::previousMatch))
    , m_save(makeAction(tr("Save log…"), u"save"_s, {}, &BuildLog::save))
    , m_saveShown(makeAction(tr("Save shown lines…"), u"save"_s, {}, &BuildLog::saveShown))
    , m_copyLine(makeAction(tr("Copy link to line"), u"link"_s, {}, &BuildLog::copyLineLink))
{
    setAccessibleName(tr("Log"));
    arrange();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &BuildLog::look);
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &BuildLog::nextMatch);
    for (QToolButton *button : {m_regex, m_only, m_errorsOnly})
        connect(button, &QToolButton::toggled, this, &BuildLog::applyLook);
    connect(m_view, &LogViewMenu::changed, this, &BuildLog::applyLook);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(200);
    connect(&m_showSoon, &QTimer::timeout, this, &BuildLog::showFound);
    connect(&m_finder, &LogSearch::found, this, [this] {
        if (!m_showSoon.isActive())
            m_showSoon.start();
    });
    connect(&m_finder, &LogSearch::finished, this, &BuildLog::showFound);
    connect(&m_errors, &LogSearch::finished, this, [this] {
        m_errorLines = m_errors.matches();
        m_pane->setErrors(m_errorLines);
        if (std::exchange(m_errorWanted, false))
            goToFirstError();
    });
    connect(&m_store, &LogStore::grew, this, &BuildLog::takeGrowth);
    m_state = tr("Choose a build to see its log.");
    m_pane->setLook(m_view->look());
    say();
}

QList<QAction *> BuildLog::actions() const
{
    return {m_firstError, m_next, m_previous, m_save, m_saveShown, m_copyLine, m_view->wrapAction(), m_view->coloursAction()};
}

LogSettings BuildLog::settings() const
{
    return {.look = m_view->look(), .around = m_view->around(), .regex = m_regex->isChecked(), .filtered = m_only->isChecked()};
}

void BuildLog::applyLook()
{
    if (m_context.settings)
        writeLogSettings(settings(), *m_context.settings);
    if (m_pane->look() != m_view->look())
        m_pane->setLook(m_view->look());
    look();
}

QToolButton *BuildLog::makeSwitch(const QString &text, const QString &toolTip, bool on)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setCheckable(true);
    button->setChecked(on);
    button->setAutoRaise(true);
    return button;
}

QAction *BuildLog::makeAction(const QString &text, const QString &drawing, const QKeySequence &key, void (BuildLog::*what)())
{
    auto *action = new QAction(icon(drawing), text, m_page);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void BuildLog::arrange()
{
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(em(this, 0.15));
    tools->addWidget(m_search, 1);
    //: Button with a menu: times, wrapping, colours of a log.
    m_viewButton->setText(tr("View"));
    m_viewButton->setAccessibleName(tr("How the log is shown"));
    m_viewButton->setToolTip(tr("Times, wrapping, colours, lines around matches"));
    m_viewButton->setPopupMode(QToolButton::InstantPopup);
    m_viewButton->setAutoRaise(true);
    m_viewButton->setMenu(m_view);
    m_view->addSeparator();
    m_view->addAction(m_saveShown);
    for (QToolButton *button : {m_regex, m_only, m_errorsOnly, m_viewButton})
        tools->addWidget(button);
    for (QAction *action : {m_previous, m_next, m_firstError, m_save}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        tools->addWidget(button);
    }
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(this, 0.25));
    layout->addLayout(tools);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_foot);
}

void BuildLog::follow(const BuildId &build)
{
    if (build == m_build)
        return;
    m_build = build;
    m_feed.reset();
    m_finder.stop();
    m_errors.stop();
    m_errorLines.clear();
    m_errorWanted = false;
    m_wantedLine = -1;
    m_store.begin();
    m_state = build.isEmpty() ? tr("Choose a build to see its log.") : tr("Asking for the log…");
    say();
    if (build.isEmpty())
        return;
    m_feed.reset(m_context.source.followLog(build, nullptr));
    connect(m_feed.get(), &LogFeed::linesReceived, this, [this](const QList<api::NumberedLine> &lines) {
        m_state = tr("live");
        noteErrors(lines);
        m_store.append(lines);
    });
    connect(m_feed.get(), &LogFeed::ended, this, [this] {
        m_state = tr("complete");
        say();
    });
    connect(m_feed.get(), &LogFeed::interrupted, this, [this](const Error &why, bool final) {
        const QString reason = plainText(why.message);
        //: %1 is what went wrong, as a sentence.
        m_state = final ? tr("No log: %1").arg(reason) : tr("Interrupted, goes on by itself: %1").arg(reason);
        say();
    });
}

void BuildLog::openFile(const QString &path)
{
    m_build = {};
    m_feed.reset();
    m_finder.stop();
    m_errors.stop();
    m_errorLines.clear();
    m_errorWanted = false;
    m_wantedLine = -1;
    const auto opened = m_store.open(path);
    if (opened)
        m_errors.start(path, QFileInfo(path).size(), {{}, false, true});
    m_state = opened ? QDir::toNativeSeparators(path) : opened.error().message + u' ' + opened.error().fix;
    say();
}

void BuildLog::takeGrowth()
{
    if (m_wantedLine >= 0 && m_store.lines() > m_wantedLine)
        m_pane->goToLine(std::exchange(m_wantedLine, -1));
    // What has come since is looked through as well, but not at every line.
    if (!needle().isEmpty() && !m_finder.isRunning() && !m_soon.isActive())
        m_soon.start();
    say();
}

void BuildLog::goTo(const QString &fragment)
{
    bool number = false;
    const qint64 line = fragment.mid(1).toLongLong(&number);
    if (!fragment.startsWith(u'L') || !number || line < 1)
        return;
    m_wantedLine = line - 1;
    takeGrowth();
}

LogNeedle BuildLog::needle() const { return {m_search->text(), m_regex->isChecked(), m_errorsOnly->isChecked()}; }

void BuildLog::look()
{
    const LogNeedle wanted = needle();
    if (wanted.isEmpty()) {
        m_finder.stop();
        m_showSoon.stop();
        m_pane->setMatches({}, {});
        m_pane->setFilter(std::nullopt);
        return say();
    }
    if (!m_finder.start(m_store.path(), m_store.bytes(), wanted)) {
        m_showSoon.stop();
        m_pane->setMatches({}, {});
    }
    say();
}

void BuildLog::showFound()
{
    const LogNeedle wanted = needle();
    const QString pattern = wanted.regex ? wanted.text : QRegularExpression::escape(wanted.text);
    m_pane->setMatches(m_finder.matches(), QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    if (m_only->isChecked() || m_errorsOnly->isChecked())
        m_pane->setFilter(withContext(m_finder.matches(), m_view->around(), m_store.lines()));
    else if (m_pane->isFiltered())
        m_pane->setFilter(std::nullopt);
    say();
}

void BuildLog::step(int by)
{
    const QList<qint64> &matches = m_finder.matches();
    if (matches.isEmpty())
        return;
    const auto at = std::lower_bound(matches.begin(), matches.end(), m_pane->currentLine());
    qsizetype next = at - matches.begin();
    if (by < 0)
        next = next == 0 ? matches.size() - 1 : next - 1;
    else if (at != matches.end() && *at == m_pane->currentLine())
        ++next;
    m_pane->goToLine(matches[next >= matches.size() ? 0 : next]);
}

void BuildLog::firstError()
{
    m_errorWanted = m_errors.isRunning();
    if (!m_errorWanted)
        goToFirstError();
}

void BuildLog::goToFirstError()
{
    if (m_errorLines.isEmpty()) {
        Q_EMIT noted(tr("No line of this log is an error."));
        return;
    }
    if (m_pane->isFiltered()) {
        m_only->setChecked(false);
        m_errorsOnly->setChecked(false);
        m_pane->setFilter(std::nullopt);
    }
    m_wantedLine = m_errorLines.first();
    takeGrowth();
}

/// Before they are in the store.
void BuildLog::noteErrors(const QList<api::NumberedLine> &lines)
{
    const qsizetype before = m_errorLines.size();
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines[i].line.level == LogLevel::Error)
            m_errorLines.append(m_store.lines() + i);
    if (m_errorLines.size() != before)
        m_pane->setErrors(m_errorLines);
}

void BuildLog::save()
{
    saveTo(tr("Save log"), u".log"_s, true);
}

void BuildLog::saveShown()
{
    saveTo(tr("Save shown lines"), u"-shown.log"_s, false);
}

void BuildLog::saveTo(const QString &title, const QString &ending, bool all)
{
    if (!hasLog()) {
        Q_EMIT noted(tr("There is no log to save."));
        return;
    }
    const QString name = (m_build.isEmpty() ? u"build"_s : m_build.text()) + ending;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    // What is shown now, whatever comes while the dialog is open.
    const LogPart part{.source = m_store.path(), .bytes = m_store.bytes(), .lines = all ? std::nullopt : m_pane->filter()};
    m_context.prompts.saveFile(this, title, QDir(folder).filePath(name), [this, part](const QString &path) {
        if (path.isEmpty())
            return;
        saveLog(part, path, this, [this, path](const Result<qint64> &saved) {
            Q_EMIT noted(saved ? tr("Saved %1.").arg(path) : saved.error().message + u' ' + saved.error().fix);
        });
    });
}

void BuildLog::copyLineLink()
{
    if (m_build.isEmpty() || m_pane->currentLine() < 0) {
        Q_EMIT noted(tr("Choose a line first."));
        return;
    }
    const QString host = m_context.source.isDemo() ? u"demo"_s : m_context.source.name();
    const QString link = u"expo://%1/build/%2#L%3"_s.arg(host, m_build.text(), QString::number(m_pane->currentLine() + 1));
    QGuiApplication::clipboard()->setText(link);
    Q_EMIT noted(tr("Copied: %1").arg(link));
}

QString BuildLog::status() const { return m_foot->text(); }

void BuildLog::say()
{
    QStringList parts;
    if (m_store.lines() > 0)
        parts << tr("%n line(s)", nullptr, int(m_store.lines())) + (m_store.isCounted() ? QString() : QString(u" · "_s + tr("still counting")));
    parts << m_state;
    if (const LogNeedle wanted = needle(); !wanted.isEmpty()) {
        const bool broken = wanted.regex && !QRegularExpression(wanted.text).isValid();
        const QString found = tr("%n match(es)", nullptr, int(m_finder.matches().size()));
        parts << (broken ? tr("this is no regular expression") : m_finder.isRunning() ? QString(found + u" "_s + tr("so far…")) : found);
    }
    const QString text = plainText(parts.join(u" · "_s));
    m_foot->setText(text);
    m_foot->setAccessibleName(text);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_foot->setPalette(quiet);
}

void BuildLog::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace freeagent::console
