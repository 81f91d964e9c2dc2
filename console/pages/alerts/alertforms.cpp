// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/alertforms.h"

#include "console/models/plaintext.h"
#include "console/widgets/measure.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

void addLengths(QComboBox *box, int chosen, std::initializer_list<int> minutes)
{
    for (const int length : minutes) {
        const QString text = length < kHour ? AckForm::tr("%n minute(s)", nullptr, length)
            : length < kDay                 ? AckForm::tr("%n hour(s)", nullptr, length / kHour)
                                            : AckForm::tr("%n day(s)", nullptr, length / kDay);
        box->addItem(text, length);
    }
    box->setCurrentIndex(box->findData(chosen));
}
} // namespace

AckForm::AckForm(QWidget *parent)
    : QWidget(parent)
    , m_length(new QComboBox)
    , m_sticky(new QCheckBox(tr("Also when it gets worse")))
{
    setAccessibleName(tr("Acknowledge"));
    addLengths(m_length, 2 * kHour, {30, kHour, 2 * kHour, 8 * kHour, kDay, 3 * kDay});
    m_length->setAccessibleName(tr("It rings again after"));
    m_sticky->setAccessibleName(m_sticky->text());
    auto *label = new QLabel(tr("It rings again after"));
    label->setAccessibleName(label->text());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_length);
    layout->addWidget(m_sticky);
    layout->addStretch();
    setFocusProxy(m_length);
}

QJsonObject AckForm::body() const
{
    return {{u"minutes"_s, m_length->currentData().toInt()}, {u"sticky"_s, m_sticky->isChecked()}};
}

SilenceForm::SilenceForm(FarmSource &source, const QJsonObject &alert, const QStringList &rules, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_matcher(new QComboBox)
    , m_often(new QComboBox)
    , m_start(new QTimeEdit(QTime(2, 0)))
    , m_length(new QComboBox)
    , m_until(new QComboBox)
    , m_preview(new QLabel)
{
    setAccessibleName(tr("Silence"));
    const QString rule = alert.value("rule"_L1).toString();
    if (!rule.isEmpty()) {
        if (const QJsonObject labels = alert.value("labels"_L1).toObject(); !labels.isEmpty())
            //: %1 is the name of a rule.
            m_matcher->addItem(tr("Only this of %1").arg(rule), QJsonObject{{u"rule"_s, rule}, {u"labels"_s, labels}});
        //: %1 is the name of a rule.
        m_matcher->addItem(tr("All of %1").arg(rule), QJsonObject{{u"rule"_s, rule}});
    }
    for (const QString &other : rules)
        if (other != rule)
            m_matcher->addItem(tr("All of %1").arg(other), QJsonObject{{u"rule"_s, other}});
    m_matcher->addItem(tr("Every warning"), QJsonObject{{u"rule"_s, u"*"_s}, {u"severity"_s, u"warning"_s}});
    m_matcher->addItem(tr("Everything"), QJsonObject{{u"rule"_s, u"*"_s}});
    m_often->addItem(tr("From now"), QString());
    m_often->addItem(tr("Every day"), u"FREQ=DAILY"_s);
    static const QStringList kCodes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    for (int day = 0; day < 7; ++day)
        m_often->addItem(tr("Every %1").arg(QLocale().dayName(day + 1)), QString(u"FREQ=WEEKLY;BYDAY="_s + kCodes[day]));
    for (int day = 0; day < 7; ++day)
        m_often->addItem(tr("Every first %1 of the month").arg(QLocale().dayName(day + 1)), QString(u"FREQ=MONTHLY;BYDAY=1"_s + kCodes[day]));
    addLengths(m_length, 2 * kHour, {30, kHour, 2 * kHour, 4 * kHour, 8 * kHour});
    addLengths(m_until, 2 * kHour, {30, kHour, 2 * kHour, 8 * kHour, kDay, 7 * kDay, 30 * kDay, 90 * kDay});
    m_start->setDisplayFormat(u"HH:mm"_s);
    m_matcher->setAccessibleName(tr("What is kept quiet"));
    m_often->setAccessibleName(tr("When"));
    m_start->setAccessibleName(tr("Begins at, UTC"));
    m_length->setAccessibleName(tr("Quiet for"));
    m_until->setAccessibleName(tr("The silence ends after"));
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAccessibleName(tr("What it would match"));
    auto *line = new QHBoxLayout;
    const auto label = [this](const QString &text) {
        auto *made = new QLabel(text);
        made->setAccessibleName(text);
        return made;
    };
    line->addWidget(m_matcher);
    line->addWidget(m_often);
    line->addWidget(m_start);
    line->addWidget(m_length);
    line->addWidget(label(tr("ends after")));
    line->addWidget(m_until);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_preview);
    setFocusProxy(m_matcher);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &SilenceForm::preview);
    connect(m_matcher, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_often, &QComboBox::currentIndexChanged, this, &SilenceForm::showRecurrence);
    showRecurrence();
    preview();
}

void SilenceForm::showRecurrence()
{
    const bool again = !m_often->currentData().toString().isEmpty();
    m_start->setVisible(again);
    m_length->setVisible(again);
    if (again && m_until->currentData().toInt() < kDay)
        m_until->setCurrentIndex(m_until->findData(90 * kDay));
}

QJsonObject SilenceForm::matcher() const { return m_matcher->currentData().toJsonObject(); }
QString SilenceForm::previewText() const { return m_preview->text(); }

QJsonObject SilenceForm::body() const
{
    QJsonObject body{{u"matcher"_s, matcher()}, {u"minutes"_s, m_until->currentData().toInt()}};
    if (const QString rule = m_often->currentData().toString(); !rule.isEmpty())
        body.insert(u"recurrence"_s, QJsonObject{{u"rule"_s, rule}, {u"start"_s, m_start->time().toString(u"HH:mm"_s)},
                                                 {u"durationMinutes"_s, m_length->currentData().toInt()}, {u"zone"_s, u"UTC"_s}});
    return body;
}

void SilenceForm::preview()
{
    m_source.ask({.verb = "POST", .path = u"/api/silences/preview"_s, .body = QJsonObject{{u"matcher"_s, matcher()}}}, this,
                 [this, round = ++m_round](const Result<Answer> &answer) {
                     if (round != m_round)
                         return;
                     QString text = plainText(answer ? QString() : answer.error().message);
                     if (answer) {
                         const QJsonObject json = answer->json.object();
                         text = tr("Keeps %n alert(s) quiet now", nullptr, int(json.value("matchesNow"_L1).toArray().size())) + u"; "_s
                             + tr("would have matched %n time(s) in the last 7 days.", nullptr, json.value("wouldHaveMatched"_L1).toInt());
                     }
                     m_preview->setText(text);
                     m_preview->setAccessibleDescription(text);
                 });
}

} // namespace freeagent::console
