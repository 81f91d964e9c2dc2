// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"

#include <QWidget>
#include <functional>

namespace freeagent::console {

class FarmSource;
class FarmState;
class Prompts;

/// What a page lives from. All outlive the page.
struct PageContext {
    FarmState &state;
    FarmSource &source;
    Prompts &prompts;
    const Clock &clock;
};

/// One screen of the console. Its QActions with shortcuts are listed by the shell's help; the shell knows nothing else of a page.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// For the key `/`.
    virtual void focusFilter() { }
    /// True when everything that the page shows first has arrived: a picture may be taken.
    virtual bool hasSettled() const { return true; }

Q_SIGNALS:
    /// A number beside the page's name; 0 hides it.
    void badgeChanged(int count, freeagent::console::Severity severity);
    /// A word for the line at the bottom.
    void noted(const QString &text);
};

/// How a page is made known to the shell. Registered by the program, in the order of the rail.
struct PageEntry {
    QByteArray id;                     ///< as on the command line
    std::function<QString()> title;    ///< in the present language
    QString icon;                      ///< a drawing of resources/icons
    std::function<Page *(const PageContext &)> create;
};

} // namespace freeagent::console
