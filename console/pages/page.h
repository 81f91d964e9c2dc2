// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"

#include <QKeySequence>
#include <QWidget>
#include <functional>

class QSettings;

namespace freeagent::console {

class ConfirmStrip;
class FarmSource;
class FarmState;
class Prompts;
class Resource;
class Rights;

/// What a page lives from. All outlive the page.
struct PageContext {
    FarmState &state;   ///< builds, workers, queue: fed by the events
    FarmSource &source; ///< asks the controller
    Prompts &prompts;   ///< file dialogs
    const Clock &clock;
    Rights &rights;      ///< what one may do here
    ConfirmStrip &strip; ///< where dangerous things are asked and taken back
    QSettings *settings = nullptr; ///< what this computer remembers of how a page is used; without it nothing is
    std::function<QWidget *()> deskSettings{}; ///< a new widget with the choices for this desktop (tray, messages, sounds); may be empty
};

/// Something that can be done by typing it, beyond the page's actions: "pause mac-3 2h xcode update".
struct PageCommand {
    QString text;   ///< what will happen, "Pause mac-3 until 14:30: xcode update"
    QString whyNot; ///< empty: can be done
    std::function<void()> run;
};

/// One screen of the console. Its QActions (QWidget::actions) are reached by keys and by the command palette; the shell knows nothing
/// else of a page, and no page knows another: they lead to each other by links.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// For the key `/`.
    virtual void focusFilter() { }
    /// True when everything that the page shows first has arrived: a picture may be taken.
    virtual bool hasSettled() const { return true; }
    /// Shows what the rest of a link names: {"ID"} of "build/ID", `fragment` "L1423". False when it is not for this page.
    virtual bool openLink(const QStringList &parts, const QString &fragment);
    /// What the words typed into the palette mean here. Called at every key.
    virtual QList<PageCommand> commands(const QString &typed) const;

Q_SIGNALS:
    /// A number beside the page's name; 0 hides it.
    void badgeChanged(int count, freeagent::console::Severity severity);
    /// A word for the line at the bottom.
    void noted(const QString &text);
    /// The person wants to see this: "worker/ID", "builds?filter=status:failed".
    void linkWanted(const QString &link);

protected:
    /// A resource that is kept fresh while the page is shown, or always (for badges). Owned by the page.
    Resource *keep(const PageContext &context, const QString &path, const QList<QByteArray> &kinds, bool always = false);
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QList<Resource *> m_whileShown;
};

/// How a page is made known to the shell. Registered by the program, in the order of the rail.
struct PageEntry {
    QByteArray id;                     ///< as on the command line and in links
    std::function<QString()> title;    ///< in the present language
    QString icon;                      ///< a drawing of resources/icons
    std::function<Page *(const PageContext &)> create;
    QKeySequence keys{};               ///< besides Ctrl+1 to Ctrl+9: "G, O"
    QStringList links{};               ///< besides the id: heads of links that it opens, "build"
};

} // namespace freeagent::console
