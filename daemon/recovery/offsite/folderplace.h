// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/offsite/place.h"

namespace freeagent::recovery {

/// A folder that must be there already: a volume that is not mounted must not become a folder on the disk below it.
class FolderPlace final : public Place
{
public:
    explicit FolderPlace(QString folder)
        : m_folder(std::move(folder))
    {
    }
    QString text() const override { return QStringLiteral("file:") + m_folder; }
    Result<QList<Item>> list(const QString &prefix, const GoOn &goOn) override;
    Result<void> put(const QString &name, const QString &file, const GoOn &goOn) override;
    Result<void> get(const QString &name, const QString &file, const GoOn &goOn) override;
    Result<void> remove(const QString &name) override;

private:
    Result<QString> pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace freeagent::recovery
