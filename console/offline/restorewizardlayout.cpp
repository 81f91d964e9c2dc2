// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/jsontexts.h"
#include "console/offline/restorewizard.h"
#include "console/widgets/icons.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString effectOf(const QJsonObject &row)
{
    if (!row.value("restored"_L1).isString())
        return RestoreWizard::tr("is lost");
    return row.value("present"_L1).isString() ? RestoreWizard::tr("goes back") : RestoreWizard::tr("returns");
}

QList<JsonColumn> columns()
{
    return {{.title = RestoreWizard::tr("What happens"),
             .text = [](const QJsonObject &row, Time) { return effectOf(row); },
             .characters = 16,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 return !row.value("restored"_L1).isString() ? Severity::Critical : row.value("present"_L1).isString() ? Severity::Warning : Severity::Good;
             }},
            {.title = RestoreWizard::tr("Build"), .text = [](const QJsonObject &row, Time) { return row.value("id"_L1).toString(); }, .characters = 28},
            {.title = RestoreWizard::tr("Is now"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("present"_L1)); }, .characters = 16},
            {.title = RestoreWizard::tr("Would be"), .text = [](const QJsonObject &row, Time) { return textOf(row.value("restored"_L1)); }, .characters = 0}};
}

QVBoxLayout *columnIn(QWidget *page, const QWidget *measure)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(em(measure, 0.4), 0, em(measure, 0.4), 0);
    column->setSpacing(em(measure, 0.4));
    return column;
}
} // namespace

RestoreWizard::RestoreWizard(RunLog &log, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_clock(clock)
    , m_steps(new QStackedWidget)
    , m_title(wordsLabel())
    , m_latest(new QRadioButton(tr("The newest backup that passes its check")))
    , m_named(new QRadioButton(tr("This backup:")))
    , m_moment(new QRadioButton(tr("A moment, from the change log (UTC):")))
    , m_newest(new QRadioButton(tr("Everything that the change log has: after the loss of the database")))
    , m_backups(new QComboBox)
    , m_at(new QDateTimeEdit)
    , m_look(new QPushButton(tr("Dry run")))
    , m_way(new Notice)
    , m_sentence(wordsLabel())
    , m_warnings(wordsLabel())
    , m_differences(u"id"_s, columns())
    , m_list(new ListView(m_differences, tr("Builds that change")))
    , m_commands(new QLabel)
    , m_copy(new QPushButton(tr("Copy the commands")))
    , m_word(new QLineEdit)
    , m_restore(new QPushButton(tr("Stop, restore, start")))
    , m_outcome(wordsLabel())
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton(tr("Next")))
{
    setAccessibleName(tr("Restore the farm"));
    for (QPushButton *button : {m_look, m_copy, m_restore, m_back, m_next})
        button->setAccessibleName(button->text());
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makeLook());
    m_steps->addWidget(makeDoing());
    auto *panel = new Panel(tr("Restore the farm"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setContentsMargins(em(this, 0.4), 0, 0, 0);
    panel->body()->addWidget(m_title);
    panel->body()->addWidget(m_way);
    panel->body()->addWidget(m_steps, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    panel->body()->addLayout(foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_look, &QPushButton::clicked, this, &RestoreWizard::look);
    connect(m_restore, &QPushButton::clicked, this, &RestoreWizard::restore);
    connect(m_word, &QLineEdit::textChanged, this, &RestoreWizard::update);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(commandLines().join(u'\n')); });
    connect(&m_log, &RunLog::busyChanged, this, &RestoreWizard::update);
    forgetLook();
}

QWidget *RestoreWizard::makeChoice()
{
    auto *page = new QWidget;
    page->setAccessibleName(tr("Go back to what?"));
    auto *column = columnIn(page, this);
    column->addWidget(wordsLabel(tr("Builds that came after it are lost; a dry run says which. What is there now is backed up first, so there is a way back.")));
    m_latest->setChecked(true);
    m_backups->setAccessibleName(tr("Backup"));
    m_backups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_backups->setMinimumContentsLength(64);
    m_at->setAccessibleName(tr("Moment, UTC"));
    m_at->setTimeSpec(Qt::UTC);
    m_at->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_at->setCalendarPopup(true);
    m_at->setDateTime(QDateTime::fromMSecsSinceEpoch(toMs(m_clock.now()), Qt::UTC));
    const auto indented = [this](QWidget *field) {
        auto *line = new QHBoxLayout;
        line->addSpacing(em(this, 1.6));
        line->addWidget(field);
        line->addStretch();
        return line;
    };
    column->addWidget(m_latest);
    column->addWidget(m_named);
    column->addLayout(indented(m_backups));
    column->addWidget(m_moment);
    column->addLayout(indented(m_at));
    column->addWidget(m_newest);
    column->addStretch();
    for (QRadioButton *button : {m_latest, m_named, m_moment, m_newest}) {
        button->setAccessibleName(button->text());
        connect(button, &QRadioButton::toggled, this, &RestoreWizard::forgetLook);
    }
    connect(m_backups, &QComboBox::currentIndexChanged, this, &RestoreWizard::forgetLook);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &RestoreWizard::forgetLook);
    return page;
}

QWidget *RestoreWizard::makeLook()
{
    auto *page = new QWidget;
    page->setAccessibleName(tr("What would that mean?"));
    auto *column = columnIn(page, this);
    column->addWidget(wordsLabel(tr("The dry run changes nothing and can be made while the controller runs: it checks every byte of the backup and compares it with the database that is there.")));
    auto *line = new QHBoxLayout;
    line->addWidget(m_look);
    line->addWidget(m_sentence, 1);
    column->addLayout(line);
    m_warnings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_warnings);
    m_list->searchField()->hide();
    m_list->setEmptyText(tr("No build is known to change."));
    column->addWidget(m_list, 1);
    return page;
}

QWidget *RestoreWizard::makeDoing()
{
    auto *page = new QWidget;
    page->setAccessibleName(tr("Do it"));
    auto *column = columnIn(page, this);
    column->addWidget(wordsLabel(tr("These commands are run one after the other; the first was the dry run. The farm takes no builds meanwhile; builds that run go on. When the restore does not succeed, the controller is started as it was.")));
    m_commands->setTextFormat(Qt::PlainText);
    m_commands->setWordWrap(true);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_commands);
    m_word->setAccessibleName(tr("Name of the farm, to confirm"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_copy);
    line->addStretch();
    line->addWidget(m_word);
    line->addWidget(m_restore);
    m_word->setMinimumWidth(characters(this, 34));
    column->addLayout(line);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_outcome);
    column->addStretch();
    return page;
}

} // namespace freeagent::console
