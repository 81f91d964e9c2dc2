// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/house/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freeagent::test {

QStringList SourceFile::includes() const
{
    static const QRegularExpression kForm(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = kForm.globalMatch(QString::fromUtf8(text)); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings)
{
    const QDir root(QStringLiteral(FREEAGENT_SOURCE_FOLDER));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = root.relativeFilePath(it.next());
            const bool wanted = std::any_of(endings.begin(), endings.end(), [&](const QString &end) { return path.endsWith(end); });
            if (!wanted || path.contains(u"/node_modules/") || path.contains(u"/__pycache__/"))
                continue;
            QFile file(root.filePath(path));
            if (file.open(QIODevice::ReadOnly))
                files.append({path, file.readAll()});
        }
    }
    return files;
}

} // namespace freeagent::test
