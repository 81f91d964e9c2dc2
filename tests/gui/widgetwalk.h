// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QWidget>

namespace freeagent::test {

/// What a screen reader would meet without a name.
inline QStringList unnamedWidgets(const QWidget &root)
{
    QStringList unnamed;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const QByteArray type = widget->metaObject()->className();
        // Parts of a widget that has a name itself.
        const bool part = type.startsWith("QScroll") || widget->objectName().startsWith(QStringLiteral("qt_"))
            || type == "QSplitterHandle" || type == "QTableCornerButton" || type == "QLineEditIconButton" || type == "QSplitter"
            || type == "QStackedWidget" || type.startsWith("QComboBox")
            || (qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) && type == "QWidget");
        const bool tells = widget->focusPolicy() != Qt::NoFocus || !widget->accessibleName().isEmpty()
            || type.startsWith("freeagent::") || type == "QLabel" || type == "QComboBox";
        if ((part && type != "QComboBox") || !tells)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const bool hidden = type == "QLabel" && !widget->isVisibleTo(widget->parentWidget());
        if (!spoken || (spoken->text(QAccessible::Name).isEmpty() && !hidden))
            unnamed << QString::fromLatin1(type) + QLatin1Char(' ') + widget->objectName() + QStringLiteral(" in ")
                    + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    return unnamed;
}

/// Buttons and lines of text that are shown narrower than their text.
inline QStringList clippedTexts(const QWidget &root)
{
    QStringList clipped;
    const auto look = [&](const QWidget *widget, const QString &text) {
        if (widget->isVisible() && !text.isEmpty() && widget->width() + 1 < widget->minimumSizeHint().width())
            clipped << QStringLiteral("\"%1\" needs %2, has %3").arg(text).arg(widget->minimumSizeHint().width()).arg(widget->width());
    };
    for (const auto *button : root.findChildren<QAbstractButton *>())
        look(button, button->text());
    for (const auto *label : root.findChildren<QLabel *>())
        if (!label->wordWrap() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
            look(label, label->text());
    return clipped;
}

} // namespace freeagent::test
