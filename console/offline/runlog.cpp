// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/runlog.h"

#include "console/farm/spokentime.h"
#include "console/models/plaintext.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kMostLines = 20'000;
constexpr qsizetype kMostOfARecord = 256 << 10;
constexpr qsizetype kMostOfALine = 8'192;
constexpr qsizetype kMostRecords = 200;
} // namespace

RunLog::RunLog(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_view(new QPlainTextEdit)
    , m_state(new Pill)
    , m_cancel(new QAction(icon(u"cancel"_s), tr("Cancel"), this))
    , m_copy(new QAction(icon(u"copy"_s), tr("Copy as incident notes"), this))
    , m_clear(new QAction(icon(u"trash"_s), tr("Clear"), this))
{
    setAccessibleName(tr("What was run"));
    m_view->setReadOnly(true);
    m_view->setMaximumBlockCount(kMostLines);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setAccessibleName(tr("What was run, and what it said"));
    m_view->setPlaceholderText(tr("What is run is shown here: the command as it is, its output, and how it ended."));
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *panel = new Panel(tr("What was run"));
    panel->head()->addWidget(m_state);
    addButtons(panel->head(), {m_cancel, m_copy, m_clear});
    panel->body()->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    setMinimumHeight(em(this, 9));
    connect(m_cancel, &QAction::triggered, this, &RunLog::cancel);
    connect(m_copy, &QAction::triggered, this, &RunLog::copy);
    connect(m_clear, &QAction::triggered, this, &RunLog::clear);
    connect(&m_run, &CommandRun::said, this, &RunLog::take);
    connect(&m_run, &CommandRun::ended, this, &RunLog::finish);
    m_state->show(Severity::Neutral, tr("nothing runs"));
    update();
}

bool RunLog::run(const QString &title, const Call &call, Done done, Output output)
{
    if (isBusy())
        return false;
    if (m_records.size() >= kMostRecords)
        m_records.removeFirst();
    m_records.append({title, typed(call), m_clock.now(), {}, {}, {}});
    m_done = std::move(done);
    m_output = output;
    m_began = m_clock.monotonic();
    m_rest[0].clear();
    m_rest[1].clear();
    m_view->appendPlainText(u"# %1  %2\n$ %3"_s.arg(logTime(m_clock.now()), plainText(title), plainText(m_records.last().command)));
    m_state->show(Severity::Busy, plainText(title));
    m_isStarting = true;
    m_run.start(call);
    update();
    return true;
}

void RunLog::take(const QByteArray &text, bool isOut)
{
    if (isOut && m_output == Output::Hidden)
        return;
    QByteArray &rest = m_rest[isOut];
    rest += text;
    qsizetype begin = 0;
    for (qsizetype end = rest.indexOf('\n'); end >= 0; begin = end + 1, end = rest.indexOf('\n', begin))
        print(QString::fromUtf8(rest.mid(begin, end - begin)));
    rest.remove(0, begin);
    if (rest.size() > kMostOfALine)
        print(QString::fromUtf8(std::exchange(rest, {})));
}

void RunLog::print(const QString &line)
{
    const QString plain = plainText(line);
    m_view->appendPlainText(plain);
    if (QString &output = m_records.last().output; output.size() < kMostOfARecord)
        output += plain + u'\n';
}

void RunLog::finish(const Ended &how)
{
    m_isStarting = false;
    for (QByteArray &rest : m_rest)
        if (!rest.isEmpty())
            print(QString::fromUtf8(std::exchange(rest, {})));
    Record &record = m_records.last();
    record.took = m_clock.monotonic() - m_began;
    record.end = how.why.isEmpty() ? tr("Ended with status %1 after %2.").arg(how.status).arg(spokenDuration(record.took)) : how.why;
    m_view->appendPlainText(u"= "_s + plainText(record.end) + u'\n');
    m_state->show(how.isGood() ? Severity::Good : Severity::Critical, plainText(record.title));
    // Whoever is told may run the next one.
    const Done done = std::exchange(m_done, {});
    update();
    if (done)
        done(how);
}

void RunLog::note(const QString &text) { m_view->appendPlainText(u"# %1  %2\n"_s.arg(logTime(m_clock.now()), plainText(text))); }

void RunLog::update()
{
    m_cancel->setEnabled(isBusy());
    m_copy->setEnabled(!m_records.isEmpty());
    m_clear->setEnabled(!isBusy() && !m_records.isEmpty());
    Q_EMIT busyChanged();
}

QString RunLog::text() const { return m_view->toPlainText(); }

QString RunLog::notes() const
{
    QString notes;
    for (const Record &record : m_records) {
        // A fence that is longer than any in the text.
        QString fence = u"```"_s;
        while (record.output.contains(fence))
            fence += u'`';
        notes += u"## %1 (%2)\n\n`%3`\n\n%4\n\n"_s.arg(record.title, QString::fromLatin1(toIso(record.at)), record.command, record.end);
        if (!record.output.isEmpty())
            notes += fence + u"text\n"_s + record.output + fence + u"\n\n"_s;
    }
    return notes;
}

void RunLog::copy() { QGuiApplication::clipboard()->setText(notes()); }

void RunLog::clear()
{
    m_records.clear();
    m_view->clear();
    m_state->show(Severity::Neutral, tr("nothing runs"));
    update();
}

} // namespace freeagent::console
