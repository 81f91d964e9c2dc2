<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>freeagent::console::AckForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when it gets worse</source>
        <translation>悪化した場合も</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>It rings again after</source>
        <translation>再通知まで</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ActionTexts</name>
    <message>
        <source>Cancelling %1…</source>
        <translation>%1 をキャンセル中…</translation>
    </message>
    <message>
        <source>Retrying %1…</source>
        <translation>%1 を再試行中…</translation>
    </message>
    <message>
        <source>Downloading %1: %2 % of %3</source>
        <extracomment>%1 is a build, %2 a percentage, %3 a size.</extracomment>
        <translation>%1 をダウンロード中：%3 の %2 %</translation>
    </message>
    <message>
        <source>Downloading %1…</source>
        <translation>%1 をダウンロード中…</translation>
    </message>
    <message>
        <source>Cancelled %1.</source>
        <translation>%1 をキャンセルしました。</translation>
    </message>
    <message>
        <source>Submitted %1 again as %2.</source>
        <translation>%1 を %2 として再提出しました。</translation>
    </message>
    <message>
        <source>Saved %1 (%2), but the controller named no SHA-256 to check it against.</source>
        <translation>%1 を保存しました（%2）。コントローラーは照合用の SHA-256 を示しませんでした。</translation>
    </message>
    <message>
        <source>Saved %1 (%2); its SHA-256 is right.</source>
        <translation>%1 を保存しました（%2）。SHA-256 は正しいです。</translation>
    </message>
    <message>
        <source>%1 was not cancelled: %2</source>
        <translation>%1 はキャンセルされませんでした：%2</translation>
    </message>
    <message>
        <source>%1 was not retried: %2</source>
        <translation>%1 は再試行されませんでした：%2</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2</source>
        <translation>%1 はダウンロードされませんでした：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AgeLabel</name>
    <message>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a time of day; %2 a duration.</extracomment>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>as of %1, %2 old</source>
        <translation>%1 現在（%2 前）</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>数値の古さ</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertActions</name>
    <message>
        <source>Acknowledge…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Say that you have it: nobody else is called</source>
        <translation>自分が対応すると伝えます。他の人は呼ばれません</translation>
    </message>
    <message>
        <source>Take acknowledgement back</source>
        <translation>確認を取り消す</translation>
    </message>
    <message>
        <source>It rings again at once</source>
        <translation>すぐに再び鳴ります</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>ミュート…</translation>
    </message>
    <message>
        <source>Keep it and what is like it quiet for a while</source>
        <translation>これと似たものをしばらく通知しません</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>What, since when, why and what to do</source>
        <translation>何が、いつから、なぜ、どうすべきか</translation>
    </message>
    <message>
        <source>Choose an alert first.</source>
        <translation>先にアラートを選んでください。</translation>
    </message>
    <message>
        <source>This alert is over.</source>
        <translation>このアラートは終わりました。</translation>
    </message>
    <message>
        <source>It does not ring yet.</source>
        <translation>まだ鳴っていません。</translation>
    </message>
    <message>
        <source>Somebody has it already.</source>
        <translation>すでに対応者がいます。</translation>
    </message>
    <message>
        <source>Nobody has acknowledged it.</source>
        <translation>誰も確認していません。</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <extracomment>%1 is what an alert says.</extracomment>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>Nobody is called for it any more until then; it stays on this page.</source>
        <translation>それまで誰も呼ばれません。このページには残ります。</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>対応します</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>確認済み：%1</translation>
    </message>
    <message>
        <source>It rings again.</source>
        <translation>再び鳴ります。</translation>
    </message>
    <message>
        <source>It rings again at once.</source>
        <translation>すぐに再び鳴ります。</translation>
    </message>
    <message>
        <source>Acknowledged as before.</source>
        <translation>元どおり確認済みです。</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Silence: %1</source>
        <translation>ミュート：%1</translation>
    </message>
    <message>
        <source>What it matches is still shown here, but nobody is told. It ends by itself.</source>
        <translation>一致するものはここに表示されますが、誰にも通知されません。自動的に終わります。</translation>
    </message>
    <message>
        <source>Silenced: %1</source>
        <translation>ミュート中：%1</translation>
    </message>
    <message>
        <source>The silence is ended.</source>
        <translation>ミュートを終了しました。</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>ミュートを終了</translation>
    </message>
    <message>
        <source>What it matches is told again at once.</source>
        <translation>一致するものがすぐに再び通知されます。</translation>
    </message>
    <message>
        <source>Ended the silence of %1.</source>
        <translation>%1 のミュートを終了しました。</translation>
    </message>
    <message>
        <source>The silence is back.</source>
        <translation>ミュートを元に戻しました。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>Copied the alert as text.</source>
        <translation>アラートをテキストとしてコピーしました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertCard</name>
    <message>
        <source>%1 has it until %2</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>%1 が %2 まで対応</translation>
    </message>
    <message>
        <source>even when it gets worse</source>
        <translation>悪化した場合も</translation>
    </message>
    <message>
        <source>Nobody is told: %1</source>
        <extracomment>%1 is why, as a sentence.</extracomment>
        <translation>通知なし：%1</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Leads to the page for it</source>
        <translation>対応するページへ移動</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>コピー：%1</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertDetail</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Selected alert</source>
        <translation>選択したアラート</translation>
    </message>
    <message>
        <source>Choose an alert to see what happened about it.</source>
        <translation>アラートを選ぶと経過が表示されます。</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>runbook %1</source>
        <extracomment>%1 is a row of the runbook, such as RB-37.</extracomment>
        <translation>ランブック %1</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>助けになる人：%1</translation>
    </message>
    <message>
        <source>No alert chosen</source>
        <translation>アラート未選択</translation>
    </message>
    <message>
        <source>Nobody is named for it</source>
        <translation>担当者の指定なし</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertList</name>
    <message>
        <source>No alert. Nobody is needed.</source>
        <translation>アラートはありません。対応は不要です。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertTexts</name>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>%1 is the name of a day.</extracomment>
        <translation>毎%1</translation>
    </message>
    <message>
        <source>every first %1 of the month</source>
        <extracomment>%1 is the name of a day.</extracomment>
        <translation>毎月第 1 %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>%1, threshold %2</source>
        <extracomment>%1 and %2 are figures such as &quot;11 builds&quot;.</extracomment>
        <translation>%1、しきい値 %2</translation>
    </message>
    <message>
        <source>over at %1 after %2</source>
        <extracomment>%1 is a time, %2 a duration.</extracomment>
        <translation>%1 に終了、%2 継続</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <extracomment>%1 is a duration, %2 a time.</extracomment>
        <translation>%1 継続、%2 から</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in 30 days</source>
        <translation>
            <numerusform>30 日で %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>told to %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>%1 に通知</translation>
    </message>
    <message>
        <source>then %1 at %2</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>次は %1、%2</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Acknowledgement ended</source>
        <translation>確認の期限切れ</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Heard again</source>
        <translation>再通知</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>every rule</source>
        <translation>すべてのルール</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 is critical, warning or info.</extracomment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 at %2 %3 for %4, ends %5</source>
        <extracomment>&quot;every first Sunday of the month at 02:00 UTC for 2 h, ends on ...&quot;</extracomment>
        <translation>%1 %2 %3、%4 間、終了 %5</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの項目</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Rules and back-test</source>
        <translation>ルールと過去検証</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>次のアラート</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>前のアラート</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>All of 30 days</source>
        <translation>30 日間のすべて</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>The alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Audit</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>拒否（%1）</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>失敗（%1）</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditDetail</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Nothing is written down about values.</source>
        <translation>値についての記録はありません。</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>項目を選んでください。</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>%1 is a person or a program, %2 a role.</extracomment>
        <translation>%1（%2 として）</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an address in the network.</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>%1 is the id of a token.</extracomment>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>理由は示されていません。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Entry %1, link of the chain %2</source>
        <extracomment>%1 is a number, %2 a long hexadecimal number.</extracomment>
        <translation>項目 %1、チェーンの環 %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditFilters</name>
    <message>
        <source>What is shown</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>直近 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近 30 日</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Who, exactly</source>
        <translation>誰（完全一致）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>以前の項目を読み込む</translation>
    </message>
    <message>
        <source>The page behind the last one shown</source>
        <translation>表示中の最後の次のページ</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>チェーンを検証</translation>
    </message>
    <message>
        <source>Each entry carries the sum of the one before: shows whether somebody changed one</source>
        <translation>各項目は前の項目の検査値を持ち、改変があれば分かります</translation>
    </message>
    <message>
        <source>Export entries…</source>
        <translation>項目をエクスポート…</translation>
    </message>
    <message>
        <source>All that the filters leave, one JSON object a line</source>
        <translation>絞り込み結果のすべて、1 行に 1 つの JSON オブジェクト</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>項目をコピー</translation>
    </message>
    <message>
        <source>Who did what, and what changed, as text</source>
        <translation>誰が何をし、何が変わったかをテキストで</translation>
    </message>
    <message>
        <source>No such entry.</source>
        <translation>該当する項目はありません。</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Only an admin reads the audit log.</source>
        <translation>監査ログを読めるのは管理者だけです。</translation>
    </message>
    <message>
        <source>They are on their way.</source>
        <translation>取得中です。</translation>
    </message>
    <message>
        <source>All entries are shown.</source>
        <translation>すべての項目を表示しています。</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>先に項目を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>まだ何も表示されていません。</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>チェーンを検証中…</translation>
    </message>
    <message>
        <source>It is not known whether the chain is whole: %1</source>
        <translation>チェーンが無傷かどうか分かりません：%1</translation>
    </message>
    <message>
        <source>Its end is %1: compare it with a copy kept elsewhere.</source>
        <extracomment>%1 is a long hexadecimal number.</extracomment>
        <translation>末尾は %1 です。別に保管した写しと照合してください。</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entry(s), none changed or missing.</source>
        <translation>
            <numerusform>チェーンは無傷です。%n 件、改変も欠落もありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed or removed.</source>
        <translation>チェーンは項目 %1 で切れています。その項目か以前の項目が改変または削除されました。</translation>
    </message>
    <message>
        <source>Compare with an export or a backup from before, and treat it as a break-in until it is explained.</source>
        <translation>以前のエクスポートやバックアップと照合し、説明がつくまで侵入として扱ってください。</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>Exporting the audit log…</source>
        <translation>監査ログをエクスポート中…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s) to %1.</source>
        <translation>
            <numerusform>%n 件を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>%1 に書き込めません。別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>Copied the entry.</source>
        <translation>項目をコピーしました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Autostart</name>
    <message>
        <source>&quot;%1&quot; could not be changed: %2</source>
        <translation>「%1」を変更できませんでした：%2</translation>
    </message>
    <message>
        <source>Make the folder writable for you, and try again.</source>
        <translation>フォルダーを書き込み可能にして、もう一度試してください。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayInbox</name>
    <message>
        <source>While you were away (%1–%2) nothing happened.</source>
        <translation>不在中（%1–%2）は何も起きませんでした。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayStrip</name>
    <message>
        <source>Show</source>
        <extracomment>A button: shows the events one by one.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what happened while you were away</source>
        <translation>不在中の出来事を表示</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>不在中</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A button: the person has read it.</extracomment>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Seen: hide what happened while you were away</source>
        <translation>確認済み：不在中の出来事を隠す</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are times: 02:10-08:55.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件の出来事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <extracomment>Of events: how many are not over.</extracomment>
        <translation>
            <numerusform>%n 件が未解決</numerusform>
        </translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>終わっています</translation>
    </message>
    <message>
        <source>all are over</source>
        <translation>すべて終わっています</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) failed</source>
        <translation>
            <numerusform>%n 件のビルドが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away (%1): %2</source>
        <extracomment>%1 are two times, %2 is what happened: &quot;3 events, 1 still open&quot;.</extracomment>
        <translation>不在中（%1）：%2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>他 %n 件：すべてのアラート</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed builds</source>
        <translation>失敗したビルド</translation>
    </message>
    <message>
        <source>%1–%2  %3</source>
        <extracomment>An event that is over: %1 and %2 are times, %3 is what happened.</extracomment>
        <translation>%1–%2  %3</translation>
    </message>
    <message>
        <source>since %1, still open  %2</source>
        <translation>%1 から、未解決  %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開く：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupActions</name>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Makes a backup and verifies it</source>
        <translation>バックアップを作成して検証します</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Every byte against its digest, the database opened and checked</source>
        <translation>全バイトをダイジェストと照合し、データベースを開いて確認します</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Says first which builds would be lost or return</source>
        <translation>まず失われる・戻るビルドを示します</translation>
    </message>
    <message>
        <source>Remove backup…</source>
        <translation>バックアップを削除…</translation>
    </message>
    <message>
        <source>It is gone for good</source>
        <translation>完全に失われます</translation>
    </message>
    <message>
        <source>Copy restore commands</source>
        <translation>復元コマンドをコピー</translation>
    </message>
    <message>
        <source>What to type on the controller&apos;s machine</source>
        <translation>コントローラーのマシンで入力する内容</translation>
    </message>
    <message>
        <source>Drill now…</source>
        <translation>今すぐ訓練…</translation>
    </message>
    <message>
        <source>Restores the newest backup beside the farm and proves that it works</source>
        <translation>最新のバックアップをファームの隣に復元し、動くことを確かめます</translation>
    </message>
    <message>
        <source>Take repaired database…</source>
        <translation>修復済みデータベースを採用…</translation>
    </message>
    <message>
        <source>In the place of the damaged one, which is kept</source>
        <translation>損傷したものと置き換えます。損傷したものは保管されます</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>先にバックアップを選んでください。</translation>
    </message>
    <message>
        <source>One is being made already.</source>
        <translation>すでに作成中です。</translation>
    </message>
    <message>
        <source>It is the newest one that a restore can start from.</source>
        <translation>復元の起点にできる最新のものです。</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>設定だけが含まれています。</translation>
    </message>
    <message>
        <source>A drill goes on already.</source>
        <translation>訓練はすでに進行中です。</translation>
    </message>
    <message>
        <source>There is no backup to restore.</source>
        <translation>復元できるバックアップがありません。</translation>
    </message>
    <message>
        <source>No repaired database waits to be taken.</source>
        <translation>採用待ちの修復済みデータベースはありません。</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>キャンセル中です。</translation>
    </message>
    <message>
        <source>With the files of the builds</source>
        <translation>ビルドのファイルも含める</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>今バックアップを作成しますか？</translation>
    </message>
    <message>
        <source>It waits for what changes the database, and is verified when it is made. The farm works on meanwhile.</source>
        <translation>データベースを変更する処理を待ち、完成後に検証されます。その間もファームは動き続けます。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>バックアップを作成中です。</translation>
    </message>
    <message>
        <source>Drill a restore now?</source>
        <translation>今、復元を訓練しますか？</translation>
    </message>
    <message>
        <source>%1 is restored beside the farm, and a second controller without effect on the outside is started on it. The farm itself is not touched.</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>%1 をファームの隣に復元し、外部に影響しない第 2 のコントローラーをその上で起動します。ファーム自体には触れません。</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>The drill has begun.</source>
        <translation>訓練を開始しました。</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>%1 を検証中…</translation>
    </message>
    <message>
        <source>Remove the backup %1?</source>
        <translation>バックアップ %1 を削除しますか？</translation>
    </message>
    <message>
        <source>%1, %2, %3, with %4 builds. Nothing can be restored from it any more; copies elsewhere stay.</source>
        <extracomment>%1 is a kind of backup (&quot;Daily&quot;), %2 a size, %3 whether it is whole, %4 how many builds.</extracomment>
        <translation>%1、%2、%3、ビルド %4 件。以後これからは何も復元できません。他の場所の写しは残ります。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Removed the backup %1.</source>
        <translation>バックアップ %1 を削除しました。</translation>
    </message>
    <message>
        <source>Copied the restore commands for %1.</source>
        <translation>%1 の復元コマンドをコピーしました。</translation>
    </message>
    <message>
        <source>Take the repaired database?</source>
        <translation>修復済みデータベースを採用しますか？</translation>
    </message>
    <message>
        <source>What the report calls lost stays lost. The damaged file goes into quarantine and is kept. The controller opens the repaired one at once.</source>
        <translation>報告で失われたとされたものは戻りません。損傷したファイルは隔離して保管されます。コントローラーはすぐに修復済みのものを開きます。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用する</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>修復済み</translation>
    </message>
    <message>
        <source>The repaired database is being put in place.</source>
        <translation>修復済みデータベースに置き換え中です。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupTexts</name>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Before optimising</source>
        <translation>最適化の前</translation>
    </message>
    <message>
        <source>Changed configuration</source>
        <translation>設定変更</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>復元の前</translation>
    </message>
    <message>
        <source>Found whole</source>
        <translation>無傷</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>損傷</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>判定できず</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is where the copy of a backup should be.</extracomment>
        <translation>%1 失敗</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 待機中</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of copies of a backup: are they encrypted?</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>failed %1</source>
        <extracomment>Of a restore in a test; %1 is &quot;2 d ago&quot;.</extracomment>
        <translation>%1に失敗</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The database is sound. Every page was gone through %1, in %2.</source>
        <extracomment>%1 is &quot;12 min ago&quot;, %2 a length of time.</extracomment>
        <translation>データベースは健全です。全ページを%1に確認しました（所要 %2）。</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the database; it has not been gone through yet.</source>
        <translation>データベースに問題は見つかっていません。全体の確認はまだです。</translation>
    </message>
    <message>
        <source>The database is being gone through.</source>
        <translation>データベースを確認中です。</translation>
    </message>
    <message>
        <source>The database is damaged and is being repaired. The farm does not write meanwhile.</source>
        <translation>データベースが損傷し、修復中です。その間ファームは書き込みません。</translation>
    </message>
    <message>
        <source>Damage was met in the database. It is being looked at.</source>
        <translation>データベースに損傷が見つかりました。調査中です。</translation>
    </message>
    <message>
        <source>The database was damaged and is repaired, but not everything could be saved. Take it as it is, or restore a backup.</source>
        <translation>データベースは損傷後に修復されましたが、すべては救えませんでした。このまま採用するか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The repaired database is being put in place.</source>
        <translation>修復済みデータベースに置き換え中です。</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be repaired. Restore a backup.</source>
        <translation>データベースは損傷しており修復できません。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The whole database</source>
        <translation>データベース全体</translation>
    </message>
    <message>
        <source>The database, while it served</source>
        <translation>稼働中のデータベース</translation>
    </message>
    <message>
        <source>The backup %1</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>バックアップ %1</translation>
    </message>
    <message>
        <source>A restore of %1, in a drill</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>訓練での %1 の復元</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの項目</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>復元訓練</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BatchReport</name>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>Refused builds</source>
        <translation>拒否されたビルド</translation>
    </message>
    <message>
        <source>What is done to many builds</source>
        <translation>多数のビルドへの処理</translation>
    </message>
    <message>
        <source>How many builds are done</source>
        <translation>完了したビルド数</translation>
    </message>
    <message>
        <source>%v of %m builds</source>
        <extracomment>In a bar; the values are filled in by the bar: %v done of %m builds.</extracomment>
        <translation>%m 件中 %v 件</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends what is being done to many builds.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close the list of refused builds</source>
        <translation>拒否されたビルドの一覧を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) were refused</source>
        <translation>
            <numerusform>%n 件のビルドが拒否されました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildActions</name>
    <message>
        <source>Cancel builds</source>
        <translation>ビルドをキャンセル</translation>
    </message>
    <message>
        <source>Cancel %1 for %2, which %3?</source>
        <extracomment>%1 is a project, %2 a platform, %3 &quot;runs 4 min&quot; or &quot;waits 3 min&quot;.</extracomment>
        <translation>%2 の %1（%3）をキャンセルしますか？</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>%n 件のビルドをキャンセルしますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>実行中の %n 件は数秒で止まり、これまでの作業を失います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been built yet, so no work is lost.</source>
        <translation>まだ何もビルドしていないため、作業は失われません。</translation>
    </message>
    <message>
        <source>A cancelled build can be retried from its stored source.</source>
        <translation>キャンセルしたビルドは保存されたソースから再試行できます。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n 件のビルドをキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>キャンセル…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Go to log</source>
        <translation>ログへ</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Choose a build first.</source>
        <translation>先にビルドを選んでください。</translation>
    </message>
    <message>
        <source>Build again from the stored source</source>
        <translation>保存されたソースからもう一度ビルド</translation>
    </message>
    <message>
        <source>Only builds that have ended can be retried.</source>
        <translation>再試行できるのは終了したビルドだけです。</translation>
    </message>
    <message>
        <source>Stop waiting or building; asks first</source>
        <translation>待機またはビルドを止めます（確認あり）</translation>
    </message>
    <message>
        <source>The build has ended already.</source>
        <translation>ビルドはすでに終了しています。</translation>
    </message>
    <message>
        <source>Save the artifact and check its SHA-256</source>
        <translation>成果物を保存し SHA-256 を確認します</translation>
    </message>
    <message>
        <source>There is no artifact: only a finished, successful build has one.</source>
        <translation>成果物はありません。成功して終了したビルドだけにあります。</translation>
    </message>
    <message>
        <source>Move the keyboard to the log</source>
        <translation>キーボードをログへ移す</translation>
    </message>
    <message>
        <source>Copy the build&apos;s id</source>
        <translation>ビルドの ID をコピー</translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>成果物を保存</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildBatch</name>
    <message numerus="yes">
        <source>%n were refused: %1</source>
        <extracomment>Behind what was done; %1 is the reason of the first.</extracomment>
        <translation>
            <numerusform>%n 件が拒否されました：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>%n 件は試行されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildDetail</name>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>原因元</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Selected build</source>
        <translation>選択したビルド</translation>
    </message>
    <message>
        <source>Log or attempts</source>
        <translation>ログまたは試行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nobody has tried it yet.</source>
        <translation>まだ誰も試していません。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>No build chosen</source>
        <translation>ビルド未選択</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a worker.</extracomment>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>提出 %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>ブランチ %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <translation>%1 の再実行</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>It failed without a word.</source>
        <extracomment>%1 is whose failure it was (&quot;project&quot;), %2 by what one sees it.</extracomment>
        <translation>何も残さずに失敗しました。</translation>
    </message>
    <message>
        <source>Whose: %1. %2</source>
        <translation>原因元：%1。%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildLog</name>
    <message>
        <source>The text is a regular expression</source>
        <translation>テキストは正規表現です</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Switch: only the lines that match are shown.</extracomment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show only the lines that match, instead of marking them</source>
        <translation>印を付ける代わりに一致する行だけを表示</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Switch: only lines that are errors.</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Only lines that are errors</source>
        <translation>エラー行のみ</translation>
    </message>
    <message>
        <source>First error</source>
        <translation>最初のエラー</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>ログを保存…</translation>
    </message>
    <message>
        <source>Save shown lines…</source>
        <translation>表示中の行を保存…</translation>
    </message>
    <message>
        <source>Copy link to line</source>
        <translation>行へのリンクをコピー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Choose a build to see its log.</source>
        <translation>ビルドを選ぶとログが表示されます。</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Button with a menu: times, wrapping, colours of a log.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>How the log is shown</source>
        <translation>ログの表示方法</translation>
    </message>
    <message>
        <source>Times, wrapping, colours, lines around matches</source>
        <translation>時刻、折り返し、色、一致の前後の行</translation>
    </message>
    <message>
        <source>Asking for the log…</source>
        <translation>ログを取得中…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <extracomment>%1 is what went wrong, as a sentence.</extracomment>
        <translation>ログなし：%1</translation>
    </message>
    <message>
        <source>Interrupted, goes on by itself: %1</source>
        <translation>中断、自動的に再開します：%1</translation>
    </message>
    <message>
        <source>No line of this log is an error.</source>
        <translation>このログにエラー行はありません。</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Save shown lines</source>
        <translation>表示中の行を保存</translation>
    </message>
    <message>
        <source>There is no log to save.</source>
        <translation>保存するログがありません。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>先に行を選んでください。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>集計中</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no regular expression</source>
        <translation>正規表現ではありません</translation>
    </message>
    <message>
        <source>so far…</source>
        <translation>現時点…</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildTable</name>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>farm</source>
        <translation>ファーム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Worker, or why</source>
        <extracomment>Column header: the worker that builds, why a build waits, or why it failed.</extracomment>
        <translation>ワーカーまたは理由</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>Column header: whose failure it was.</extracomment>
        <translation>原因元</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildTexts</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>A worker has been given the build but has shown no sign of life yet.</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>no worker registered</source>
        <translation>登録されたワーカーなし</translation>
    </message>
    <message>
        <source>no worker for this platform</source>
        <translation>このプラットフォームのワーカーなし</translation>
    </message>
    <message>
        <source>all workers offline</source>
        <translation>すべてのワーカーがオフライン</translation>
    </message>
    <message>
        <source>next; all workers busy</source>
        <translation>次です。すべてのワーカーが使用中</translation>
    </message>
    <message>
        <source>others go first</source>
        <translation>他が先です</translation>
    </message>
    <message>
        <source>starts at the next poll</source>
        <translation>次のポーリングで開始</translation>
    </message>
    <message>
        <source>given back; looks for another</source>
        <translation>返却済み。別のワーカーを探しています</translation>
    </message>
    <message>
        <source>assigning is paused</source>
        <translation>割り当ては一時停止中</translation>
    </message>
    <message>
        <source>waits %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>待ち %1</translation>
    </message>
    <message>
        <source>runs %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>所要 %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Worker, or why</source>
        <extracomment>Column header: the worker that builds, why a build waits, or why it failed.</extracomment>
        <translation>ワーカーまたは理由</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column header: how long a build waits, runs or took.</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsPage</name>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>status:failed platform:ios since:24h worker:mac-2 &quot;No certificate&quot;   ( / )</source>
        <translation>status:failed platform:ios since:24h worker:mac-2 &quot;No certificate&quot;   ( / )</translation>
    </message>
    <message>
        <source>Which builds are shown</source>
        <translation>表示するビルド</translation>
    </message>
    <message>
        <source>status: waiting, running, failed, done, cancelled
platform: ios, android
since: 30m, 24h, 7d, a date
worker, project, class, priority
Words are looked for in all texts; put several in quotes.</source>
        <translation>status: waiting, running, failed, done, cancelled
platform: ios, android
since: 30m, 24h, 7d, 日付
worker, project, class, priority
その他の語はすべてのテキストから探します。複数語は引用符で囲みます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Failed 24 h</source>
        <translation>失敗 24 h</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save the builds that are shown</source>
        <translation>表示中のビルドを保存</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n build(s)</source>
        <translation>
            <numerusform>%n 件のビルドを保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n build(s) in %1.</source>
        <translation>
            <numerusform>%n 件のビルドを %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load all builds</source>
        <translation>すべてのビルドを読み込む</translation>
    </message>
    <message>
        <source>Reads every build that the controller has</source>
        <translation>コントローラーが持つすべてのビルドを読みます</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Selects every build that the list shows, also those that are not seen</source>
        <translation>画面外も含め、一覧のすべてのビルドを選びます</translation>
    </message>
    <message>
        <source>Save shown builds as CSV…</source>
        <translation>表示中のビルドを CSV で保存…</translation>
    </message>
    <message>
        <source>Save shown builds as JSON…</source>
        <translation>表示中のビルドを JSON で保存…</translation>
    </message>
    <message>
        <source>Open a log file…</source>
        <translation>ログファイルを開く…</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの項目</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>原因別の失敗</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>ログファイルを開く</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>Failed 24 h: %1</source>
        <translation>失敗 24 h：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n 件のビルド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>%n 件すべて選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>一致する %n 件すべて選択</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>一覧は空です。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <extracomment>%1 and %2 are numbers of builds.</extracomment>
        <translation>%2 件中 %1 件を読み込み済み</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Older builds cannot be read: %1</source>
        <translation>以前のビルドを読めません：%1</translation>
    </message>
    <message>
        <source>not understood, looked for as text: %1</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>解釈できないためテキストとして検索：%1</translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>ポインターの下では並びを保ちます。%n 行が移動します</numerusform>
        </translation>
    </message>
    <message>
        <source>Every build is loaded.</source>
        <translation>すべてのビルドを読み込みました。</translation>
    </message>
    <message>
        <source>It is loading.</source>
        <translation>読み込み中です。</translation>
    </message>
    <message>
        <source>Build %1 cannot be shown: %2</source>
        <translation>ビルド %1 を表示できません：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsPanel</name>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n 件のビルド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <extracomment>Behind the number of rows: rows rest for as long as the pointer is over the table.</extracomment>
        <translation>
            <numerusform>ポインターの下では並びを保ちます。%n 行が移動します</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>1 時間ミュート</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CalmTable</name>
    <message>
        <source>Column headers; press to sort</source>
        <translation>列見出し。押すと並べ替えます</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの項目</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>推移</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CapacityTexts</name>
    <message>
        <source>Enough</source>
        <translation>十分</translation>
    </message>
    <message>
        <source>Too slow at times</source>
        <translation>時々遅い</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Half of all weeks</source>
        <translation>半数の週</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <extracomment>Of one hundred minutes, the queue is not longer in ninety-five.</extracomment>
        <translation>100 中 95</translation>
    </message>
    <message>
        <source>10 waiting</source>
        <translation>10 件待ち</translation>
    </message>
    <message>
        <source>20 waiting</source>
        <translation>20 件待ち</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Run time, iOS</source>
        <translation>実行時間、iOS</translation>
    </message>
    <message>
        <source>Run time, Android</source>
        <translation>実行時間、Android</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ChannelsTab</name>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Test channel</source>
        <translation>チャンネルをテスト</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test</source>
        <translation>テストであることを示すメッセージを送ります</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Sends the same message once more</source>
        <translation>同じメッセージをもう一度送ります</translation>
    </message>
    <message>
        <source>Choose a channel first.</source>
        <translation>先にチャンネルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a delivery first.</source>
        <translation>先に配信を選んでください。</translation>
    </message>
    <message>
        <source>The channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>The deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>No channel is set up: nobody is told of anything. Add one to the controller&apos;s configuration.</source>
        <translation>チャンネルがありません。誰にも何も通知されません。コントローラーの設定に追加してください。</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 をテスト中…</translation>
    </message>
    <message>
        <source>Test of %1: %2, %3</source>
        <extracomment>%1 is a channel, %2 what came of a test, %3 the other side&apos;s answer.</extracomment>
        <translation>%1 のテスト：%2、%3</translation>
    </message>
    <message>
        <source>Sent again by %1: %2</source>
        <translation>%1 で再送：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ChartExport</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>%1 に書き込めません。別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>画像として保存 (PNG)…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>画像として保存</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>数値を保存 (CSV)…</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>数値を保存</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Copied the figures.</source>
        <translation>数値をコピーしました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CleanupPanel</name>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n build(s)</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%1（ビルド %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>消えるもの</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>消えるものを表示</translation>
    </message>
    <message>
        <source>A dry run: removes nothing</source>
        <translation>試行：何も削除しません</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>クリーンアップ…</translation>
    </message>
    <message>
        <source>Shows what would go, then moves it to the trash</source>
        <translation>消えるものを示してから、ごみ箱に移します</translation>
    </message>
    <message>
        <source>Clean up by hand</source>
        <translation>手動クリーンアップ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Ended at least this long ago</source>
        <translation>終了からの最短経過</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Last successes that stay</source>
        <translation>残す直近の成功</translation>
    </message>
    <message>
        <source>See first what would go: looking removes nothing.</source>
        <translation>まず何が消えるかを確認してください。見るだけでは何も削除されません。</translation>
    </message>
    <message>
        <source>Files of open and pinned builds always stay.</source>
        <translation>未完了のビルドと固定されたビルドのファイルは常に残ります。</translation>
    </message>
    <message>
        <source>Asking what would go…</source>
        <translation>消えるものを問い合わせ中…</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB of 4 builds&quot;</extracomment>
        <translation>消えるものはありません。</translation>
    </message>
    <message>
        <source>Would go: %1.</source>
        <translation>消えるもの：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) are listed.</source>
        <translation>
            <numerusform>最初の %n 件のみ表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up files older than %n day(s)?</source>
        <translation>
            <numerusform>%n 日より古いファイルをクリーンアップしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Nothing would go. Choose fewer days, or keep fewer successes.</source>
        <translation>消えるものはありません。日数を減らすか、残す成功を減らしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 go; they can be put back for %n hour(s).</source>
        <translation>
            <numerusform>%1 が消えます。%n 時間以内なら元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily clean-up keeps %n last success(es) of each project and branch; this one keeps fewer.</source>
        <translation>
            <numerusform>毎日のクリーンアップは各プロジェクトとブランチの直近の成功 %n 件を残しますが、今回はそれより少なくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash: %1.</source>
        <translation>ごみ箱に移動しました：%1。</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>元に戻しました：%1。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CloseKeeper</name>
    <message>
        <source>Keep watching from the tray</source>
        <translation>トレイから監視を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The console can go on without its window: the icon in the tray shows new problems and opens it again.</source>
        <translation>ウィンドウがなくてもコンソールは動き続けられます。トレイのアイコンが新しい問題を示し、再び開きます。</translation>
    </message>
    <message>
        <source>Choose what closing the window does from now on. The settings can change it; Quit in the menu of the icon always ends the console.</source>
        <translation>今後ウィンドウを閉じたときの動作を選んでください。設定で変更できます。アイコンのメニューの「終了」は常にコンソールを終えます。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ClustersTab</name>
    <message>
        <source>all on %1</source>
        <translation>すべて %1 上</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>原因元</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>原因別の失敗</translation>
    </message>
    <message>
        <source>Show its builds</source>
        <translation>該当ビルドを表示</translation>
    </message>
    <message>
        <source>The builds that failed so</source>
        <translation>このように失敗したビルド</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>例を表示</translation>
    </message>
    <message>
        <source>One of its builds, with the log</source>
        <translation>その中の 1 件をログとともに</translation>
    </message>
    <message>
        <source>Show the machine</source>
        <translation>マシンを表示</translation>
    </message>
    <message>
        <source>The worker on which it happened most</source>
        <translation>最も多く起きたワーカー</translation>
    </message>
    <message>
        <source>Failures of 7 days by cause</source>
        <translation>7 日間の原因別の失敗</translation>
    </message>
    <message>
        <source>No build has failed in 7 days.</source>
        <translation>7 日間に失敗したビルドはありません。</translation>
    </message>
    <message>
        <source>The failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Choose a cause first.</source>
        <translation>先に原因を選んでください。</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <extracomment>%1 is by what one sees whose failure it was.</extracomment>
        <translation>判断の根拠：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CommandPalette</name>
    <message>
        <source>No action of this name.</source>
        <translation>その名前の操作はありません。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>操作の名前</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CommandRun</name>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 を開始できませんでした：%2。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>It was ended by a signal.</source>
        <translation>シグナルで終了しました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfigurationTab</name>
    <message>
        <source>variable %1</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>credential %1</source>
        <extracomment>%1 is a file: a credential of systemd.</extracomment>
        <translation>資格情報 %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <extracomment>%1 is a flag of the command line: &quot;--port&quot;.</extracomment>
        <translation>オプション %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>Of a setting: no file says anything of it.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>Of a secret: there is one.</extracomment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>another one</source>
        <extracomment>Of a secret whose file holds another one than is in effect.</extracomment>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>有効な値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Who said what a setting is: a file, a variable, a flag.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Changes take effect</source>
        <translation>変更の反映</translation>
    </message>
    <message>
        <source>on reload</source>
        <translation>再読み込み時</translation>
    </message>
    <message>
        <source>on restart</source>
        <translation>再起動時</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>再起動後</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>設定項目をコピー</translation>
    </message>
    <message>
        <source>As a line for the configuration file</source>
        <translation>設定ファイルの行として</translation>
    </message>
    <message>
        <source>Which settings</source>
        <translation>対象の設定</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>Those that somebody set</source>
        <translation>誰かが設定したもの</translation>
    </message>
    <message>
        <source>Those that wait for a restart</source>
        <translation>再起動待ちのもの</translation>
    </message>
    <message>
        <source>Configuration of the controller</source>
        <translation>コントローラーの設定</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>Choose one setting first.</source>
        <translation>先に設定項目を 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Settings are changed where they are written, not here: in the file, then with a reload or a restart of the controller.</source>
        <translation>設定はここではなく書かれている場所で変更します。ファイルを直し、コントローラーを再読み込みまたは再起動してください。</translation>
    </message>
    <message>
        <source>In %1 stands %2: it takes effect with the next start.</source>
        <extracomment>%1 is where a setting is written, %2 what is written there.</extracomment>
        <translation>%1 に %2 とあります。次の起動で反映されます。</translation>
    </message>
    <message>
        <source>Only administrators see the configuration.</source>
        <translation>設定を見られるのは管理者だけです。</translation>
    </message>
    <message>
        <source>The files were read at %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>ファイルは %1 に読み込まれました。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) wait for a restart of the controller.</source>
        <translation>
            <numerusform>%n 件の設定がコントローラーの再起動を待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfirmStrip</name>
    <message>
        <source>Before it is done</source>
        <translation>実行の前に</translation>
    </message>
    <message>
        <source>Why? (for the audit log)</source>
        <translation>理由は？（監査ログ用）</translation>
    </message>
    <message>
        <source>Reason, for the audit log</source>
        <translation>監査ログ用の理由</translation>
    </message>
    <message>
        <source>Type the word to confirm</source>
        <translation>確認のため語を入力</translation>
    </message>
    <message>
        <source>Asking the controller what would happen…</source>
        <translation>何が起こるかをコントローラーに問い合わせ中…</translation>
    </message>
    <message>
        <source>What would happen is not known, so nothing is done: %1 %2</source>
        <translation>何が起こるか分からないため、何もしません：%1 %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>取り消し中…</translation>
    </message>
    <message>
        <source>There is no undo.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a word, such as the name of the farm.</extracomment>
        <translation>確認のため %1 と入力</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>First the controller says what would happen.</source>
        <translation>まずコントローラーが何が起こるかを示します。</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>先に理由を入力してください。</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>先に語を入力してください。</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <extracomment>Button; %1 is the number of seconds that are left to press it.</extracomment>
        <translation>元に戻す（%1 秒）</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect to a controller</source>
        <translation>コントローラーに接続</translation>
    </message>
    <message>
        <source>The console shows one build farm. It needs the address of its expo-controller and the API key that the controller printed at its first start.</source>
        <translation>コンソールはビルドファームを表示します。expo-controller のアドレスと、最初の起動時に出力された API キーが必要です。</translation>
    </message>
    <message>
        <source>Address of the controller</source>
        <translation>コントローラーのアドレス</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>This is not the address of a controller.</source>
        <translation>コントローラーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it like http://127.0.0.1:3000 or https://farm.example.</source>
        <translation>http://127.0.0.1:3000 や https://farm.example のように書いてください。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>The controller is there, but it refuses this key.</source>
        <translation>コントローラーはありますが、このキーを拒否しています。</translation>
    </message>
    <message>
        <source>Copy the whole key as it was printed at the controller&apos;s first start.</source>
        <translation>コントローラーの最初の起動時に出力されたキー全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Address and key are right.</source>
        <extracomment>%1 is a version, %2 a number of workers, %3 a number of builds.</extracomment>
        <translation>アドレスとキーは正しいです。</translation>
    </message>
    <message>
        <source>expo-controller %1, %2 workers online, %3 builds waiting.</source>
        <translation>expo-controller %1、ワーカー %2 台オンライン、ビルド %3 件待ち。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConsoleTab</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the console.</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the console.</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>このデスクトップで</translation>
    </message>
    <message>
        <source>The language changes with the next start of the console.</source>
        <translation>言語はコンソールの次の起動で変わります。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ContactsTab</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静かな時間帯</translation>
    </message>
    <message>
        <source>What they do for us</source>
        <translation>担当業務</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>状態ページ</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>併せて表示</translation>
    </message>
    <message>
        <source>I have looked through them…</source>
        <translation>目を通しました…</translation>
    </message>
    <message>
        <source>Says that names and numbers are right today</source>
        <translation>名前と番号が今日正しいことを示します</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>業者</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>人を追加…</translation>
    </message>
    <message>
        <source>Add vendor…</source>
        <translation>業者を追加…</translation>
    </message>
    <message>
        <source>Can be called from then on</source>
        <translation>以後呼び出せます</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>人を編集…</translation>
    </message>
    <message>
        <source>Edit vendor…</source>
        <translation>業者を編集…</translation>
    </message>
    <message>
        <source>Name, numbers and what else is known</source>
        <translation>名前、番号、その他の情報</translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation>人を削除…</translation>
    </message>
    <message>
        <source>Remove vendor…</source>
        <translation>業者を削除…</translation>
    </message>
    <message>
        <source>Nobody is told to call them any more; can be taken back</source>
        <translation>以後呼び出しの案内をしません。元に戻せます</translation>
    </message>
    <message>
        <source>Nobody is known. Add who answers for the farm.</source>
        <translation>誰も登録されていません。ファームの責任者を追加してください。</translation>
    </message>
    <message>
        <source>No vendor is known. Add whom to call about Macs, network and certificates.</source>
        <translation>業者が登録されていません。Mac、ネットワーク、証明書の連絡先を追加してください。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>The contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Nobody has looked through the contacts yet.</source>
        <translation>連絡先はまだ誰も確認していません。</translation>
    </message>
    <message>
        <source>Looked through %1 by %2: overdue since %3.</source>
        <extracomment>%1 is &quot;12 days ago&quot;, %2 a person, %3 a time.</extracomment>
        <translation>%1に %2 が確認：%3 から期限超過。</translation>
    </message>
    <message>
        <source>Looked through %1 by %2, due again %3.</source>
        <translation>%1に %2 が確認、次回 %3。</translation>
    </message>
    <message>
        <source>The contacts are not known yet.</source>
        <translation>連絡先はまだ不明です。</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>先に 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>業者</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>These are no quiet hours.</source>
        <translation>静かな時間帯の形式ではありません。</translation>
    </message>
    <message>
        <source>Write them as 22:00-07:00, or nothing.</source>
        <translation>22:00-07:00 のように書くか、空にしてください。</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>A new vendor</source>
        <translation>新しい業者</translation>
    </message>
    <message>
        <source>Shown with the alerts that need them.</source>
        <translation>必要とするアラートに表示されます。</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>連絡先を保存</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>The contacts are as before.</source>
        <translation>連絡先は元のままです。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Whoever is in the rotation or the rota cannot be removed: the controller says so.</source>
        <translation>ローテーションや当番表にいる人は削除できません。コントローラーがそう伝えます。</translation>
    </message>
    <message>
        <source>Alerts do not show this vendor any more.</source>
        <translation>アラートにこの業者は表示されなくなります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 を元に戻しました。</translation>
    </message>
    <message>
        <source>Are all names and numbers right?</source>
        <translation>名前と番号はすべて正しいですか？</translation>
    </message>
    <message>
        <source>It is written down that you have looked through them; you are reminded again when it is due.</source>
        <translation>確認したことが記録されます。次の期限にまたお知らせします。</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>The contacts are looked through.</source>
        <translation>連絡先を確認しました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DemoFarm</name>
    <message>
        <source>invented farm</source>
        <translation>架空のファーム</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DeskActions</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Build again from the stored source</source>
        <translation>保存されたソースからもう一度ビルド</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>キャンセル…</translation>
    </message>
    <message>
        <source>Stop waiting or building</source>
        <translation>待機またはビルドを止めます</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>優先度…</translation>
    </message>
    <message>
        <source>Higher goes first</source>
        <translation>大きいほど先</translation>
    </message>
    <message>
        <source>Raise priority</source>
        <translation>優先度を上げる</translation>
    </message>
    <message>
        <source>By 10: it goes before others</source>
        <translation>10 上げて他より先にします</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>優先度を下げる</translation>
    </message>
    <message>
        <source>By 10: it goes behind others</source>
        <translation>10 下げて他より後にします</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep its files whatever its age</source>
        <translation>古くなってもファイルを残します</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Retention decides again</source>
        <translation>保持ポリシーに戻します</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Save the artifact and check its SHA-256</source>
        <translation>成果物を保存し SHA-256 を確認します</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy the ids of the builds</source>
        <translation>ビルドの ID をコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>A link that opens this build in the console</source>
        <translation>コンソールでこのビルドを開くリンク</translation>
    </message>
    <message>
        <source>Stop what is being done to many builds</source>
        <translation>多数のビルドへの処理を止める</translation>
    </message>
    <message>
        <source>What is under way is finished, nothing more begins</source>
        <translation>進行中のものは完了し、新たには始めません</translation>
    </message>
    <message>
        <source>Choose a build first.</source>
        <translation>先にビルドを選んでください。</translation>
    </message>
    <message>
        <source>Only builds that have ended can be retried.</source>
        <translation>再試行できるのは終了したビルドだけです。</translation>
    </message>
    <message>
        <source>The build has ended already.</source>
        <translation>ビルドはすでに終了しています。</translation>
    </message>
    <message>
        <source>Only a build that waits has a place in the queue.</source>
        <translation>待機中のビルドだけがキューに位置を持ちます。</translation>
    </message>
    <message>
        <source>Only one build that waits can be moved in the queue.</source>
        <translation>キューで動かせるのは待機中の 1 件だけです。</translation>
    </message>
    <message>
        <source>Only one finished, successful build has an artifact.</source>
        <translation>成果物があるのは、成功して終了した 1 件のビルドだけです。</translation>
    </message>
    <message>
        <source>Choose one build.</source>
        <translation>ビルドを 1 件選んでください。</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>実行中の処理はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>%n 件のビルドをキャンセルしますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>実行中の %n 件は数秒で止まり、これまでの作業を失います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been built yet, so no work is lost.</source>
        <translation>まだ何もビルドしていないため、作業は失われません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen have ended already and stay as they are.</source>
        <translation>
            <numerusform>選択のうち %n 件はすでに終了しており、そのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo submits them again from their stored sources, at the end of the queue.</source>
        <translation>元に戻すと、保存されたソースからキューの末尾に再提出します。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <extracomment>Button; not &quot;Cancel&quot; alone, which would be the way out.</extracomment>
        <translation>
            <numerusform>%n 件のビルドをキャンセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n build(s).</source>
        <translation>
            <numerusform>%n 件のビルドをキャンセルしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submitted %n build(s) again.</source>
        <translation>
            <numerusform>%n 件のビルドを再提出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)?</source>
        <translation>
            <numerusform>%n 件のビルドを再試行しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>As many new builds wait at the end of the queue.</source>
        <translation>同じ数の新しいビルドがキューの末尾で待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n 件のビルドを再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled the %n new build(s).</source>
        <translation>
            <numerusform>新しい %n 件のビルドをキャンセルしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority, higher goes first</source>
        <translation>優先度（大きいほど先）</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n build(s)</source>
        <translation>
            <numerusform>%n 件のビルドの優先度</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher goes first; 0 is usual. Builds of the same priority keep their order.</source>
        <translation>大きいほど先。通常は 0。同じ優先度では順序を保ちます。</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>優先度を設定</translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n build(s).</source>
        <translation>
            <numerusform>%n 件のビルドの優先度を設定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The priority is as before.</source>
        <translation>優先度は元のままです。</translation>
    </message>
    <message>
        <source>%1 is the end of the scale.</source>
        <translation>%1 が尺度の端です。</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>優先度 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n build(s).</source>
        <translation>
            <numerusform>%n 件のビルドを固定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n build(s).</source>
        <translation>
            <numerusform>%n 件のビルドの固定を解除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>成果物を保存</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n id(s).</source>
        <translation>
            <numerusform>%n 件の ID をコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::DeskPresence</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line about another farm; %1 is its name, %2 the sentence about it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Expo Free Agent</source>
        <translation>Expo Free Agent</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>In quiet hours criticals still ring</source>
        <translation>静かな時間帯でも重大なものは鳴らす</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>朝の点検</translation>
    </message>
    <message>
        <source>Pause a worker…</source>
        <translation>ワーカーを一時停止…</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Wall: the farm on the whole screen</source>
        <translation>ウォール：全画面でファームを表示</translation>
    </message>
    <message>
        <source>Floating bar above other windows</source>
        <translation>他のウィンドウの上のフローティングバー</translation>
    </message>
    <message>
        <source>No sounds until %1: ring again</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>%1 まで無音：再び鳴らす</translation>
    </message>
    <message>
        <source>No sounds for an hour</source>
        <translation>1 時間無音</translation>
    </message>
    <message>
        <source>Quiet hours (%1 to %2)</source>
        <translation>静かな時間帯（%1 〜 %2）</translation>
    </message>
    <message>
        <source>DEMO: %1</source>
        <extracomment>The name of an invented farm; %1 is the name.</extracomment>
        <translation>デモ：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is a problem; %n others came with it.</extracomment>
        <translation>
            <numerusform>%1、他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>確認済み：%1</translation>
    </message>
    <message>
        <source>That problem is over already.</source>
        <translation>その問題はすでに終わっています。</translation>
    </message>
    <message>
        <source>Silenced for an hour from the list of problems</source>
        <translation>問題一覧から 1 時間ミュート</translation>
    </message>
    <message>
        <source>Silenced for an hour: %1</source>
        <translation>1 時間ミュート：%1</translation>
    </message>
    <message>
        <source>There is no contact with the farm.</source>
        <translation>ファームと接続できていません。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DetailPanel</name>
    <message>
        <source>on %1</source>
        <extracomment>%1 is the name of a worker.</extracomment>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>提出 %1</translation>
    </message>
    <message>
        <source>retry of %1</source>
        <extracomment>%1 is the id of another build.</extracomment>
        <translation>%1 の再試行</translation>
    </message>
    <message>
        <source>Selected build</source>
        <translation>選択したビルド</translation>
    </message>
    <message>
        <source>No build chosen</source>
        <translation>ビルド未選択</translation>
    </message>
    <message>
        <source>No facts</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Read the end of the log. Retry builds it again from the same source.</source>
        <translation>ログの末尾を読んでください。再試行は同じソースからもう一度ビルドします。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DownStrip</name>
    <message>
        <source>Emergency steps</source>
        <translation>緊急手順</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Alarm: no contact with the controller</source>
        <translation>警報：コントローラーと接続できません</translation>
    </message>
    <message numerus="yes">
        <source>No contact with %1 for %2, since %3: %n tries failed.</source>
        <extracomment>%1 is the controller, %2 a length of time, %3 a time of day.</extracomment>
        <translation>
            <numerusform>%1 と %2 接続できません（%3 から）。%n 回の試行が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is down, builds that run go on and new ones are not taken; it cannot tell anybody itself. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>停止している場合、実行中のビルドは続き、新しいものは受け付けません。自身では誰にも知らせられません。%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DrainForm</name>
    <message>
        <source>Deadline for running builds</source>
        <translation>実行中ビルドの期限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排出</translation>
    </message>
    <message>
        <source>At the deadline</source>
        <translation>期限に</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DrillsTab</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Took (RTO)</source>
        <translation>所要 (RTO)</translation>
    </message>
    <message>
        <source>Lost (RPO)</source>
        <translation>損失 (RPO)</translation>
    </message>
    <message>
        <source>Age of backup</source>
        <translation>バックアップの古さ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>訓練の手順</translation>
    </message>
    <message>
        <source>Compared rows</source>
        <translation>比較した行</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>復元訓練</translation>
    </message>
    <message>
        <source>The drills</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>No drill yet: nobody knows whether a backup can be restored. Drill now.</source>
        <translation>訓練はまだありません。バックアップを復元できるか誰も知りません。今すぐ訓練してください。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Rows compared with the farm&apos;s</source>
        <translation>ファームと比較した行</translation>
    </message>
    <message>
        <source>The newest backup is restored beside the farm, a second controller is started on it and proves that it works, and rows are compared. It happens every week by itself.</source>
        <translation>最新のバックアップをファームの隣に復元し、第 2 のコントローラーを起動して動作を確かめ、行を比較します。毎週自動で行われます。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::EmergencyDesk</name>
    <message>
        <source>Try the way to the machine</source>
        <translation>マシンへの経路を試す</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Parts of the emergency desk</source>
        <translation>緊急デスクの項目</translation>
    </message>
    <message>
        <source>Emergency steps</source>
        <translation>緊急手順</translation>
    </message>
    <message>
        <source>Restore the farm</source>
        <translation>ファームを復元</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>このコンピューターのバックアップ</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>接続とコマンド</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>ページに戻る</translation>
    </message>
    <message>
        <source>What can be done while the controller is away. Nothing here needs it.</source>
        <translation>コントローラーの不在中にできること。ここでは何も必要としません。</translation>
    </message>
    <message>
        <source>What can be done while %1 is away. Nothing here needs it.</source>
        <extracomment>%1 is the controller.</extracomment>
        <translation>%1 の不在中にできること。ここでは何も必要としません。</translation>
    </message>
    <message>
        <source>%1 on %2?</source>
        <extracomment>%1 is what is done (&quot;Start it again&quot;), %2 the name of a machine.</extracomment>
        <translation>%2 で「%1」？</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>実行する</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>別のコマンドが実行中です。</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>終わるまで待ってください。</translation>
    </message>
    <message>
        <source>It was run.</source>
        <translation>実行しました。</translation>
    </message>
    <message>
        <source>It ended with status %1.</source>
        <translation>ステータス %1 で終了しました。</translation>
    </message>
    <message>
        <source>The log below has its words.</source>
        <translation>下のログに内容があります。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmBar</name>
    <message>
        <source>Expo Free Agent</source>
        <translation>Expo Free Agent</translation>
    </message>
    <message>
        <source>queue %1</source>
        <extracomment>A number of builds that wait, in the floating bar: short.</extracomment>
        <translation>キュー %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Workers that are there, of all there are, in the floating bar: 3/4.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>接続なし</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmCards</name>
    <message>
        <source>last week not known</source>
        <translation>先週は不明</translation>
    </message>
    <message>
        <source>as at this hour last week</source>
        <translation>先週のこの時刻と同じ</translation>
    </message>
    <message>
        <source>%1 more than last week</source>
        <extracomment>%1 is a length of time; the same hour last week.</extracomment>
        <translation>先週より %1 長い</translation>
    </message>
    <message>
        <source>%1 less than last week</source>
        <translation>先週より %1 短い</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>最長の待ち</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>Oldest of %n waiting</source>
        <translation>
            <numerusform>待機中 %n 件のうち最長</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Workers online</source>
        <translation>オンラインのワーカー</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Workers online of all, as &quot;5 / 6&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>欠けなし</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>欠け：%1</translation>
    </message>
    <message>
        <source>7 d %1, goal %2</source>
        <extracomment>%1 is the share of the last week, %2 the goal.</extracomment>
        <translation>7 日 %1、目標 %2</translation>
    </message>
    <message>
        <source>Success, 24 h</source>
        <translation>成功率、24 h</translation>
    </message>
    <message>
        <source>Failed by the farm, 24 h</source>
        <translation>ファームによる失敗、24 h</translation>
    </message>
    <message numerus="yes">
        <source>of %n that failed</source>
        <translation>
            <numerusform>失敗 %n 件中</numerusform>
        </translation>
    </message>
    <message>
        <source>Free for %1</source>
        <extracomment>%1 is what the disk is for: data, storage.</extracomment>
        <translation>%1の空き</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a length of time; else the size of a disk.</extracomment>
        <translation>あと %1 で満杯</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全 %1</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>バックアップの古さ</translation>
    </message>
    <message>
        <source>nothing can be restored</source>
        <translation>何も復元できません</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>検証 %1</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>復元の所要</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>訓練なし</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>%1 is &quot;2 d ago&quot;.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>drill %1</source>
        <translation>訓練 %1</translation>
    </message>
    <message>
        <source>Free on the disks</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>iOS run time, 24 h</source>
        <translation>iOS 実行時間、24 h</translation>
    </message>
    <message>
        <source>Android run time, 24 h</source>
        <translation>Android 実行時間、24 h</translation>
    </message>
    <message>
        <source>The farm in numbers</source>
        <translation>数値で見るファーム</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmColor</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmRow</name>
    <message>
        <source>%1 (open)</source>
        <extracomment>Behind the name of a farm: its pages are open.</extracomment>
        <translation>%1（表示中）</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a farm, %2 a number of builds, &quot;4 waiting&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <extracomment>Behind a problem that somebody has acknowledged or silenced.</extracomment>
        <translation>%1（対応済み）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of problems: %n others.</extracomment>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmTexts</name>
    <message>
        <source>Nothing is known: no key is kept for this farm.</source>
        <translation>何も分かりません。このファームのキーが保存されていません。</translation>
    </message>
    <message>
        <source>Open it to enter its key.</source>
        <translation>開いてキーを入力してください。</translation>
    </message>
    <message>
        <source>The console knows of no farm yet.</source>
        <translation>コンソールはまだどのファームも知りません。</translation>
    </message>
    <message>
        <source>Add one by its address and key.</source>
        <translation>アドレスとキーで追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is needed: %n farms are well.</source>
        <translation>
            <numerusform>対応は不要です。%n か所のファームは良好です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n farms need somebody: %1.</source>
        <extracomment>%n farms; %1 is their names.</extracomment>
        <translation>
            <numerusform>%n か所のファームが対応を必要としています：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Builds in the queue.</extracomment>
        <translation>
            <numerusform>%n 件待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>Builds that are being made.</extracomment>
        <translation>
            <numerusform>%n 件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workers</source>
        <extracomment>%1 of %n workers are online.</extracomment>
        <translation>
            <numerusform>ワーカー %1 / %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmsView</name>
    <message>
        <source>All farms</source>
        <translation>すべてのファーム</translation>
    </message>
    <message>
        <source>Add a farm…</source>
        <translation>ファームを追加…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>別のキー…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove (first open another farm)</source>
        <translation>削除（先に別のファームを開いてください）</translation>
    </message>
    <message>
        <source>Name of the farm</source>
        <translation>ファームの名前</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <extracomment>%1 is a farm.</extracomment>
        <translation>%1 の名前は？</translation>
    </message>
    <message>
        <source>The name is only for this console. Without one the farm is called by its address.</source>
        <translation>名前はこのコンソールだけのものです。なければアドレスで呼ばれます。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The farm has its name.</source>
        <translation>ファームに名前を付けました。</translation>
    </message>
    <message>
        <source>The farm has its name of before.</source>
        <translation>ファームの名前を元に戻しました。</translation>
    </message>
    <message>
        <source>Remove %1 from this console?</source>
        <extracomment>%1 is a farm.</extracomment>
        <translation>%1 をこのコンソールから削除しますか？</translation>
    </message>
    <message>
        <source>Its key is deleted from this machine, and its problems are no longer shown or told here. The farm itself goes on.</source>
        <translation>キーはこのマシンから消え、問題はここに表示も通知もされなくなります。ファーム自体は動き続けます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The farm is removed from this console.</source>
        <translation>ファームをこのコンソールから削除しました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FileTab</name>
    <message>
        <source>whole</source>
        <translation>無傷</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>損傷</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>判定できず</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1, made %2 by version %3.</source>
        <extracomment>%1 is the name of a backup, %2 a time, %3 a version.</extracomment>
        <translation>%1、%2に版 %3 で作成。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A table of the database and how many rows it has.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>設定だけが含まれています。</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>行数：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>ビルドのファイル %n 件、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests: %1 right, %2 wrong, %3 could not be told.</source>
        <translation>ダイジェスト：正 %1、誤 %2、判定できず %3。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>バックアップのファイル</translation>
    </message>
    <message>
        <source>Backup: a folder or a file</source>
        <translation>バックアップ：フォルダーまたはファイル</translation>
    </message>
    <message>
        <source>Folder of a backup, or a file x.efabak</source>
        <translation>バックアップのフォルダー、または x.efabak ファイル</translation>
    </message>
    <message>
        <source>Data folder to restore into</source>
        <translation>復元先のデータフォルダー</translation>
    </message>
    <message>
        <source>Data folder; it is made when it is not there</source>
        <translation>データフォルダー。なければ作成します</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>このコンピューターのバックアップ</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>%1 of: %2</source>
        <extracomment>%1 is &quot;Folder…&quot; or &quot;File…&quot;, %2 what is chosen.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A backup on this computer, without a controller</source>
        <translation>コントローラーなしで、このコンピューターのバックアップ</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>無傷ですか？</translation>
    </message>
    <message>
        <source>Choose a backup and verify it: every byte is read, the database opened, its rows counted.</source>
        <translation>バックアップを選んで検証してください。全バイトを読み、データベースを開き、行を数えます。</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Restore it into a data folder of this computer</source>
        <translation>このコンピューターのデータフォルダーに復元</translation>
    </message>
    <message>
        <source>No controller may run on that folder. What is there is backed up first; the database of before is kept in any case.</source>
        <translation>そのフォルダーでコントローラーを動かしてはいけません。既存のものは先にバックアップされ、以前のデータベースは必ず保管されます。</translation>
    </message>
    <message>
        <source>Backups (*.efabak)</source>
        <translation>バックアップ (*.efabak)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The program expo-controller is not on this computer.</source>
        <translation>このコンピューターに expo-controller がありません。</translation>
    </message>
    <message>
        <source>Install it here, or look at the backup on a machine that has it: expo-controller verify FOLDER</source>
        <translation>ここにインストールするか、ある機械で確認してください：expo-controller verify FOLDER</translation>
    </message>
    <message>
        <source>Do the dry run first.</source>
        <translation>先に試行してください。</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>バックアップを検証</translation>
    </message>
    <message>
        <source>Dry run of a restore</source>
        <translation>復元の試行</translation>
    </message>
    <message>
        <source>It cannot be restored like this; the log below says why.</source>
        <translation>このままでは復元できません。下のログに理由があります。</translation>
    </message>
    <message>
        <source>Restore into %1?</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>%1 に復元しますか？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>何も復元されませんでした。</translation>
    </message>
    <message>
        <source>The log below says why.</source>
        <translation>下のログに理由があります。</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>別のコマンドが実行中です。</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>終わるまで待ってください。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FilterBar</name>
    <message>
        <source>Which builds are shown</source>
        <translation>表示するビルド</translation>
    </message>
    <message>
        <source>Search  ( / )</source>
        <translation>検索  ( / )</translation>
    </message>
    <message>
        <source>Search builds by project, id, worker or error</source>
        <translation>プロジェクト、ID、ワーカー、エラーでビルドを検索</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1 is the text of a filter button such as &quot;Running 3&quot;.</extracomment>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter button: all builds.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <extracomment>Filter buttons; %1 is a count.</extracomment>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>Failed 24 h: %1</source>
        <translation>失敗 24 h：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Gauge</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2, target %3. %4</source>
        <extracomment>%1 is what is measured, %2 the figure, %3 the target, %4 more about it.</extracomment>
        <translation>%1：%2、目標 %3。%4</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::HandoffTab</name>
    <message>
        <source>Copy note</source>
        <translation>メモをコピー</translation>
    </message>
    <message>
        <source>The note as it stands here</source>
        <translation>ここにあるとおりのメモ</translation>
    </message>
    <message>
        <source>Prefill anew</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>Replaces what you have written</source>
        <translation>書いた内容を置き換えます</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>The report as text, for a chat</source>
        <translation>チャット用のテキストの報告</translation>
    </message>
    <message>
        <source>Send report now…</source>
        <translation>今すぐ報告を送信…</translation>
    </message>
    <message>
        <source>Over the channels that carry reports; the next one goes out all the same</source>
        <translation>報告用のチャンネルで送ります。次回分も通常どおり送られます</translation>
    </message>
    <message>
        <source>Copied the note.</source>
        <translation>メモをコピーしました。</translation>
    </message>
    <message>
        <source>Copied the report.</source>
        <translation>報告をコピーしました。</translation>
    </message>
    <message>
        <source>Handoff note</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>Weeks to tell of</source>
        <translation>対象の週数</translation>
    </message>
    <message>
        <source>week(s)</source>
        <translation>週</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Prefilled with what happened; add what whoever comes next has to know. What you write stays here until you prefill it anew or close the console.</source>
        <translation>起きたことが記入済みです。次の人が知るべきことを書き足してください。書いた内容は、再入力するかコンソールを閉じるまで残ります。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>報告：%1</translation>
    </message>
    <message>
        <source>The report as it would go out now</source>
        <translation>今送られる場合の報告</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Handoff and reports</source>
        <translation>引き継ぎと報告</translation>
    </message>
    <message>
        <source>Goes out by itself %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>自動送信：%1。</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>前回送信：%1。</translation>
    </message>
    <message>
        <source>The report is not known yet.</source>
        <translation>報告はまだ不明です。</translation>
    </message>
    <message>
        <source>Send the report now?</source>
        <translation>今すぐ報告を送信しますか？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>The report is on its way.</source>
        <translation>報告を送信中です。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::HoldForm</name>
    <message>
        <source>Give its builds back at once</source>
        <translation>ビルドをすぐに返す</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>for 30 minutes</source>
        <translation>30 分間</translation>
    </message>
    <message>
        <source>for 2 hours</source>
        <translation>2 時間</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>午前 0 時まで</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>日時まで…</translation>
    </message>
    <message>
        <source>until somebody resumes it</source>
        <translation>誰かが再開するまで</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>They begin anew on another worker. Otherwise it finishes them first.</source>
        <translation>別のワーカーで最初からやり直します。そうでなければ先に終わらせます。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::IntegrityTab</name>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>バックアップ内</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>救出</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>バックアップから</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>喪失</translation>
    </message>
    <message>
        <source>reckoned anew</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>判定できず</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Integrity history</source>
        <translation>完全性の履歴</translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation>救出できるもの</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>The state of the database</source>
        <translation>データベースの状態</translation>
    </message>
    <message>
        <source>What can be saved, table by table</source>
        <translation>救出できるもの（テーブル別）</translation>
    </message>
    <message>
        <source>Damaged files that are kept</source>
        <translation>保管されている損傷ファイル</translation>
    </message>
    <message>
        <source>What was checked, and what was found</source>
        <translation>検査した内容と結果</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>損傷はありません。</translation>
    </message>
    <message>
        <source>No file is in quarantine.</source>
        <translation>隔離されたファイルはありません。</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>まだ何も検査していません。</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <extracomment>%1 is a time, %2 what was found.</extracomment>
        <translation>発見 %1：%2</translation>
    </message>
    <message>
        <source>What could not be read comes from %1.</source>
        <translation>読めなかったものは %1 から補います。</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>健全</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>損傷</translation>
    </message>
</context>
<context>
    <name>freeagent::console::JsonTexts</name>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LevelCard</name>
    <message>
        <source>Level %1</source>
        <extracomment>%1 is a number: whom an alert is told to first, second...</extracomment>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>quiet %1 %2</source>
        <extracomment>%1 is &quot;22:00-07:00&quot;, %2 a time zone.</extracomment>
        <translation>静音 %1 %2</translation>
    </message>
    <message>
        <source>Alerts of this level reach nobody: add people to the rotation.</source>
        <translation>このレベルのアラートは誰にも届きません。ローテーションに人を追加してください。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>instead of the rotation</source>
        <translation>ローテーションの代わり</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>次に %1</translation>
    </message>
    <message>
        <source>The last level: it is called again until somebody has it.</source>
        <translation>最後のレベルです。誰かが対応するまで繰り返し呼び出します。</translation>
    </message>
    <message numerus="yes">
        <source>The next level is called after %n minute(s).</source>
        <translation>
            <numerusform>%n 分後に次のレベルを呼び出します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LinkTexts</name>
    <message>
        <source>nothing listens there</source>
        <translation>待ち受けがありません</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>名前が分かりません</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答しません</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>証明書が信頼されていません</translation>
    </message>
    <message>
        <source>it speaks http, not https</source>
        <translation>https ではなく http で応答しています</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>接続を閉じました</translation>
    </message>
    <message>
        <source>Correct the address or the name service.</source>
        <translation>アドレスまたは名前解決を直してください。</translation>
    </message>
    <message>
        <source>Install its certificate authority, or correct the address.</source>
        <translation>認証局をインストールするか、アドレスを直してください。</translation>
    </message>
    <message>
        <source>Write its address with http://, or with the port that has TLS.</source>
        <translation>http:// を付けるか、TLS のポートでアドレスを書いてください。</translation>
    </message>
    <message>
        <source>Check that expo-controller runs (systemctl status expo-controller) and that the network is up.</source>
        <translation>expo-controller が動いているか（systemctl status expo-controller）、ネットワークが使えるかを確認してください。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <extracomment>%1 is a duration: how old the newest data is.</extracomment>
        <translation>%1 遅れ</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>%1 からオフライン</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1 is connected but has said nothing for %2.</source>
        <translation>%1 は接続していますが、%2 何も届いていません。</translation>
    </message>
    <message>
        <source>The figures are that old. If it stays silent, the connection is made anew by itself.</source>
        <translation>数値はその分古いものです。届かないままなら自動で接続し直します。</translation>
    </message>
    <message>
        <source>No contact with %1 since %2: %3. The figures are from then.</source>
        <extracomment>%1 is the controller, %2 a time of day, %3 the cause.</extracomment>
        <translation>%2 から %1 と接続できません：%3。数値はその時のものです。</translation>
    </message>
    <message>
        <source>No contact with %1: %2.</source>
        <translation>%1 と接続できません：%2。</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <extracomment>Behind what to do; %1 is a duration.</extracomment>
        <translation>試行中…</translation>
    </message>
    <message>
        <source>Tries again in %1.</source>
        <translation>%1 後に再試行。</translation>
    </message>
    <message>
        <source>%1 refuses the key.</source>
        <translation>%1 がキーを拒否しています。</translation>
    </message>
    <message>
        <source>Enter the API key of this controller.</source>
        <translation>このコントローラーの API キーを入力してください。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListTab</name>
    <message>
        <source>goes next: %1</source>
        <extracomment>Of a backup; %1 says why.</extracomment>
        <translation>次に消える：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>写し</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Copies that leave the machine, where a key is set; what stays on it is as the database is.</source>
        <translation>キーを設定した場合の、マシンの外へ出る写しです。中に残るものはデータベースのままです。</translation>
    </message>
    <message>
        <source>Restored in test</source>
        <translation>試験復元</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>保持理由</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>There is no backup: nothing could be restored. Make one now.</source>
        <translation>バックアップがありません。何も復元できません。今すぐ作成してください。</translation>
    </message>
    <message>
        <source>The chosen backup</source>
        <translation>選択したバックアップ</translation>
    </message>
    <message>
        <source>Restore commands</source>
        <translation>復元コマンド</translation>
    </message>
    <message>
        <source>To go back to it, on the controller&apos;s machine; the first line only says what would happen:</source>
        <translation>これに戻すには、コントローラーのマシンで実行します。1 行目は何が起こるかを示すだけです：</translation>
    </message>
    <message>
        <source>Kept: %1 daily, %2 weekly, %3 monthly, and those made by hand.</source>
        <extracomment>The numbers say how many backups of each kind are kept.</extracomment>
        <translation>保持：毎日 %1、毎週 %2、毎月 %3、および手動で作成したもの。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) go with the next one</source>
        <translation>
            <numerusform>次回 %n 件のバックアップが消えます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>%1 が空きます。</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>バックアップを選んでください。</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>設定だけが含まれています。</translation>
    </message>
    <message>
        <source>%1, made %2 by %3.</source>
        <extracomment>%1 is a backup, %2 a time, %3 by whom.</extracomment>
        <translation>%1、%2に %3 が作成。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Database of %1, schema %2.</source>
        <translation>データベース %1、スキーマ %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>ビルドのファイル %n 件、%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing or damaged.</source>
        <translation>
            <numerusform>うち %n 件が欠落または損傷。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept because: %1. Copies: %2</source>
        <translation>保持理由：%1。写し：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListView</name>
    <message>
        <source>Search  ( / )</source>
        <translation>検索  ( / )</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>%1 is what is searched, such as &quot;Workers&quot;.</extracomment>
        <translation>検索：%1</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>何もありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <extracomment>%1 is the number of rows there are.</extracomment>
        <translation>
            <numerusform>%1 行中 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>ポインターの下では並びを保ちます。%n 行が移動します</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LiveLog</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Choose a build to see its log.</source>
        <translation>ビルドを選ぶとログが表示されます。</translation>
    </message>
    <message>
        <source>Asking for the log…</source>
        <translation>ログを取得中…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), live</source>
        <translation>
            <numerusform>%n 行、ライブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), complete</source>
        <translation>
            <numerusform>%n 行、完了</numerusform>
        </translation>
    </message>
    <message>
        <source>No log: %1</source>
        <extracomment>%1 is what went wrong, as a sentence.</extracomment>
        <translation>ログなし：%1</translation>
    </message>
    <message>
        <source>Interrupted, goes on by itself: %1</source>
        <translation>中断、自動的に再開します：%1</translation>
    </message>
    <message>
        <source>the first %1 not kept</source>
        <translation>最初の %1 は保持されていません</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogPane</name>
    <message>
        <source>Log of the selected build</source>
        <translation>選択したビルドのログ</translation>
    </message>
    <message>
        <source>To the end of the log</source>
        <translation>ログの末尾へ</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>新しい %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogView</name>
    <message>
        <source>Log of the selected build</source>
        <translation>選択したビルドのログ</translation>
    </message>
    <message>
        <source>To the end of the log</source>
        <translation>ログの末尾へ</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>新しい %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogViewMenu</name>
    <message>
        <source>Time of the day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time since the beginning of the log</source>
        <translation>ログ開始からの時間</translation>
    </message>
    <message>
        <source>Time since the line before</source>
        <translation>前の行からの時間</translation>
    </message>
    <message>
        <source>No times</source>
        <extracomment>No time stamps before the lines of a log.</extracomment>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>How the log is shown</source>
        <translation>ログの表示方法</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Colours of the terminal</source>
        <translation>端末の色</translation>
    </message>
    <message>
        <source>Lines around matches</source>
        <extracomment>Menu: how many lines before and after each match are shown when a log is filtered.</extracomment>
        <translation>一致の前後の行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n before and after</source>
        <comment>lines</comment>
        <translation>
            <numerusform>前後 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::MainWindow</name>
    <message>
        <source>Expo Free Agent</source>
        <translation>Expo Free Agent</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>最後の操作</translation>
    </message>
    <message>
        <source>Ready. Press ? for the keys.</source>
        <translation>準備完了。? でキー一覧を表示します。</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>名前ですべての操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Refresh, or try to connect now</source>
        <translation>更新、または今すぐ接続を試す</translation>
    </message>
    <message>
        <source>Problems at a glance</source>
        <translation>問題の一覧</translation>
    </message>
    <message>
        <source>All farms</source>
        <translation>すべてのファーム</translation>
    </message>
    <message>
        <source>Emergency: what can be done without the controller</source>
        <translation>緊急：コントローラーなしでできること</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a farm, %2 what happened there.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A restore goes on. Wait for its end, or cancel it; then close the window.</source>
        <translation>復元が進行中です。終わるのを待つかキャンセルしてから、ウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is the name of a farm.</extracomment>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>Add a farm…</source>
        <translation>ファームを追加…</translation>
    </message>
    <message>
        <source>Rename this farm…</source>
        <translation>このファームの名前を変更…</translation>
    </message>
    <message>
        <source>Colour of this farm</source>
        <translation>このファームの色</translation>
    </message>
    <message>
        <source>A demonstration stands alone: connect to a farm first.</source>
        <translation>デモは独立しています。先にファームに接続してください。</translation>
    </message>
    <message>
        <source>DEMO - Expo Free Agent</source>
        <extracomment>Title of the window; %1 is the farm.</extracomment>
        <translation>デモ - Expo Free Agent</translation>
    </message>
    <message>
        <source>%1 - Expo Free Agent</source>
        <translation>%1 - Expo Free Agent</translation>
    </message>
    <message>
        <source>This console has no page for &quot;%1&quot;.</source>
        <translation>このコンソールに「%1」のページはありません。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the title of a page.</extracomment>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be shown: it is of a farm that this console does not know, or no page opens it.</source>
        <translation>「%1」を表示できません。このコンソールの知らないファームのものか、開けるページがありません。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceActions</name>
    <message>
        <source>Maintenance now…</source>
        <translation>今すぐメンテナンス…</translation>
    </message>
    <message>
        <source>Tells users, stops submissions, waits for builds, works, tries, opens again</source>
        <translation>利用者に知らせ、提出を止め、ビルドを待ち、作業し、試し、再開します</translation>
    </message>
    <message>
        <source>Stop submissions…</source>
        <translation>提出を停止…</translation>
    </message>
    <message>
        <source>Only that; running builds go on</source>
        <translation>それだけです。実行中のビルドは続きます</translation>
    </message>
    <message>
        <source>Take submissions</source>
        <translation>提出を受け付ける</translation>
    </message>
    <message>
        <source>Ends what stopped them; can be taken back</source>
        <translation>停止の原因を終えます。元に戻せます</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>排出…</translation>
    </message>
    <message>
        <source>Nothing new is started; what runs is finished</source>
        <translation>新たに開始せず、実行中のものは完了します</translation>
    </message>
    <message>
        <source>Start builds again</source>
        <translation>ビルドを再開</translation>
    </message>
    <message>
        <source>Ends the drain; can be taken back</source>
        <translation>排出を終えます。元に戻せます</translation>
    </message>
    <message>
        <source>Try step again</source>
        <translation>手順を再試行</translation>
    </message>
    <message>
        <source>Takes the failed step once more</source>
        <translation>失敗した手順をもう一度行います</translation>
    </message>
    <message>
        <source>Leave step out…</source>
        <translation>手順を省く…</translation>
    </message>
    <message>
        <source>Goes on with the next step</source>
        <translation>次の手順に進みます</translation>
    </message>
    <message>
        <source>Extend 30 min…</source>
        <translation>30 分延長…</translation>
    </message>
    <message>
        <source>Moves the end; users are told</source>
        <translation>終了を遅らせ、利用者に知らせます</translation>
    </message>
    <message>
        <source>Abort and reopen…</source>
        <translation>中止して再開…</translation>
    </message>
    <message>
        <source>Ends the maintenance; submissions are taken again</source>
        <translation>メンテナンスを終え、提出を再び受け付けます</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>The steps with times and evidence, as text</source>
        <translation>各手順の時刻と証拠をテキストで</translation>
    </message>
    <message>
        <source>A maintenance goes on: abort it first.</source>
        <translation>メンテナンスが進行中です。先に中止してください。</translation>
    </message>
    <message>
        <source>No maintenance goes on.</source>
        <translation>進行中のメンテナンスはありません。</translation>
    </message>
    <message>
        <source>A maintenance goes on already.</source>
        <translation>メンテナンスはすでに進行中です。</translation>
    </message>
    <message>
        <source>Submissions are stopped already.</source>
        <translation>提出はすでに停止しています。</translation>
    </message>
    <message>
        <source>Submissions are taken already.</source>
        <translation>提出はすでに受け付けています。</translation>
    </message>
    <message>
        <source>Nothing new is started already.</source>
        <translation>すでに新たな開始を止めています。</translation>
    </message>
    <message>
        <source>Builds are started as usual.</source>
        <translation>ビルドは通常どおり開始されます。</translation>
    </message>
    <message>
        <source>No step has failed.</source>
        <translation>失敗した手順はありません。</translation>
    </message>
    <message>
        <source>This step cannot be left out: try it again, or abort the maintenance.</source>
        <translation>この手順は省けません。再試行するか、メンテナンスを中止してください。</translation>
    </message>
    <message>
        <source>It has no end that could be moved.</source>
        <translation>動かせる終了時刻がありません。</translation>
    </message>
    <message>
        <source>There was no maintenance yet.</source>
        <translation>メンテナンスはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run now.</source>
        <translation>
            <numerusform>現在 %n 件のビルドが実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last of them is expected to end at %1.</source>
        <translation>最後のものは %1 に終わる見込みです。</translation>
    </message>
    <message>
        <source>Begin a maintenance now?</source>
        <translation>今メンテナンスを始めますか？</translation>
    </message>
    <message>
        <source>Begin maintenance</source>
        <translation>メンテナンスを開始</translation>
    </message>
    <message>
        <source>New submissions are refused until it ends, and nothing new is started; what waits keeps its place in the queue.</source>
        <translation>終了まで新しい提出を拒否し、新たに開始しません。待機中のものはキューの位置を保ちます。</translation>
    </message>
    <message>
        <source>The maintenance has begun.</source>
        <translation>メンテナンスを開始しました。</translation>
    </message>
    <message>
        <source>The maintenance is ended; submissions are taken.</source>
        <translation>メンテナンスが終わりました。提出を受け付けます。</translation>
    </message>
    <message>
        <source>Stop submissions?</source>
        <translation>提出を停止しますか？</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>提出を停止</translation>
    </message>
    <message>
        <source>Nobody can submit a build until it ends. What runs goes on.</source>
        <translation>終了まで誰もビルドを提出できません。実行中のものは続きます。</translation>
    </message>
    <message>
        <source>Submissions are stopped.</source>
        <translation>提出を停止しています。</translation>
    </message>
    <message>
        <source>Submissions are taken again.</source>
        <translation>提出を再び受け付けます。</translation>
    </message>
    <message>
        <source>Submissions are taken at once.</source>
        <translation>すぐに提出を受け付けます。</translation>
    </message>
    <message>
        <source>Submissions are taken.</source>
        <translation>提出を受け付けます。</translation>
    </message>
    <message>
        <source>Submissions are stopped as before.</source>
        <translation>元どおり提出を停止しています。</translation>
    </message>
    <message>
        <source>Start nothing new?</source>
        <translation>新たな開始を止めますか？</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排出</translation>
    </message>
    <message>
        <source>Submissions are still taken and wait. Nothing new is started on any machine.</source>
        <translation>提出は引き続き受け付けて待機させます。どのマシンでも新たに開始しません。</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>新たに開始しません。</translation>
    </message>
    <message>
        <source>Builds are started again.</source>
        <translation>ビルドを再び開始します。</translation>
    </message>
    <message>
        <source>What waits is started at once.</source>
        <translation>待機中のものをすぐに開始します。</translation>
    </message>
    <message>
        <source>Nothing new is started, as before.</source>
        <translation>元どおり新たに開始しません。</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>再試行中：%1</translation>
    </message>
    <message>
        <source>Leave out: %1?</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>省く：%1？</translation>
    </message>
    <message>
        <source>The maintenance goes on with the next step. What this one would have made sure of is not made sure of.</source>
        <translation>次の手順に進みます。この手順が確かめるはずだったことは確かめられません。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>省きました：%1</translation>
    </message>
    <message numerus="yes">
        <source>Extend the maintenance by %n minute(s)?</source>
        <translation>
            <numerusform>メンテナンスを %n 分延長しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends at %1 instead of %2. Users are told the new end.</source>
        <extracomment>Both are times.</extracomment>
        <translation>%2 ではなく %1 に終わります。利用者に新しい終了時刻を知らせます。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message numerus="yes">
        <source>The end is moved by %n minute(s).</source>
        <translation>
            <numerusform>終了を %n 分遅らせました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort the maintenance and reopen?</source>
        <translation>メンテナンスを中止して再開しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not done. Submissions are taken and builds are started at once; users are told that it is over.</source>
        <translation>
            <numerusform>%n 件の手順が未完了です。すぐに提出を受け付けてビルドを開始し、終わったことを利用者に知らせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort and reopen</source>
        <translation>中止して再開</translation>
    </message>
    <message>
        <source>Copied the report as text.</source>
        <translation>報告をテキストとしてコピーしました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの項目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Windows and calendar</source>
        <translation>時間枠とカレンダー</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceTexts</name>
    <message>
        <source>Every first %1 of the month</source>
        <translation>毎月第 1 %1</translation>
    </message>
    <message>
        <source>Every second %1 of the month</source>
        <translation>毎月第 2 %1</translation>
    </message>
    <message>
        <source>Every third %1 of the month</source>
        <translation>毎月第 3 %1</translation>
    </message>
    <message>
        <source>Every last %1 of the month</source>
        <translation>毎月最終 %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>毎%1</translation>
    </message>
    <message>
        <source>Tell the users</source>
        <translation>利用者に知らせる</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>提出を停止</translation>
    </message>
    <message>
        <source>Wait for running builds</source>
        <translation>実行中のビルドを待つ</translation>
    </message>
    <message>
        <source>Work on the machines</source>
        <translation>マシンでの作業</translation>
    </message>
    <message>
        <source>Optimise the database</source>
        <translation>データベースを最適化</translation>
    </message>
    <message>
        <source>Trial build on each machine</source>
        <translation>各マシンで試しビルド</translation>
    </message>
    <message>
        <source>Take submissions again</source>
        <translation>提出を再び受け付ける</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>3 days before</source>
        <translation>3 日前</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 日前</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 時間前</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Takes longer</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Does not happen</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>再通知</translation>
    </message>
    <message>
        <source>what still runs goes back to the queue</source>
        <translation>まだ実行中のものはキューに戻ります</translation>
    </message>
    <message>
        <source>what still runs is cancelled</source>
        <translation>まだ実行中のものはキャンセルされます</translation>
    </message>
    <message>
        <source>what still runs is waited for</source>
        <translation>まだ実行中のものを待ちます</translation>
    </message>
    <message>
        <source>Submissions are taken.</source>
        <translation>提出を受け付けます。</translation>
    </message>
    <message>
        <source>Submissions are taken and wait since %1, by %2.</source>
        <extracomment>%1 is a time, %2 who did it.</extracomment>
        <translation>%1 から %2 により、提出は受け付けて待機させています。</translation>
    </message>
    <message>
        <source>No submissions since %1, by %2.</source>
        <translation>%1 から %2 により、提出を停止しています。</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>新たに開始しません。</translation>
    </message>
    <message>
        <source>No end is set: it stays until somebody ends it.</source>
        <translation>終了は未設定です。誰かが終えるまで続きます。</translation>
    </message>
    <message>
        <source>It is to end at %1, in %2.</source>
        <extracomment>%1 is a time, %2 how long until then.</extracomment>
        <translation>%1 に終了予定、あと %2。</translation>
    </message>
    <message>
        <source>It should have ended %1 ago.</source>
        <translation>%1 前に終わるはずでした。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Maintenance from %1 to %2 UTC, by %3</source>
        <extracomment>%1 and %2 are times, %3 who began it.</extracomment>
        <translation>メンテナンス %1 〜 %2 UTC、%3 による</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MorningTab</name>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨日から</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Checks of the morning</source>
        <translation>朝の点検項目</translation>
    </message>
    <message>
        <source>Copy as Slack message</source>
        <translation>Slack メッセージとしてコピー</translation>
    </message>
    <message>
        <source>All checks, what changed first, written for a chat</source>
        <translation>すべての点検、変化したものを先に、チャット用</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>All checks, what changed first, for a mail or a note</source>
        <translation>すべての点検、変化したものを先に、メールやメモ用</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>対象を開く</translation>
    </message>
    <message>
        <source>The page of this console for the chosen check</source>
        <translation>選んだ点検に対応するページ</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>朝の点検</translation>
    </message>
    <message>
        <source>The morning check</source>
        <translation>朝の点検</translation>
    </message>
    <message>
        <source>The controller was not asked yet.</source>
        <translation>まだコントローラーに問い合わせていません。</translation>
    </message>
    <message>
        <source>Asking the controller…</source>
        <translation>コントローラーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>Each %1 is a time.</extracomment>
        <translation>点検 %1。</translation>
    </message>
    <message>
        <source>Goes out by itself %1.</source>
        <translation>自動送信：%1。</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>前回送信：%1。</translation>
    </message>
    <message>
        <source>The morning check is not known yet.</source>
        <translation>朝の点検はまだ不明です。</translation>
    </message>
    <message>
        <source>Choose a check first.</source>
        <translation>先に点検を選んでください。</translation>
    </message>
    <message>
        <source>This console has no page for it.</source>
        <translation>対応するページがありません。</translation>
    </message>
    <message>
        <source>Copied the morning check.</source>
        <translation>朝の点検をコピーしました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MorningTexts</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Of a check that could not be made.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>new trouble</source>
        <extracomment>What became of a check since yesterday.</extracomment>
        <translation>新しい問題</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>good again</source>
        <translation>正常に復帰</translation>
    </message>
    <message>
        <source>other cause</source>
        <translation>別の原因</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedCard</name>
    <message>
        <source>Open the alert</source>
        <translation>アラートを開く</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedsPanel</name>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>The other alerts</source>
        <translation>その他のアラート</translation>
    </message>
    <message>
        <source>The alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>まだ不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Notice</name>
    <message>
        <source>Nothing to say</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>することはありません</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NoticesTab</name>
    <message>
        <source>Told</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>not by all channels yet</source>
        <translation>まだ一部のチャンネルのみ</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>What users were told</source>
        <translation>利用者に伝えた内容</translation>
    </message>
    <message>
        <source>The notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Nobody was told anything yet.</source>
        <translation>まだ誰にも知らせていません。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NowTab</name>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>終了見込み</translation>
    </message>
    <message>
        <source>Running builds</source>
        <translation>実行中のビルド</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>The maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>What still runs</source>
        <translation>まだ実行中のもの</translation>
    </message>
    <message>
        <source>The running builds</source>
        <translation>実行中のビルド</translation>
    </message>
    <message>
        <source>Builds that have ended since the drain began</source>
        <translation>排出開始後に終了したビルド</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Who submits is told (HTTP 503): %1</source>
        <translation>提出者への応答（HTTP 503）：%1</translation>
    </message>
    <message>
        <source>No maintenance is planned.</source>
        <extracomment>%1 is the name of a window, %2 a time in UTC, %3 &quot;in 3 d 4 h&quot;.</extracomment>
        <translation>予定されたメンテナンスはありません。</translation>
    </message>
    <message>
        <source>Next: %1, %2 UTC, %3</source>
        <translation>次回：%1、%2 UTC、%3</translation>
    </message>
    <message>
        <source>There was no maintenance yet. It takes these steps, and waits for somebody where one fails.</source>
        <translation>メンテナンスはまだありません。この手順で進み、失敗したところで誰かを待ちます。</translation>
    </message>
    <message>
        <source>The last one was aborted: %1 to %2, by %3.</source>
        <extracomment>%1 and %2 are times, %3 is who began it.</extracomment>
        <translation>前回は中止：%1 〜 %2、%3 による。</translation>
    </message>
    <message>
        <source>The last one: %1 to %2, by %3.</source>
        <translation>前回：%1 〜 %2、%3 による。</translation>
    </message>
    <message>
        <source>Since %1, by %2.</source>
        <extracomment>%1 is a time, %2 who began it.</extracomment>
        <translation>%1 から、%2 による。</translation>
    </message>
    <message>
        <source>It waits for somebody: try the step again, leave it out, or abort.</source>
        <translation>対応待ちです。手順を再試行するか、省くか、中止してください。</translation>
    </message>
    <message>
        <source>It should have ended at %1.</source>
        <translation>%1 に終わるはずでした。</translation>
    </message>
    <message>
        <source>It is to end at %1.</source>
        <translation>%1 に終了予定です。</translation>
    </message>
    <message numerus="yes">
        <source>Extended %n time(s).</source>
        <translation>
            <numerusform>%n 回延長。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have ended</source>
        <extracomment>Of the builds that ran when the drain began.</extracomment>
        <translation>%2 件中 %1 件が終了</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run.</source>
        <translation>
            <numerusform>%n 件のビルドが実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is expected to end at %1, in %2.</source>
        <extracomment>%1 is a time, %2 how long until then.</extracomment>
        <translation>最後は %1 に終わる見込み、あと %2。</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>新たに開始しません。</translation>
    </message>
    <message>
        <source>Builds are started as usual.</source>
        <translation>ビルドは通常どおり開始されます。</translation>
    </message>
    <message>
        <source>At %1 %2.</source>
        <extracomment>%1 is a time, %2 what becomes of the builds then.</extracomment>
        <translation>%1 に%2。</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>期限を過ぎました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OnCallActions</name>
    <message>
        <source>Take it from now…</source>
        <translation>今から引き受ける…</translation>
    </message>
    <message>
        <source>Alerts come to you, or to whom you name, until then</source>
        <translation>それまでアラートはあなた、または指定した人に届きます</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>別の人…</translation>
    </message>
    <message>
        <source>Stands in for the chosen turn or a part of it</source>
        <translation>選んだ当番またはその一部を代わります</translation>
    </message>
    <message>
        <source>Swap shifts…</source>
        <translation>シフトを交換…</translation>
    </message>
    <message>
        <source>Two people change shifts</source>
        <translation>2 人がシフトを入れ替えます</translation>
    </message>
    <message>
        <source>Back to the rotation</source>
        <translation>ローテーションに戻す</translation>
    </message>
    <message>
        <source>Ends the chosen exception; can be taken back</source>
        <translation>選んだ例外を終えます。元に戻せます</translation>
    </message>
    <message>
        <source>There are no contacts yet: add people first.</source>
        <translation>連絡先がまだありません。先に人を追加してください。</translation>
    </message>
    <message>
        <source>Choose a turn first.</source>
        <translation>先に当番を選んでください。</translation>
    </message>
    <message>
        <source>There is only one person.</source>
        <translation>1 人しかいません。</translation>
    </message>
    <message>
        <source>This turn is as the rotation says.</source>
        <translation>この当番はローテーションどおりです。</translation>
    </message>
    <message>
        <source>Take the call from now?</source>
        <translation>今から当番を引き受けますか？</translation>
    </message>
    <message>
        <source>Alerts go there at once; afterwards the rotation goes on by itself.</source>
        <translation>アラートはすぐそちらに届きます。その後はローテーションが自動で続きます。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用する</translation>
    </message>
    <message>
        <source>%1 has the call until %2.</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>%1 が %2 まで当番です。</translation>
    </message>
    <message>
        <source>The rotation decides again.</source>
        <translation>ローテーションに戻りました。</translation>
    </message>
    <message>
        <source>Somebody else instead of %1?</source>
        <translation>%1 の代わりに別の人にしますか？</translation>
    </message>
    <message>
        <source>Change the rota</source>
        <translation>当番表を変更</translation>
    </message>
    <message>
        <source>%1 stands in.</source>
        <translation>%1 が代わります。</translation>
    </message>
    <message>
        <source>Swap shifts?</source>
        <translation>シフトを交換しますか？</translation>
    </message>
    <message>
        <source>The second one takes the first one&apos;s shift of that day, and gives the own next shift for it.</source>
        <translation>2 人目がその日の 1 人目のシフトを引き受け、代わりに自分の次のシフトを渡します。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>%1 and %2 have swapped.</source>
        <extracomment>%1 and %2 are people.</extracomment>
        <translation>%1 と %2 が交換しました。</translation>
    </message>
    <message>
        <source>The shifts are as before.</source>
        <translation>シフトは元のままです。</translation>
    </message>
    <message>
        <source>The exception is back.</source>
        <translation>例外を元に戻しました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OnCallTab</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>当番</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>オンコール</translation>
    </message>
    <message>
        <source>The next twelve weeks</source>
        <translation>今後 12 週間</translation>
    </message>
    <message>
        <source>The rota</source>
        <translation>当番表</translation>
    </message>
    <message>
        <source>Nobody is on call: there is no rotation yet. An admin makes one with &quot;expoctl oncall rotation&quot;.</source>
        <translation>当番がいません。ローテーションがまだありません。管理者が「expoctl oncall rotation」で作成します。</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>当番の人</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OverrideForm</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>別の人</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Beside the queue</source>
        <translation>キューの横</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>対応が必要：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OwnerForm</name>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>所有者の名前</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PageHost</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>freeagent::console::People</name>
    <message>
        <source>%1, level %2, from %3 to %4</source>
        <extracomment>A turn of being on call: %1 is a person, %2 a number, %3 and %4 times.</extracomment>
        <translation>%1、レベル %2、%3 〜 %4</translation>
    </message>
    <message>
        <source>instead of the rotation</source>
        <translation>ローテーションの代わり</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの項目</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>オンコール</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Handoff and reports</source>
        <translation>引き継ぎと報告</translation>
    </message>
    <message>
        <source>Channels and deliveries</source>
        <translation>チャンネルと配信</translation>
    </message>
    <message>
        <source>By which ways people are told: test them, send again</source>
        <translation>通知の経路：テスト、再送</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pieces</name>
    <message>
        <source>Nothing yet</source>
        <extracomment>What a screen reader says of a line that has no words.</extracomment>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pill</name>
    <message>
        <source>State</source>
        <extracomment>What a screen reader says of a badge that has nothing to say yet.</extracomment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PinsTab</name>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pin a build…</source>
        <translation>ビルドを固定…</translation>
    </message>
    <message>
        <source>Its files stay whatever their age</source>
        <translation>古くなってもファイルが残ります</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>固定を外す</translation>
    </message>
    <message>
        <source>Retention decides again; can be taken back</source>
        <translation>保持ポリシーに戻します。元に戻せます</translation>
    </message>
    <message>
        <source>Open the pinned build</source>
        <translation>固定したビルドを開く</translation>
    </message>
    <message>
        <source>Leads to the build</source>
        <translation>ビルドへ移動</translation>
    </message>
    <message>
        <source>Pinned builds</source>
        <translation>固定したビルド</translation>
    </message>
    <message>
        <source>The pins</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>No build is pinned. Pin what was shipped: its files then stay whatever their age.</source>
        <translation>固定されたビルドはありません。出荷したものを固定すると、古くなってもファイルが残ります。</translation>
    </message>
    <message>
        <source>Choose one pin first.</source>
        <translation>先に固定を 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Id of the build</source>
        <translation>ビルドの ID</translation>
    </message>
    <message>
        <source>Pin a build</source>
        <translation>ビルドを固定</translation>
    </message>
    <message>
        <source>Its source, log and result stay whatever their age, until somebody takes the pin off.</source>
        <translation>誰かが固定を外すまで、古くなってもソース、ログ、結果が残ります。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>That is no id of a build.</source>
        <translation>ビルドの ID ではありません。</translation>
    </message>
    <message>
        <source>Copy it from the page of builds.</source>
        <translation>ビルドのページからコピーしてください。</translation>
    </message>
    <message>
        <source>Pinned %1.</source>
        <translation>%1 を固定しました。</translation>
    </message>
    <message>
        <source>Took the pin off %1.</source>
        <translation>%1 の固定を外しました。</translation>
    </message>
    <message>
        <source>Retention decides about its files again.</source>
        <translation>ファイルは再び保持ポリシーに従います。</translation>
    </message>
    <message>
        <source>Pinned %1 again.</source>
        <translation>%1 を再び固定しました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pipeline</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlainText</name>
    <message numerus="yes">
        <source> … %n more character(s)</source>
        <extracomment>Behind a very long line that was cut.</extracomment>
        <translation>
            <numerusform>… 他 %n 文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanForm</name>
    <message>
        <source>The question</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>When builds come</source>
        <translation>ビルドが来る時刻</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>計測どおり</translation>
    </message>
    <message>
        <source>on working days, 9 to 17</source>
        <translation>平日 9 時〜 17 時</translation>
    </message>
    <message>
        <source>Builds a day</source>
        <translation>1 日のビルド数</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>登録どおり</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>× %1</source>
        <extracomment>How much more comes in: a factor.</extracomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>計測どおり</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>1 日 %1 件</translation>
    </message>
    <message>
        <source>A team with so many builds on a working day</source>
        <translation>平日にこれだけビルドするチーム</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n 台のワーカー</numerusform>
        </translation>
    </message>
    <message>
        <source>workers as registered</source>
        <translation>登録どおりのワーカー</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanTab</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Wait, 95 of 100</source>
        <translation>待ち時間、100 中 95</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Hours above 10</source>
        <translation>10 超の時間</translation>
    </message>
    <message>
        <source>Hours above 20</source>
        <translation>20 超の時間</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>比較用に残す</translation>
    </message>
    <message>
        <source>Stays in the list below while you change the question</source>
        <translation>問いを変えている間も下の一覧に残ります</translation>
    </message>
    <message>
        <source>Forget kept ones</source>
        <translation>残したものを忘れる</translation>
    </message>
    <message>
        <source>Only what is shown stays in the list</source>
        <translation>表示中のものだけが一覧に残ります</translation>
    </message>
    <message>
        <source>Simulated queue of a week</source>
        <translation>1 週間のキューの模擬</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>まだ何も分かっていません。</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>残したものはありません。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Queue of a week as simulated</source>
        <translation>模擬した 1 週間のキュー</translation>
    </message>
    <message numerus="yes">
        <source>Advised: %n worker(s).</source>
        <translation>
            <numerusform>推奨：ワーカー %n 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 workers, busy for %2 of the time, 95 of 100 builds wait less than %3.</source>
        <extracomment>%1 is a number of workers, %2 a percentage, %3 a time.</extracomment>
        <translation>ワーカー %1 台、稼働率 %2 で、100 件中 95 件の待ちは %3 未満です。</translation>
    </message>
    <message>
        <source>Measured: %1 builds a day, %2 of them iOS, %3 each.</source>
        <extracomment>%1 is a number, %2 a percentage, %3 a time.</extracomment>
        <translation>計測：1 日 %1 件、うち iOS %2、1 件 %3。</translation>
    </message>
    <message>
        <source>The rule of thumb says %1 (%2 builds a day each).</source>
        <extracomment>%1 is a number of workers, %2 a number of builds.</extracomment>
        <translation>経験則では %1 台（1 台あたり 1 日 %2 件）。</translation>
    </message>
    <message>
        <source>Nothing is simulated: too little is known.</source>
        <translation>情報が足りないため模擬していません。</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <extracomment>The question as it stands, as against those that were kept.</extracomment>
        <translation>表示：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PolicyForm</name>
    <message>
        <source>days</source>
        <extracomment>After a number: how many days.</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>with their certificates and profiles, after the end of the build</source>
        <translation>証明書とプロファイルを含む、ビルド終了後</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>after the end of the build</source>
        <translation>ビルド終了後</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Last successes</source>
        <extracomment>After a number: builds that succeeded.</extracomment>
        <translation>直近の成功</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>of each project, branch and platform: result and log stay longer</source>
        <translation>各プロジェクト、ブランチ、プラットフォーム：結果とログを長く残します</translation>
    </message>
    <message>
        <source>but no longer than</source>
        <translation>ただし最長</translation>
    </message>
    <message>
        <source>branches end without telling anybody</source>
        <translation>ブランチは誰にも告げずに終わります</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>After a number: how many hours.</extracomment>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>in which a clean-up can be taken back</source>
        <translation>クリーンアップを元に戻せる間</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>ファイルの保持期間</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <extracomment>%1 is a number: what a setting is unless somebody changes it.</extracomment>
        <translation>既定：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PresenceSettings</name>
    <message>
        <source>This desktop</source>
        <translation>このデスクトップ</translation>
    </message>
    <message>
        <source>When a problem is new</source>
        <translation>新しい問題が起きたとき</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>デスクトップの通知</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>A button: plays the sound.</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>音を再生</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静かな時間帯</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>静かな時間帯の開始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>静かな時間帯の終了</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times: 22:00 to 07:00.</extracomment>
        <translation>〜</translation>
    </message>
    <message>
        <source>In quiet hours criticals still ring</source>
        <translation>静かな時間帯でも重大なものは鳴らす</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the tray</source>
        <translation>ウィンドウを閉じてもコンソールをトレイに残す</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the console.</source>
        <translation>このデスクトップにはトレイがありません。ウィンドウを閉じるとコンソールが終了します。</translation>
    </message>
    <message>
        <source>Start with the desktop, in the tray where there is one</source>
        <translation>デスクトップとともに起動（トレイがあればその中に）</translation>
    </message>
    <message>
        <source>Floating bar above other windows</source>
        <translation>他のウィンドウの上のフローティングバー</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ProblemsPopup</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>No contact with the farm. This is what was known last.</source>
        <translation>ファームと接続できません。最後に分かっている内容です。</translation>
    </message>
    <message>
        <source>No alert is open.</source>
        <translation>未解決のアラートはありません。</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>まだ不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>他 %n 件：すべてのアラート</numerusform>
        </translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>すべてのアラート</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 is a problem, %2 a time.</extracomment>
        <translation>%1（%2 から）</translation>
    </message>
    <message>
        <source>%1 - taken or silenced</source>
        <extracomment>%1 is a problem.</extracomment>
        <translation>%1 - 対応済みまたはミュート</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>1 時間ミュート</translation>
    </message>
    <message>
        <source>Silence for an hour: %1</source>
        <translation>1 時間ミュート：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開く：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::QueueOutlook</name>
    <message>
        <source>Above %1 for %2: the alert for a lasting queue is due.</source>
        <extracomment>The alert is given after a number of minutes. %1 builds wait, %2 is a length of time.</extracomment>
        <translation>%1 を超えて %2：長いキューのアラートの時期です。</translation>
    </message>
    <message>
        <source>Above %1 for %2 of %3 min: alert in %4 unless it falls.</source>
        <extracomment>%1 builds wait, for %2 of the %3 minutes after which there is an alert; %4 is a length of time.</extracomment>
        <translation>%3 分中 %2 の間 %1 を超えています。下がらなければ %4 後にアラート。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::QueuePanel</name>
    <message>
        <source>Queue depth over time</source>
        <translation>キューの長さの推移</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Queue of the last %1</source>
        <extracomment>%1 is a duration such as &quot;8 h&quot;.</extracomment>
        <translation>直近 %1 のキュー</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>warn at %1</source>
        <translation>%1 で警告</translation>
    </message>
    <message>
        <source>act at %1</source>
        <translation>%1 で対応</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Shortcuts  ( ? )</source>
        <translation>ショートカット  ( ? )</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RatesLine</name>
    <message>
        <source>%1/min</source>
        <extracomment>Nothing is known: a dash. Else builds a minute.</extracomment>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>Builds in a minute</source>
        <translation>1 分あたりのビルド</translation>
    </message>
    <message>
        <source>Mean of the last 10 minutes</source>
        <translation>直近 10 分の平均</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>提出 %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>終了 %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ReachEditor</name>
    <message>
        <source>Commands run</source>
        <translation>コマンドの実行先</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation>既定のコマンド</translation>
    </message>
    <message>
        <source>nowhere: they are only shown, to be copied</source>
        <translation>実行しない：コピー用に表示するだけ</translation>
    </message>
    <message>
        <source>on this machine: the controller runs here</source>
        <translation>このマシン：コントローラーがここで動いています</translation>
    </message>
    <message>
        <source>on the controller&apos;s machine, over SSH</source>
        <translation>コントローラーのマシン（SSH 経由）</translation>
    </message>
    <message>
        <source>as ssh is configured</source>
        <extracomment>Of a port or a user: as the configuration of ssh says.</extracomment>
        <translation>ssh の設定に従う</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>接続とコマンド</translation>
    </message>
    <message>
        <source>How commands get to the controller&apos;s machine</source>
        <translation>コマンドがコントローラーのマシンに届く方法</translation>
    </message>
    <message>
        <source>The program ssh of this machine is used, with its configuration, keys and agent. It never asks for a password: a key that the agent does not have open is refused. What is set here is kept on this computer, for this farm.</source>
        <translation>このマシンの ssh をその設定、鍵、エージェントとともに使います。パスワードは決して尋ねず、エージェントが開いていない鍵は拒否されます。ここでの設定はこのファーム用にこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Each is a program and its words; quotes keep spaces together. There is no shell: &amp;&amp; | &gt; $ mean nothing. Write paths and ports as they are on that machine; sudo -n never asks.</source>
        <translation>それぞれプログラムと語の並びです。引用符で空白をまとめます。シェルはなく、&amp;&amp; | &gt; $ に意味はありません。パスとポートは相手のマシンでのものを書きます。sudo -n は決して尋ねません。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ReachTexts</name>
    <message>
        <source>&quot;%1&quot; is not the name or address of a host.</source>
        <translation>「%1」はホストの名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>Write it without user, port and spaces.</source>
        <translation>ユーザー、ポート、空白なしで書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a user.</source>
        <translation>「%1」はユーザー名ではありません。</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - are possible.</source>
        <translation>使えるのは英数字と . _ - です。</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 はポートではありません。</translation>
    </message>
    <message>
        <source>Ports are 1 to 65535; 0 takes that of ssh&apos;s configuration.</source>
        <translation>ポートは 1 〜 65535 です。0 は ssh の設定に従います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a key file.</source>
        <translation>「%1」は鍵ファイルのパスではありません。</translation>
    </message>
    <message>
        <source>A quote in &quot;%1&quot; does not end.</source>
        <translation>「%1」の引用符が閉じていません。</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>It is not set how commands get to the controller&apos;s machine.</source>
        <translation>コマンドをコントローラーのマシンに届ける方法が設定されていません。</translation>
    </message>
    <message>
        <source>Set it under &quot;Access and commands&quot;, or copy the command and run it there.</source>
        <translation>「接続とコマンド」で設定するか、コマンドをコピーしてそこで実行してください。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ResourceNotice</name>
    <message>
        <source>State of: %1</source>
        <extracomment>%1 is what cannot be read, such as &quot;The alerts&quot;.</extracomment>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is what cannot be read, such as &quot;The alerts&quot;; %2 is a sentence that says why.</extracomment>
        <translation>%1を読めません：%2</translation>
    </message>
    <message>
        <source>What is shown is from %1.</source>
        <translation>表示は %1 のものです。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RestoreWizard</name>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>%1: %2 builds, %3, %4</source>
        <extracomment>Of a list of backups: %1 is its name, %2 how many builds it has, %3 its size, %4 whether it is verified.</extracomment>
        <translation>%1：ビルド %2 件、%3、%4</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>未確認です。</translation>
    </message>
    <message>
        <source>1 of 3: Go back to what?</source>
        <translation>1/3：何に戻しますか？</translation>
    </message>
    <message>
        <source>2 of 3: What would that mean?</source>
        <translation>2/3：それで何が起こりますか？</translation>
    </message>
    <message>
        <source>3 of 3: Do it</source>
        <translation>3/3：実行</translation>
    </message>
    <message>
        <source>Do the dry run first.</source>
        <translation>先に試行してください。</translation>
    </message>
    <message>
        <source>Type %1</source>
        <extracomment>%1 is the name of the farm.</extracomment>
        <translation>%1 と入力</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Dry run of the restore</source>
        <translation>復元の試行</translation>
    </message>
    <message>
        <source>It cannot be restored; the log below says why.</source>
        <translation>復元できません。下のログに理由があります。</translation>
    </message>
    <message>
        <source>Stopping the controller…</source>
        <translation>コントローラーを停止中…</translation>
    </message>
    <message>
        <source>Stop the controller</source>
        <translation>コントローラーを停止</translation>
    </message>
    <message>
        <source>The controller could not be stopped, so nothing was restored. The log below says why.</source>
        <translation>コントローラーを停止できなかったため、何も復元されませんでした。下のログに理由があります。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元中…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>It was not restored; what was there is as it was. The log below says why.</source>
        <translation>復元されませんでした。以前のままです。下のログに理由があります。</translation>
    </message>
    <message>
        <source>Starting the controller…</source>
        <translation>コントローラーを起動中…</translation>
    </message>
    <message>
        <source>Start the controller</source>
        <translation>コントローラーを起動</translation>
    </message>
    <message>
        <source>The controller is started: workers reconnect by themselves.</source>
        <translation>コントローラーを起動しました。ワーカーは自動的に再接続します。</translation>
    </message>
    <message>
        <source>The controller could not be started. The log below says why.</source>
        <translation>コントローラーを起動できませんでした。下のログに理由があります。</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>失われます</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>前に戻ります</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>復活します</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>The newest backup that passes its check</source>
        <translation>検査に合格した最新のバックアップ</translation>
    </message>
    <message>
        <source>This backup:</source>
        <translation>このバックアップ：</translation>
    </message>
    <message>
        <source>A moment, from the change log (UTC):</source>
        <translation>変更ログによる時点（UTC）：</translation>
    </message>
    <message>
        <source>Everything that the change log has: after the loss of the database</source>
        <translation>変更ログのすべて：データベースを失った後</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Builds that change</source>
        <translation>変わるビルド</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Stop, restore, start</source>
        <translation>停止、復元、起動</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Restore the farm</source>
        <translation>ファームを復元</translation>
    </message>
    <message>
        <source>Go back to what?</source>
        <translation>何に戻しますか？</translation>
    </message>
    <message>
        <source>Builds that came after it are lost; a dry run says which. What is there now is backed up first, so there is a way back.</source>
        <translation>以後のビルドは失われます。どれかは試行で分かります。現在のものは先にバックアップされるため、戻る道があります。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Moment, UTC</source>
        <translation>時点、UTC</translation>
    </message>
    <message>
        <source>What would that mean?</source>
        <translation>それで何が起こりますか？</translation>
    </message>
    <message>
        <source>The dry run changes nothing and can be made while the controller runs: it checks every byte of the backup and compares it with the database that is there.</source>
        <translation>試行は何も変えず、コントローラーの稼働中にも行えます。バックアップの全バイトを検査し、既存のデータベースと比べます。</translation>
    </message>
    <message>
        <source>No build is known to change.</source>
        <translation>変わるビルドは見つかっていません。</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>These commands are run one after the other; the first was the dry run. The farm takes no builds meanwhile; builds that run go on. When the restore does not succeed, the controller is started as it was.</source>
        <translation>これらのコマンドを順に実行します。最初は試行でした。その間ファームはビルドを受け付けず、実行中のものは続きます。復元に失敗した場合、コントローラーは以前のまま起動されます。</translation>
    </message>
    <message>
        <source>Name of the farm, to confirm</source>
        <translation>確認のためのファームの名前</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RetentionTab</name>
    <message>
        <source>Save policy…</source>
        <translation>ポリシーを保存…</translation>
    </message>
    <message>
        <source>From the next clean-up on files go by these numbers</source>
        <translation>次のクリーンアップからこの数値で消えます</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>入力を破棄</translation>
    </message>
    <message>
        <source>Shows the policy as it is</source>
        <translation>現在のポリシーを表示</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Fills in the numbers that the farm comes with; saves nothing</source>
        <translation>ファーム付属の数値を入れます。保存はしません</translation>
    </message>
    <message>
        <source>Retention and cleanup</source>
        <translation>保持とクリーンアップ</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>ファイルの保持期間</translation>
    </message>
    <message>
        <source>The retention policy</source>
        <translation>保持ポリシー</translation>
    </message>
    <message>
        <source>The next clean-up by the policy as it is removes %1.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>現在のポリシーでは次のクリーンアップで %1 が消えます。</translation>
    </message>
    <message>
        <source>The policy is not known yet.</source>
        <translation>ポリシーはまだ不明です。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>These are the numbers as delivered.</source>
        <translation>既定の数値です。</translation>
    </message>
    <message>
        <source>Change a number and see what it would remove.</source>
        <translation>数値を変えると、何が消えるかが分かります。</translation>
    </message>
    <message>
        <source>Asking what these numbers would remove…</source>
        <translation>この数値で何が消えるかを問い合わせ中…</translation>
    </message>
    <message>
        <source>With these numbers it would remove %1</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>この数値では %1 が消えます</translation>
    </message>
    <message>
        <source>%1 more than now.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>今より %1 多い。</translation>
    </message>
    <message>
        <source>%1 less than now.</source>
        <translation>今より %1 少ない。</translation>
    </message>
    <message>
        <source>Change how long files stay?</source>
        <translation>ファイルの保持期間を変更しますか？</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>ポリシーを保存</translation>
    </message>
    <message numerus="yes">
        <source>The next clean-up removes %1. Pinned and open builds stay; what goes is in the trash for %n hour(s).</source>
        <translation>
            <numerusform>次のクリーンアップで %1 が消えます。固定されたビルドと未完了のビルドは残り、消えるものは %n 時間ごみ箱にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed how long files stay.</source>
        <translation>ファイルの保持期間を変更しました。</translation>
    </message>
    <message>
        <source>Files stay as long as before.</source>
        <translation>ファイルの保持期間は元のままです。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Rights</name>
    <message>
        <source>Any key of this controller may do this.</source>
        <translation>このコントローラーのどのキーでも可能です。</translation>
    </message>
    <message>
        <source>Needs the role submitter or operator.</source>
        <translation>提出者またはオペレーターの役割が必要です。</translation>
    </message>
    <message>
        <source>Needs the role operator, or a token for this machine.</source>
        <translation>オペレーターの役割、またはこのマシンのトークンが必要です。</translation>
    </message>
    <message>
        <source>Needs the role operator.</source>
        <translation>オペレーターの役割が必要です。</translation>
    </message>
    <message>
        <source>Needs the admin key or a token with the role admin.</source>
        <translation>管理キー、または管理者の役割のトークンが必要です。</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>owner of machines</source>
        <translation>マシンの所有者</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>The controller has not said yet what this key may do.</source>
        <translation>このキーで何ができるか、コントローラーからまだ返答がありません。</translation>
    </message>
    <message>
        <source>%1 You are here as: %2.</source>
        <extracomment>%1 is a sentence that says which role is needed, %2 the role one has.</extracomment>
        <translation>%1 ここでのあなた：%2。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingForm</name>
    <message>
        <source>Rolling update</source>
        <translation>順次更新</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen</source>
        <translation>
            <numerusform>選択した %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>すべてのワーカー</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingPanel</name>
    <message>
        <source>waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>finishes its builds</source>
        <translation>ビルドを完了中</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>依頼済み</translation>
    </message>
    <message>
        <source>builds a trial</source>
        <translation>試しビルド中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>stopped by a failure</source>
        <translation>失敗により停止</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>Stop rolling update</source>
        <translation>順次更新を停止</translation>
    </message>
    <message>
        <source>What has begun is finished, nothing more begins</source>
        <translation>始まったものは完了し、新たには始めません</translation>
    </message>
    <message>
        <source>Rolling update</source>
        <translation>順次更新</translation>
    </message>
    <message>
        <source>Stopped the rolling update.</source>
        <translation>順次更新を停止しました。</translation>
    </message>
    <message>
        <source>No rolling update goes on.</source>
        <translation>進行中の順次更新はありません。</translation>
    </message>
    <message>
        <source>%1, %2; began %3 by %4</source>
        <extracomment>%1 is what is done (&quot;update&quot;), %2 how it goes, %3 when it began, %4 by whom.</extracomment>
        <translation>%1、%2、%3に %4 が開始</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RoomTab</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>What takes the room, as areas</source>
        <translation>容量を占めるもの（面積図）</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>容量を占めるもの</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>プロジェクト別</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>古さ別</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>The storage</source>
        <translation>ストレージ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Leads to how long files stay</source>
        <translation>ファイルの保持期間へ移動</translation>
    </message>
    <message>
        <source>Next clean-up frees</source>
        <translation>次のクリーンアップで空く量</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ごみ箱内</translation>
    </message>
    <message>
        <source>Leads to what can be put back</source>
        <translation>元に戻せるものへ移動</translation>
    </message>
    <message>
        <source>The farm takes no new builds: a disk is full or does not answer.</source>
        <translation>ファームは新しいビルドを受け付けません。ディスクが満杯か応答しません。</translation>
    </message>
    <message>
        <source>Clean up below &quot;Retention and cleanup&quot;, or give the disk more room; builds are taken again by themselves.</source>
        <translation>「保持とクリーンアップ」で掃除するか、ディスクに空きを増やしてください。その後自動的に受け付けを再開します。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RotaStrip</name>
    <message>
        <source>Rota of the weeks to come, as a picture</source>
        <translation>今後数週間の当番表（図）</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RowsTab</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: how it stands at present.</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Rows of the runbook</source>
        <translation>ランブックの行</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>What an operator wants</source>
        <translation>オペレーターの目的</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>その語を含む行はありません。</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>すべての章</translation>
    </message>
    <message>
        <source>Choose a row.</source>
        <translation>行を選んでください。</translation>
    </message>
    <message>
        <source>No check of the controller answers this row by itself.</source>
        <translation>この行に自動で答える点検はありません。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RuleEditor</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>ルールの数値</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Least number of cases</source>
        <translation>最少件数</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds.</extracomment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RuleTexts</name>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n 件のビルド</numerusform>
        </translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>%1 is a figure such as &quot;10 builds&quot;.</extracomment>
        <translation>%1 を超える</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>%1 is a figure.</extracomment>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a figure.</extracomment>
        <translation>%1 以上</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded for this figure in the last %n day(s).</source>
        <translation>
            <numerusform>直近 %n 日、この値の記録はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would not have fired in the last %n day(s).</source>
        <translation>
            <numerusform>直近 %n 日では発生しませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>直近 %n 日で</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them shorter than 3 min</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>うち %n 回は 3 分未満</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1, %2.</source>
        <extracomment>%1 is &quot;in the last 30 days&quot;, %2 &quot;2 of them shorter than 3 min&quot;.</extracomment>
        <translation>
            <numerusform>%1 %n 回発生したはずです（%2）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RulesTab</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>アラートルール</translation>
    </message>
    <message>
        <source>When the rule would have fired</source>
        <translation>ルールが発生したはずの時</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>過去検証</translation>
    </message>
    <message>
        <source>What these numbers would have done in the last 30 days</source>
        <translation>この数値なら過去 30 日に何が起きたか</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Watch with these numbers from now on; can be taken back</source>
        <translation>今後この数値で監視します。元に戻せます</translation>
    </message>
    <message>
        <source>Reset rule to default</source>
        <translation>ルールを既定に戻す</translation>
    </message>
    <message>
        <source>The numbers of the runbook; can be taken back</source>
        <translation>ランブックの数値です。元に戻せます</translation>
    </message>
    <message>
        <source>What the numbers would have done</source>
        <translation>数値がもたらしたはずの結果</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Change a number and see what it would have done.</source>
        <translation>数値を変えると、結果がどうなったかが分かります。</translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation>ルールを選んでください。</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>先にルールを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>It is as delivered.</source>
        <translation>既定のままです。</translation>
    </message>
    <message>
        <source>peak while firing</source>
        <translation>発生中のピーク</translation>
    </message>
    <message>
        <source>Change the rule &quot;%1&quot;?</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>ルール「%1」を変更しますか？</translation>
    </message>
    <message>
        <source>Changed the rule &quot;%1&quot;.</source>
        <translation>ルール「%1」を変更しました。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is as before.</source>
        <translation>ルール「%1」は元のままです。</translation>
    </message>
    <message>
        <source>The numbers of the runbook count again.</source>
        <translation>ランブックの数値が再び有効です。</translation>
    </message>
    <message>
        <source>The rule is as delivered.</source>
        <translation>ルールは既定です。</translation>
    </message>
    <message>
        <source>The rule is as before.</source>
        <translation>ルールは元のままです。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunForm</name>
    <message>
        <source>Maintenance of the build farm</source>
        <translation>ビルドファームのメンテナンス</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>利用者に伝える内容</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>At the deadline</source>
        <translation>期限に</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>Deadline for running builds</source>
        <translation>実行中ビルドの期限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Optimise the database when it is worth while</source>
        <translation>効果があるときにデータベースを最適化</translation>
    </message>
    <message>
        <source>Trial build on each machine before submissions are taken</source>
        <translation>提出を受け付ける前に各マシンで試しビルド</translation>
    </message>
    <message>
        <source>Maintenance now</source>
        <translation>今すぐメンテナンス</translation>
    </message>
    <message>
        <source>On the machines</source>
        <translation>マシンで</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Restart the worker program</source>
        <translation>ワーカープログラムを再起動</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Update the worker program</source>
        <translation>ワーカープログラムを更新</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunLog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy as incident notes</source>
        <translation>インシデントメモとしてコピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>What was run, and what it said</source>
        <translation>実行内容と出力</translation>
    </message>
    <message>
        <source>What is run is shown here: the command as it is, its output, and how it ended.</source>
        <translation>実行したものがここに表示されます：コマンドそのもの、出力、終わり方。</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>Ended with status %1 after %2.</source>
        <translation>ステータス %1 で終了、所要 %2。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookActions</name>
    <message>
        <source>Open where it is done</source>
        <translation>実行する場所を開く</translation>
    </message>
    <message>
        <source>The page of this console for the chosen row</source>
        <translation>選んだ行に対応するページ</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度点検</translation>
    </message>
    <message>
        <source>Asks the controller for all checks of the morning</source>
        <translation>朝のすべての点検をコントローラーに問い合わせます</translation>
    </message>
    <message>
        <source>Run self-test</source>
        <translation>自己診断を実行</translation>
    </message>
    <message>
        <source>A record and 1 MiB are written, read, stored, fetched and removed</source>
        <translation>レコードと 1 MiB を書き込み、読み取り、保存、取得、削除します</translation>
    </message>
    <message>
        <source>Run the job now…</source>
        <translation>今すぐジョブを実行…</translation>
    </message>
    <message>
        <source>The scheduled job of the chosen row</source>
        <translation>選んだ行の定期ジョブ</translation>
    </message>
    <message>
        <source>I have looked through the contacts…</source>
        <translation>連絡先に目を通しました…</translation>
    </message>
    <message>
        <source>Says that names and numbers are right today</source>
        <translation>名前と番号が今日正しいことを示します</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>What the row says to type</source>
        <translation>この行で入力する内容</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>先に行を選んでください。</translation>
    </message>
    <message>
        <source>This row is not built; nothing of it is in the console.</source>
        <translation>この行は実装されていません。コンソールには何もありません。</translation>
    </message>
    <message>
        <source>This row names no command.</source>
        <translation>この行にコマンドはありません。</translation>
    </message>
    <message>
        <source>Choose a row that has a job.</source>
        <translation>ジョブのある行を選んでください。</translation>
    </message>
    <message>
        <source>The controller has no such job: it is switched off in its configuration.</source>
        <translation>コントローラーにそのジョブはありません。設定で無効になっています。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>すでに実行中です。</translation>
    </message>
    <message>
        <source>The self-test was not run: %1 %2</source>
        <translation>自己診断は実行されませんでした：%1 %2</translation>
    </message>
    <message>
        <source>The self-test has passed, in %1 ms.</source>
        <translation>自己診断に合格しました（%1 ミリ秒）。</translation>
    </message>
    <message>
        <source>The self-test has FAILED; the row says where.</source>
        <translation>自己診断に失敗しました。行に場所が示されています。</translation>
    </message>
    <message>
        <source>It runs as it would by itself; the farm works on meanwhile.</source>
        <translation>自動のときと同じように実行されます。その間もファームは動き続けます。</translation>
    </message>
    <message>
        <source>%1. It runs as it would by itself; the farm works on meanwhile.</source>
        <extracomment>%1 is what the job does, in the words of the controller.</extracomment>
        <translation>%1。自動のときと同じように実行されます。その間もファームは動き続けます。</translation>
    </message>
    <message>
        <source>Run the job %1 now?</source>
        <extracomment>%1 is the name of a job, &quot;backup&quot;.</extracomment>
        <translation>今ジョブ %1 を実行しますか？</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>The job %1 has begun.</source>
        <extracomment>%1 is the name of a job.</extracomment>
        <translation>ジョブ %1 を開始しました。</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>キャンセル中です。</translation>
    </message>
    <message>
        <source>Are all names and numbers of the contacts right?</source>
        <translation>連絡先の名前と番号はすべて正しいですか？</translation>
    </message>
    <message>
        <source>What is written down: that you have looked through the people and vendors today. It says nothing of the text of the runbook.</source>
        <translation>記録されるのは、今日あなたが人と業者に目を通したことです。ランブックの文章については何も示しません。</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Written down: you have looked through the contacts.</source>
        <translation>記録しました：連絡先に目を通しました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>%n 件のコマンドをコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookAnswers</name>
    <message>
        <source>Runs now.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>Has not run yet; next %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>未実行。次回 %1。</translation>
    </message>
    <message>
        <source>The last run failed: %1</source>
        <extracomment>%1 is why a job failed.</extracomment>
        <translation>前回の実行は失敗：%1</translation>
    </message>
    <message>
        <source>The last run ended well; next %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>前回の実行は成功。次回 %1。</translation>
    </message>
    <message>
        <source>Passed %1, in %2 ms.</source>
        <extracomment>%1 is &quot;2 h ago&quot;, %2 a number of milliseconds.</extracomment>
        <translation>%1に合格、%2 ミリ秒。</translation>
    </message>
    <message>
        <source>Failed %1: %2</source>
        <extracomment>%1 is &quot;2 h ago&quot;, %2 the reason.</extracomment>
        <translation>%1に失敗：%2</translation>
    </message>
    <message>
        <source>The database is being gone through now.</source>
        <translation>データベースを確認中です。</translation>
    </message>
    <message>
        <source>The database is damaged; see how far its repair is.</source>
        <translation>データベースが損傷しています。修復の進み具合を確認してください。</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the database; not every page was gone through yet.</source>
        <translation>データベースに問題は見つかっていません。全ページの確認はまだです。</translation>
    </message>
    <message>
        <source>The database is sound; every page was gone through %1.</source>
        <extracomment>%1 is &quot;7 h ago&quot;.</extracomment>
        <translation>データベースは健全です。全ページを%1に確認しました。</translation>
    </message>
    <message>
        <source>No restore has been drilled yet.</source>
        <translation>復元の訓練はまだありません。</translation>
    </message>
    <message>
        <source>The drill of %1 failed: %2</source>
        <extracomment>%1 is &quot;2 d ago&quot;, %2 the reason.</extracomment>
        <translation>%1の訓練は失敗：%2</translation>
    </message>
    <message>
        <source>Drilled %1: back in %2, with %3 lost.</source>
        <extracomment>%1 is &quot;2 d ago&quot;, %2 and %3 are lengths of time.</extracomment>
        <translation>%1に訓練：%2 で復帰、損失 %3。</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>当番がいません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2; %n level(s).</source>
        <extracomment>%1 is a person, %2 a time; %n levels of escalation.</extracomment>
        <translation>
            <numerusform>%1、%2 まで。%n レベル。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked through the contacts yet.</source>
        <translation>連絡先はまだ誰も確認していません。</translation>
    </message>
    <message>
        <source>Contacts looked through %1 by %2: overdue since %3.</source>
        <extracomment>%1 is &quot;12 days ago&quot;, %2 a person, %3 a time.</extracomment>
        <translation>連絡先は%1に %2 が確認：%3 から期限超過。</translation>
    </message>
    <message>
        <source>Contacts looked through %1 by %2, due again %3.</source>
        <translation>連絡先は%1に %2 が確認、次回 %3。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookPage</name>
    <message>
        <source>Runbook</source>
        <translation>ランブック</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの項目</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>朝の点検</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SavedFilters</name>
    <message>
        <source>Keep filter…</source>
        <translation>フィルターを保存…</translation>
    </message>
    <message>
        <source>Gives what is typed a name and a tab</source>
        <translation>入力内容に名前とタブを付けます</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>All builds</source>
        <extracomment>A tab: no filter.</extracomment>
        <translation>すべてのビルド</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>先にフィルターを入力してください。</translation>
    </message>
    <message>
        <source>This filter has a tab already.</source>
        <translation>このフィルターにはすでにタブがあります。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n kept filters; close one first.</source>
        <translation>
            <numerusform>保存したフィルターが %n 件あります。先に 1 つ閉じてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
    </message>
    <message>
        <source>Keep this filter under a name</source>
        <translation>このフィルターに名前を付けて保存</translation>
    </message>
    <message>
        <source>A tab above the list will show the builds of: %1</source>
        <extracomment>%1 is what was typed into the filter.</extracomment>
        <translation>一覧の上のタブに次のビルドを表示します：%1</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The filter is gone again.</source>
        <translation>フィルターを再び取り除きました。</translation>
    </message>
    <message>
        <source>Closed the filter %1.</source>
        <translation>フィルター %1 を閉じました。</translation>
    </message>
    <message>
        <source>The filter is back.</source>
        <translation>フィルターを元に戻しました。</translation>
    </message>
    <message>
        <source>Close the filter %1</source>
        <extracomment>%1 is the name of a kept filter.</extracomment>
        <translation>フィルター %1 を閉じる</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SecretBox</name>
    <message>
        <source>Copy secret</source>
        <translation>秘密をコピー</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新しい秘密</translation>
    </message>
    <message>
        <source>Copied the secret.</source>
        <translation>秘密をコピーしました。</translation>
    </message>
    <message>
        <source>The secret of %1, shown this once: the controller keeps only its sum. Copy it to where it is needed.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>%1 の秘密です。表示は今回だけで、コントローラーは検査値だけを保持します。必要な場所にコピーしてください。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Session</name>
    <message>
        <source>No keyring: the key is kept in the file %1, which only you can read.</source>
        <translation>キーリングがありません。キーはあなただけが読めるファイル %1 に保管されます。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの項目</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Of the controller: what its files, flags and variables say.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>このコンソール</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Severity</name>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Signs</name>
    <message>
        <source>no contact; this is what was known last</source>
        <translation>接続なし。最後に分かっている内容です</translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s)</source>
        <translation>
            <numerusform>%n 件の重大な問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 件の警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of builds.</extracomment>
        <translation>%1 件待機中</translation>
    </message>
    <message>
        <source>%1 of %2 workers online</source>
        <extracomment>Workers: %1 of %2 are there.</extracomment>
        <translation>ワーカー %1 / %2 台オンライン</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilenceForm</name>
    <message>
        <source>Silence</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Only this of %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1 のこれのみ</translation>
    </message>
    <message>
        <source>All of %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1 のすべて</translation>
    </message>
    <message>
        <source>Every warning</source>
        <translation>すべての警告</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>今から</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>毎%1</translation>
    </message>
    <message>
        <source>Every first %1 of the month</source>
        <translation>毎月第 1 %1</translation>
    </message>
    <message>
        <source>What is kept quiet</source>
        <translation>ミュートする対象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Begins at, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>ミュート時間</translation>
    </message>
    <message>
        <source>The silence ends after</source>
        <translation>ミュートの終了まで</translation>
    </message>
    <message>
        <source>What it would match</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>ends after</source>
        <translation>終了まで</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n alert(s) quiet now</source>
        <translation>
            <numerusform>現在 %n 件のアラートをミュートします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have matched %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>直近 7 日で %n 回一致したはずです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilencesTab</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Quiet now</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>New silence…</source>
        <translation>新しいミュート…</translation>
    </message>
    <message>
        <source>Keep something quiet, once or again and again</source>
        <translation>一度または繰り返しミュートします</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>ミュートを終了</translation>
    </message>
    <message>
        <source>What it matches is told again at once; can be taken back</source>
        <translation>一致するものがすぐに再び通知されます。元に戻せます</translation>
    </message>
    <message>
        <source>Nothing is kept quiet.</source>
        <translation>ミュート中のものはありません。</translation>
    </message>
    <message>
        <source>The silences</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Choose a silence first.</source>
        <translation>先にミュートを選んでください。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SimulatorTab</name>
    <message>
        <source>Would be</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>With %1/%2/%3: %4 in %n backup(s).</source>
        <extracomment>%1, %2 and %3 are numbers of daily, weekly and monthly backups, %4 a size.</extracomment>
        <translation>
            <numerusform>%1/%2/%3 の場合：バックアップ %n 件で %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1 (%2).</source>
        <extracomment>%1 is a time, %2 is &quot;40 d ago&quot;.</extracomment>
        <translation>最も古いものは %1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n 件が消えます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>%1 が空きます。</translation>
    </message>
    <message>
        <source>None would go.</source>
        <translation>消えるものはありません。</translation>
    </message>
    <message>
        <source>What would be kept</source>
        <translation>保持されるもの</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>What if other numbers were kept?</source>
        <translation>別の数で保持したら？</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>As the farm keeps them</source>
        <translation>ファームの保持どおり</translation>
    </message>
    <message>
        <source>What other numbers would mean</source>
        <translation>別の数の意味</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SpokenTime</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration. Keep these short: they stand in table cells.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes.</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in hours.</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in days.</extracomment>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StaleVeil</name>
    <message>
        <source>Figures below are out of date</source>
        <translation>下の数値は古くなっています</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StateSentence</name>
    <message>
        <source>nothing waits</source>
        <translation>待ちなし</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait, oldest %1</source>
        <extracomment>%1 is a duration: how long the build that was submitted first has been waiting.</extracomment>
        <translation>
            <numerusform>%n 件待機、最長 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n worker(s) online</source>
        <extracomment>Part of a sentence: &quot;4 of 4 workers online&quot;.</extracomment>
        <translation>
            <numerusform>ワーカー %1 / %n 台オンライン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 workers offline, first %2</source>
        <extracomment>%1 is the number of all workers, %2 names the one that is offline longest.</extracomment>
        <translation>
            <numerusform>%1 台中 %n 台のワーカーがオフライン、最初は %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline</source>
        <extracomment>%1 is the name of a worker, %2 a duration.</extracomment>
        <translation>%1 オフライン</translation>
    </message>
    <message>
        <source>%1 offline for %2</source>
        <translation>%1 が %2 オフライン</translation>
    </message>
    <message>
        <source>The controller refuses the key: nothing is known.</source>
        <translation>コントローラーがキーを拒否しています。何も分かりません。</translation>
    </message>
    <message>
        <source>Enter the API key of this controller.</source>
        <translation>このコントローラーの API キーを入力してください。</translation>
    </message>
    <message>
        <source>No contact since %1 (%2): the farm may be fine or not.</source>
        <extracomment>%1 is a time of day, %2 a duration.</extracomment>
        <translation>%1 から接続なし（%2）：ファームは正常かもしれず、そうでないかもしれません。</translation>
    </message>
    <message>
        <source>The figures below are the last ones known.</source>
        <translation>下の数値は最後に分かっているものです。</translation>
    </message>
    <message>
        <source>Connecting: nothing is known yet.</source>
        <translation>接続中：まだ何も分かりません。</translation>
    </message>
    <message>
        <source>No worker is registered; %1.</source>
        <translation>登録されたワーカーがありません。%1。</translation>
    </message>
    <message>
        <source>Start expo-worker on a build machine and point it at this controller.</source>
        <translation>ビルドマシンで expo-worker を起動し、このコントローラーに向けてください。</translation>
    </message>
    <message numerus="yes">
        <source>All %n worker(s) are offline; %1.</source>
        <translation>
            <numerusform>ワーカー全 %n 台がオフライン。%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the machines, their network and the expo-worker service.</source>
        <translation>マシン、ネットワーク、expo-worker サービスを確認してください。</translation>
    </message>
    <message>
        <source>Degraded: %1; %2.</source>
        <translation>低下：%1、%2。</translation>
    </message>
    <message>
        <source>Bring %1 back: check the machine, its network and the expo-worker service.</source>
        <translation>%1 を復帰させてください：マシン、ネットワーク、expo-worker サービスを確認。</translation>
    </message>
    <message>
        <source>Overloaded: %1; %2.</source>
        <translation>過負荷：%1、%2。</translation>
    </message>
    <message>
        <source>Backlog: %1; %2.</source>
        <translation>滞留：%1、%2。</translation>
    </message>
    <message>
        <source>All quiet: %1, %2.</source>
        <translation>すべて静か：%1、%2。</translation>
    </message>
    <message>
        <source>Nothing runs: %1; %2.</source>
        <translation>実行なし：%1、%2。</translation>
    </message>
    <message>
        <source>Starting: %1; %2.</source>
        <translation>起動中：%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>Working: %n build(s) running, %1, %2.</source>
        <extracomment>%1 is &quot;4 of 4 workers online&quot;, %2 is &quot;nothing waits&quot; or &quot;2 builds wait, oldest 40 s&quot;.</extracomment>
        <translation>
            <numerusform>稼働中：%n 件のビルドが実行中、%1、%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stuck: no worker can take %n build(s); %1.</source>
        <extracomment>Builds wait for a platform that no worker builds for.</extracomment>
        <translation>
            <numerusform>停滞：%n 件のビルドを受けられるワーカーがありません。%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failing: %n of %1 build(s) failed in the last hour; %2.</source>
        <extracomment>%1 is the number of all builds that ended in the last hour.</extracomment>
        <translation>
            <numerusform>失敗：直近 1 時間に %1 件中 %n 件が失敗。%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the failed builds for what they have in common.</source>
        <translation>失敗したビルドの共通点を確認してください。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StatusPanel</name>
    <message>
        <source>How safe the farm is</source>
        <translation>ファームの安全度</translation>
    </message>
    <message>
        <source>The state of the backups</source>
        <translation>バックアップの状態</translation>
    </message>
    <message>
        <source>Age of the newest backup (RPO)</source>
        <translation>最新バックアップの古さ (RPO)</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>検証 %1</translation>
    </message>
    <message>
        <source>A restore takes (RTO)</source>
        <translation>復元の所要 (RTO)</translation>
    </message>
    <message>
        <source>no drill has succeeded yet</source>
        <translation>成功した訓練なし</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>計測 %1</translation>
    </message>
    <message>
        <source>Next backup %1, at %2.</source>
        <extracomment>%1 is &quot;in 3 h&quot;, %2 a time.</extracomment>
        <translation>次のバックアップ %1、%2。</translation>
    </message>
    <message>
        <source>No backup is scheduled.</source>
        <translation>予定されたバックアップはありません。</translation>
    </message>
    <message>
        <source>%1, on the disk of the data: it would be lost with it</source>
        <translation>%1（データと同じディスク：同時に失われます）</translation>
    </message>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1（失敗：%2）</translation>
    </message>
    <message>
        <source>%1 (copied %2)</source>
        <translation>%1（コピー %2）</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保管先 %1。</translation>
    </message>
    <message>
        <source>There is no change log: what happens between two backups would be lost.</source>
        <translation>変更ログがありません。2 つのバックアップの間の出来事は失われます。</translation>
    </message>
    <message>
        <source>Change log since %1, up to date: a restore can go to any moment since then.</source>
        <extracomment>%1 is a time, %2 a length of time.</extracomment>
        <translation>変更ログ %1 から、最新：以後の任意の時点に復元できます。</translation>
    </message>
    <message>
        <source>Change log since %1, %2 behind: a restore can go to any moment since then.</source>
        <translation>変更ログ %1 から、%2 遅れ：以後の任意の時点に復元できます。</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Database not known</source>
        <translation>データベース不明</translation>
    </message>
    <message>
        <source>Database sound</source>
        <translation>データベース健全</translation>
    </message>
    <message>
        <source>Database being checked</source>
        <translation>データベース確認中</translation>
    </message>
    <message>
        <source>Database damaged</source>
        <translation>データベース損傷</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StepTexts</name>
    <message>
        <source>Does the service run?</source>
        <translation>サービスは動いていますか？</translation>
    </message>
    <message>
        <source>&quot;active (running)&quot;: it runs, so look at the network between you and it, and at the port below. &quot;failed&quot;: its last lines say why. &quot;activating&quot;: it is starting, or being started again and again.</source>
        <translation>「active (running)」：動いています。間のネットワークと下のポートを確認してください。「failed」：最後の数行に理由があります。「activating」：起動中か、繰り返し起動されています。</translation>
    </message>
    <message>
        <source>What did it say last?</source>
        <translation>最後に何を出力しましたか？</translation>
    </message>
    <message>
        <source>The last error before it ended is the cause most of the time. Exit status 78: the configuration is wrong; 74: what was written cannot be trusted any more; 75: another controller holds the data.</source>
        <translation>終了前の最後のエラーがたいてい原因です。終了ステータス 78：設定が誤っています。74：書き込まれたものを信頼できません。75：別のコントローラーがデータを保持しています。</translation>
    </message>
    <message>
        <source>Is the configuration right?</source>
        <translation>設定は正しいですか？</translation>
    </message>
    <message>
        <source>Every mistake is named with file and line. After a change of the configuration this is the first thing to look at; correct the file, then start again.</source>
        <translation>誤りはすべてファイル名と行番号で示されます。設定を変えた後はまずここを見てください。ファイルを直してから起動し直します。</translation>
    </message>
    <message>
        <source>Who holds the database?</source>
        <translation>データベースを保持しているのは？</translation>
    </message>
    <message>
        <source>Only the controller may. Another program that is listed here (a sqlite3 shell, a copy under way) has to end by itself or be ended by you. Never remove files that end in -wal or -shm: committed builds are in them.</source>
        <translation>コントローラーだけです。ここに他のプログラム（sqlite3 シェル、進行中のコピー）があれば、終了を待つか終了させてください。-wal や -shm で終わるファイルは決して削除しないでください。確定したビルドが入っています。</translation>
    </message>
    <message>
        <source>Who listens on the port?</source>
        <translation>ポートで待ち受けているのは？</translation>
    </message>
    <message>
        <source>Nothing: the controller does not serve. Another program: it took the port, and the controller refuses to start beside it; the log names it. The controller: it serves, look at the network or the proxy in front.</source>
        <translation>なし：コントローラーは動いていません。他のプログラム：ポートを占有しており、コントローラーは起動を拒みます。ログに名前があります。コントローラー：動いています。ネットワークか前段のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Is a disk full?</source>
        <translation>ディスクは満杯ですか？</translation>
    </message>
    <message>
        <source>The controller starts on a full disk and cleans up by itself. Where something else filled it, make room there. Do not remove folders below its storage by hand: the database knows these files.</source>
        <translation>コントローラーは満杯のディスクでも起動し、自分で片付けます。他のものが占めている場合はそこを空けてください。ストレージ内のフォルダーを手で削除しないでください。データベースがそれらを管理しています。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>起動し直す</translation>
    </message>
    <message>
        <source>Builds that run go on: their workers keep what they made and deliver it. What was acknowledged is on disk. Read the log first: what stopped it may stop it again.</source>
        <translation>実行中のビルドは続きます。ワーカーが結果を保持して届けます。確認応答されたものはディスクにあります。先にログを読んでください。止めた原因が再び止めることがあります。</translation>
    </message>
    <message>
        <source>Which backup could be restored?</source>
        <translation>どのバックアップを復元できますか？</translation>
    </message>
    <message>
        <source>Changes nothing. Says which backup is the newest that passes its check, and which builds would be lost or return. To restore, go to &quot;Restore the farm&quot;.</source>
        <translation>何も変えません。検査に合格した最新のバックアップと、失われる・戻るビルドを示します。復元するには「ファームを復元」へ進みます。</translation>
    </message>
    <message>
        <source>Is it well again?</source>
        <translation>元どおりですか？</translation>
    </message>
    <message>
        <source>&quot;ready&quot; means that it has written, read, stored and fetched something after its start. The alarm above the pages ends by itself with the first contact.</source>
        <translation>「ready」は起動後に書き込み・読み取り・保存・取得ができたことを示します。ページ上部の警報は最初の接続で自動的に終わります。</translation>
    </message>
    <message>
        <source>Stop the controller</source>
        <translation>コントローラーを停止</translation>
    </message>
    <message>
        <source>Restore (what to restore is added)</source>
        <translation>復元（対象は追記されます）</translation>
    </message>
    <message>
        <source>Start the controller</source>
        <translation>コントローラーを起動</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StepsView</name>
    <message>
        <source>Emergency steps</source>
        <translation>緊急手順</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>接続とコマンド</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <extracomment>A step: its number, its title, its row of the runbook.</extracomment>
        <translation>%1. %2（%3）</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>実行…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <extracomment>%1 is the title of a step.</extracomment>
        <translation>実行：%1</translation>
    </message>
    <message>
        <source>Until then each command can be copied and run on that machine by hand.</source>
        <translation>それまで各コマンドはコピーして、そのマシンで手動で実行できます。</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>別のコマンドが実行中です。</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未終了</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StopForm</name>
    <message>
        <source>Takes</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>Until somebody ends it</source>
        <translation>誰かが終えるまで</translation>
    </message>
    <message>
        <source>Start nothing new either</source>
        <translation>新たな開始も止める</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>提出を停止</translation>
    </message>
    <message>
        <source>New submissions</source>
        <translation>新しい提出</translation>
    </message>
    <message>
        <source>are refused with this text</source>
        <translation>このテキストで拒否</translation>
    </message>
    <message>
        <source>are taken and wait</source>
        <translation>受け付けて待機</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>利用者に伝える内容</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Storage</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%1 is a size as &quot;3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%n ファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Up to 7 days old</source>
        <translation>7 日以内</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <extracomment>Ages of files: %1 is &quot;8-30&quot;</extracomment>
        <translation>90 日超</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Disk of the data</source>
        <translation>データのディスク</translation>
    </message>
    <message>
        <source>Disk of the files</source>
        <translation>ファイルのディスク</translation>
    </message>
    <message>
        <source>Disk of the backups</source>
        <translation>バックアップのディスク</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size: room left on a disk.</extracomment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a duration: when a disk will be full.</extracomment>
        <translation>あと %1 で満杯</translation>
    </message>
    <message>
        <source>of %1, not filling</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>全 %1、増加なし</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>空き %1 / %2</translation>
    </message>
    <message>
        <source>full in %1 as the last six hours went</source>
        <translation>直近 6 時間の割合で、あと %1 で満杯</translation>
    </message>
    <message>
        <source>%1 files more fit</source>
        <translation>あと %1 ファイル入ります</translation>
    </message>
    <message>
        <source>a safe write takes %1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>安全な書き込みに %1 ミリ秒</translation>
    </message>
    <message>
        <source>the same device as: %1</source>
        <extracomment>%1 is the name of a disk.</extracomment>
        <translation>同じ装置：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの項目</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Retention and cleanup</source>
        <translation>保持とクリーンアップ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SwapForm</name>
    <message>
        <source>Shift of</source>
        <translation>シフトの人</translation>
    </message>
    <message>
        <source>With</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Day of the first shift</source>
        <translation>最初のシフトの日</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TakeForm</name>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用する</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdField</name>
    <message>
        <source>builds</source>
        <extracomment>Behind a number of builds, in a narrow field.</extracomment>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of a figure: there is no such threshold.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>In the place of a length of time.</extracomment>
        <translation>すぐに</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdRow</name>
    <message>
        <source>Made by somebody</source>
        <translation>誰かが作成</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>A length of time that a condition has to hold.</extracomment>
        <translation>%1 継続</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1：警告</translation>
    </message>
    <message>
        <source>%1: critical</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1：重大</translation>
    </message>
    <message>
        <source>%1: how long it has to hold</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1：継続すべき時間</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1：既定に戻す</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>%1 が変更</translation>
    </message>
    <message>
        <source>Back to default; can be taken back</source>
        <translation>既定に戻します。元に戻せます</translation>
    </message>
    <message>
        <source>It is as delivered.</source>
        <translation>既定のままです。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdsTab</name>
    <message>
        <source>Save thresholds…</source>
        <translation>しきい値を保存…</translation>
    </message>
    <message>
        <source>Watch with the typed figures from now on; can be taken back</source>
        <translation>今後入力した数値で監視します。元に戻せます</translation>
    </message>
    <message>
        <source>Discard typed thresholds</source>
        <translation>入力したしきい値を破棄</translation>
    </message>
    <message>
        <source>Shows the figures that count now</source>
        <translation>現在有効な数値を表示</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>ルールを検索</translation>
    </message>
    <message>
        <source>When people are told</source>
        <translation>通知される条件</translation>
    </message>
    <message>
        <source>The thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Nothing is typed that is not saved.</source>
        <translation>未保存の入力はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 件のルール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>How many of the rules are not as delivered.</extracomment>
        <translation>
            <numerusform>%n 件変更済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n rule(s)?</source>
        <translation>
            <numerusform>%n 件のルールを変更しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n rule(s).</source>
        <translation>
            <numerusform>%n 件のルールを変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are as before.</source>
        <translation>ルールは元のままです。</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>既定に戻す：%1</translation>
    </message>
    <message>
        <source>The figures as delivered count again.</source>
        <translation>既定の数値が再び有効です。</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>%1 is as delivered.</source>
        <translation>%1 は既定です。</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 は元のままです。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TimeChart</name>
    <message>
        <source>nothing recorded</source>
        <translation>記録なし</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenActions</name>
    <message>
        <source>The old secret stays valid for</source>
        <translation>古い秘密の有効期間</translation>
    </message>
    <message>
        <source>The old secret ends at once</source>
        <extracomment>Of an old secret: it ends at once.</extracomment>
        <translation>古い秘密はすぐに無効</translation>
    </message>
    <message>
        <source>The old secret stays valid for an hour</source>
        <translation>古い秘密はあと 1 時間有効</translation>
    </message>
    <message>
        <source>The old secret stays valid for a day</source>
        <translation>古い秘密はあと 1 日有効</translation>
    </message>
    <message>
        <source>The old secret stays valid for a week</source>
        <translation>古い秘密はあと 1 週間有効</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新しいトークン…</translation>
    </message>
    <message>
        <source>A credential with less than full rights; its secret is shown once</source>
        <translation>権限を絞った資格情報。秘密は一度だけ表示されます</translation>
    </message>
    <message>
        <source>Rotate token…</source>
        <translation>トークンを更新…</translation>
    </message>
    <message>
        <source>A new secret with the same rights; the old one stays valid for a while</source>
        <translation>同じ権限の新しい秘密。古いものはしばらく有効です</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>トークンを失効…</translation>
    </message>
    <message>
        <source>Ends it at once</source>
        <translation>すぐに終えます</translation>
    </message>
    <message>
        <source>Choose one token first.</source>
        <translation>先にトークンを 1 つ選んでください。</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>すでに終わっています。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Whoever has its secret may do what its role allows, until it ends. The audit log calls them by its name.</source>
        <translation>秘密を持つ人は、終わるまで役割の許すことができます。監査ログにはこの名前で残ります。</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Made a token for %1.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>%1 のトークンを作成しました。</translation>
    </message>
    <message>
        <source>The new token of %1 is revoked.</source>
        <extracomment>%1 is whose token it was.</extracomment>
        <translation>%1 の新しいトークンを失効しました。</translation>
    </message>
    <message>
        <source>Rotate the token of %1?</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>%1 のトークンを更新しますか？</translation>
    </message>
    <message>
        <source>A new secret with the same rights. Whoever still has the old one when it ends is locked out.</source>
        <translation>同じ権限の新しい秘密です。終了時に古いものを使っている人は締め出されます。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The token of %1 has a new secret.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>%1 のトークンに新しい秘密を設定しました。</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>%1 のトークンを失効しますか？</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>The token of %1 is revoked.</source>
        <extracomment>%1 is whose token it was.</extracomment>
        <translation>%1 のトークンを失効しました。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenForm</name>
    <message>
        <source>Looks, and changes nothing.</source>
        <translation>閲覧だけで、何も変えません。</translation>
    </message>
    <message>
        <source>Submits builds and looks.</source>
        <translation>ビルドを提出し、閲覧します。</translation>
    </message>
    <message>
        <source>Runs the farm: workers, maintenance, alerts, backups.</source>
        <translation>ファームを運用：ワーカー、メンテナンス、アラート、バックアップ。</translation>
    </message>
    <message>
        <source>Runs the machines chosen below, and is what they come in with.</source>
        <translation>下で選んだマシンを運用し、マシンもこれで接続します。</translation>
    </message>
    <message>
        <source>Everything, other tokens too.</source>
        <translation>すべて。他のトークンも含みます。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>使う人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有効期間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <extracomment>Of a token that does not expire.</extracomment>
        <translation>失効するまで</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>The token has no name.</source>
        <translation>トークンに名前がありません。</translation>
    </message>
    <message>
        <source>Write whose it is: the audit log calls them so.</source>
        <translation>使う人を書いてください。監査ログにそう記されます。</translation>
    </message>
    <message>
        <source>An owner without machines may do nothing.</source>
        <translation>マシンのない所有者は何もできません。</translation>
    </message>
    <message>
        <source>Choose the machines.</source>
        <translation>マシンを選んでください。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenTexts</name>
    <message>
        <source>Ends soon</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Of a token: it can be used.</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>the whole farm</source>
        <extracomment>What a token is for.</extracomment>
        <translation>ファーム全体</translation>
    </message>
    <message>
        <source>Whoever uses it is locked out within a second.</source>
        <translation>使っている人は 1 秒以内に締め出されます。</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <extracomment>%1 is &quot;12 min ago&quot;.</extracomment>
        <translation>使われたことがありません。</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>最後に使われたのは %1 です。</translation>
    </message>
    <message>
        <source>These machines can then no longer reach the controller: %1.</source>
        <extracomment>%1 are names of machines.</extracomment>
        <translation>これらのマシンはコントローラーに接続できなくなります：%1。</translation>
    </message>
    <message numerus="yes">
        <source>They have %n build(s) in hand, which will be handed out again.</source>
        <translation>
            <numerusform>手元の %n 件のビルドは再び割り当てられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This console came in with a token of this name: it may be your own.</source>
        <translation>このコンソールはこの名前のトークンで接続しています。あなた自身のものかもしれません。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokensTab</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>原因元</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>What a token is for: the whole farm, or some machines.</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Of a token that does not expire.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>when revoked</source>
        <translation>失効時</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Also ended ones</source>
        <translation>終了したものも</translation>
    </message>
    <message>
        <source>The tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>There are no tokens: everybody uses the admin key. Give each person and program a token of its own, so that one can be ended without the others.</source>
        <translation>トークンがありません。全員が管理キーを使っています。個別に終えられるよう、人とプログラムごとにトークンを与えてください。</translation>
    </message>
    <message>
        <source>Only administrators see tokens.</source>
        <translation>トークンを見られるのは管理者だけです。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TopBar</name>
    <message>
        <source>Farm and connection</source>
        <translation>ファームと接続</translation>
    </message>
    <message>
        <source>Expo Free Agent console</source>
        <translation>Expo Free Agent コンソール</translation>
    </message>
    <message>
        <source>Farms</source>
        <translation>ファーム</translation>
    </message>
    <message>
        <source>Other farms</source>
        <translation>他のファーム</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <extracomment>Badge: the farm is invented. Keep it short and in capitals.</extracomment>
        <translation>デモ：すべて架空</translation>
    </message>
    <message>
        <source>No controller</source>
        <translation>コントローラーなし</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Controller %1</source>
        <translation>コントローラー %1</translation>
    </message>
    <message>
        <source>Another farm, or all of them (Ctrl+0)</source>
        <translation>別のファーム、またはすべて (Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%n other farms need somebody</source>
        <extracomment>Badge beside the farm&apos;s name: %n of the other farms need somebody. Keep it short.</extracomment>
        <translation>
            <numerusform>他 %n か所のファームが対応を必要としています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrashTab</name>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>完全に消える時</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>One run of a clean-up: its number.</extracomment>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The chosen files are where they were</source>
        <translation>選んだファイルを元の場所に戻します</translation>
    </message>
    <message>
        <source>Put back the whole clean-up</source>
        <translation>クリーンアップ全体を元に戻す</translation>
    </message>
    <message>
        <source>Everything that was removed together with the chosen file</source>
        <translation>選んだファイルと同時に削除されたすべて</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>Frees the room now; nothing of it can be put back</source>
        <translation>すぐに空きができますが、元に戻せません</translation>
    </message>
    <message numerus="yes">
        <source>Put back %n file(s)</source>
        <translation>
            <numerusform>%n ファイルを元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1; they go for good by themselves when their time is over, or earlier when a disk is almost full.</source>
        <translation>
            <numerusform>%n ファイル、%1。期限が来ると自動的に、ディスクがほぼ満杯ならより早く、完全に消えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are listed.</source>
        <translation>
            <numerusform>最新の %n 件を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What a clean-up removes lies here for a while.</source>
        <translation>クリーンアップで削除されたものはしばらくここに残ります。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>先にファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose files of one clean-up.</source>
        <translation>1 回のクリーンアップのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The files are where they were; the next clean-up by the policy may remove them again. Pin the build when they shall stay.</source>
        <translation>ファイルは元の場所に戻りました。次回のクリーンアップで再び削除されることがあります。残すにはビルドを固定してください。</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>元に戻しました：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be: a younger one has the place.</source>
        <translation>
            <numerusform>%n ファイルは戻せませんでした。新しいものが場所を占めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>ごみ箱を空にしますか？</translation>
    </message>
    <message>
        <source>%1 are gone for good.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>%1 が完全に消えます。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Typed to confirm that the trash shall be emptied.</extracomment>
        <translation>空にする</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n file(s) for good.</source>
        <translation>
            <numerusform>%n ファイルを完全に削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Treemap</name>
    <message>
        <source>%1: %2, %3 %</source>
        <extracomment>A part of what is stored: %1 its name, %2 a size as &quot;3 GiB&quot;, %3 a number.</extracomment>
        <translation>%1：%2、%3 %</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrendsTab</name>
    <message>
        <source>Objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>残り予算</translation>
    </message>
    <message>
        <source>Against the weeks before</source>
        <translation>前の週との比較</translation>
    </message>
    <message>
        <source>slower, was %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>遅化、以前 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>以前 %1</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Mean run</source>
        <translation>平均実行</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>キューの長さ</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>ワーカー別</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>%1 is a length of time.</extracomment>
        <translation>直近 %1</translation>
    </message>
    <message>
        <source>The history of the queue</source>
        <translation>キューの履歴</translation>
    </message>
    <message>
        <source>The statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>No build has ended in this time.</source>
        <translation>この期間に終了したビルドはありません。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Workers online</source>
        <translation>オンラインのワーカー</translation>
    </message>
    <message>
        <source>10 waiting</source>
        <translation>10 件待ち</translation>
    </message>
    <message>
        <source>20 waiting</source>
        <translation>20 件待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s),</source>
        <translation>
            <numerusform>%n 件のビルド、</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 succeeded.</source>
        <translation>%1 成功。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed because of a machine or the farm.</source>
        <translation>
            <numerusform>%n 件はマシンまたはファームが原因で失敗。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::VerificationTexts</name>
    <message>
        <source>The program did not say what was expected.</source>
        <translation>プログラムの出力が想定と異なります。</translation>
    </message>
    <message>
        <source>Use programs of one version; the log below has its words.</source>
        <translation>同じ版のプログラムを使ってください。下のログに内容があります。</translation>
    </message>
    <message>
        <source>%1 would be restored, with %2 builds.</source>
        <extracomment>%1 is the name of a backup, %2 a number of builds.</extracomment>
        <translation>%1 を復元します（ビルド %2 件）。</translation>
    </message>
    <message>
        <source>There is no database in %1 yet, so nothing is lost.</source>
        <extracomment>Behind what would be restored; %1 is a folder.</extracomment>
        <translation>%1 にはまだデータベースがないため、失われるものはありません。</translation>
    </message>
    <message>
        <source>What would be lost cannot be told: the present database cannot be read.</source>
        <translation>何が失われるか判定できません。現在のデータベースを読めません。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) would be lost</source>
        <translation>
            <numerusform>%n 件のビルドが失われます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go back to an earlier state</source>
        <translation>
            <numerusform>%n 件が以前の状態に戻ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would return</source>
        <translation>
            <numerusform>%n 件が戻ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>復元しました。</translation>
    </message>
    <message>
        <source>What was there before is the backup %1: restoring it is the way back.</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>以前の内容はバックアップ %1 です。復元すれば元に戻れます。</translation>
    </message>
    <message>
        <source>What was there could not be backed up: %1</source>
        <translation>以前の内容をバックアップできませんでした：%1</translation>
    </message>
    <message>
        <source>The database of before is kept as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>以前のデータベースは %1 として保管されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds are missing.</source>
        <translation>
            <numerusform>ビルドのファイル %n 件がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WallView</name>
    <message>
        <source>Wall - Expo Free Agent</source>
        <translation>ウォール - Expo Free Agent</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>The head of the wall: %1 is the farm, %2 the time of day.</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>Under a big number on the wall: critical problems.</extracomment>
        <translation>重大</translation>
    </message>
    <message>
        <source>warnings</source>
        <extracomment>Under a big number on the wall: problems of the lesser kind.</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Under a big number on the wall: builds that wait.</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>building</source>
        <extracomment>Under a big number on the wall: builds that run.</extracomment>
        <translation>ビルド中</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Big numbers on the wall: workers that are there, of all there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A problem on the wall: %1 says since when, %2 what it is.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowActions</name>
    <message>
        <source>New window…</source>
        <translation>新しい時間枠…</translation>
    </message>
    <message>
        <source>A maintenance that comes again and again</source>
        <translation>繰り返すメンテナンス</translation>
    </message>
    <message>
        <source>Change window…</source>
        <translation>時間枠を変更…</translation>
    </message>
    <message>
        <source>When it is and what it does</source>
        <translation>いつ、何をするか</translation>
    </message>
    <message>
        <source>Switch window off</source>
        <translation>時間枠を無効にする</translation>
    </message>
    <message>
        <source>It stays in the list and does not happen</source>
        <translation>一覧に残りますが実施されません</translation>
    </message>
    <message>
        <source>Remove window…</source>
        <translation>時間枠を削除…</translation>
    </message>
    <message>
        <source>It does not happen any more</source>
        <translation>以後実施されません</translation>
    </message>
    <message>
        <source>Save calendar…</source>
        <translation>カレンダーを保存…</translation>
    </message>
    <message>
        <source>The next dates as a file for calendars (.ics)</source>
        <translation>今後の日程をカレンダー用ファイル (.ics) に</translation>
    </message>
    <message>
        <source>Choose a window first.</source>
        <translation>先に時間枠を選んでください。</translation>
    </message>
    <message>
        <source>Switch window on</source>
        <translation>時間枠を有効にする</translation>
    </message>
    <message>
        <source>A new maintenance window</source>
        <translation>新しいメンテナンス時間枠</translation>
    </message>
    <message>
        <source>Users are told 3 days, 1 day and 1 hour before. It ends by itself.</source>
        <translation>3 日前、1 日前、1 時間前に利用者に知らせます。自動的に終わります。</translation>
    </message>
    <message>
        <source>Make window</source>
        <translation>時間枠を作成</translation>
    </message>
    <message>
        <source>Made the window: %1</source>
        <translation>時間枠を作成しました：%1</translation>
    </message>
    <message>
        <source>The window is removed again.</source>
        <translation>時間枠を再び削除しました。</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Users who were told of the next date are told the new one. An occurrence that has begun is not touched.</source>
        <translation>次回の日程を知らされた利用者に新しい日程を知らせます。始まった回には影響しません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Changed the window: %1</source>
        <translation>時間枠を変更しました：%1</translation>
    </message>
    <message>
        <source>The window is as before.</source>
        <translation>時間枠は元のままです。</translation>
    </message>
    <message>
        <source>It happens again.</source>
        <translation>再び実施されます。</translation>
    </message>
    <message>
        <source>It does not happen until it is switched on.</source>
        <translation>有効にするまで実施されません。</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>有効にしました：%1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>無効にしました：%1</translation>
    </message>
    <message>
        <source>Remove: %1?</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>削除：%1？</translation>
    </message>
    <message>
        <source>It has no date to come.</source>
        <translation>今後の日程はありません。</translation>
    </message>
    <message>
        <source>It would have been next at %1 UTC. Users who were told of it are told that it does not happen.</source>
        <translation>次回は %1 UTC の予定でした。知らされた利用者に中止を知らせます。</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>時間枠を削除</translation>
    </message>
    <message>
        <source>Removed the window: %1</source>
        <translation>時間枠を削除しました：%1</translation>
    </message>
    <message>
        <source>The window is back.</source>
        <translation>時間枠を元に戻しました。</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>カレンダーを保存</translation>
    </message>
    <message>
        <source>Saved the calendar: %1</source>
        <extracomment>%1 is a file, %2 an error of the system.</extracomment>
        <translation>カレンダーを保存しました：%1</translation>
    </message>
    <message>
        <source>The calendar cannot be saved to %1: %2</source>
        <translation>カレンダーを %1 に保存できません：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowForm</name>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Deadline for running builds</source>
        <translation>実行中ビルドの期限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>メンテナンス時間枠</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>利用者に伝える内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowsTab</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>On</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of the window</source>
        <translation>時間枠のタイムゾーン</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>clocks have changed since the one before</source>
        <translation>前回から時計が変わりました</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>メンテナンス時間枠</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>今後の日程</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>No maintenance comes by itself. A window that recurs tells users in time and reopens by itself.</source>
        <translation>自動のメンテナンスはありません。繰り返す時間枠は利用者に間に合うように知らせ、自動で再開します。</translation>
    </message>
    <message>
        <source>No date to come.</source>
        <translation>今後の日程はありません。</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>6 週間</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerActions</name>
    <message>
        <source>Pause…</source>
        <translation>一時停止…</translation>
    </message>
    <message>
        <source>No new builds, for a reason and a time</source>
        <translation>理由と期間を付けて新しいビルドを止めます</translation>
    </message>
    <message>
        <source>I need this machine</source>
        <translation>このマシンを使います</translation>
    </message>
    <message>
        <source>Gives its builds back at once and keeps it free for 8 hours</source>
        <translation>ビルドをすぐに返し、8 時間空けます</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>排出…</translation>
    </message>
    <message>
        <source>Finishes what it builds, then gets nothing new</source>
        <translation>今のビルドを終え、以後受けません</translation>
    </message>
    <message>
        <source>Quarantine…</source>
        <translation>隔離…</translation>
    </message>
    <message>
        <source>Out of service until trial builds succeed</source>
        <translation>試しビルドが成功するまで使いません</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Gets builds again at once</source>
        <translation>すぐに再びビルドを受けます</translation>
    </message>
    <message>
        <source>Try with a canary build</source>
        <translation>試しビルドで確認</translation>
    </message>
    <message>
        <source>A build of the farm&apos;s own goes to this worker only</source>
        <translation>ファーム自身のビルドをこのワーカーだけに送ります</translation>
    </message>
    <message>
        <source>Restart worker program…</source>
        <translation>ワーカープログラムを再起動…</translation>
    </message>
    <message>
        <source>Once it has nothing to build</source>
        <translation>ビルドがなくなってから</translation>
    </message>
    <message>
        <source>Reboot machine…</source>
        <translation>マシンを再起動…</translation>
    </message>
    <message>
        <source>Update worker…</source>
        <translation>ワーカーを更新…</translation>
    </message>
    <message>
        <source>Withdraw requests</source>
        <translation>依頼を取り下げる</translation>
    </message>
    <message>
        <source>What it was asked to do to itself and has not done yet</source>
        <translation>自身への依頼でまだ行われていないもの</translation>
    </message>
    <message>
        <source>Set owner…</source>
        <translation>所有者を設定…</translation>
    </message>
    <message>
        <source>Whose machine it is</source>
        <translation>誰のマシンか</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>引退…</translation>
    </message>
    <message>
        <source>Takes it off the farm; its history stays</source>
        <translation>ファームから外します。履歴は残ります</translation>
    </message>
    <message>
        <source>Rolling update…</source>
        <translation>順次更新…</translation>
    </message>
    <message>
        <source>One machine after the other, each tried before the next</source>
        <translation>1 台ずつ、次へ進む前に試します</translation>
    </message>
    <message>
        <source>Choose a worker first.</source>
        <translation>先にワーカーを選んでください。</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>止められていません。</translation>
    </message>
    <message>
        <source>Choose one worker.</source>
        <translation>ワーカーを 1 台選んでください。</translation>
    </message>
    <message>
        <source>Nothing is asked of it.</source>
        <translation>依頼はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n 台のワーカー</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>%1 を一時停止しました。</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>%1 を再開しました。</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n worker(s).</source>
        <translation>
            <numerusform>%n 台のワーカーを再開しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Held as before.</source>
        <translation>元どおり止められています。</translation>
    </message>
    <message>
        <source>%1 is tried with build %2.</source>
        <translation>%1 をビルド %2 で試しています。</translation>
    </message>
    <message>
        <source>Withdrew the request.</source>
        <translation>依頼を取り下げました。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run there now.</source>
        <translation>
            <numerusform>現在そこで %n 件のビルドが実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds nothing now.</source>
        <translation>現在ビルドはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait on the farm.</source>
        <translation>
            <numerusform>ファームで %n 件のビルドが待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>%1 を一時停止しますか？</translation>
    </message>
    <message>
        <source>It gets no new builds until then.</source>
        <translation>それまで新しいビルドを受けません。</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>%1 を排出しますか？</translation>
    </message>
    <message>
        <source>It finishes what it has and gets nothing new.</source>
        <translation>手元のものを終え、新しいものを受けません。</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排出</translation>
    </message>
    <message>
        <source>Quarantine %1?</source>
        <translation>%1 を隔離しますか？</translation>
    </message>
    <message>
        <source>It gets nothing but trial builds; two that succeed let it back.</source>
        <translation>試しビルドだけを受けます。2 回成功すると戻ります。</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>The owner needs the machine</source>
        <translation>所有者がマシンを必要としています</translation>
    </message>
    <message>
        <source>%1 is yours for 8 hours; its builds go elsewhere.</source>
        <translation>%1 は 8 時間あなたのものです。ビルドは他へ移ります。</translation>
    </message>
    <message numerus="yes">
        <source>It first finishes %n build(s).</source>
        <translation>
            <numerusform>先に %n 件のビルドを終えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds nothing now, so it begins within a minute.</source>
        <translation>現在ビルドがないため、1 分以内に始まります。</translation>
    </message>
    <message>
        <source>Asked %1: %2.</source>
        <translation>%1 に依頼しました：%2。</translation>
    </message>
    <message>
        <source>Restart the worker program of %1?</source>
        <translation>%1 のワーカープログラムを再起動しますか？</translation>
    </message>
    <message>
        <source>It gets no builds until it is back.</source>
        <translation>戻るまでビルドを受けません。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>%1 を再起動しますか？</translation>
    </message>
    <message>
        <source>It is away for some minutes.</source>
        <translation>数分間不在になります。</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Update %1?</source>
        <translation>%1 を更新しますか？</translation>
    </message>
    <message>
        <source>It installs the version of the controller and starts anew.</source>
        <translation>コントローラーの版をインストールして起動し直します。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Whose machine is %1?</source>
        <translation>マシン %1 は誰のものですか？</translation>
    </message>
    <message>
        <source>The owner is named with the machine. What an owner may do comes with a token for it.</source>
        <translation>所有者はマシンとともに表示されます。所有者にできることはトークンで決まります。</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>所有者を設定</translation>
    </message>
    <message>
        <source>The owner is set.</source>
        <translation>所有者を設定しました。</translation>
    </message>
    <message>
        <source>The owner is as before.</source>
        <translation>所有者は元のままです。</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>%1 を引退させますか？</translation>
    </message>
    <message>
        <source>It leaves the farm: its token ends, its history stays. It comes back only by registering anew.</source>
        <translation>ファームから外れます。トークンは無効になり、履歴は残ります。戻るには登録し直します。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) that it has go back to the queue.</source>
        <translation>
            <numerusform>手元の %n 件のビルドはキューに戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>引退</translation>
    </message>
    <message>
        <source>Retired %1.</source>
        <translation>%1 を引退させました。</translation>
    </message>
    <message>
        <source>Rolling update</source>
        <translation>順次更新</translation>
    </message>
    <message>
        <source>One after the other: each finishes its builds, does it, and builds a trial before the next one&apos;s turn. The first that fails stops the rest.</source>
        <translation>1 台ずつ：ビルドを終え、実行し、次の番の前に試しビルドをします。最初の失敗で残りを止めます。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The rolling update has begun.</source>
        <translation>順次更新を開始しました。</translation>
    </message>
    <message>
        <source>The rolling update is cancelled: what has begun is finished, nothing more begins.</source>
        <translation>順次更新をキャンセルしました。始まったものは完了し、新たには始めません。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerDetail</name>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Builds of this worker</source>
        <translation>このワーカーのビルド</translation>
    </message>
    <message>
        <source>Selected worker</source>
        <translation>選択したワーカー</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Its last builds</source>
        <translation>最近のビルド</translation>
    </message>
    <message>
        <source>Choose a worker.</source>
        <translation>ワーカーを選んでください。</translation>
    </message>
    <message>
        <source>up %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>稼働 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全 %1</translation>
    </message>
    <message>
        <source>asked for %1 at %2 by %3</source>
        <extracomment>%1 is what a machine is asked to do, %2 when, %3 by whom.</extracomment>
        <translation>%1 を依頼、%2、%3 による</translation>
    </message>
    <message>
        <source>No worker chosen</source>
        <translation>ワーカー未選択</translation>
    </message>
    <message numerus="yes">
        <source>Next trial %1, %n failed so far.</source>
        <translation>
            <numerusform>次の試し %1、これまでの失敗 %n 回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerTexts</name>
    <message>
        <source>Idle</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>ビルド中</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>排出中</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>隔離中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>引退</translation>
    </message>
    <message>
        <source>%1 by %2 until %3: %4</source>
        <extracomment>%1 is &quot;Paused&quot;, %2 a person, %3 a time, %4 why.</extracomment>
        <translation>%1、%2 による、%3 まで：%4</translation>
    </message>
    <message>
        <source>%1 by %2 since %3: %4</source>
        <extracomment>%1 is &quot;Paused&quot;, %2 a person, %3 a time, %4 why.</extracomment>
        <translation>%1、%2 による、%3 から：%4</translation>
    </message>
    <message>
        <source>restart of the worker</source>
        <translation>ワーカーの再起動</translation>
    </message>
    <message>
        <source>reboot of the machine</source>
        <translation>マシンの再起動</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>仕事を求めている</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Its own checks pass</source>
        <translation>自身の検査に合格</translation>
    </message>
    <message>
        <source>Has room on its disk</source>
        <translation>ディスクに空きがある</translation>
    </message>
    <message>
        <source>Nobody holds it</source>
        <translation>止められていない</translation>
    </message>
    <message>
        <source>Has built lately</source>
        <translation>最近ビルドした</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersModel</name>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>ビルド中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>The worker takes builds for any platform.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1
%2 of %3 builds succeeded</source>
        <translation>%1
ビルド %3 件中 %2 件成功</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Builds</source>
        <extracomment>Column header: the builds that this worker runs at present.</extracomment>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最終確認</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Builds, or why not</source>
        <translation>ビルド、またはしない理由</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>直近 24 h</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>稼働 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 of the last 24 h it built.</source>
        <translation>直近 24 h の %1 をビルドしました。</translation>
    </message>
    <message>
        <source>Nothing is known of its last 24 h.</source>
        <translation>直近 24 h の状況は不明です。</translation>
    </message>
    <message>
        <source>Green: building, grey: idle, amber: held, red: offline.</source>
        <translation>緑：ビルド中、灰：空き、黄：停止、赤：オフライン。</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>成功 %1、失敗 %2</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Need somebody</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>The workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>No worker. Register one: expo-worker --controller URL on the machine.</source>
        <translation>ワーカーがありません。マシンで expo-worker --controller URL を実行して登録してください。</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>止められていません。</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 を再開</translation>
    </message>
    <message>
        <source>Say why, behind the name and the time: pause %1 2h xcode update</source>
        <translation>名前と時間の後に理由を書いてください：pause %1 2h xcode update</translation>
    </message>
    <message>
        <source>Pause %1 until %2: %3</source>
        <translation>%1 を %2 まで一時停止：%3</translation>
    </message>
    <message>
        <source>Pause %1 until somebody resumes it: %2</source>
        <translation>%1 を再開されるまで一時停止：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersPanel</name>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
</context>
</TS>
