// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/commandpalette.h"

#include "console/models/plaintext.h"
#include "console/widgets/measure.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr qsizetype kMost = 200;

QString bare(QString text) { return text.remove(u'&').remove(u'…'); }

/// Lower is better; -1: does not fit.
int cost(const PaletteItem &item, const QStringList &words)
{
    const QString name = bare(item.text);
    const QString all = item.where + u' ' + name;
    int sum = item.whyNot.isEmpty() ? 0 : 50;
    for (const QString &word : words) {
        const qsizetype in = name.indexOf(word, 0, Qt::CaseInsensitive);
        if (in < 0 && !all.contains(word, Qt::CaseInsensitive))
            return -1;
        sum += in == 0 ? 0 : in > 0 && !name[in - 1].isLetterOrNumber() ? 2 : in > 0 ? 5 : 8;
    }
    return sum;
}
} // namespace

QList<PaletteItem> rank(const QList<PaletteItem> &items, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> fits;
    for (qsizetype i = 0; i < items.size(); ++i)
        if (const int sum = cost(items[i], words); sum >= 0)
            fits.append({sum, i});
    std::stable_sort(fits.begin(), fits.end());
    QList<PaletteItem> ranked;
    for (const auto &[sum, i] : std::as_const(fits))
        ranked << items[i];
    return ranked;
}

CommandPalette::CommandPalette(Items items, QWidget *window)
    : QFrame(window)
    , m_items(std::move(items))
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel(tr("No action of this name.")))
{
    setAccessibleName(tr("Command palette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Name of an action"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAccessibleName(m_nothing->text());
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.5), em(this, 0.5), em(this, 0.5), em(this, 0.5));
    layout->setSpacing(em(this, 0.4));
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { run(m_list->row(item)); });
    hide();
}

void CommandPalette::open()
{
    m_field->clear();
    refresh();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(characters(this, 78), window->width() - em(this, 2));
    const int height = std::min(em(this, 26), window->height() - em(this, 4));
    setGeometry((window->width() - width) / 2, em(this, 3), width, height);
}

void CommandPalette::refresh()
{
    m_shown = m_items(m_field->text());
    m_shown.resize(std::min(kMost, m_shown.size()));
    m_list->clear();
    for (const PaletteItem &item : std::as_const(m_shown)) {
        const QString name = plainText(bare(item.text));
        QString text = item.where.isEmpty() ? name : item.where + u" › "_s + name;
        if (!item.keys.isEmpty())
            text += u"   "_s + item.keys;
        if (!item.whyNot.isEmpty())
            text += u"\n    "_s + plainText(item.whyNot);
        auto *line = new QListWidgetItem(text, m_list);
        line->setSizeHint(QSize(0, em(this, item.whyNot.isEmpty() ? 1.65 : 2.7)));
        line->setToolTip(richlessToolTip(item.whyNot));
        if (!item.whyNot.isEmpty())
            line->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    }
    m_list->setVisible(!m_shown.isEmpty());
    m_nothing->setVisible(m_shown.isEmpty());
    m_list->setCurrentRow(0);
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_shown.size() || !m_shown[row].whyNot.isEmpty())
        return;
    const auto what = m_shown[row].run;
    hide();
    what();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            hide();
            parentWidget()->setFocus();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int count = m_list->count();
            if (count)
                m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : count - 1)) % count);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(m_list->currentRow());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace freeagent::console
