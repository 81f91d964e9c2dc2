// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/consoletab.h"

#include "console/widgets/appearance.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// The languages that the console has texts in, by their own names.
void addLanguages(QComboBox *box)
{
    box->addItem(ConsoleTab::tr("As the desktop"), QString());
    for (const QString &code : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}) {
        QString name = QLocale(code).nativeLanguageName().section(u' ', -1);
        name[0] = name[0].toUpper();
        box->addItem(name, code);
    }
}

void select(QComboBox *box, const QVariant &value) { box->setCurrentIndex(std::max(0, box->findData(value))); }
} // namespace

ConsoleTab::ConsoleTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_settings(context.settings)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_note(wordsLabel())
{
    setAccessibleName(tr("This console"));
    m_language->setAccessibleName(tr("Language"));
    addLanguages(m_language);
    m_theme->setAccessibleName(tr("Colours"));
    m_theme->addItem(tr("As the desktop"), int(Theme::System));
    //: Colours of the console.
    m_theme->addItem(tr("Light"), int(Theme::Light));
    //: Colours of the console.
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    if (m_settings) {
        const Appearance now = Appearance::from(*m_settings);
        m_started = now.language;
        select(m_language, now.language);
        select(m_theme, int(now.theme));
    }
    for (QComboBox *box : {m_language, m_theme}) {
        box->setEnabled(m_settings);
        box->setMinimumWidth(characters(this, 30));
        connect(box, &QComboBox::currentIndexChanged, this, &ConsoleTab::choose);
    }
    auto *appearance = new Panel(tr("Appearance"));
    auto *form = new QFormLayout;
    form->setContentsMargins(em(this, 0.5), em(this, 0.3), em(this, 0.5), em(this, 0.3));
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Colours"), m_theme);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    appearance->body()->addLayout(form);
    appearance->body()->addWidget(m_note);
    appearance->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_note->hide();
    auto *sheet = new QWidget;
    auto *lines = new QVBoxLayout(sheet);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(appearance);
    if (QWidget *desk = context.deskSettings ? context.deskSettings() : nullptr) {
        auto *panel = new Panel(tr("On this desktop"));
        panel->body()->addWidget(desk);
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        lines->addWidget(panel);
    }
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("This console"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_language);
}

void ConsoleTab::choose()
{
    Appearance chosen = Appearance::from(*m_settings);
    const Theme before = chosen.theme;
    chosen.theme = Theme(m_theme->currentData().toInt());
    chosen.language = m_language->currentData().toString();
    chosen.keep(*m_settings);
    if (chosen.theme != before)
        applyTheme(*qApp, chosen.theme);
    sayOrHide(m_note, chosen.language == m_started ? QString() : tr("The language changes with the next start of the console."));
}

QString ConsoleTab::said() const { return m_note->isVisibleTo(this) ? m_note->text() : QString(); }

} // namespace freeagent::console
