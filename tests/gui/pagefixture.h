// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demofarm.h"
#include "console/farm/farmstate.h"
#include "console/farm/rights.h"
#include "console/pages/page.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"
#include "tests/gui/fakeprompts.h"
#include "tests/support/fakeclock.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

namespace freeagent::test {

/// One page on the invented farm, shown, with everything that it lives from.
struct PageFixture {
    explicit PageFixture(const console::PageEntry &entry, Role role = Role::Admin)
        : farm(clock)
        , rights(farm)
    {
        QObject::connect(&farm, &console::FarmSource::eventReceived, &state, &console::FarmState::apply);
        QObject::connect(&farm, &console::FarmSource::linkChanged, &state, &console::FarmState::setLink);
        farm.setRole(role);
        farm.setPhase(console::LinkState::Phase::Live);
        page.reset(entry.create({state, farm, prompts, clock, rights, strip, &settings}));
        QObject::connect(page.get(), &console::Page::noted, &state, [this](const QString &text) { notes << text; });
        QObject::connect(page.get(), &console::Page::linkWanted, &state, [this](const QString &link) { links << link; });
        QObject::connect(page.get(), &console::Page::badgeChanged, &state,
                         [this](int count, console::Severity severity) { badge = {count, severity}; });
        QObject::connect(&strip, &console::ConfirmStrip::reported, &state,
                         [this](console::Severity, const QString &text) { reports << text; });
        page->resize(1280, 800);
        page->show();
        strip.show();
        strip.hide();
    }

    /// Everything has come: what the page shows and what one may do.
    bool isReady() const { return page->hasSettled() && rights.role(); }
    QAction *action(const QString &text) const
    {
        for (QAction *found : page->actions())
            if (found->text() == text)
                return found;
        return nullptr;
    }
    /// A widget of the page by what a screen reader says.
    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (auto *found : page->findChildren<Widget *>())
            if (found->accessibleName() == name)
                return found;
        return nullptr;
    }
    /// Cells of a table as they are shown, by the name of its list.
    QStringList column(const QString &table, int column) const
    {
        QStringList texts;
        const auto *view = named<console::CalmTable>(table);
        for (int row = 0; view && row < view->proxy()->rowCount(); ++row)
            texts << view->proxy()->index(row, column).data().toString();
        return texts;
    }
    /// Some line of the page has these words in it and can be seen.
    bool isLabelled(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QString whyNot(const QString &text) const { return qobject_cast<console::GatedAction *>(action(text))->whyNot(); }
    /// Requests of this kind so far, "POST /api/alerts/a1/ack".
    QList<console::Ask> asked(const QByteArray &verb, const QString &path) const
    {
        QList<console::Ask> found;
        for (const console::Ask &ask : farm.asked())
            if (ask.verb == verb && ask.path == path)
                found << ask;
        return found;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeClock clock;
    console::DemoFarm farm;
    console::FarmState state;
    FakePrompts prompts;
    console::Rights rights;
    console::ConfirmStrip strip;
    QStringList notes;
    QStringList links;
    QStringList reports;
    std::pair<int, console::Severity> badge{0, console::Severity::Neutral};
    std::unique_ptr<console::Page> page;
};

} // namespace freeagent::test
