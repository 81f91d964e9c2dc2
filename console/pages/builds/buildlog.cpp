// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildlog.h"

#include "console/farm/farmsource.h"
#include "console/models/plaintext.h"
#include "console/widgets/icons.h"
#include "console/widgets/logpane.h"
#include "console/widgets/measure.h"
#include "console/widgets/prompts.h"
#include "console/widgets/severitytokens.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

BuildLog::BuildLog(const PageContext &context, QWidget *page)
    : m_context(context)
    , m_page(page)
    , m_pane(new LogPane(m_store))
    , m_search(new QLineEdit)
    , m_regex(makeSwitch(u".*"_s, tr("The text is a regular expression")))
    //: Switch: only the lines that match are shown.
    , m_only(makeSwitch(tr("Filter"), tr("Show only the lines that match, instead of marking them")))
    //: Switch: only lines that are errors.
    , m_errorsOnly(makeSwitch(tr("Errors"), tr("Only lines that are errors")))
    //: Switch: times since the beginning of the log instead of the clock's.
    , m_stamps(makeSwitch(tr("+0:00"), tr("Times since the beginning of the log")))
    , m_foot(new QLabel)
    , m_firstError(makeAction(tr("First error"), u"state-critical"_s, Qt::Key_E, &BuildLog::firstError))
    , m_next(makeAction(tr("Next match"), u"down"_s, Qt::Key_N, &BuildLog::nextMatch))
    , m_previous(makeAction(tr("Previous match"), u"priority"_s, Qt::SHIFT | Qt::Key_N, &BuildLog::previousMatch))
    , m_save(makeAction(tr("Save log…"), u"save"_s, {}, &BuildLog::save))
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
        connect(button, &QToolButton::toggled, this, &BuildLog::look);
    connect(m_stamps, &QToolButton::toggled, this, [this](bool on) { m_pane->setStamps(on ? LogPane::Stamps::SinceStart : LogPane::Stamps::Clock); });
    connect(&m_finder, &LogSearch::found, this, &BuildLog::showFound);
    connect(&m_finder, &LogSearch::finished, this, &BuildLog::showFound);
    connect(&m_errors, &LogSearch::finished, this, [this] {
        if (m_errors.matches().isEmpty()) {
            Q_EMIT noted(tr("No line of this log is an error."));
            return;
        }
        if (m_only->isChecked())
            m_only->setChecked(false);
        m_pane->goToLine(m_errors.matches().first());
    });
    connect(&m_store, &LogStore::grew, this, &BuildLog::takeGrowth);
    m_state = tr("Choose a build to see its log.");
    say();
}

QToolButton *BuildLog::makeSwitch(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setCheckable(true);
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
    for (QToolButton *button : {m_regex, m_only, m_errorsOnly, m_stamps})
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
    m_wantedLine = -1;
    m_store.begin();
    m_state = build.isEmpty() ? tr("Choose a build to see its log.") : tr("Asking for the log…");
    say();
    if (build.isEmpty())
        return;
    m_feed.reset(m_context.source.followLog(build, nullptr));
    connect(m_feed.get(), &LogFeed::linesReceived, this, [this](const QList<api::NumberedLine> &lines) {
        m_state = tr("live");
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
    m_wantedLine = -1;
    const auto opened = m_store.open(path);
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
        m_pane->setMatches({}, {});
        m_pane->setFilter(std::nullopt);
        return say();
    }
    if (!m_finder.start(m_store.path(), m_store.bytes(), wanted))
        m_pane->setMatches({}, {});
    say();
}

void BuildLog::showFound()
{
    const LogNeedle wanted = needle();
    const QString pattern = wanted.regex ? wanted.text : QRegularExpression::escape(wanted.text);
    m_pane->setMatches(m_finder.matches(), QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    if (m_only->isChecked() || m_errorsOnly->isChecked())
        m_pane->setFilter(m_finder.matches());
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
    m_errors.start(m_store.path(), m_store.bytes(), {{}, false, true});
}

void BuildLog::save()
{
    const QString name = m_build.isEmpty() ? u"build.log"_s : m_build.text() + u".log"_s;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    m_context.prompts.saveFile(this, tr("Save log"), QDir(folder).filePath(name), [this](const QString &path) {
        if (path.isEmpty())
            return;
        const auto saved = m_store.saveTo(path);
        Q_EMIT noted(saved ? tr("Saved %1.").arg(path) : saved.error().message + u' ' + saved.error().fix);
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
