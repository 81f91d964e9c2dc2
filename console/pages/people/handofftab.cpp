// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/handofftab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
enum Kind { Morning, Weekly };

/// Lines of the wire, each made plain.
QString plainLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << plainText(line);
    return lines.join(u'\n');
}

QString reportText(const QJsonObject &report)
{
    QStringList lines{plainText(report.value("title"_L1).toString()), QString()};
    for (const QJsonValue &line : report.value("lines"_L1).toArray())
        lines << plainText(line.toString());
    return lines.join(u'\n');
}
} // namespace

HandoffTab::HandoffTab(const PageContext &context, Resource *handoff, Resource *morning, Resource *weekly, QWidget *page)
    : m_context(context)
    , m_handoff(handoff)
    , m_morning(morning)
    , m_weekly(weekly)
    , m_weeks(new QSpinBox)
    , m_note(new QPlainTextEdit)
    , m_kind(new QButtonGroup(this))
    , m_when(wordsLabel())
    , m_report(new QPlainTextEdit)
    , m_copyNote(new GatedAction(context.rights, Level::Viewer, tr("Copy note"), u"copy"_s, tr("The note as it stands here"), page))
    , m_freshNote(new GatedAction(context.rights, Level::Viewer, tr("Prefill anew"), u"restart"_s, tr("Replaces what you have written"), page))
    , m_copyReport(new GatedAction(context.rights, Level::Viewer, tr("Copy report"), u"copy"_s, tr("The report as text, for a chat"), page))
    , m_send(new GatedAction(context.rights, Level::Operator, tr("Send report now…"), u"upload"_s, tr("Over the channels that carry reports; the next one goes out all the same"), page))
{
    arrange();
    connect(m_handoff, &Resource::changed, this, &HandoffTab::takeNote);
    for (Resource *report : {m_morning, m_weekly})
        connect(report, &Resource::changed, this, &HandoffTab::takeReport);
    connect(m_weeks, &QSpinBox::valueChanged, this, &HandoffTab::ask);
    connect(m_kind, &QButtonGroup::idClicked, this, &HandoffTab::takeReport);
    connect(m_copyNote, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_note->toPlainText());
        Q_EMIT noted(tr("Copied the note."));
    });
    connect(m_freshNote, &QAction::triggered, this, [this] {
        m_note->setPlainText(m_prefilled);
        m_handoff->refresh();
    });
    connect(m_copyReport, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_report->toPlainText());
        Q_EMIT noted(tr("Copied the report."));
    });
    connect(m_send, &QAction::triggered, this, &HandoffTab::send);
    takeReport();
}

QWidget *HandoffTab::arrangeNote()
{
    auto *panel = new Panel(tr("Handoff note"));
    m_weeks->setRange(1, 12);
    m_weeks->setAccessibleName(tr("Weeks to tell of"));
    m_weeks->setSuffix(u' ' + tr("week(s)"));
    m_note->setAccessibleName(tr("Handoff note"));
    panel->head()->addWidget(m_weeks);
    for (QAction *action : {m_freshNote, m_copyNote})
        panel->head()->addWidget(headButton(action));
    panel->body()->addWidget(new ResourceNotice(*m_handoff, m_context.clock, tr("What happened")));
    panel->body()->addWidget(wordsLabel(tr("Prefilled with what happened; add what whoever comes next has to know. What you write stays here until you prefill it anew or close the console.")));
    panel->body()->addWidget(m_note, 1);
    return panel;
}

QWidget *HandoffTab::arrangeReports()
{
    auto *panel = new Panel(tr("Reports"));
    for (const auto &[id, text] : {std::pair(int(Morning), tr("Morning")), std::pair(int(Weekly), tr("Week"))}) {
        auto *chip = new QToolButton;
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setChecked(id == Morning);
        chip->setText(text);
        chip->setAccessibleName(tr("Report: %1").arg(text));
        m_kind->addButton(chip, id);
        panel->head()->addWidget(chip);
    }
    for (QAction *action : {m_copyReport, m_send})
        panel->head()->addWidget(headButton(action));
    m_report->setReadOnly(true);
    m_report->setAccessibleName(tr("The report as it would go out now"));
    panel->body()->addWidget(new ResourceNotice(*m_morning, m_context.clock, tr("The report")));
    panel->body()->addWidget(m_when);
    panel->body()->addWidget(m_report, 1);
    return panel;
}

void HandoffTab::arrange()
{
    setAccessibleName(tr("Handoff and reports"));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(arrangeNote());
    split->addWidget(arrangeReports());
    split->setSizes({1000, 1000});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void HandoffTab::ask(int weeks)
{
    QUrlQuery query;
    query.addQueryItem(u"weeks"_s, QString::number(weeks));
    m_handoff->setPath(m_handoff->path(), query);
}

/// What somebody has written is not replaced by news.
void HandoffTab::takeNote()
{
    const bool untouched = m_note->toPlainText() == m_prefilled;
    m_prefilled = plainLines(m_handoff->data().value("text"_L1).toString());
    if (untouched)
        m_note->setPlainText(m_prefilled);
}

Resource *HandoffTab::shown() const { return m_kind->checkedId() == Weekly ? m_weekly : m_morning; }

void HandoffTab::takeReport()
{
    const Resource *report = shown();
    const Time now = m_context.clock.now();
    const QString text = report->hasData() ? reportText(report->data()) : QString();
    if (m_report->toPlainText() != text)
        m_report->setPlainText(text);
    const QJsonValue last = report->data().value("lastSentAt"_L1);
    //: %1 is a time.
    QString when = report->hasData() ? tr("Goes out by itself %1.").arg(timeOf(report->data().value("nextAt"_L1), now)) : QString();
    if (last.isString())
        //: %1 is a time.
        when += u' ' + tr("Last sent %1.").arg(timeOf(last, now));
    setWords(m_when, when);
    const QString none = report->hasData() ? QString() : tr("The report is not known yet.");
    m_send->setBlocked(none);
    m_copyReport->setBlocked(none);
}

void HandoffTab::send()
{
    const QString kind = m_kind->checkedId() == Weekly ? u"weekly"_s : u"morning"_s;
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = tr("Send the report now?");
    danger.effect = plainText(shown()->data().value("title"_L1).toString());
    danger.verb = tr("Send");
    danger.wantsReason = true;
    danger.act = [this, kind](const QString &reason, const Danger::Said &said) {
        QJsonObject body;
        if (!reason.isEmpty())
            body.insert(u"reason"_s, reason);
        m_context.source.ask({.verb = "POST", .path = u"/api/reviews/%1/send"_s.arg(kind), .body = body}, this, [this, said](const Result<Answer> &answer) {
            shown()->refresh();
            said(answer ? Result<QString>(tr("The report is on its way.")) : tl::unexpected(answer.error()));
        });
    };
    m_context.strip.ask(danger);
}

QList<QAction *> HandoffTab::actions() const { return {m_copyNote, m_freshNote, m_copyReport, m_send}; }
QString HandoffTab::report() const { return m_report->toPlainText(); }
void HandoffTab::focusNote() { m_note->setFocus(); }

} // namespace freeagent::console
