// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/recoveryseeds.h"
#include "daemon/changelog/chain.h"
#include "daemon/changelog/frames.h"
#include "tests/fuzz/seeds.h"

namespace freeagent::fuzz {

using namespace changelog;

namespace {
QByteArray segmentOf(quint64 before, std::vector<Record> records)
{
    FileHead head;
    head.chain = QStringLiteral("20260105T090000000Z");
    head.before = {before, QByteArray(32, before ? 'd' : '\0')};
    head.schema = 7;
    head.version = QStringLiteral("1.0.0");
    Record first = recordOf(head);
    QByteArray bytes = encode(first, head.before.digest);
    Link link{first.sequence, first.digest};
    for (Record &record : records) {
        record.sequence = link.sequence + 1;
        record.at = fromMs(1'767'603'600'000 + qint64(record.sequence));
        bytes += encode(record, link.digest);
        link = {record.sequence, record.digest};
    }
    return bytes;
}

Batch pages(quint32 first, int count)
{
    Batch batch{{1, 2}, first, first + quint32(count), 3, 4, 9, 512, {}, {}};
    for (int i = 0; i < count; ++i) {
        batch.pages.push_back(first + quint32(i));
        batch.data += QByteArray(512, char('a' + i));
    }
    return batch;
}
} // namespace

std::vector<QByteArray> segmentSeeds()
{
    Record cut;
    cut.type = RecordType::Cut;
    return {segmentOf(0, {}),
            segmentOf(0, {recordOf(pages(1, 2), false), recordOf(pages(3, 1), false)}),
            segmentOf(0, {recordOf(pages(1, 2), true), recordOf(pages(3, 1), false), recordOfWalEnd({{1, 2}, 4, 3, 4})}),
            segmentOf(41, {recordOf(pages(5, 1), false), cut, recordOf(ClosedFile{8192, 17, 99})})};
}

std::vector<QByteArray> openSealed()
{
    return {QByteArray::fromHex("4546415345414c01f6b07960140d7e73291b1df59bdcdf343a7d8b5bba947330908ea65dd4dd4a79f76d882760ccaa5604a69df2450b863128"),
            QByteArray::fromHex("4546415345414c01f6b07960140d7e7329dd2d5289aa32c4b625e56e31b4e6b75d3b009532f0a5757fed3d837e29e9f589cbec9c0b7d49a50b22f187561e56903b299aba"
                                "5a9fde09133701df")};
}

std::vector<QByteArray> sealedSeeds()
{
    std::vector<QByteArray> seeds = openSealed();
    // Of another context, and of another key.
    seeds.push_back(QByteArray::fromHex("4546415345414c01f6b07960140d7e73eb588756c6275beb4f9c3689892f6011bfe05e49617c16a54fa654eb35e3ed8f0ea91809e0bfeff5620e1212cd1414ba34c6f37f"
                                        "5ebb7b7e6dfc5c5285681779"));
    seeds.push_back(QByteArray::fromHex("4546415345414c01af7961e86ea9d3b967c08c7adebd4a1aa704467af364c19f62f5719183c0c7f74fdc66159d95e4c122eff18eedd85ef8f7e8ec0296afa83bc332eb76"
                                        "09b490"));
    seeds.push_back("not sealed at all");
    return seeds;
}

std::vector<QByteArray> storeListSeeds()
{
    return {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>farm/a.sealed</Key><Size>12</Size></Contents></ListBucketResult>",
        "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>true</IsTruncated><NextContinuationToken>t&amp;1</NextContinuationToken>"
        "<Contents><ETag>&quot;x&quot;</ETag><Size>0</Size><Key>a&lt;b</Key><Owner><ID>1</ID></Owner></Contents><CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes></ListBucketResult>",
        "<ListBucketResult/>", "<ListBucketResult><Contents><Key>a</Key><Size>-1</Size></Contents></ListBucketResult>",
        "<ListBucketResult><Contents><Size>1</Size></Contents></ListBucketResult>",
        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><ListBucketResult><Contents><Key>&c;</Key><Size>1</Size></Contents></ListBucketResult>",
        "<Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>", "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>",
    };
}

std::vector<QByteArray> manifestSeeds()
{
    const QByteArray digest(64, 'a');
    return {
        R"({"format":1,"id":"20260201T020000Z-daily","kind":"daily","version":"1","startedAt":"2026-02-01T02:00:00.000Z","endedAt":"2026-02-01T02:00:01.000Z","by":"schedule","reason":"",
            "files":[{"name":"controller.db","bytes":4096,"sha256":")" + digest + R"("}],"database":{"schemaVersion":7,"sourceBytes":4096,"rows":{"builds":1}},"storage":null,"keys":{"secret.key":"0123"}})",
        R"({"format":1,"id":"20260201T020000Z-manual-2","kind":"manual","startedAt":"2026-02-01T02:00:00Z","endedAt":"2026-02-01T02:00:01Z","files":[{"name":"a\n","bytes":0,"sha256":")" + digest
            + R"("},{"name":"../b","bytes":1e300,"sha256":""}],"database":null,"storage":{"files":-1,"error":"x"}})",
        R"({"format":1,"id":"20260201T020000Z-pre-restore","kind":"pre-restore","startedAt":"2026-02-01T02:00:00Z","endedAt":"9999-12-31T23:59:59Z","files":[]})",
        R"({"outcome":"ok","at":"2026-02-01T02:00:00Z","message":null})", R"({"target":"file:/mnt","at":"2026-02-01T02:00:00Z","error":"full"})", "[]",
    };
}

} // namespace freeagent::fuzz
