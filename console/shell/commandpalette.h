// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace freeagent::console {

/// One line of the palette.
struct PaletteItem {
    QString text;   ///< the action's name
    QString where;  ///< the page it belongs to; empty: the window
    QString keys;
    QString whyNot; ///< empty: can be done
    std::function<void()> run;
};

/// Better first; those that do not hold every word of `typed` are left out. Pure.
QList<PaletteItem> rank(const QList<PaletteItem> &items, const QString &typed);

/// Ctrl+K: every action by name. Typing narrows, Return does; what cannot be done is listed with the reason. Not modal; Escape and
/// looking elsewhere close it. A child of the window it lies over.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    /// Called when it opens, and at every key with what is typed.
    using Items = std::function<QList<PaletteItem>(const QString &typed)>;

    CommandPalette(Items items, QWidget *window);

    void open();
    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }
    const QList<PaletteItem> &shown() const { return m_shown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();
    void run(int row);

    Items m_items;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    QList<PaletteItem> m_shown;
};

} // namespace freeagent::console
