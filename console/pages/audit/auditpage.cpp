// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/audit/auditpage.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/pages/audit/auditdetail.h"
#include "console/pages/audit/auditfilters.h"
#include "console/pages/audit/audittexts.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/prompts.h"
#include "console/widgets/resourceline.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kPage = 500;
constexpr Millis kOften{10'000};            ///< no event tells of entries
constexpr Millis kExportWithin{600'000};

QList<JsonColumn> columns()
{
    const auto plain = [](const QString &key) { return [key](const QJsonObject &row, Time) { return row.value(key).toString(); }; };
    return {{.title = AuditPage::tr("When"),
             .text = [](const QJsonObject &row, Time now) { return timeOf(row.value("at"_L1), now); },
             .characters = 20,
             .sortKey = [](const QJsonObject &row) -> QVariant { return row.value("seq"_L1).toDouble(); }},
            {.title = AuditPage::tr("Outcome"),
             .text = [](const QJsonObject &row, Time) { return auditOutcome(row.value("outcome"_L1).toString()); },
             .characters = 17,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return auditOutcomeSeverity(row.value("outcome"_L1).toString()); }},
            {.title = AuditPage::tr("Who"), .text = plain(u"actor"_s), .characters = 14},
            {.title = AuditPage::tr("Action"), .text = plain(u"action"_s), .characters = 26},
            {.title = AuditPage::tr("What"), .text = plain(u"subject"_s), .characters = 24},
            {.title = AuditPage::tr("Why"), .text = plain(u"reason"_s), .characters = 0}};
}

QByteArray idOf(const QJsonObject &row) { return QByteArray::number(row.value("seq"_L1).toInteger()); }
} // namespace

AuditPage::AuditPage(const PageContext &context)
    : m_context(context)
    , m_log(new Resource(context.source, context.clock, u"/api/audit"_s, {}, this))
    , m_filters(new AuditFilters)
    , m_table(idOf, columns())
    , m_list(new ListView(m_table, tr("Audit log")))
    , m_detail(new AuditDetail)
    , m_notice(new Notice)
    , m_more(new GatedAction(context.rights, Level::Admin, tr("Load older entries"), u"down"_s, tr("The page behind the last one shown"), this))
    , m_verify(new GatedAction(context.rights, Level::Admin, tr("Verify the chain"), u"shield"_s, tr("Each entry carries the sum of the one before: shows whether somebody changed one"), this))
    , m_export(new GatedAction(context.rights, Level::Admin, tr("Export entries…"), u"download"_s, tr("All that the filters leave, one JSON object a line"), this))
    , m_copy(new GatedAction(context.rights, Level::Viewer, tr("Copy entry"), u"copy"_s, tr("Who did what, and what changed, as text"), this))
{
    arrange();
    m_log->refreshEvery(kOften);
    refilter();
    connect(m_log, &Resource::changed, this, &AuditPage::take);
    connect(m_filters, &AuditFilters::changed, this, &AuditPage::refilter);
    connect(m_list, &ListView::selectionChanged, this, &AuditPage::choose);
    connect(&context.rights, &Rights::changed, this, &AuditPage::allow);
    connect(m_more, &QAction::triggered, this, &AuditPage::older);
    connect(m_verify, &QAction::triggered, this, &AuditPage::verify);
    connect(m_export, &QAction::triggered, this, &AuditPage::exportAll);
    connect(m_copy, &QAction::triggered, this, &AuditPage::copy);
    addActions({m_more, m_verify, m_export, m_copy});
    choose();
    allow();
}

void AuditPage::arrange()
{
    setAccessibleName(tr("Audit"));
    auto *panel = new Panel(tr("Audit log"));
    panel->head()->addWidget(m_list->searchField());
    auto *line = new QHBoxLayout;
    line->addWidget(m_filters);
    line->addStretch();
    for (QAction *action : {m_more, m_verify, m_export})
        line->addWidget(headButton(action));
    panel->body()->addLayout(line);
    m_detail->addButton(headButton(m_copy));
    panel->body()->addWidget(m_list, 1);
    m_list->setMenu({m_copy});
    m_list->setEmptyText(tr("No such entry."));
    m_list->sortBy(0, Qt::DescendingOrder);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(panel);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({1400, 600});
    m_notice->show(Severity::Neutral, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.5), em(this, 0.7), em(this, 0.5));
    layout->addWidget(new ResourceNotice(*m_log, m_context.clock, tr("The audit log")));
    layout->addWidget(m_notice);
    layout->addWidget(split, 1);
}

/// Without the role nothing is asked: that would only be an entry more in the log.
void AuditPage::allow()
{
    const QString why = m_context.rights.whyNot(Level::Admin);
    const bool known = m_context.rights.role().has_value();
    m_log->setActive(isVisible() && known && why.isEmpty());
    m_filters->setEnabled(why.isEmpty());
    if (known && !why.isEmpty())
        m_notice->show(Severity::Neutral, tr("Only an admin reads the audit log."), why);
    else if (m_notice->text() == tr("Only an admin reads the audit log."))
        m_notice->show(Severity::Neutral, {});
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    allow();
}

void AuditPage::hideEvent(QHideEvent *event)
{
    m_log->setActive(false);
    Page::hideEvent(event);
}

void AuditPage::refilter()
{
    QUrlQuery query = m_filters->query(m_context.clock.now());
    query.addQueryItem(u"limit"_s, QString::number(kPage));
    if (query == m_log->query())
        return;
    ++m_round;
    m_seen.clear();
    m_nextBefore = QJsonValue::Undefined;
    m_more->setBlocked(tr("They are on their way."));
    m_log->setPath(u"/api/audit"_s, query);
}

void AuditPage::take()
{
    const QJsonArray entries = m_log->list("entries"_L1);
    const auto isSeen = [this](const QJsonValue &entry) { return m_seen.contains(entry["seq"_L1].toInteger()); };
    // So many are new that some between are missing: begin anew rather than show a hole.
    if (!m_seen.isEmpty() && std::none_of(entries.begin(), entries.end(), isSeen)) {
        m_seen.clear();
        m_nextBefore = QJsonValue::Undefined;
    }
    if (m_nextBefore.isUndefined())
        m_nextBefore = m_log->data().value("nextBefore"_L1);
    for (const QJsonValue &entry : entries)
        m_seen.insert(entry["seq"_L1].toInteger(), entry.toObject());
    showSeen();
}

void AuditPage::showSeen()
{
    QJsonArray rows;
    for (auto it = m_seen.constEnd(); it != m_seen.constBegin();)
        rows.append(*--it);
    QStringList actions;
    for (const QJsonValue &row : std::as_const(rows))
        actions << row["action"_L1].toString();
    actions.removeDuplicates();
    actions.sort();
    m_filters->offer(actions);
    m_table.setNow(m_context.clock.now());
    m_table.setRows(rows);
    if (m_list->currentId().isEmpty() && m_table.rowCount() > 0)
        m_list->select(m_table.idAt(0));
    m_more->setBlocked(m_nextBefore.isDouble() ? QString() : tr("All entries are shown."));
    choose();
}

void AuditPage::choose()
{
    const QJsonObject *entry = m_table.find(m_list->currentId());
    m_detail->show(entry ? *entry : QJsonObject(), m_context.clock.now());
    m_copy->setBlocked(entry ? QString() : tr("Choose an entry first."));
    if (!m_log->hasData())
        m_more->setBlocked(tr("Nothing is shown yet."));
}

void AuditPage::older()
{
    QUrlQuery query = m_log->query();
    query.addQueryItem(u"before"_s, QString::number(m_nextBefore.toInteger()));
    m_more->setBlocked(tr("They are on their way."));
    m_context.source.ask({.path = u"/api/audit"_s, .query = query}, this, [this, round = m_round](const Result<Answer> &answer) {
        if (round != m_round)
            return;
        if (!answer) {
            m_more->setBlocked({});
            Q_EMIT noted(answer.error().message + u' ' + answer.error().fix);
            return;
        }
        const QJsonObject page = answer->json.object();
        for (const QJsonValue &row : page.value("entries"_L1).toArray())
            m_seen.insert(row["seq"_L1].toInteger(), row.toObject());
        m_nextBefore = page.value("nextBefore"_L1);
        showSeen();
    });
}

void AuditPage::verify()
{
    m_notice->show(Severity::Busy, tr("Verifying the chain…"));
    m_context.source.ask({.path = u"/api/audit/verify"_s, .within = kExportWithin}, this, [this](const Result<Answer> &answer) {
        if (!answer)
            return m_notice->show(Severity::Unknown, tr("It is not known whether the chain is whole: %1").arg(answer.error().message), answer.error().fix);
        const QJsonObject verdict = answer->json.object();
        const int entries = verdict.value("entries"_L1).toInt();
        //: %1 is a long hexadecimal number.
        const QString head = tr("Its end is %1: compare it with a copy kept elsewhere.").arg(verdict.value("head"_L1).toString());
        if (verdict.value("ok"_L1).toBool())
            return m_notice->show(Severity::Good, tr("The chain is whole: %n entry(s), none changed or missing.", nullptr, entries), head);
        m_notice->show(Severity::Critical, tr("The chain is broken at entry %1: it, or one before it, was changed or removed.").arg(verdict.value("firstBroken"_L1).toInteger()),
                       tr("Compare with an export or a backup from before, and treat it as a break-in until it is explained."));
    });
}

void AuditPage::exportAll()
{
    const QString proposal = QDir(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)).filePath(u"audit.jsonl"_s);
    m_context.prompts.saveFile(this, tr("Export the audit log"), proposal, [this](const QString &path) {
        if (path.isEmpty())
            return;
        QUrlQuery query = m_filters->query(m_context.clock.now());
        query.addQueryItem(u"format"_s, u"jsonl"_s);
        Q_EMIT noted(tr("Exporting the audit log…"));
        m_context.source.ask({.path = u"/api/audit"_s, .query = query, .within = kExportWithin}, this, [this, path](const Result<Answer> &answer) {
            if (!answer) {
                Q_EMIT noted(answer.error().message + u' ' + answer.error().fix);
                return;
            }
            QSaveFile file(path);
            const bool saved = file.open(QIODevice::WriteOnly) && file.write(answer->body) == answer->body.size() && file.commit();
            Q_EMIT noted(saved ? tr("Exported %n entry(s) to %1.", nullptr, int(answer->body.count('\n'))).arg(path)
                               : tr("%1 cannot be written. Choose another folder, or make room.").arg(path));
        });
    });
}

void AuditPage::copy()
{
    QString text = m_detail->text();
    if (const QJsonObject *entry = m_table.find(m_list->currentId()))
        text += u'\n' + differencesText(auditDifferences(entry->value("before"_L1).toObject(), entry->value("after"_L1).toObject()));
    QGuiApplication::clipboard()->setText(text.trimmed());
    Q_EMIT noted(tr("Copied the entry."));
}

bool AuditPage::openLink(const QStringList &parts, const QString &)
{
    if (parts.isEmpty())
        return true;
    if (!parts[0].startsWith("actor="_L1))
        return false;
    m_filters->setActor(parts[0].mid(6));
    return true;
}

void AuditPage::focusFilter() { m_list->focusSearch(); }
bool AuditPage::hasSettled() const { return m_log->hasData() || (m_context.rights.role() && !m_context.rights.may(Level::Admin)); }

} // namespace freeagent::console
