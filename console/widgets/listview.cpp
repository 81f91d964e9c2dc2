// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/listview.h"

#include "console/models/buildfilter.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

ListView::ListView(JsonTable &table, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_search(new QLineEdit)
    , m_foot(new QLabel)
    , m_empty(new QLabel)
{
    auto *proxy = new CalmProxy(this);
    proxy->setSourceModel(&table);
    proxy->setRules([this](int row) { return (!m_accept || m_accept(m_table.row(row))) && m_table.matches(row, m_words); },
                    [this](int a, int b, int column) { return m_table.rowLess(a, b, column); });
    m_view = new CalmTable(proxy);
    QList<int> widths;
    for (const JsonColumn &column : table.columns())
        widths << (column.characters ? std::max(column.characters, int(column.title.size()) + 4) : 0);
    m_view->setColumnCharacters(widths);
    m_view->setAccessibleName(name);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    setAccessibleName(name);
    m_search->setPlaceholderText(tr("Search  ( / )"));
    //: %1 is what is searched, such as "Workers".
    m_search->setAccessibleName(tr("Search: %1").arg(name));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(characters(this, 22));
    for (QLabel *label : {m_foot, m_empty})
        label->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(this, 0.25));
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_foot);
    setEmptyText(tr("Nothing here."));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_words = BuildFilter::wordsOf(text);
        refilter();
    });
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListView::showMenu);
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT activated(currentId()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showFoot();
        Q_EMIT selectionChanged();
    });
    connect(&table, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
        if (roles.isEmpty())
            Q_EMIT selectionChanged();
    });
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(proxy, change, this, &ListView::showFoot);
    connect(proxy, &QAbstractItemModel::modelReset, this, &ListView::showFoot);
    connect(proxy, &CalmProxy::dueRowsChanged, this, &ListView::showFoot);
    showFoot();
}

void ListView::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    refilter();
}

void ListView::refilter()
{
    m_view->proxy()->refilter();
    showFoot();
}

void ListView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListView::setMenu(const QList<QAction *> &actions) { m_menu = actions; }

void ListView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setAccessibleName(text);
}

void ListView::showMenu(const QPoint &at)
{
    if (m_menu.isEmpty())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_menu);
    m_view->holdFor(menu);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ListView::showFoot()
{
    const int shown = m_view->proxy()->rowCount();
    const int chosen = int(m_view->selectionModel()->selectedRows().size());
    QString text = shown == m_table.rowCount() ? tr("%n row(s)", nullptr, shown)
                                               //: %1 is the number of rows there are.
                                               : tr("%n row(s) of %1", nullptr, shown).arg(m_table.rowCount());
    if (chosen > 1)
        text += u" · "_s + tr("%n selected", nullptr, chosen);
    if (const int due = m_view->proxy()->dueRows(); due > 0)
        text += u" · "_s + tr("order rests under the pointer, %n row(s) will move", nullptr, due);
    m_foot->setText(text);
    m_foot->setAccessibleName(text);
    m_empty->setVisible(shown == 0);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_foot->setPalette(quiet);
    m_empty->setPalette(quiet);
}

QList<QJsonObject> ListView::selected() const
{
    QList<QJsonObject> rows;
    for (const int row : m_view->selectedSourceRows())
        rows << m_table.row(row);
    return rows;
}

QByteArray ListView::currentId() const
{
    const int row = m_view->currentSourceRow();
    return row < 0 ? QByteArray() : m_table.idAt(row);
}

bool ListView::select(const QByteArray &id)
{
    const QModelIndex index = m_view->proxy()->mapFromSource(m_table.index(m_table.rowOf(id), 0));
    if (!index.isValid())
        return false;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    return true;
}

void ListView::sortBy(int column, Qt::SortOrder order) { m_view->sortByColumn(column, order); }

QList<QStringList> ListView::selectedCells() const
{
    QList<QStringList> cells;
    for (const int row : m_view->selectedSourceRows()) {
        QStringList line;
        for (int column = 0; column < m_table.columnCount(); ++column)
            line << m_table.index(row, column).data().toString();
        cells << line;
    }
    return cells;
}

QString ListView::selectedText() const
{
    QStringList lines;
    for (const QStringList &line : selectedCells())
        lines << line.join(u'\t');
    return lines.join(u'\n');
}

QString ListView::selectedMarkdown() const
{
    QStringList titles;
    QStringList rule;
    for (const JsonColumn &column : m_table.columns()) {
        titles << column.title;
        rule << (column.right ? u"--:"_s : u"---"_s);
    }
    QStringList lines{u"| "_s + titles.join(u" | "_s) + u" |"_s, u"| "_s + rule.join(u" | "_s) + u" |"_s};
    for (QStringList line : selectedCells())
        lines << u"| "_s + line.replaceInStrings(u"|"_s, u"\\|"_s).join(u" | "_s) + u" |"_s;
    return lines.join(u'\n') + u'\n';
}

bool ListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || (key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))) {
            const bool plain = key->matches(QKeySequence::Copy);
            QGuiApplication::clipboard()->setText(plain ? selectedText() : selectedMarkdown());
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !currentId().isEmpty()) {
            Q_EMIT activated(currentId());
            return true;
        }
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_J || key->key() == Qt::Key_K)) {
            QKeyEvent moved(QEvent::KeyPress, key->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
            QCoreApplication::sendEvent(m_view, &moved);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace freeagent::console
