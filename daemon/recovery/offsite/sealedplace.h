// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/offsite/place.h"
#include "daemon/sealing/seal.h"

namespace freeagent::recovery {

/// Another place, as it looks to those who have the key: what is put is sealed before it goes there, under its name and ".sealed"; what is
/// fetched is opened. Shows only what is sealed. Errors also: those of sealing.
class SealedPlace final : public Place
{
public:
    /// `place` outlives this. `scratch`: a folder of this machine for what is under way, made when it is needed.
    SealedPlace(Place &place, sealing::Key key, QString scratch);

    QString text() const override { return m_place.text(); }
    Result<QList<Item>> list(const QString &prefix, const GoOn &goOn = {}) override; ///< sizes are those of the sealed files
    Result<void> put(const QString &name, const QString &file, const GoOn &goOn = {}) override;
    Result<void> get(const QString &name, const QString &file, const GoOn &goOn = {}) override;
    Result<void> remove(const QString &name) override;

private:
    Result<QString> scratchFile() const;

    Place &m_place;
    sealing::Key m_key;
    QString m_scratch;
};

inline const QString kSealedEnding = QStringLiteral(".sealed");

} // namespace freeagent::recovery
