<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>freeagent::console::AckForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when it gets worse</source>
        <translation>恶化时也适用</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>It rings again after</source>
        <translation>之后再次提醒</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ActionTexts</name>
    <message>
        <source>Cancelling %1…</source>
        <translation>正在取消 %1…</translation>
    </message>
    <message>
        <source>Retrying %1…</source>
        <translation>正在重试 %1…</translation>
    </message>
    <message>
        <source>Downloading %1: %2 % of %3</source>
        <extracomment>%1 is a build, %2 a percentage, %3 a size.</extracomment>
        <translation>正在下载 %1：%2 %，共 %3</translation>
    </message>
    <message>
        <source>Downloading %1…</source>
        <translation>正在下载 %1…</translation>
    </message>
    <message>
        <source>Cancelled %1.</source>
        <translation>已取消 %1。</translation>
    </message>
    <message>
        <source>Submitted %1 again as %2.</source>
        <translation>%1 已作为 %2 重新提交。</translation>
    </message>
    <message>
        <source>Saved %1 (%2), but the controller named no SHA-256 to check it against.</source>
        <translation>已保存 %1（%2），但控制器没有给出可核对的 SHA-256。</translation>
    </message>
    <message>
        <source>Saved %1 (%2); its SHA-256 is right.</source>
        <translation>已保存 %1（%2）；SHA-256 正确。</translation>
    </message>
    <message>
        <source>%1 was not cancelled: %2</source>
        <translation>%1 未取消：%2</translation>
    </message>
    <message>
        <source>%1 was not retried: %2</source>
        <translation>%1 未重试：%2</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2</source>
        <translation>%1 未下载：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AgeLabel</name>
    <message>
        <source>asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a time of day; %2 a duration.</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>as of %1, %2 old</source>
        <translation>截至 %1，%2 前</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>数据的新旧</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertActions</name>
    <message>
        <source>Acknowledge…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Say that you have it: nobody else is called</source>
        <translation>表示由您处理：不再通知其他人</translation>
    </message>
    <message>
        <source>Take acknowledgement back</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>It rings again at once</source>
        <translation>立即再次提醒</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>静默…</translation>
    </message>
    <message>
        <source>Keep it and what is like it quiet for a while</source>
        <translation>让它和类似的告警安静一段时间</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>What, since when, why and what to do</source>
        <translation>什么、何时起、为何、该做什么</translation>
    </message>
    <message>
        <source>Choose an alert first.</source>
        <translation>请先选择一个告警。</translation>
    </message>
    <message>
        <source>This alert is over.</source>
        <translation>该告警已结束。</translation>
    </message>
    <message>
        <source>It does not ring yet.</source>
        <translation>它尚未提醒。</translation>
    </message>
    <message>
        <source>Somebody has it already.</source>
        <translation>已有人处理。</translation>
    </message>
    <message>
        <source>Nobody has acknowledged it.</source>
        <translation>无人确认。</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <extracomment>%1 is what an alert says.</extracomment>
        <translation>确认：%1</translation>
    </message>
    <message>
        <source>Nobody is called for it any more until then; it stays on this page.</source>
        <translation>在此之前不再为它通知任何人；它仍留在本页。</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>我来处理</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>It rings again.</source>
        <translation>它再次提醒。</translation>
    </message>
    <message>
        <source>It rings again at once.</source>
        <translation>它立即再次提醒。</translation>
    </message>
    <message>
        <source>Acknowledged as before.</source>
        <translation>已恢复确认。</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Silence: %1</source>
        <translation>静默：%1</translation>
    </message>
    <message>
        <source>What it matches is still shown here, but nobody is told. It ends by itself.</source>
        <translation>匹配的告警仍显示在这里，但不通知任何人。它会自动结束。</translation>
    </message>
    <message>
        <source>Silenced: %1</source>
        <translation>已静默：%1</translation>
    </message>
    <message>
        <source>The silence is ended.</source>
        <translation>静默已结束。</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>结束静默</translation>
    </message>
    <message>
        <source>What it matches is told again at once.</source>
        <translation>匹配的告警立即恢复通知。</translation>
    </message>
    <message>
        <source>Ended the silence of %1.</source>
        <translation>已结束对 %1 的静默。</translation>
    </message>
    <message>
        <source>The silence is back.</source>
        <translation>静默已恢复。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copied the alert as text.</source>
        <translation>已将告警复制为文本。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertCard</name>
    <message>
        <source>%1 has it until %2</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>%1 处理至 %2</translation>
    </message>
    <message>
        <source>even when it gets worse</source>
        <translation>即使恶化</translation>
    </message>
    <message>
        <source>Nobody is told: %1</source>
        <extracomment>%1 is why, as a sentence.</extracomment>
        <translation>不通知任何人：%1</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>Leads to the page for it</source>
        <translation>前往对应页面</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertDetail</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Selected alert</source>
        <translation>所选告警</translation>
    </message>
    <message>
        <source>Choose an alert to see what happened about it.</source>
        <translation>选择一个告警以查看其经过。</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>runbook %1</source>
        <extracomment>%1 is a row of the runbook, such as RB-37.</extracomment>
        <translation>运维手册 %1</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>可求助：%1</translation>
    </message>
    <message>
        <source>No alert chosen</source>
        <translation>未选择告警</translation>
    </message>
    <message>
        <source>Nobody is named for it</source>
        <translation>未指定任何人</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertList</name>
    <message>
        <source>No alert. Nobody is needed.</source>
        <translation>没有告警。无需任何人。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertTexts</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>%1 is the name of a day.</extracomment>
        <translation>每个%1</translation>
    </message>
    <message>
        <source>every first %1 of the month</source>
        <extracomment>%1 is the name of a day.</extracomment>
        <translation>每月第一个%1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>%1, threshold %2</source>
        <extracomment>%1 and %2 are figures such as &quot;11 builds&quot;.</extracomment>
        <translation>%1，阈值 %2</translation>
    </message>
    <message>
        <source>over at %1 after %2</source>
        <extracomment>%1 is a time, %2 a duration.</extracomment>
        <translation>于 %1 结束，历时 %2</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <extracomment>%1 is a duration, %2 a time.</extracomment>
        <translation>持续 %1，始于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in 30 days</source>
        <translation>
            <numerusform>30 天内 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>told to %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>已通知 %1</translation>
    </message>
    <message>
        <source>then %1 at %2</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>然后 %1，于 %2</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>恶化</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>Acknowledgement ended</source>
        <translation>确认到期</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>Heard again</source>
        <translation>再次通知</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>every rule</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 is critical, warning or info.</extracomment>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1 at %2 %3 for %4, ends %5</source>
        <extracomment>&quot;every first Sunday of the month at 02:00 UTC for 2 h, ends on ...&quot;</extracomment>
        <translation>%1 %2 %3，持续 %4，结束于 %5</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Rules and back-test</source>
        <translation>规则与回测</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>下一个告警</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>上一个告警</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>All of 30 days</source>
        <translation>30 天内全部</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>The alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Audit</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>被拒绝（%1）</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>失败（%1）</translation>
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
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Nothing is written down about values.</source>
        <translation>没有记录任何值。</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>请选择一个条目。</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>%1 is a person or a program, %2 a role.</extracomment>
        <translation>%1，身份 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an address in the network.</extracomment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>%1 is the id of a token.</extracomment>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>未说明原因。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Entry %1, link of the chain %2</source>
        <extracomment>%1 is a number, %2 a long hexadecimal number.</extracomment>
        <translation>条目 %1，链环 %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditFilters</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Who, exactly</source>
        <translation>人员（精确）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
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
        <translation>原因</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>加载更早的条目</translation>
    </message>
    <message>
        <source>The page behind the last one shown</source>
        <translation>所显示最后一页之后的一页</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>校验链</translation>
    </message>
    <message>
        <source>Each entry carries the sum of the one before: shows whether somebody changed one</source>
        <translation>每个条目都带有前一条的校验和：可看出是否有人改动过</translation>
    </message>
    <message>
        <source>Export entries…</source>
        <translation>导出条目…</translation>
    </message>
    <message>
        <source>All that the filters leave, one JSON object a line</source>
        <translation>筛选后的全部条目，每行一个 JSON 对象</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>Who did what, and what changed, as text</source>
        <translation>谁做了什么、改变了什么，作为文本</translation>
    </message>
    <message>
        <source>No such entry.</source>
        <translation>没有这样的条目。</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Only an admin reads the audit log.</source>
        <translation>只有管理员可以读取审计日志。</translation>
    </message>
    <message>
        <source>They are on their way.</source>
        <translation>正在获取。</translation>
    </message>
    <message>
        <source>All entries are shown.</source>
        <translation>已显示全部条目。</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>请先选择一个条目。</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>尚未显示任何内容。</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>正在校验链…</translation>
    </message>
    <message>
        <source>It is not known whether the chain is whole: %1</source>
        <translation>无法得知链是否完整：%1</translation>
    </message>
    <message>
        <source>Its end is %1: compare it with a copy kept elsewhere.</source>
        <extracomment>%1 is a long hexadecimal number.</extracomment>
        <translation>链尾为 %1：请与别处保存的副本比对。</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entry(s), none changed or missing.</source>
        <translation>
            <numerusform>链完整：%n 个条目，无改动或缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed or removed.</source>
        <translation>链在条目 %1 处断开：它或之前的某个条目被改动或删除。</translation>
    </message>
    <message>
        <source>Compare with an export or a backup from before, and treat it as a break-in until it is explained.</source>
        <translation>请与以前的导出或备份比对，在查明之前按入侵处理。</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Exporting the audit log…</source>
        <translation>正在导出审计日志…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 个条目导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>无法写入 %1。请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Copied the entry.</source>
        <translation>已复制条目。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Autostart</name>
    <message>
        <source>&quot;%1&quot; could not be changed: %2</source>
        <translation>无法更改“%1”：%2</translation>
    </message>
    <message>
        <source>Make the folder writable for you, and try again.</source>
        <translation>请使该文件夹对您可写，然后重试。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayInbox</name>
    <message>
        <source>While you were away (%1–%2) nothing happened.</source>
        <translation>您离开期间（%1–%2）没有发生任何事。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayStrip</name>
    <message>
        <source>Show</source>
        <extracomment>A button: shows the events one by one.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what happened while you were away</source>
        <translation>显示您离开期间发生的事</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>您离开期间</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A button: the person has read it.</extracomment>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Seen: hide what happened while you were away</source>
        <translation>已看过：隐藏您离开期间发生的事</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are times: 02:10-08:55.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <extracomment>Of events: how many are not over.</extracomment>
        <translation>
            <numerusform>%n 个仍未结束</numerusform>
        </translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>all are over</source>
        <translation>全部已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) failed</source>
        <translation>
            <numerusform>%n 个构建失败</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away (%1): %2</source>
        <extracomment>%1 are two times, %2 is what happened: &quot;3 events, 1 still open&quot;.</extracomment>
        <translation>您离开期间（%1）：%2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>另有 %n 个：全部告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed builds</source>
        <translation>失败的构建</translation>
    </message>
    <message>
        <source>%1–%2  %3</source>
        <extracomment>An event that is over: %1 and %2 are times, %3 is what happened.</extracomment>
        <translation>%1–%2  %3</translation>
    </message>
    <message>
        <source>since %1, still open  %2</source>
        <translation>自 %1 起，仍未结束  %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupActions</name>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Makes a backup and verifies it</source>
        <translation>创建备份并验证</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Every byte against its digest, the database opened and checked</source>
        <translation>逐字节核对摘要，打开并检查数据库</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Says first which builds would be lost or return</source>
        <translation>先说明哪些构建会丢失或回来</translation>
    </message>
    <message>
        <source>Remove backup…</source>
        <translation>删除备份…</translation>
    </message>
    <message>
        <source>It is gone for good</source>
        <translation>将永久删除</translation>
    </message>
    <message>
        <source>Copy restore commands</source>
        <translation>复制恢复命令</translation>
    </message>
    <message>
        <source>What to type on the controller&apos;s machine</source>
        <translation>在控制器所在机器上输入的命令</translation>
    </message>
    <message>
        <source>Drill now…</source>
        <translation>立即演练…</translation>
    </message>
    <message>
        <source>Restores the newest backup beside the farm and proves that it works</source>
        <translation>在农场旁恢复最新备份并证明其可用</translation>
    </message>
    <message>
        <source>Take repaired database…</source>
        <translation>采用修复后的数据库…</translation>
    </message>
    <message>
        <source>In the place of the damaged one, which is kept</source>
        <translation>替换损坏的数据库，损坏的会保留</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>请先选择一个备份。</translation>
    </message>
    <message>
        <source>One is being made already.</source>
        <translation>正在创建备份。</translation>
    </message>
    <message>
        <source>It is the newest one that a restore can start from.</source>
        <translation>它是恢复可以使用的最新备份。</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>它只包含配置。</translation>
    </message>
    <message>
        <source>A drill goes on already.</source>
        <translation>演练已在进行。</translation>
    </message>
    <message>
        <source>There is no backup to restore.</source>
        <translation>没有可恢复的备份。</translation>
    </message>
    <message>
        <source>No repaired database waits to be taken.</source>
        <translation>没有等待采用的修复数据库。</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>正在取消。</translation>
    </message>
    <message>
        <source>With the files of the builds</source>
        <translation>包括构建的文件</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>现在创建备份？</translation>
    </message>
    <message>
        <source>It waits for what changes the database, and is verified when it is made. The farm works on meanwhile.</source>
        <translation>它会等待正在修改数据库的工作，完成后进行验证。农场同时照常工作。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>正在创建备份。</translation>
    </message>
    <message>
        <source>Drill a restore now?</source>
        <translation>现在演练恢复？</translation>
    </message>
    <message>
        <source>%1 is restored beside the farm, and a second controller without effect on the outside is started on it. The farm itself is not touched.</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>%1 将在农场旁恢复，并在其上启动一个对外无影响的第二控制器。农场本身不受影响。</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>The drill has begun.</source>
        <translation>演练已开始。</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>正在验证 %1…</translation>
    </message>
    <message>
        <source>Remove the backup %1?</source>
        <translation>删除备份 %1？</translation>
    </message>
    <message>
        <source>%1, %2, %3, with %4 builds. Nothing can be restored from it any more; copies elsewhere stay.</source>
        <extracomment>%1 is a kind of backup (&quot;Daily&quot;), %2 a size, %3 whether it is whole, %4 how many builds.</extracomment>
        <translation>%1，%2，%3，含 %4 个构建。此后无法再从中恢复；别处的副本仍保留。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Removed the backup %1.</source>
        <translation>已删除备份 %1。</translation>
    </message>
    <message>
        <source>Copied the restore commands for %1.</source>
        <translation>已复制 %1 的恢复命令。</translation>
    </message>
    <message>
        <source>Take the repaired database?</source>
        <translation>采用修复后的数据库？</translation>
    </message>
    <message>
        <source>What the report calls lost stays lost. The damaged file goes into quarantine and is kept. The controller opens the repaired one at once.</source>
        <translation>报告中列为丢失的内容不会回来。损坏的文件会被隔离保存。控制器会立即打开修复后的数据库。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>The repaired database is being put in place.</source>
        <translation>正在换上修复后的数据库。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupTexts</name>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Before optimising</source>
        <translation>优化之前</translation>
    </message>
    <message>
        <source>Changed configuration</source>
        <translation>配置变更</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Found whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is where the copy of a backup should be.</extracomment>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 等待中</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of copies of a backup: are they encrypted?</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>failed %1</source>
        <extracomment>Of a restore in a test; %1 is &quot;2 d ago&quot;.</extracomment>
        <translation>%1失败</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The database is sound. Every page was gone through %1, in %2.</source>
        <extracomment>%1 is &quot;12 min ago&quot;, %2 a length of time.</extracomment>
        <translation>数据库完好。所有页已于%1检查，用时 %2。</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the database; it has not been gone through yet.</source>
        <translation>未发现数据库有问题；尚未做过全面检查。</translation>
    </message>
    <message>
        <source>The database is being gone through.</source>
        <translation>正在检查数据库。</translation>
    </message>
    <message>
        <source>The database is damaged and is being repaired. The farm does not write meanwhile.</source>
        <translation>数据库已损坏，正在修复。农场在此期间不写入。</translation>
    </message>
    <message>
        <source>Damage was met in the database. It is being looked at.</source>
        <translation>发现数据库损坏。正在调查。</translation>
    </message>
    <message>
        <source>The database was damaged and is repaired, but not everything could be saved. Take it as it is, or restore a backup.</source>
        <translation>数据库曾损坏并已修复，但未能挽救全部内容。可以就此采用，或恢复备份。</translation>
    </message>
    <message>
        <source>The repaired database is being put in place.</source>
        <translation>正在换上修复后的数据库。</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be repaired. Restore a backup.</source>
        <translation>数据库已损坏且无法修复。请恢复备份。</translation>
    </message>
    <message>
        <source>The whole database</source>
        <translation>整个数据库</translation>
    </message>
    <message>
        <source>The database, while it served</source>
        <translation>服务期间的数据库</translation>
    </message>
    <message>
        <source>The backup %1</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>A restore of %1, in a drill</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>演练中恢复 %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BatchReport</name>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>被拒绝的原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该做什么</translation>
    </message>
    <message>
        <source>Refused builds</source>
        <translation>被拒绝的构建</translation>
    </message>
    <message>
        <source>What is done to many builds</source>
        <translation>对多个构建的操作</translation>
    </message>
    <message>
        <source>How many builds are done</source>
        <translation>已完成多少个构建</translation>
    </message>
    <message>
        <source>%v of %m builds</source>
        <extracomment>In a bar; the values are filled in by the bar: %v done of %m builds.</extracomment>
        <translation>%v / %m 个构建</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends what is being done to many builds.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close the list of refused builds</source>
        <translation>关闭被拒绝构建的列表</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) were refused</source>
        <translation>
            <numerusform>%n 个构建被拒绝</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildActions</name>
    <message>
        <source>Cancel builds</source>
        <translation>取消构建</translation>
    </message>
    <message>
        <source>Cancel %1 for %2, which %3?</source>
        <extracomment>%1 is a project, %2 a platform, %3 &quot;runs 4 min&quot; or &quot;waits 3 min&quot;.</extracomment>
        <translation>取消 %2 的 %1（%3）？</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>取消 %n 个构建？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>%n 个运行中的构建将在数秒内停止，并丢失已完成的工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been built yet, so no work is lost.</source>
        <translation>尚未构建任何内容，因此不会丢失工作。</translation>
    </message>
    <message>
        <source>A cancelled build can be retried from its stored source.</source>
        <translation>已取消的构建可以用保存的源码重试。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>取消 %n 个构建</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Go to log</source>
        <translation>前往日志</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Choose a build first.</source>
        <translation>请先选择一个构建。</translation>
    </message>
    <message>
        <source>Build again from the stored source</source>
        <translation>用保存的源码重新构建</translation>
    </message>
    <message>
        <source>Only builds that have ended can be retried.</source>
        <translation>只有已结束的构建可以重试。</translation>
    </message>
    <message>
        <source>Stop waiting or building; asks first</source>
        <translation>停止等待或构建；会先询问</translation>
    </message>
    <message>
        <source>The build has ended already.</source>
        <translation>该构建已经结束。</translation>
    </message>
    <message>
        <source>Save the artifact and check its SHA-256</source>
        <translation>保存构建产物并核对 SHA-256</translation>
    </message>
    <message>
        <source>There is no artifact: only a finished, successful build has one.</source>
        <translation>没有产物：只有成功完成的构建才有。</translation>
    </message>
    <message>
        <source>Move the keyboard to the log</source>
        <translation>将键盘移到日志</translation>
    </message>
    <message>
        <source>Copy the build&apos;s id</source>
        <translation>复制构建编号</translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>保存构建产物</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildBatch</name>
    <message numerus="yes">
        <source>%n were refused: %1</source>
        <extracomment>Behind what was done; %1 is the reason of the first.</extracomment>
        <translation>
            <numerusform>%n 个被拒绝：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>%n 个未尝试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildDetail</name>
    <message>
        <source>Worker</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Selected build</source>
        <translation>所选构建</translation>
    </message>
    <message>
        <source>Log or attempts</source>
        <translation>日志或尝试</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nobody has tried it yet.</source>
        <translation>尚无人尝试。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>No build chosen</source>
        <translation>未选择构建</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a worker.</extracomment>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>提交于 %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <translation>重复 %1</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>一无所知</translation>
    </message>
    <message>
        <source>It failed without a word.</source>
        <extracomment>%1 is whose failure it was (&quot;project&quot;), %2 by what one sees it.</extracomment>
        <translation>它失败了，没有留下说明。</translation>
    </message>
    <message>
        <source>Whose: %1. %2</source>
        <translation>归属：%1。%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildLog</name>
    <message>
        <source>The text is a regular expression</source>
        <translation>文本是正则表达式</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Switch: only the lines that match are shown.</extracomment>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Show only the lines that match, instead of marking them</source>
        <translation>只显示匹配的行，而不是标记它们</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Switch: only lines that are errors.</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Only lines that are errors</source>
        <translation>只显示错误行</translation>
    </message>
    <message>
        <source>First error</source>
        <translation>第一个错误</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>保存日志…</translation>
    </message>
    <message>
        <source>Save shown lines…</source>
        <translation>保存显示的行…</translation>
    </message>
    <message>
        <source>Copy link to line</source>
        <translation>复制行链接</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Choose a build to see its log.</source>
        <translation>选择一个构建以查看其日志。</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Button with a menu: times, wrapping, colours of a log.</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>How the log is shown</source>
        <translation>日志的显示方式</translation>
    </message>
    <message>
        <source>Times, wrapping, colours, lines around matches</source>
        <translation>时间、换行、颜色、匹配周围的行</translation>
    </message>
    <message>
        <source>Asking for the log…</source>
        <translation>正在获取日志…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <extracomment>%1 is what went wrong, as a sentence.</extracomment>
        <translation>没有日志：%1</translation>
    </message>
    <message>
        <source>Interrupted, goes on by itself: %1</source>
        <translation>已中断，会自动继续：%1</translation>
    </message>
    <message>
        <source>No line of this log is an error.</source>
        <translation>此日志没有错误行。</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Save shown lines</source>
        <translation>保存显示的行</translation>
    </message>
    <message>
        <source>There is no log to save.</source>
        <translation>没有可保存的日志。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>仍在计数</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no regular expression</source>
        <translation>这不是正则表达式</translation>
    </message>
    <message>
        <source>so far…</source>
        <translation>目前…</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildTable</name>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>farm</source>
        <translation>农场</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Worker, or why</source>
        <extracomment>Column header: the worker that builds, why a build waits, or why it failed.</extracomment>
        <translation>工作机或原因</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>Column header: whose failure it was.</extracomment>
        <translation>归属</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildTexts</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>A worker has been given the build but has shown no sign of life yet.</extracomment>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>no worker registered</source>
        <translation>没有登记的工作机</translation>
    </message>
    <message>
        <source>no worker for this platform</source>
        <translation>没有用于此平台的工作机</translation>
    </message>
    <message>
        <source>all workers offline</source>
        <translation>所有工作机离线</translation>
    </message>
    <message>
        <source>next; all workers busy</source>
        <translation>下一个；所有工作机忙</translation>
    </message>
    <message>
        <source>others go first</source>
        <translation>其他构建在前</translation>
    </message>
    <message>
        <source>starts at the next poll</source>
        <translation>下次轮询时开始</translation>
    </message>
    <message>
        <source>given back; looks for another</source>
        <translation>已交还；正在寻找其他</translation>
    </message>
    <message>
        <source>assigning is paused</source>
        <translation>分配已暂停</translation>
    </message>
    <message>
        <source>waits %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>runs %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>用时 %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Worker, or why</source>
        <extracomment>Column header: the worker that builds, why a build waits, or why it failed.</extracomment>
        <translation>工作机或原因</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column header: how long a build waits, runs or took.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsPage</name>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>status:failed platform:ios since:24h worker:mac-2 &quot;No certificate&quot;   ( / )</source>
        <translation>status:failed platform:ios since:24h worker:mac-2 &quot;No certificate&quot;   ( / )</translation>
    </message>
    <message>
        <source>Which builds are shown</source>
        <translation>显示哪些构建</translation>
    </message>
    <message>
        <source>status: waiting, running, failed, done, cancelled
platform: ios, android
since: 30m, 24h, 7d, a date
worker, project, class, priority
Words are looked for in all texts; put several in quotes.</source>
        <translation>status：waiting、running、failed、done、cancelled
platform：ios、android
since：30m、24h、7d 或日期
worker、project、class、priority
其他词在所有文本中查找；多个词请加引号。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Failed 24 h</source>
        <translation>失败 24 h</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保存的筛选</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the builds that are shown</source>
        <translation>保存显示的构建</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n build(s)</source>
        <translation>
            <numerusform>保存 %n 个构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n build(s) in %1.</source>
        <translation>
            <numerusform>已将 %n 个构建保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load all builds</source>
        <translation>加载全部构建</translation>
    </message>
    <message>
        <source>Reads every build that the controller has</source>
        <translation>读取控制器拥有的每个构建</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Selects every build that the list shows, also those that are not seen</source>
        <translation>选择列表中的每个构建，包括未显示在屏幕上的</translation>
    </message>
    <message>
        <source>Save shown builds as CSV…</source>
        <translation>将显示的构建保存为 CSV…</translation>
    </message>
    <message>
        <source>Save shown builds as JSON…</source>
        <translation>将显示的构建保存为 JSON…</translation>
    </message>
    <message>
        <source>Open a log file…</source>
        <translation>打开日志文件…</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>按原因的失败</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>打开日志文件</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>运行中 %1</translation>
    </message>
    <message>
        <source>Failed 24 h: %1</source>
        <translation>失败 24 h：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n 个构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>选择全部 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>选择全部匹配的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <extracomment>%1 and %2 are numbers of builds.</extracomment>
        <translation>已加载 %1 / %2</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Older builds cannot be read: %1</source>
        <translation>无法读取更早的构建：%1</translation>
    </message>
    <message>
        <source>not understood, looked for as text: %1</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>无法理解，按文本查找：%1</translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>指针下方的顺序保持不动，%n 行将移动</numerusform>
        </translation>
    </message>
    <message>
        <source>Every build is loaded.</source>
        <translation>已加载全部构建。</translation>
    </message>
    <message>
        <source>It is loading.</source>
        <translation>正在加载。</translation>
    </message>
    <message>
        <source>Build %1 cannot be shown: %2</source>
        <translation>无法显示构建 %1：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsPanel</name>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n 个构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <extracomment>Behind the number of rows: rows rest for as long as the pointer is over the table.</extracomment>
        <translation>
            <numerusform>指针下方的顺序保持不动，%n 行将移动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>静默 1 h</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CalmTable</name>
    <message>
        <source>Column headers; press to sort</source>
        <translation>列标题；按下以排序</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CapacityTexts</name>
    <message>
        <source>Enough</source>
        <translation>足够</translation>
    </message>
    <message>
        <source>Too slow at times</source>
        <translation>有时太慢</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Half of all weeks</source>
        <translation>半数的周</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <extracomment>Of one hundred minutes, the queue is not longer in ninety-five.</extracomment>
        <translation>100 中的 95</translation>
    </message>
    <message>
        <source>10 waiting</source>
        <translation>10 个等待</translation>
    </message>
    <message>
        <source>20 waiting</source>
        <translation>20 个等待</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Run time, iOS</source>
        <translation>运行时间，iOS</translation>
    </message>
    <message>
        <source>Run time, Android</source>
        <translation>运行时间，Android</translation>
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
        <translation>未启用</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失败中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件方</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近的错误</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Test channel</source>
        <translation>测试渠道</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test</source>
        <translation>发送一条注明是测试的消息</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Sends the same message once more</source>
        <translation>再次发送同一消息</translation>
    </message>
    <message>
        <source>Choose a channel first.</source>
        <translation>请先选择一个渠道。</translation>
    </message>
    <message>
        <source>Choose a delivery first.</source>
        <translation>请先选择一个投递。</translation>
    </message>
    <message>
        <source>The channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>The deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>No channel is set up: nobody is told of anything. Add one to the controller&apos;s configuration.</source>
        <translation>没有设置任何渠道：不会通知任何人。请在控制器的配置中添加一个。</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>正在测试 %1…</translation>
    </message>
    <message>
        <source>Test of %1: %2, %3</source>
        <extracomment>%1 is a channel, %2 what came of a test, %3 the other side&apos;s answer.</extracomment>
        <translation>测试 %1：%2，%3</translation>
    </message>
    <message>
        <source>Sent again by %1: %2</source>
        <translation>已由 %1 重新发送：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ChartExport</name>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>无法写入 %1。请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>保存为图片 (PNG)…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>保存为图片</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>保存数据 (CSV)…</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copied the figures.</source>
        <translation>已复制数据。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CleanupPanel</name>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n build(s)</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%1，共 %n 个构建</numerusform>
        </translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>将被清理的内容</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>显示将被清理的内容</translation>
    </message>
    <message>
        <source>A dry run: removes nothing</source>
        <translation>试运行：不删除任何内容</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>清理…</translation>
    </message>
    <message>
        <source>Shows what would go, then moves it to the trash</source>
        <translation>先显示将被清理的内容，再移入回收站</translation>
    </message>
    <message>
        <source>Clean up by hand</source>
        <translation>手动清理</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Ended at least this long ago</source>
        <translation>结束至少已有这么久</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>个构建</translation>
    </message>
    <message>
        <source>Last successes that stay</source>
        <translation>保留的最近成功构建</translation>
    </message>
    <message>
        <source>See first what would go: looking removes nothing.</source>
        <translation>先看看会清理什么：查看不会删除任何内容。</translation>
    </message>
    <message>
        <source>Files of open and pinned builds always stay.</source>
        <translation>未结束和已固定的构建的文件始终保留。</translation>
    </message>
    <message>
        <source>Asking what would go…</source>
        <translation>正在查询将被清理的内容…</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB of 4 builds&quot;</extracomment>
        <translation>没有可清理的内容。</translation>
    </message>
    <message>
        <source>Would go: %1.</source>
        <translation>将被清理：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) are listed.</source>
        <translation>
            <numerusform>只列出前 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up files older than %n day(s)?</source>
        <translation>
            <numerusform>清理 %n 天以前的文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Nothing would go. Choose fewer days, or keep fewer successes.</source>
        <translation>没有可清理的内容。请减少天数，或少保留一些成功构建。</translation>
    </message>
    <message numerus="yes">
        <source>%1 go; they can be put back for %n hour(s).</source>
        <translation>
            <numerusform>%1 将被清理；%n 小时内可以放回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily clean-up keeps %n last success(es) of each project and branch; this one keeps fewer.</source>
        <translation>
            <numerusform>每日清理为每个项目和分支保留最近 %n 个成功构建；本次保留得更少。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash: %1.</source>
        <translation>已移入回收站：%1。</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>已放回：%1。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CloseKeeper</name>
    <message>
        <source>Keep watching from the tray</source>
        <translation>在托盘中继续监视</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The console can go on without its window: the icon in the tray shows new problems and opens it again.</source>
        <translation>控制台可以在没有窗口时继续运行：托盘图标会显示新问题并可再次打开窗口。</translation>
    </message>
    <message>
        <source>Choose what closing the window does from now on. The settings can change it; Quit in the menu of the icon always ends the console.</source>
        <translation>请选择今后关闭窗口时的行为。可在设置中更改；图标菜单中的“退出”始终结束控制台。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ClustersTab</name>
    <message>
        <source>all on %1</source>
        <translation>全部在 %1 上</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>按原因的失败</translation>
    </message>
    <message>
        <source>Show its builds</source>
        <translation>显示其构建</translation>
    </message>
    <message>
        <source>The builds that failed so</source>
        <translation>因此失败的构建</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>显示一个例子</translation>
    </message>
    <message>
        <source>One of its builds, with the log</source>
        <translation>其中一个构建，附日志</translation>
    </message>
    <message>
        <source>Show the machine</source>
        <translation>显示机器</translation>
    </message>
    <message>
        <source>The worker on which it happened most</source>
        <translation>发生最多的工作机</translation>
    </message>
    <message>
        <source>Failures of 7 days by cause</source>
        <translation>7 天内按原因的失败</translation>
    </message>
    <message>
        <source>No build has failed in 7 days.</source>
        <translation>7 天内没有失败的构建。</translation>
    </message>
    <message>
        <source>The failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Choose a cause first.</source>
        <translation>请先选择一个原因。</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <extracomment>%1 is by what one sees whose failure it was.</extracomment>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CommandPalette</name>
    <message>
        <source>No action of this name.</source>
        <translation>没有这个名称的操作。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>操作名称</translation>
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
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已被取消。</translation>
    </message>
    <message>
        <source>It was ended by a signal.</source>
        <translation>被信号终止。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfigurationTab</name>
    <message>
        <source>variable %1</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>credential %1</source>
        <extracomment>%1 is a file: a credential of systemd.</extracomment>
        <translation>凭据 %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <extracomment>%1 is a flag of the command line: &quot;--port&quot;.</extracomment>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>Of a setting: no file says anything of it.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>Of a secret: there is one.</extracomment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>another one</source>
        <extracomment>Of a secret whose file holds another one than is in effect.</extracomment>
        <translation>另一个</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>生效值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Who said what a setting is: a file, a variable, a flag.</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>Changes take effect</source>
        <translation>更改生效</translation>
    </message>
    <message>
        <source>on reload</source>
        <translation>重新加载时</translation>
    </message>
    <message>
        <source>on restart</source>
        <translation>重启时</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>重启之后</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>复制设置</translation>
    </message>
    <message>
        <source>As a line for the configuration file</source>
        <translation>作为配置文件的一行</translation>
    </message>
    <message>
        <source>Which settings</source>
        <translation>哪些设置</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Those that somebody set</source>
        <translation>有人设置过的</translation>
    </message>
    <message>
        <source>Those that wait for a restart</source>
        <translation>等待重启的</translation>
    </message>
    <message>
        <source>Configuration of the controller</source>
        <translation>控制器的配置</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>Choose one setting first.</source>
        <translation>请先选择一个设置。</translation>
    </message>
    <message>
        <source>Settings are changed where they are written, not here: in the file, then with a reload or a restart of the controller.</source>
        <translation>设置在其书写之处更改，而不是在这里：修改文件，然后重新加载或重启控制器。</translation>
    </message>
    <message>
        <source>In %1 stands %2: it takes effect with the next start.</source>
        <extracomment>%1 is where a setting is written, %2 what is written there.</extracomment>
        <translation>%1 中写着 %2：下次启动时生效。</translation>
    </message>
    <message>
        <source>Only administrators see the configuration.</source>
        <translation>只有管理员可以查看配置。</translation>
    </message>
    <message>
        <source>The files were read at %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>文件读取于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) wait for a restart of the controller.</source>
        <translation>
            <numerusform>%n 项设置等待控制器重启。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfirmStrip</name>
    <message>
        <source>Before it is done</source>
        <translation>执行之前</translation>
    </message>
    <message>
        <source>Why? (for the audit log)</source>
        <translation>为什么？（记入审计日志）</translation>
    </message>
    <message>
        <source>Reason, for the audit log</source>
        <translation>原因，记入审计日志</translation>
    </message>
    <message>
        <source>Type the word to confirm</source>
        <translation>输入该词以确认</translation>
    </message>
    <message>
        <source>Asking the controller what would happen…</source>
        <translation>正在询问控制器会发生什么…</translation>
    </message>
    <message>
        <source>What would happen is not known, so nothing is done: %1 %2</source>
        <translation>无法得知会发生什么，因此不执行：%1 %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在执行…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>There is no undo.</source>
        <translation>无法撤销。</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a word, such as the name of the farm.</extracomment>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>First the controller says what would happen.</source>
        <translation>先由控制器说明会发生什么。</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>请先说明原因。</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>请先输入该词。</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <extracomment>Button; %1 is the number of seconds that are left to press it.</extracomment>
        <translation>撤销（%1 秒）</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to a controller</source>
        <translation>连接到控制器</translation>
    </message>
    <message>
        <source>The console shows one build farm. It needs the address of its expo-controller and the API key that the controller printed at its first start.</source>
        <translation>控制台显示一个构建农场。它需要 expo-controller 的地址，以及控制器首次启动时输出的 API 密钥。</translation>
    </message>
    <message>
        <source>Address of the controller</source>
        <translation>控制器的地址</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>This is not the address of a controller.</source>
        <translation>这不是控制器的地址。</translation>
    </message>
    <message>
        <source>Write it like http://127.0.0.1:3000 or https://farm.example.</source>
        <translation>请写成 http://127.0.0.1:3000 或 https://farm.example。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>The controller is there, but it refuses this key.</source>
        <translation>控制器在，但拒绝此密钥。</translation>
    </message>
    <message>
        <source>Copy the whole key as it was printed at the controller&apos;s first start.</source>
        <translation>请复制控制器首次启动时输出的完整密钥。</translation>
    </message>
    <message>
        <source>Address and key are right.</source>
        <extracomment>%1 is a version, %2 a number of workers, %3 a number of builds.</extracomment>
        <translation>地址和密钥正确。</translation>
    </message>
    <message>
        <source>expo-controller %1, %2 workers online, %3 builds waiting.</source>
        <translation>expo-controller %1，%2 台工作机在线，%3 个构建等待中。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConsoleTab</name>
    <message>
        <source>As the desktop</source>
        <translation>与桌面相同</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>此控制台</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the console.</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the console.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>在此桌面上</translation>
    </message>
    <message>
        <source>The language changes with the next start of the console.</source>
        <translation>语言将在控制台下次启动时更改。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ContactsTab</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>What they do for us</source>
        <translation>为我们做什么</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>随之显示</translation>
    </message>
    <message>
        <source>I have looked through them…</source>
        <translation>我已核对…</translation>
    </message>
    <message>
        <source>Says that names and numbers are right today</source>
        <translation>表示姓名和号码今天无误</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Add vendor…</source>
        <translation>添加供应商…</translation>
    </message>
    <message>
        <source>Can be called from then on</source>
        <translation>此后可被呼叫</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>编辑人员…</translation>
    </message>
    <message>
        <source>Edit vendor…</source>
        <translation>编辑供应商…</translation>
    </message>
    <message>
        <source>Name, numbers and what else is known</source>
        <translation>姓名、号码及其他信息</translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation>移除人员…</translation>
    </message>
    <message>
        <source>Remove vendor…</source>
        <translation>移除供应商…</translation>
    </message>
    <message>
        <source>Nobody is told to call them any more; can be taken back</source>
        <translation>不再让任何人呼叫他们；可撤销</translation>
    </message>
    <message>
        <source>Nobody is known. Add who answers for the farm.</source>
        <translation>没有已知人员。请添加负责农场的人。</translation>
    </message>
    <message>
        <source>No vendor is known. Add whom to call about Macs, network and certificates.</source>
        <translation>没有已知供应商。请添加有关 Mac、网络和证书该致电谁。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>The contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Nobody has looked through the contacts yet.</source>
        <translation>尚无人核对过联系人。</translation>
    </message>
    <message>
        <source>Looked through %1 by %2: overdue since %3.</source>
        <extracomment>%1 is &quot;12 days ago&quot;, %2 a person, %3 a time.</extracomment>
        <translation>%1由 %2 核对：自 %3 起已逾期。</translation>
    </message>
    <message>
        <source>Looked through %1 by %2, due again %3.</source>
        <translation>%1由 %2 核对，下次 %3。</translation>
    </message>
    <message>
        <source>The contacts are not known yet.</source>
        <translation>联系人尚未知。</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>请先选择一个。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>These are no quiet hours.</source>
        <translation>这不是免打扰时段。</translation>
    </message>
    <message>
        <source>Write them as 22:00-07:00, or nothing.</source>
        <translation>请写成 22:00-07:00，或留空。</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>A new vendor</source>
        <translation>新供应商</translation>
    </message>
    <message>
        <source>Shown with the alerts that need them.</source>
        <translation>随需要他们的告警一起显示。</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>保存联系人</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>The contacts are as before.</source>
        <translation>联系人已恢复原样。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Whoever is in the rotation or the rota cannot be removed: the controller says so.</source>
        <translation>轮值或值班表中的人无法移除：控制器会说明。</translation>
    </message>
    <message>
        <source>Alerts do not show this vendor any more.</source>
        <translation>告警不再显示此供应商。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已恢复。</translation>
    </message>
    <message>
        <source>Are all names and numbers right?</source>
        <translation>所有姓名和号码都正确吗？</translation>
    </message>
    <message>
        <source>It is written down that you have looked through them; you are reminded again when it is due.</source>
        <translation>将记录您已核对；到期时会再次提醒。</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>The contacts are looked through.</source>
        <translation>联系人已核对。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DemoFarm</name>
    <message>
        <source>invented farm</source>
        <translation>虚构农场</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DeskActions</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Build again from the stored source</source>
        <translation>用保存的源码重新构建</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Stop waiting or building</source>
        <translation>停止等待或构建</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>优先级…</translation>
    </message>
    <message>
        <source>Higher goes first</source>
        <translation>数值高者优先</translation>
    </message>
    <message>
        <source>Raise priority</source>
        <translation>提高优先级</translation>
    </message>
    <message>
        <source>By 10: it goes before others</source>
        <translation>提高 10：排在其他之前</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>降低优先级</translation>
    </message>
    <message>
        <source>By 10: it goes behind others</source>
        <translation>降低 10：排在其他之后</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep its files whatever its age</source>
        <translation>无论多旧都保留其文件</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Retention decides again</source>
        <translation>重新由保留策略决定</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Save the artifact and check its SHA-256</source>
        <translation>保存构建产物并核对 SHA-256</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Copy the ids of the builds</source>
        <translation>复制构建的编号</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>A link that opens this build in the console</source>
        <translation>在控制台中打开此构建的链接</translation>
    </message>
    <message>
        <source>Stop what is being done to many builds</source>
        <translation>停止对多个构建的操作</translation>
    </message>
    <message>
        <source>What is under way is finished, nothing more begins</source>
        <translation>进行中的会完成，不再开始新的</translation>
    </message>
    <message>
        <source>Choose a build first.</source>
        <translation>请先选择一个构建。</translation>
    </message>
    <message>
        <source>Only builds that have ended can be retried.</source>
        <translation>只有已结束的构建可以重试。</translation>
    </message>
    <message>
        <source>The build has ended already.</source>
        <translation>该构建已经结束。</translation>
    </message>
    <message>
        <source>Only a build that waits has a place in the queue.</source>
        <translation>只有等待中的构建在队列中有位置。</translation>
    </message>
    <message>
        <source>Only one build that waits can be moved in the queue.</source>
        <translation>队列中只能移动一个等待中的构建。</translation>
    </message>
    <message>
        <source>Only one finished, successful build has an artifact.</source>
        <translation>只有单个已成功完成的构建有产物。</translation>
    </message>
    <message>
        <source>Choose one build.</source>
        <translation>请选择一个构建。</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>没有正在进行的操作。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>取消 %n 个构建？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>%n 个运行中的构建将在数秒内停止，并丢失已完成的工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been built yet, so no work is lost.</source>
        <translation>尚未构建任何内容，因此不会丢失工作。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen have ended already and stay as they are.</source>
        <translation>
            <numerusform>所选中有 %n 个已结束，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo submits them again from their stored sources, at the end of the queue.</source>
        <translation>撤销会用保存的源码重新提交它们，排在队列末尾。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <extracomment>Button; not &quot;Cancel&quot; alone, which would be the way out.</extracomment>
        <translation>
            <numerusform>取消 %n 个构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n build(s).</source>
        <translation>
            <numerusform>已取消 %n 个构建。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submitted %n build(s) again.</source>
        <translation>
            <numerusform>已重新提交 %n 个构建。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)?</source>
        <translation>
            <numerusform>重试 %n 个构建？</numerusform>
        </translation>
    </message>
    <message>
        <source>As many new builds wait at the end of the queue.</source>
        <translation>同样数量的新构建将在队列末尾等待。</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>重试 %n 个构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled the %n new build(s).</source>
        <translation>
            <numerusform>已取消 %n 个新构建。</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority, higher goes first</source>
        <translation>优先级，数值高者优先</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n build(s)</source>
        <translation>
            <numerusform>%n 个构建的优先级</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher goes first; 0 is usual. Builds of the same priority keep their order.</source>
        <translation>数值高者优先；通常为 0。优先级相同的构建保持原有顺序。</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>设置优先级</translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n build(s).</source>
        <translation>
            <numerusform>已设置 %n 个构建的优先级。</numerusform>
        </translation>
    </message>
    <message>
        <source>The priority is as before.</source>
        <translation>优先级已恢复原样。</translation>
    </message>
    <message>
        <source>%1 is the end of the scale.</source>
        <translation>%1 已到尽头。</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>优先级 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n build(s).</source>
        <translation>
            <numerusform>已固定 %n 个构建。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n build(s).</source>
        <translation>
            <numerusform>已取消固定 %n 个构建。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>保存构建产物</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n id(s).</source>
        <translation>
            <numerusform>已复制 %n 个编号。</numerusform>
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
        <translation>声音</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>In quiet hours criticals still ring</source>
        <translation>免打扰时段内严重告警仍会响铃</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>早间检查</translation>
    </message>
    <message>
        <source>Pause a worker…</source>
        <translation>暂停工作机…</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Wall: the farm on the whole screen</source>
        <translation>看板：全屏显示农场</translation>
    </message>
    <message>
        <source>Floating bar above other windows</source>
        <translation>其他窗口之上的浮动条</translation>
    </message>
    <message>
        <source>No sounds until %1: ring again</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>%1 之前无声音：恢复声音</translation>
    </message>
    <message>
        <source>No sounds for an hour</source>
        <translation>一小时无声音</translation>
    </message>
    <message>
        <source>Quiet hours (%1 to %2)</source>
        <translation>免打扰时段（%1 至 %2）</translation>
    </message>
    <message>
        <source>DEMO: %1</source>
        <extracomment>The name of an invented farm; %1 is the name.</extracomment>
        <translation>演示：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is a problem; %n others came with it.</extracomment>
        <translation>
            <numerusform>%1，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>That problem is over already.</source>
        <translation>该问题已经结束。</translation>
    </message>
    <message>
        <source>Silenced for an hour from the list of problems</source>
        <translation>从问题列表静默一小时</translation>
    </message>
    <message>
        <source>Silenced for an hour: %1</source>
        <translation>已静默一小时：%1</translation>
    </message>
    <message>
        <source>There is no contact with the farm.</source>
        <translation>与农场没有联系。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DetailPanel</name>
    <message>
        <source>on %1</source>
        <extracomment>%1 is the name of a worker.</extracomment>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>提交于 %1</translation>
    </message>
    <message>
        <source>retry of %1</source>
        <extracomment>%1 is the id of another build.</extracomment>
        <translation>%1 的重试</translation>
    </message>
    <message>
        <source>Selected build</source>
        <translation>所选构建</translation>
    </message>
    <message>
        <source>No build chosen</source>
        <translation>未选择构建</translation>
    </message>
    <message>
        <source>No facts</source>
        <translation>没有信息</translation>
    </message>
    <message>
        <source>Read the end of the log. Retry builds it again from the same source.</source>
        <translation>请阅读日志末尾。重试会用同一源码再次构建。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DownStrip</name>
    <message>
        <source>Emergency steps</source>
        <translation>应急步骤</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Alarm: no contact with the controller</source>
        <translation>警报：与控制器没有联系</translation>
    </message>
    <message numerus="yes">
        <source>No contact with %1 for %2, since %3: %n tries failed.</source>
        <extracomment>%1 is the controller, %2 a length of time, %3 a time of day.</extracomment>
        <translation>
            <numerusform>与 %1 失去联系 %2，自 %3 起：%n 次尝试失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is down, builds that run go on and new ones are not taken; it cannot tell anybody itself. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>若它已停止，运行中的构建继续，新的不被接受；它自己无法通知任何人。%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DrainForm</name>
    <message>
        <source>Deadline for running builds</source>
        <translation>运行中构建的期限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>At the deadline</source>
        <translation>到期限时</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DrillsTab</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took (RTO)</source>
        <translation>用时 (RTO)</translation>
    </message>
    <message>
        <source>Lost (RPO)</source>
        <translation>丢失 (RPO)</translation>
    </message>
    <message>
        <source>Age of backup</source>
        <translation>备份的时间</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>已比对</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>演练的步骤</translation>
    </message>
    <message>
        <source>Compared rows</source>
        <translation>比对的行</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>The drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>No drill yet: nobody knows whether a backup can be restored. Drill now.</source>
        <translation>尚无演练：无人知道备份能否恢复。请立即演练。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Rows compared with the farm&apos;s</source>
        <translation>与农场比对的行</translation>
    </message>
    <message>
        <source>The newest backup is restored beside the farm, a second controller is started on it and proves that it works, and rows are compared. It happens every week by itself.</source>
        <translation>最新备份在农场旁恢复，在其上启动第二控制器以证明可用，并比对各行。每周自动进行。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::EmergencyDesk</name>
    <message>
        <source>Try the way to the machine</source>
        <translation>试试到机器的通路</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>应急</translation>
    </message>
    <message>
        <source>Parts of the emergency desk</source>
        <translation>应急台各部分</translation>
    </message>
    <message>
        <source>Emergency steps</source>
        <translation>应急步骤</translation>
    </message>
    <message>
        <source>Restore the farm</source>
        <translation>恢复农场</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>本计算机上的备份</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>访问与命令</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>返回页面</translation>
    </message>
    <message>
        <source>What can be done while the controller is away. Nothing here needs it.</source>
        <translation>控制器不在时可以做的事。这里的一切都不需要它。</translation>
    </message>
    <message>
        <source>What can be done while %1 is away. Nothing here needs it.</source>
        <extracomment>%1 is the controller.</extracomment>
        <translation>%1 不在时可以做的事。这里的一切都不需要它。</translation>
    </message>
    <message>
        <source>%1 on %2?</source>
        <extracomment>%1 is what is done (&quot;Start it again&quot;), %2 the name of a machine.</extracomment>
        <translation>在 %2 上%1？</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>另一个命令正在运行。</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>请等待其结束。</translation>
    </message>
    <message>
        <source>It was run.</source>
        <translation>已运行。</translation>
    </message>
    <message>
        <source>It ended with status %1.</source>
        <translation>以状态 %1 结束。</translation>
    </message>
    <message>
        <source>The log below has its words.</source>
        <translation>下面的日志有详情。</translation>
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
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Workers that are there, of all there are, in the floating bar: 3/4.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>无联系</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmCards</name>
    <message>
        <source>last week not known</source>
        <translation>上周未知</translation>
    </message>
    <message>
        <source>as at this hour last week</source>
        <translation>与上周此时相同</translation>
    </message>
    <message>
        <source>%1 more than last week</source>
        <extracomment>%1 is a length of time; the same hour last week.</extracomment>
        <translation>比上周多 %1</translation>
    </message>
    <message>
        <source>%1 less than last week</source>
        <translation>比上周少 %1</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>Oldest of %n waiting</source>
        <translation>
            <numerusform>%n 个等待中的最长</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Workers online</source>
        <translation>在线工作机</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Workers online of all, as &quot;5 / 6&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>没有缺失</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
    <message>
        <source>7 d %1, goal %2</source>
        <extracomment>%1 is the share of the last week, %2 the goal.</extracomment>
        <translation>7 天 %1，目标 %2</translation>
    </message>
    <message>
        <source>Success, 24 h</source>
        <translation>成功率，24 h</translation>
    </message>
    <message>
        <source>Failed by the farm, 24 h</source>
        <translation>因农场失败，24 h</translation>
    </message>
    <message numerus="yes">
        <source>of %n that failed</source>
        <translation>
            <numerusform>共 %n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Free for %1</source>
        <extracomment>%1 is what the disk is for: data, storage.</extracomment>
        <translation>%1可用空间</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a length of time; else the size of a disk.</extracomment>
        <translation>将在 %1 后满</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>备份的时间</translation>
    </message>
    <message>
        <source>nothing can be restored</source>
        <translation>无法恢复任何内容</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>从未验证</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>验证于 %1</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>恢复需时</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>尚无演练</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>%1 is &quot;2 d ago&quot;.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>drill %1</source>
        <translation>演练 %1</translation>
    </message>
    <message>
        <source>Free on the disks</source>
        <translation>磁盘可用空间</translation>
    </message>
    <message>
        <source>iOS run time, 24 h</source>
        <translation>iOS 运行时间，24 h</translation>
    </message>
    <message>
        <source>Android run time, 24 h</source>
        <translation>Android 运行时间，24 h</translation>
    </message>
    <message>
        <source>The farm in numbers</source>
        <translation>农场数据</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmColor</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmRow</name>
    <message>
        <source>%1 (open)</source>
        <extracomment>Behind the name of a farm: its pages are open.</extracomment>
        <translation>%1（已打开）</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a farm, %2 a number of builds, &quot;4 waiting&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <extracomment>Behind a problem that somebody has acknowledged or silenced.</extracomment>
        <translation>%1（已处理）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of problems: %n others.</extracomment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmTexts</name>
    <message>
        <source>Nothing is known: no key is kept for this farm.</source>
        <translation>一无所知：没有保存此农场的密钥。</translation>
    </message>
    <message>
        <source>Open it to enter its key.</source>
        <translation>打开它以输入密钥。</translation>
    </message>
    <message>
        <source>The console knows of no farm yet.</source>
        <translation>控制台尚不知道任何农场。</translation>
    </message>
    <message>
        <source>Add one by its address and key.</source>
        <translation>请用地址和密钥添加一个。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is needed: %n farms are well.</source>
        <translation>
            <numerusform>无需任何人：%n 个农场状况良好。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n farms need somebody: %1.</source>
        <extracomment>%n farms; %1 is their names.</extracomment>
        <translation>
            <numerusform>%n 个农场需要处理：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Builds in the queue.</extracomment>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>Builds that are being made.</extracomment>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workers</source>
        <extracomment>%1 of %n workers are online.</extracomment>
        <translation>
            <numerusform>%1 / %n 台工作机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmsView</name>
    <message>
        <source>All farms</source>
        <translation>所有农场</translation>
    </message>
    <message>
        <source>Add a farm…</source>
        <translation>添加农场…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove (first open another farm)</source>
        <translation>移除（请先打开另一个农场）</translation>
    </message>
    <message>
        <source>Name of the farm</source>
        <translation>农场名称</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <extracomment>%1 is a farm.</extracomment>
        <translation>%1 叫什么？</translation>
    </message>
    <message>
        <source>The name is only for this console. Without one the farm is called by its address.</source>
        <translation>该名称只用于此控制台。没有名称时以地址称呼农场。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The farm has its name.</source>
        <translation>农场已命名。</translation>
    </message>
    <message>
        <source>The farm has its name of before.</source>
        <translation>农场已恢复原名。</translation>
    </message>
    <message>
        <source>Remove %1 from this console?</source>
        <extracomment>%1 is a farm.</extracomment>
        <translation>从此控制台移除 %1？</translation>
    </message>
    <message>
        <source>Its key is deleted from this machine, and its problems are no longer shown or told here. The farm itself goes on.</source>
        <translation>其密钥将从本机删除，其问题不再在此显示或通知。农场本身继续运行。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The farm is removed from this console.</source>
        <translation>农场已从此控制台移除。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FileTab</name>
    <message>
        <source>whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1, made %2 by version %3.</source>
        <extracomment>%1 is the name of a backup, %2 a time, %3 a version.</extracomment>
        <translation>%1，%2由版本 %3 创建。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A table of the database and how many rows it has.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>它只包含配置。</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>行数：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>构建文件 %n 个，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests: %1 right, %2 wrong, %3 could not be told.</source>
        <translation>摘要：%1 正确，%2 错误，%3 无法判断。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>备份的文件</translation>
    </message>
    <message>
        <source>Backup: a folder or a file</source>
        <translation>备份：文件夹或文件</translation>
    </message>
    <message>
        <source>Folder of a backup, or a file x.efabak</source>
        <translation>备份文件夹，或 x.efabak 文件</translation>
    </message>
    <message>
        <source>Data folder to restore into</source>
        <translation>恢复到的数据文件夹</translation>
    </message>
    <message>
        <source>Data folder; it is made when it is not there</source>
        <translation>数据文件夹；不存在时会创建</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>本计算机上的备份</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>%1 of: %2</source>
        <extracomment>%1 is &quot;Folder…&quot; or &quot;File…&quot;, %2 what is chosen.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A backup on this computer, without a controller</source>
        <translation>本计算机上的备份，无需控制器</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>完好吗？</translation>
    </message>
    <message>
        <source>Choose a backup and verify it: every byte is read, the database opened, its rows counted.</source>
        <translation>选择一个备份并验证：读取每个字节，打开数据库，清点各行。</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Restore it into a data folder of this computer</source>
        <translation>恢复到本计算机的数据文件夹</translation>
    </message>
    <message>
        <source>No controller may run on that folder. What is there is backed up first; the database of before is kept in any case.</source>
        <translation>该文件夹上不得运行控制器。已有内容会先备份；之前的数据库始终保留。</translation>
    </message>
    <message>
        <source>Backups (*.efabak)</source>
        <translation>备份 (*.efabak)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The program expo-controller is not on this computer.</source>
        <translation>本计算机上没有 expo-controller 程序。</translation>
    </message>
    <message>
        <source>Install it here, or look at the backup on a machine that has it: expo-controller verify FOLDER</source>
        <translation>请在此安装，或在有该程序的机器上查看备份：expo-controller verify FOLDER</translation>
    </message>
    <message>
        <source>Do the dry run first.</source>
        <translation>请先试运行。</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>验证备份</translation>
    </message>
    <message>
        <source>Dry run of a restore</source>
        <translation>恢复的试运行</translation>
    </message>
    <message>
        <source>It cannot be restored like this; the log below says why.</source>
        <translation>不能这样恢复；下面的日志说明了原因。</translation>
    </message>
    <message>
        <source>Restore into %1?</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>恢复到 %1？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>没有恢复任何内容。</translation>
    </message>
    <message>
        <source>The log below says why.</source>
        <translation>下面的日志说明了原因。</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>另一个命令正在运行。</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>请等待其结束。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FilterBar</name>
    <message>
        <source>Which builds are shown</source>
        <translation>显示哪些构建</translation>
    </message>
    <message>
        <source>Search  ( / )</source>
        <translation>搜索  ( / )</translation>
    </message>
    <message>
        <source>Search builds by project, id, worker or error</source>
        <translation>按项目、编号、工作机或错误搜索构建</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1 is the text of a filter button such as &quot;Running 3&quot;.</extracomment>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter button: all builds.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <extracomment>Filter buttons; %1 is a count.</extracomment>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>运行中 %1</translation>
    </message>
    <message>
        <source>Failed 24 h: %1</source>
        <translation>失败 24 h：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Gauge</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2, target %3. %4</source>
        <extracomment>%1 is what is measured, %2 the figure, %3 the target, %4 more about it.</extracomment>
        <translation>%1：%2，目标 %3。%4</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::HandoffTab</name>
    <message>
        <source>Copy note</source>
        <translation>复制交接说明</translation>
    </message>
    <message>
        <source>The note as it stands here</source>
        <translation>这里所写的说明</translation>
    </message>
    <message>
        <source>Prefill anew</source>
        <translation>重新预填</translation>
    </message>
    <message>
        <source>Replaces what you have written</source>
        <translation>替换您所写的内容</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>The report as text, for a chat</source>
        <translation>报告文本，用于聊天</translation>
    </message>
    <message>
        <source>Send report now…</source>
        <translation>立即发送报告…</translation>
    </message>
    <message>
        <source>Over the channels that carry reports; the next one goes out all the same</source>
        <translation>通过发送报告的渠道；下一份仍照常发送</translation>
    </message>
    <message>
        <source>Copied the note.</source>
        <translation>已复制说明。</translation>
    </message>
    <message>
        <source>Copied the report.</source>
        <translation>已复制报告。</translation>
    </message>
    <message>
        <source>Handoff note</source>
        <translation>交接说明</translation>
    </message>
    <message>
        <source>Weeks to tell of</source>
        <translation>要讲述的周数</translation>
    </message>
    <message>
        <source>week(s)</source>
        <translation>周</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Prefilled with what happened; add what whoever comes next has to know. What you write stays here until you prefill it anew or close the console.</source>
        <translation>已用发生的事情预填；请补充接班人需要知道的内容。您所写的内容会保留，直到您重新预填或关闭控制台。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>早报</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
    <message>
        <source>The report as it would go out now</source>
        <translation>现在会发出的报告</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Handoff and reports</source>
        <translation>交接与报告</translation>
    </message>
    <message>
        <source>Goes out by itself %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>自动发送：%1。</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>上次发送：%1。</translation>
    </message>
    <message>
        <source>The report is not known yet.</source>
        <translation>报告尚未知。</translation>
    </message>
    <message>
        <source>Send the report now?</source>
        <translation>立即发送报告？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>The report is on its way.</source>
        <translation>报告正在发送。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::HoldForm</name>
    <message>
        <source>Give its builds back at once</source>
        <translation>立即交还其构建</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>到何时</translation>
    </message>
    <message>
        <source>for 30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>for 2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>到午夜</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>直到…</translation>
    </message>
    <message>
        <source>until somebody resumes it</source>
        <translation>直到有人恢复</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>They begin anew on another worker. Otherwise it finishes them first.</source>
        <translation>它们在另一台工作机上重新开始。否则先完成它们。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::IntegrityTab</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已挽救</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>来自备份</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>reckoned anew</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Integrity history</source>
        <translation>完整性历史</translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation>可以挽救的内容</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The state of the database</source>
        <translation>数据库的状态</translation>
    </message>
    <message>
        <source>What can be saved, table by table</source>
        <translation>可以挽救的内容，逐表</translation>
    </message>
    <message>
        <source>Damaged files that are kept</source>
        <translation>保留的损坏文件</translation>
    </message>
    <message>
        <source>What was checked, and what was found</source>
        <translation>检查了什么，发现了什么</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>没有损坏。</translation>
    </message>
    <message>
        <source>No file is in quarantine.</source>
        <translation>没有被隔离的文件。</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>尚未检查任何内容。</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <extracomment>%1 is a time, %2 what was found.</extracomment>
        <translation>发现于 %1：%2</translation>
    </message>
    <message>
        <source>What could not be read comes from %1.</source>
        <translation>无法读取的部分来自 %1。</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
</context>
<context>
    <name>freeagent::console::JsonTexts</name>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>%1后</translation>
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
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>quiet %1 %2</source>
        <extracomment>%1 is &quot;22:00-07:00&quot;, %2 a time zone.</extracomment>
        <translation>免打扰 %1 %2</translation>
    </message>
    <message>
        <source>Alerts of this level reach nobody: add people to the rotation.</source>
        <translation>此级别的告警无法送达任何人：请向轮值添加人员。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>instead of the rotation</source>
        <translation>代替轮值</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>然后 %1</translation>
    </message>
    <message>
        <source>The last level: it is called again until somebody has it.</source>
        <translation>最后一级：会一直重新呼叫，直到有人处理。</translation>
    </message>
    <message numerus="yes">
        <source>The next level is called after %n minute(s).</source>
        <translation>
            <numerusform>%n 分钟后呼叫下一级。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LinkTexts</name>
    <message>
        <source>nothing listens there</source>
        <translation>那里没有程序监听</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>名称未知</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>其证书不受信任</translation>
    </message>
    <message>
        <source>it speaks http, not https</source>
        <translation>它使用 http，而不是 https</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>它关闭了连接</translation>
    </message>
    <message>
        <source>Correct the address or the name service.</source>
        <translation>请更正地址或名称服务。</translation>
    </message>
    <message>
        <source>Install its certificate authority, or correct the address.</source>
        <translation>请安装其证书颁发机构，或更正地址。</translation>
    </message>
    <message>
        <source>Write its address with http://, or with the port that has TLS.</source>
        <translation>请以 http:// 或使用 TLS 的端口书写地址。</translation>
    </message>
    <message>
        <source>Check that expo-controller runs (systemctl status expo-controller) and that the network is up.</source>
        <translation>请检查 expo-controller 是否运行（systemctl status expo-controller）以及网络是否正常。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <extracomment>%1 is a duration: how old the newest data is.</extracomment>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>自 %1 离线</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 is connected but has said nothing for %2.</source>
        <translation>%1 已连接，但 %2 没有消息。</translation>
    </message>
    <message>
        <source>The figures are that old. If it stays silent, the connection is made anew by itself.</source>
        <translation>数据就是那么旧。若一直没有消息，会自动重新连接。</translation>
    </message>
    <message>
        <source>No contact with %1 since %2: %3. The figures are from then.</source>
        <extracomment>%1 is the controller, %2 a time of day, %3 the cause.</extracomment>
        <translation>自 %2 起与 %1 没有联系：%3。数据来自那时。</translation>
    </message>
    <message>
        <source>No contact with %1: %2.</source>
        <translation>与 %1 没有联系：%2。</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <extracomment>Behind what to do; %1 is a duration.</extracomment>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Tries again in %1.</source>
        <translation>%1 后重试。</translation>
    </message>
    <message>
        <source>%1 refuses the key.</source>
        <translation>%1 拒绝此密钥。</translation>
    </message>
    <message>
        <source>Enter the API key of this controller.</source>
        <translation>请输入此控制器的 API 密钥。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListTab</name>
    <message>
        <source>goes next: %1</source>
        <extracomment>Of a backup; %1 says why.</extracomment>
        <translation>接下来清理：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Copies that leave the machine, where a key is set; what stays on it is as the database is.</source>
        <translation>设置了密钥时离开本机的副本；留在本机的与数据库相同。</translation>
    </message>
    <message>
        <source>Restored in test</source>
        <translation>试恢复</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>保留原因</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup: nothing could be restored. Make one now.</source>
        <translation>没有备份：无法恢复任何内容。请立即创建一个。</translation>
    </message>
    <message>
        <source>The chosen backup</source>
        <translation>所选备份</translation>
    </message>
    <message>
        <source>Restore commands</source>
        <translation>恢复命令</translation>
    </message>
    <message>
        <source>To go back to it, on the controller&apos;s machine; the first line only says what would happen:</source>
        <translation>要回到它，请在控制器所在机器上执行；第一行只说明会发生什么：</translation>
    </message>
    <message>
        <source>Kept: %1 daily, %2 weekly, %3 monthly, and those made by hand.</source>
        <extracomment>The numbers say how many backups of each kind are kept.</extracomment>
        <translation>保留：每日 %1 个，每周 %2 个，每月 %3 个，以及手动创建的。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) go with the next one</source>
        <translation>
            <numerusform>下次将清理 %n 个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>将释放 %1。</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>请选择一个备份。</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>它只包含配置。</translation>
    </message>
    <message>
        <source>%1, made %2 by %3.</source>
        <extracomment>%1 is a backup, %2 a time, %3 by whom.</extracomment>
        <translation>%1，%2由 %3 创建。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Database of %1, schema %2.</source>
        <translation>数据库 %1，模式 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>构建文件 %n 个，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing or damaged.</source>
        <translation>
            <numerusform>其中 %n 个缺失或损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept because: %1. Copies: %2</source>
        <translation>保留原因：%1。副本：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListView</name>
    <message>
        <source>Search  ( / )</source>
        <translation>搜索  ( / )</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>%1 is what is searched, such as &quot;Workers&quot;.</extracomment>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>这里没有内容。</translation>
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
            <numerusform>%n 行，共 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>指针下方的顺序保持不动，%n 行将移动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LiveLog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Choose a build to see its log.</source>
        <translation>选择一个构建以查看其日志。</translation>
    </message>
    <message>
        <source>Asking for the log…</source>
        <translation>正在获取日志…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), live</source>
        <translation>
            <numerusform>%n 行，实时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), complete</source>
        <translation>
            <numerusform>%n 行，完整</numerusform>
        </translation>
    </message>
    <message>
        <source>No log: %1</source>
        <extracomment>%1 is what went wrong, as a sentence.</extracomment>
        <translation>没有日志：%1</translation>
    </message>
    <message>
        <source>Interrupted, goes on by itself: %1</source>
        <translation>已中断，会自动继续：%1</translation>
    </message>
    <message>
        <source>the first %1 not kept</source>
        <translation>最前 %1 未保留</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <translation>所选构建的日志</translation>
    </message>
    <message>
        <source>To the end of the log</source>
        <translation>到日志末尾</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n 行新内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogView</name>
    <message>
        <source>Log of the selected build</source>
        <translation>所选构建的日志</translation>
    </message>
    <message>
        <source>To the end of the log</source>
        <translation>到日志末尾</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n 行新内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogViewMenu</name>
    <message>
        <source>Time of the day</source>
        <translation>钟点</translation>
    </message>
    <message>
        <source>Time since the beginning of the log</source>
        <translation>自日志开始的时间</translation>
    </message>
    <message>
        <source>Time since the line before</source>
        <translation>自上一行的时间</translation>
    </message>
    <message>
        <source>No times</source>
        <extracomment>No time stamps before the lines of a log.</extracomment>
        <translation>不显示时间</translation>
    </message>
    <message>
        <source>How the log is shown</source>
        <translation>日志的显示方式</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行换行</translation>
    </message>
    <message>
        <source>Colours of the terminal</source>
        <translation>终端颜色</translation>
    </message>
    <message>
        <source>Lines around matches</source>
        <extracomment>Menu: how many lines before and after each match are shown when a log is filtered.</extracomment>
        <translation>匹配周围的行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n before and after</source>
        <comment>lines</comment>
        <translation>
            <numerusform>前后各 %n 行</numerusform>
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
        <translation>上次操作</translation>
    </message>
    <message>
        <source>Ready. Press ? for the keys.</source>
        <translation>就绪。按 ? 查看按键。</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>按名称执行任何操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Refresh, or try to connect now</source>
        <translation>刷新，或立即尝试连接</translation>
    </message>
    <message>
        <source>Problems at a glance</source>
        <translation>问题一览</translation>
    </message>
    <message>
        <source>All farms</source>
        <translation>所有农场</translation>
    </message>
    <message>
        <source>Emergency: what can be done without the controller</source>
        <translation>应急：没有控制器时可以做什么</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a farm, %2 what happened there.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A restore goes on. Wait for its end, or cancel it; then close the window.</source>
        <translation>恢复正在进行。请等待其结束或取消它，然后关闭窗口。</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is the name of a farm.</extracomment>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>Add a farm…</source>
        <translation>添加农场…</translation>
    </message>
    <message>
        <source>Rename this farm…</source>
        <translation>重命名此农场…</translation>
    </message>
    <message>
        <source>Colour of this farm</source>
        <translation>此农场的颜色</translation>
    </message>
    <message>
        <source>A demonstration stands alone: connect to a farm first.</source>
        <translation>演示是独立的：请先连接到农场。</translation>
    </message>
    <message>
        <source>DEMO - Expo Free Agent</source>
        <extracomment>Title of the window; %1 is the farm.</extracomment>
        <translation>演示 - Expo Free Agent</translation>
    </message>
    <message>
        <source>%1 - Expo Free Agent</source>
        <translation>%1 - Expo Free Agent</translation>
    </message>
    <message>
        <source>This console has no page for &quot;%1&quot;.</source>
        <translation>此控制台没有用于“%1”的页面。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the title of a page.</extracomment>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be shown: it is of a farm that this console does not know, or no page opens it.</source>
        <translation>无法显示“%1”：它属于此控制台不知道的农场，或没有页面可打开它。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceActions</name>
    <message>
        <source>Maintenance now…</source>
        <translation>立即维护…</translation>
    </message>
    <message>
        <source>Tells users, stops submissions, waits for builds, works, tries, opens again</source>
        <translation>通知用户、停止提交、等待构建、工作、试验、重新开放</translation>
    </message>
    <message>
        <source>Stop submissions…</source>
        <translation>停止提交…</translation>
    </message>
    <message>
        <source>Only that; running builds go on</source>
        <translation>仅此而已；运行中的构建继续</translation>
    </message>
    <message>
        <source>Take submissions</source>
        <translation>接受提交</translation>
    </message>
    <message>
        <source>Ends what stopped them; can be taken back</source>
        <translation>解除停止的原因；可撤销</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>排空…</translation>
    </message>
    <message>
        <source>Nothing new is started; what runs is finished</source>
        <translation>不再开始新的构建；运行中的会完成</translation>
    </message>
    <message>
        <source>Start builds again</source>
        <translation>重新开始构建</translation>
    </message>
    <message>
        <source>Ends the drain; can be taken back</source>
        <translation>结束排空；可撤销</translation>
    </message>
    <message>
        <source>Try step again</source>
        <translation>重试步骤</translation>
    </message>
    <message>
        <source>Takes the failed step once more</source>
        <translation>再次执行失败的步骤</translation>
    </message>
    <message>
        <source>Leave step out…</source>
        <translation>跳过步骤…</translation>
    </message>
    <message>
        <source>Goes on with the next step</source>
        <translation>继续下一步</translation>
    </message>
    <message>
        <source>Extend 30 min…</source>
        <translation>延长 30 分钟…</translation>
    </message>
    <message>
        <source>Moves the end; users are told</source>
        <translation>推迟结束时间；会通知用户</translation>
    </message>
    <message>
        <source>Abort and reopen…</source>
        <translation>中止并重新开放…</translation>
    </message>
    <message>
        <source>Ends the maintenance; submissions are taken again</source>
        <translation>结束维护；重新接受提交</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>The steps with times and evidence, as text</source>
        <translation>各步骤及时间和证据，作为文本</translation>
    </message>
    <message>
        <source>A maintenance goes on: abort it first.</source>
        <translation>维护正在进行：请先中止它。</translation>
    </message>
    <message>
        <source>No maintenance goes on.</source>
        <translation>没有进行中的维护。</translation>
    </message>
    <message>
        <source>A maintenance goes on already.</source>
        <translation>维护已在进行。</translation>
    </message>
    <message>
        <source>Submissions are stopped already.</source>
        <translation>提交已停止。</translation>
    </message>
    <message>
        <source>Submissions are taken already.</source>
        <translation>已在接受提交。</translation>
    </message>
    <message>
        <source>Nothing new is started already.</source>
        <translation>已不再开始新的构建。</translation>
    </message>
    <message>
        <source>Builds are started as usual.</source>
        <translation>构建照常开始。</translation>
    </message>
    <message>
        <source>No step has failed.</source>
        <translation>没有失败的步骤。</translation>
    </message>
    <message>
        <source>This step cannot be left out: try it again, or abort the maintenance.</source>
        <translation>此步骤不能跳过：请重试，或中止维护。</translation>
    </message>
    <message>
        <source>It has no end that could be moved.</source>
        <translation>它没有可推迟的结束时间。</translation>
    </message>
    <message>
        <source>There was no maintenance yet.</source>
        <translation>尚未有过维护。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run now.</source>
        <translation>
            <numerusform>现在有 %n 个构建在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last of them is expected to end at %1.</source>
        <translation>其中最后一个预计于 %1 结束。</translation>
    </message>
    <message>
        <source>Begin a maintenance now?</source>
        <translation>现在开始维护？</translation>
    </message>
    <message>
        <source>Begin maintenance</source>
        <translation>开始维护</translation>
    </message>
    <message>
        <source>New submissions are refused until it ends, and nothing new is started; what waits keeps its place in the queue.</source>
        <translation>在结束前拒绝新的提交，也不开始新的构建；等待中的保持其队列位置。</translation>
    </message>
    <message>
        <source>The maintenance has begun.</source>
        <translation>维护已开始。</translation>
    </message>
    <message>
        <source>The maintenance is ended; submissions are taken.</source>
        <translation>维护已结束；接受提交。</translation>
    </message>
    <message>
        <source>Stop submissions?</source>
        <translation>停止提交？</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>停止提交</translation>
    </message>
    <message>
        <source>Nobody can submit a build until it ends. What runs goes on.</source>
        <translation>在结束前无人可以提交构建。运行中的继续。</translation>
    </message>
    <message>
        <source>Submissions are stopped.</source>
        <translation>提交已停止。</translation>
    </message>
    <message>
        <source>Submissions are taken again.</source>
        <translation>重新接受提交。</translation>
    </message>
    <message>
        <source>Submissions are taken at once.</source>
        <translation>立即接受提交。</translation>
    </message>
    <message>
        <source>Submissions are taken.</source>
        <translation>接受提交。</translation>
    </message>
    <message>
        <source>Submissions are stopped as before.</source>
        <translation>提交仍如之前一样停止。</translation>
    </message>
    <message>
        <source>Start nothing new?</source>
        <translation>不开始新的构建？</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Submissions are still taken and wait. Nothing new is started on any machine.</source>
        <translation>仍接受提交并让其等待。任何机器上都不开始新的构建。</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>不开始新的构建。</translation>
    </message>
    <message>
        <source>Builds are started again.</source>
        <translation>重新开始构建。</translation>
    </message>
    <message>
        <source>What waits is started at once.</source>
        <translation>等待中的立即开始。</translation>
    </message>
    <message>
        <source>Nothing new is started, as before.</source>
        <translation>仍如之前一样不开始新的构建。</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>正在重试：%1</translation>
    </message>
    <message>
        <source>Leave out: %1?</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>跳过：%1？</translation>
    </message>
    <message>
        <source>The maintenance goes on with the next step. What this one would have made sure of is not made sure of.</source>
        <translation>维护继续下一步。本步骤本应保证的内容未得到保证。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>已跳过：%1</translation>
    </message>
    <message numerus="yes">
        <source>Extend the maintenance by %n minute(s)?</source>
        <translation>
            <numerusform>将维护延长 %n 分钟？</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends at %1 instead of %2. Users are told the new end.</source>
        <extracomment>Both are times.</extracomment>
        <translation>它将于 %1 而不是 %2 结束。会通知用户新的结束时间。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message numerus="yes">
        <source>The end is moved by %n minute(s).</source>
        <translation>
            <numerusform>结束时间已推迟 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort the maintenance and reopen?</source>
        <translation>中止维护并重新开放？</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not done. Submissions are taken and builds are started at once; users are told that it is over.</source>
        <translation>
            <numerusform>有 %n 个步骤未完成。立即接受提交并开始构建；会通知用户维护已结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort and reopen</source>
        <translation>中止并重新开放</translation>
    </message>
    <message>
        <source>Copied the report as text.</source>
        <translation>已将报告复制为文本。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Windows and calendar</source>
        <translation>窗口与日历</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceTexts</name>
    <message>
        <source>Every first %1 of the month</source>
        <translation>每月第一个%1</translation>
    </message>
    <message>
        <source>Every second %1 of the month</source>
        <translation>每月第二个%1</translation>
    </message>
    <message>
        <source>Every third %1 of the month</source>
        <translation>每月第三个%1</translation>
    </message>
    <message>
        <source>Every last %1 of the month</source>
        <translation>每月最后一个%1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>每个%1</translation>
    </message>
    <message>
        <source>Tell the users</source>
        <translation>通知用户</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>停止提交</translation>
    </message>
    <message>
        <source>Wait for running builds</source>
        <translation>等待运行中的构建</translation>
    </message>
    <message>
        <source>Work on the machines</source>
        <translation>在机器上工作</translation>
    </message>
    <message>
        <source>Optimise the database</source>
        <translation>优化数据库</translation>
    </message>
    <message>
        <source>Trial build on each machine</source>
        <translation>在每台机器上试构建</translation>
    </message>
    <message>
        <source>Take submissions again</source>
        <translation>重新接受提交</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>3 days before</source>
        <translation>提前 3 天</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>提前 1 天</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>提前 1 小时</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Takes longer</source>
        <translation>需要更久</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Does not happen</source>
        <translation>不举行</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>what still runs goes back to the queue</source>
        <translation>仍在运行的返回队列</translation>
    </message>
    <message>
        <source>what still runs is cancelled</source>
        <translation>仍在运行的被取消</translation>
    </message>
    <message>
        <source>what still runs is waited for</source>
        <translation>等待仍在运行的</translation>
    </message>
    <message>
        <source>Submissions are taken.</source>
        <translation>接受提交。</translation>
    </message>
    <message>
        <source>Submissions are taken and wait since %1, by %2.</source>
        <extracomment>%1 is a time, %2 who did it.</extracomment>
        <translation>自 %1 起由 %2 设为接受提交并等待。</translation>
    </message>
    <message>
        <source>No submissions since %1, by %2.</source>
        <translation>自 %1 起由 %2 设为不接受提交。</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>不开始新的构建。</translation>
    </message>
    <message>
        <source>No end is set: it stays until somebody ends it.</source>
        <translation>未设结束时间：持续到有人结束它。</translation>
    </message>
    <message>
        <source>It is to end at %1, in %2.</source>
        <extracomment>%1 is a time, %2 how long until then.</extracomment>
        <translation>应于 %1 结束，还有 %2。</translation>
    </message>
    <message>
        <source>It should have ended %1 ago.</source>
        <translation>本应在 %1 前结束。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Maintenance from %1 to %2 UTC, by %3</source>
        <extracomment>%1 and %2 are times, %3 who began it.</extracomment>
        <translation>维护：%1 至 %2 UTC，由 %3</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MorningTab</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>自昨天</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Checks of the morning</source>
        <translation>早间检查项</translation>
    </message>
    <message>
        <source>Copy as Slack message</source>
        <translation>复制为 Slack 消息</translation>
    </message>
    <message>
        <source>All checks, what changed first, written for a chat</source>
        <translation>所有检查，有变化的在前，用于聊天</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>All checks, what changed first, for a mail or a note</source>
        <translation>所有检查，有变化的在前，用于邮件或便笺</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>打开相关内容</translation>
    </message>
    <message>
        <source>The page of this console for the chosen check</source>
        <translation>此控制台中对应所选检查的页面</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>早间检查</translation>
    </message>
    <message>
        <source>The morning check</source>
        <translation>早间检查</translation>
    </message>
    <message>
        <source>The controller was not asked yet.</source>
        <translation>尚未询问控制器。</translation>
    </message>
    <message>
        <source>Asking the controller…</source>
        <translation>正在询问控制器…</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>Each %1 is a time.</extracomment>
        <translation>检查于 %1。</translation>
    </message>
    <message>
        <source>Goes out by itself %1.</source>
        <translation>自动发送：%1。</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>上次发送：%1。</translation>
    </message>
    <message>
        <source>The morning check is not known yet.</source>
        <translation>早间检查尚未知。</translation>
    </message>
    <message>
        <source>Choose a check first.</source>
        <translation>请先选择一项检查。</translation>
    </message>
    <message>
        <source>This console has no page for it.</source>
        <translation>此控制台没有对应的页面。</translation>
    </message>
    <message>
        <source>Copied the morning check.</source>
        <translation>已复制早间检查。</translation>
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
        <translation>严重</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Of a check that could not be made.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>new trouble</source>
        <extracomment>What became of a check since yesterday.</extracomment>
        <translation>新问题</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>恶化</translation>
    </message>
    <message>
        <source>better</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>good again</source>
        <translation>恢复正常</translation>
    </message>
    <message>
        <source>other cause</source>
        <translation>原因不同</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedCard</name>
    <message>
        <source>Open the alert</source>
        <translation>打开告警</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedsPanel</name>
    <message>
        <source>Needs you</source>
        <translation>需要您</translation>
    </message>
    <message>
        <source>The other alerts</source>
        <translation>其他告警</translation>
    </message>
    <message>
        <source>The alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>没有需要您的事。</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>尚未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Notice</name>
    <message>
        <source>Nothing to say</source>
        <translation>无话可说</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无事可做</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NoticesTab</name>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>not by all channels yet</source>
        <translation>尚未通过所有渠道</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What users were told</source>
        <translation>告知用户的内容</translation>
    </message>
    <message>
        <source>The notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nobody was told anything yet.</source>
        <translation>尚未告知任何人。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NowTab</name>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>预计结束</translation>
    </message>
    <message>
        <source>Running builds</source>
        <translation>运行中的构建</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>The maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What still runs</source>
        <translation>仍在运行的</translation>
    </message>
    <message>
        <source>The running builds</source>
        <translation>运行中的构建</translation>
    </message>
    <message>
        <source>Builds that have ended since the drain began</source>
        <translation>自排空开始以来结束的构建</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>没有运行中的构建。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Who submits is told (HTTP 503): %1</source>
        <translation>提交者会看到（HTTP 503）：%1</translation>
    </message>
    <message>
        <source>No maintenance is planned.</source>
        <extracomment>%1 is the name of a window, %2 a time in UTC, %3 &quot;in 3 d 4 h&quot;.</extracomment>
        <translation>没有计划的维护。</translation>
    </message>
    <message>
        <source>Next: %1, %2 UTC, %3</source>
        <translation>下次：%1，%2 UTC，%3</translation>
    </message>
    <message>
        <source>There was no maintenance yet. It takes these steps, and waits for somebody where one fails.</source>
        <translation>尚未有过维护。它按这些步骤进行，在某步失败时等待有人处理。</translation>
    </message>
    <message>
        <source>The last one was aborted: %1 to %2, by %3.</source>
        <extracomment>%1 and %2 are times, %3 is who began it.</extracomment>
        <translation>上次被中止：%1 至 %2，由 %3。</translation>
    </message>
    <message>
        <source>The last one: %1 to %2, by %3.</source>
        <translation>上次：%1 至 %2，由 %3。</translation>
    </message>
    <message>
        <source>Since %1, by %2.</source>
        <extracomment>%1 is a time, %2 who began it.</extracomment>
        <translation>自 %1 起，由 %2。</translation>
    </message>
    <message>
        <source>It waits for somebody: try the step again, leave it out, or abort.</source>
        <translation>它在等待有人处理：重试该步骤、跳过或中止。</translation>
    </message>
    <message>
        <source>It should have ended at %1.</source>
        <translation>本应于 %1 结束。</translation>
    </message>
    <message>
        <source>It is to end at %1.</source>
        <translation>应于 %1 结束。</translation>
    </message>
    <message numerus="yes">
        <source>Extended %n time(s).</source>
        <translation>
            <numerusform>已延长 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have ended</source>
        <extracomment>Of the builds that ran when the drain began.</extracomment>
        <translation>%2 个中已有 %1 个结束</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run.</source>
        <translation>
            <numerusform>%n 个构建在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is expected to end at %1, in %2.</source>
        <extracomment>%1 is a time, %2 how long until then.</extracomment>
        <translation>最后一个预计于 %1 结束，还有 %2。</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>不开始新的构建。</translation>
    </message>
    <message>
        <source>Builds are started as usual.</source>
        <translation>构建照常开始。</translation>
    </message>
    <message>
        <source>At %1 %2.</source>
        <extracomment>%1 is a time, %2 what becomes of the builds then.</extracomment>
        <translation>于 %1 %2。</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>期限已过。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OnCallActions</name>
    <message>
        <source>Take it from now…</source>
        <translation>从现在起接手…</translation>
    </message>
    <message>
        <source>Alerts come to you, or to whom you name, until then</source>
        <translation>在此之前告警送达您或您指定的人</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>换人…</translation>
    </message>
    <message>
        <source>Stands in for the chosen turn or a part of it</source>
        <translation>代替所选班次或其一部分</translation>
    </message>
    <message>
        <source>Swap shifts…</source>
        <translation>交换班次…</translation>
    </message>
    <message>
        <source>Two people change shifts</source>
        <translation>两人交换班次</translation>
    </message>
    <message>
        <source>Back to the rotation</source>
        <translation>恢复轮值</translation>
    </message>
    <message>
        <source>Ends the chosen exception; can be taken back</source>
        <translation>结束所选例外；可撤销</translation>
    </message>
    <message>
        <source>There are no contacts yet: add people first.</source>
        <translation>尚无联系人：请先添加人员。</translation>
    </message>
    <message>
        <source>Choose a turn first.</source>
        <translation>请先选择一个班次。</translation>
    </message>
    <message>
        <source>There is only one person.</source>
        <translation>只有一个人。</translation>
    </message>
    <message>
        <source>This turn is as the rotation says.</source>
        <translation>此班次与轮值一致。</translation>
    </message>
    <message>
        <source>Take the call from now?</source>
        <translation>从现在起接手值班？</translation>
    </message>
    <message>
        <source>Alerts go there at once; afterwards the rotation goes on by itself.</source>
        <translation>告警立即送达那里；之后轮值自动继续。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>%1 has the call until %2.</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>%1 值班至 %2。</translation>
    </message>
    <message>
        <source>The rotation decides again.</source>
        <translation>重新由轮值决定。</translation>
    </message>
    <message>
        <source>Somebody else instead of %1?</source>
        <translation>由他人代替 %1？</translation>
    </message>
    <message>
        <source>Change the rota</source>
        <translation>更改值班表</translation>
    </message>
    <message>
        <source>%1 stands in.</source>
        <translation>%1 代班。</translation>
    </message>
    <message>
        <source>Swap shifts?</source>
        <translation>交换班次？</translation>
    </message>
    <message>
        <source>The second one takes the first one&apos;s shift of that day, and gives the own next shift for it.</source>
        <translation>第二人接替第一人当天的班次，并以自己的下一个班次作为交换。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>%1 and %2 have swapped.</source>
        <extracomment>%1 and %2 are people.</extracomment>
        <translation>%1 与 %2 已交换。</translation>
    </message>
    <message>
        <source>The shifts are as before.</source>
        <translation>班次已恢复原样。</translation>
    </message>
    <message>
        <source>The exception is back.</source>
        <translation>例外已恢复。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OnCallTab</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>轮值</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>The next twelve weeks</source>
        <translation>未来十二周</translation>
    </message>
    <message>
        <source>The rota</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Nobody is on call: there is no rotation yet. An admin makes one with &quot;expoctl oncall rotation&quot;.</source>
        <translation>无人值班：尚无轮值。管理员可用“expoctl oncall rotation”创建。</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>谁在值班</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OverrideForm</name>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>换人</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您</translation>
    </message>
    <message>
        <source>Beside the queue</source>
        <translation>队列旁</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>需要您：%1</translation>
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
        <translation>所有者姓名</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PageHost</name>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>freeagent::console::People</name>
    <message>
        <source>%1, level %2, from %3 to %4</source>
        <extracomment>A turn of being on call: %1 is a person, %2 a number, %3 and %4 times.</extracomment>
        <translation>%1，级别 %2，%3 至 %4</translation>
    </message>
    <message>
        <source>instead of the rotation</source>
        <translation>代替轮值</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Handoff and reports</source>
        <translation>交接与报告</translation>
    </message>
    <message>
        <source>Channels and deliveries</source>
        <translation>渠道与投递</translation>
    </message>
    <message>
        <source>By which ways people are told: test them, send again</source>
        <translation>通过哪些途径通知人员：测试、重新发送</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pieces</name>
    <message>
        <source>Nothing yet</source>
        <extracomment>What a screen reader says of a line that has no words.</extracomment>
        <translation>尚无内容</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pill</name>
    <message>
        <source>State</source>
        <extracomment>What a screen reader says of a badge that has nothing to say yet.</extracomment>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PinsTab</name>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>固定项</translation>
    </message>
    <message>
        <source>Pin a build…</source>
        <translation>固定构建…</translation>
    </message>
    <message>
        <source>Its files stay whatever their age</source>
        <translation>其文件无论多旧都保留</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Retention decides again; can be taken back</source>
        <translation>重新由保留策略决定；可撤销</translation>
    </message>
    <message>
        <source>Open the pinned build</source>
        <translation>打开固定的构建</translation>
    </message>
    <message>
        <source>Leads to the build</source>
        <translation>前往该构建</translation>
    </message>
    <message>
        <source>Pinned builds</source>
        <translation>固定的构建</translation>
    </message>
    <message>
        <source>The pins</source>
        <translation>固定项</translation>
    </message>
    <message>
        <source>No build is pinned. Pin what was shipped: its files then stay whatever their age.</source>
        <translation>没有固定的构建。请固定已发布的构建：其文件将无论多旧都保留。</translation>
    </message>
    <message>
        <source>Choose one pin first.</source>
        <translation>请先选择一个固定项。</translation>
    </message>
    <message>
        <source>Id of the build</source>
        <translation>构建编号</translation>
    </message>
    <message>
        <source>Pin a build</source>
        <translation>固定构建</translation>
    </message>
    <message>
        <source>Its source, log and result stay whatever their age, until somebody takes the pin off.</source>
        <translation>其源码、日志和结果无论多旧都保留，直到有人取消固定。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>That is no id of a build.</source>
        <translation>这不是构建编号。</translation>
    </message>
    <message>
        <source>Copy it from the page of builds.</source>
        <translation>请从构建页面复制。</translation>
    </message>
    <message>
        <source>Pinned %1.</source>
        <translation>已固定 %1。</translation>
    </message>
    <message>
        <source>Took the pin off %1.</source>
        <translation>已取消固定 %1。</translation>
    </message>
    <message>
        <source>Retention decides about its files again.</source>
        <translation>其文件重新由保留策略决定。</translation>
    </message>
    <message>
        <source>Pinned %1 again.</source>
        <translation>已重新固定 %1。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pipeline</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlainText</name>
    <message numerus="yes">
        <source> … %n more character(s)</source>
        <extracomment>Behind a very long line that was cut.</extracomment>
        <translation>
            <numerusform>… 另有 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanForm</name>
    <message>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>When builds come</source>
        <translation>构建何时到来</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>按测量</translation>
    </message>
    <message>
        <source>on working days, 9 to 17</source>
        <translation>工作日 9 至 17 点</translation>
    </message>
    <message>
        <source>Builds a day</source>
        <translation>每天构建数</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>按登记</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>× %1</source>
        <extracomment>How much more comes in: a factor.</extracomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>按测量</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1 个</translation>
    </message>
    <message>
        <source>A team with so many builds on a working day</source>
        <translation>工作日有这么多构建的团队</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n 台工作机</numerusform>
        </translation>
    </message>
    <message>
        <source>workers as registered</source>
        <translation>登记的工作机</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanTab</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>Wait, 95 of 100</source>
        <translation>等待，100 中的 95</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Hours above 10</source>
        <translation>超过 10 的小时数</translation>
    </message>
    <message>
        <source>Hours above 20</source>
        <translation>超过 20 的小时数</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>保留以便比较</translation>
    </message>
    <message>
        <source>Stays in the list below while you change the question</source>
        <translation>在您更改问题时留在下方列表中</translation>
    </message>
    <message>
        <source>Forget kept ones</source>
        <translation>忘掉保留的</translation>
    </message>
    <message>
        <source>Only what is shown stays in the list</source>
        <translation>列表中只留显示的</translation>
    </message>
    <message>
        <source>Simulated queue of a week</source>
        <translation>模拟的一周队列</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>尚无已知内容。</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>没有保留的内容。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Queue of a week as simulated</source>
        <translation>模拟的一周队列</translation>
    </message>
    <message numerus="yes">
        <source>Advised: %n worker(s).</source>
        <translation>
            <numerusform>建议：%n 台工作机。</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 workers, busy for %2 of the time, 95 of 100 builds wait less than %3.</source>
        <extracomment>%1 is a number of workers, %2 a percentage, %3 a time.</extracomment>
        <translation>有 %1 台工作机、占用 %2 的时间时，100 个构建中有 95 个等待少于 %3。</translation>
    </message>
    <message>
        <source>Measured: %1 builds a day, %2 of them iOS, %3 each.</source>
        <extracomment>%1 is a number, %2 a percentage, %3 a time.</extracomment>
        <translation>测量：每天 %1 个构建，其中 iOS %2，每个 %3。</translation>
    </message>
    <message>
        <source>The rule of thumb says %1 (%2 builds a day each).</source>
        <extracomment>%1 is a number of workers, %2 a number of builds.</extracomment>
        <translation>经验法则为 %1 台（每台每天 %2 个构建）。</translation>
    </message>
    <message>
        <source>Nothing is simulated: too little is known.</source>
        <translation>未模拟：已知信息太少。</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保留：%1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <extracomment>The question as it stands, as against those that were kept.</extracomment>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PolicyForm</name>
    <message>
        <source>days</source>
        <extracomment>After a number: how many days.</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>with their certificates and profiles, after the end of the build</source>
        <translation>连同证书和描述文件，自构建结束起</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>after the end of the build</source>
        <translation>自构建结束起</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Last successes</source>
        <extracomment>After a number: builds that succeeded.</extracomment>
        <translation>最近成功</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>个构建</translation>
    </message>
    <message>
        <source>of each project, branch and platform: result and log stay longer</source>
        <translation>每个项目、分支和平台：结果和日志保留更久</translation>
    </message>
    <message>
        <source>but no longer than</source>
        <translation>但不超过</translation>
    </message>
    <message>
        <source>branches end without telling anybody</source>
        <translation>分支结束时不会通知任何人</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>After a number: how many hours.</extracomment>
        <translation>回收站</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>in which a clean-up can be taken back</source>
        <translation>在此期间清理可以撤销</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>文件保留多久</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <extracomment>%1 is a number: what a setting is unless somebody changes it.</extracomment>
        <translation>默认：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PresenceSettings</name>
    <message>
        <source>This desktop</source>
        <translation>此桌面</translation>
    </message>
    <message>
        <source>When a problem is new</source>
        <translation>出现新问题时</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>A button: plays the sound.</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times: 22:00 to 07:00.</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>In quiet hours criticals still ring</source>
        <translation>免打扰时段内严重告警仍会响铃</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the tray</source>
        <translation>关闭窗口后控制台留在托盘</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the console.</source>
        <translation>此桌面没有托盘：关闭窗口将结束控制台。</translation>
    </message>
    <message>
        <source>Start with the desktop, in the tray where there is one</source>
        <translation>随桌面启动，有托盘时进入托盘</translation>
    </message>
    <message>
        <source>Floating bar above other windows</source>
        <translation>其他窗口之上的浮动条</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ProblemsPopup</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No contact with the farm. This is what was known last.</source>
        <translation>与农场没有联系。这是最后已知的情况。</translation>
    </message>
    <message>
        <source>No alert is open.</source>
        <translation>没有未结束的告警。</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>尚未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>另有 %n 个：全部告警</numerusform>
        </translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>全部告警</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 is a problem, %2 a time.</extracomment>
        <translation>%1（自 %2）</translation>
    </message>
    <message>
        <source>%1 - taken or silenced</source>
        <extracomment>%1 is a problem.</extracomment>
        <translation>%1 - 已处理或已静默</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>确认：%1</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>静默 1 h</translation>
    </message>
    <message>
        <source>Silence for an hour: %1</source>
        <translation>静默一小时：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::QueueOutlook</name>
    <message>
        <source>Above %1 for %2: the alert for a lasting queue is due.</source>
        <extracomment>The alert is given after a number of minutes. %1 builds wait, %2 is a length of time.</extracomment>
        <translation>高于 %1 已 %2：队列持续过长的告警即将发出。</translation>
    </message>
    <message>
        <source>Above %1 for %2 of %3 min: alert in %4 unless it falls.</source>
        <extracomment>%1 builds wait, for %2 of the %3 minutes after which there is an alert; %4 is a length of time.</extracomment>
        <translation>在 %3 分钟中高于 %1 已 %2：若不下降，%4 后告警。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::QueuePanel</name>
    <message>
        <source>Queue depth over time</source>
        <translation>队列长度随时间变化</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
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
        <translation>7 天</translation>
    </message>
    <message>
        <source>Queue of the last %1</source>
        <extracomment>%1 is a duration such as &quot;8 h&quot;.</extracomment>
        <translation>最近 %1 的队列</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>warn at %1</source>
        <translation>%1 时警告</translation>
    </message>
    <message>
        <source>act at %1</source>
        <translation>%1 时处理</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Shortcuts  ( ? )</source>
        <translation>快捷键  ( ? )</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RatesLine</name>
    <message>
        <source>%1/min</source>
        <extracomment>Nothing is known: a dash. Else builds a minute.</extracomment>
        <translation>%1/分钟</translation>
    </message>
    <message>
        <source>Builds in a minute</source>
        <translation>每分钟构建数</translation>
    </message>
    <message>
        <source>Mean of the last 10 minutes</source>
        <translation>最近 10 分钟的平均</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>开始 %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>完成 %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ReachEditor</name>
    <message>
        <source>Commands run</source>
        <translation>命令运行于</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation>默认命令</translation>
    </message>
    <message>
        <source>nowhere: they are only shown, to be copied</source>
        <translation>不运行：只显示，供复制</translation>
    </message>
    <message>
        <source>on this machine: the controller runs here</source>
        <translation>在本机：控制器在此运行</translation>
    </message>
    <message>
        <source>on the controller&apos;s machine, over SSH</source>
        <translation>在控制器的机器上，通过 SSH</translation>
    </message>
    <message>
        <source>as ssh is configured</source>
        <extracomment>Of a port or a user: as the configuration of ssh says.</extracomment>
        <translation>按 ssh 的配置</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>访问与命令</translation>
    </message>
    <message>
        <source>How commands get to the controller&apos;s machine</source>
        <translation>命令如何到达控制器的机器</translation>
    </message>
    <message>
        <source>The program ssh of this machine is used, with its configuration, keys and agent. It never asks for a password: a key that the agent does not have open is refused. What is set here is kept on this computer, for this farm.</source>
        <translation>使用本机的 ssh 程序及其配置、密钥和代理。它从不询问密码：代理未打开的密钥会被拒绝。此处的设置保存在本计算机上，仅用于此农场。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Each is a program and its words; quotes keep spaces together. There is no shell: &amp;&amp; | &gt; $ mean nothing. Write paths and ports as they are on that machine; sudo -n never asks.</source>
        <translation>每条是一个程序及其参数；引号将空格保持在一起。没有 shell：&amp;&amp; | &gt; $ 没有意义。路径和端口按那台机器书写；sudo -n 从不询问。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ReachTexts</name>
    <message>
        <source>&quot;%1&quot; is not the name or address of a host.</source>
        <translation>“%1”不是主机的名称或地址。</translation>
    </message>
    <message>
        <source>Write it without user, port and spaces.</source>
        <translation>请不带用户、端口和空格书写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a user.</source>
        <translation>“%1”不是用户名。</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - are possible.</source>
        <translation>可用字母、数字和 . _ -</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 不是端口。</translation>
    </message>
    <message>
        <source>Ports are 1 to 65535; 0 takes that of ssh&apos;s configuration.</source>
        <translation>端口为 1 至 65535；0 采用 ssh 的配置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a key file.</source>
        <translation>“%1”不是密钥文件的路径。</translation>
    </message>
    <message>
        <source>A quote in &quot;%1&quot; does not end.</source>
        <translation>“%1”中的引号没有结束。</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>没有命令。</translation>
    </message>
    <message>
        <source>It is not set how commands get to the controller&apos;s machine.</source>
        <translation>未设置命令如何到达控制器的机器。</translation>
    </message>
    <message>
        <source>Set it under &quot;Access and commands&quot;, or copy the command and run it there.</source>
        <translation>请在“访问与命令”中设置，或复制命令在那里运行。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ResourceNotice</name>
    <message>
        <source>State of: %1</source>
        <extracomment>%1 is what cannot be read, such as &quot;The alerts&quot;.</extracomment>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is what cannot be read, such as &quot;The alerts&quot;; %2 is a sentence that says why.</extracomment>
        <translation>无法读取%1：%2</translation>
    </message>
    <message>
        <source>What is shown is from %1.</source>
        <translation>显示的是 %1 的内容。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RestoreWizard</name>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>%1: %2 builds, %3, %4</source>
        <extracomment>Of a list of backups: %1 is its name, %2 how many builds it has, %3 its size, %4 whether it is verified.</extracomment>
        <translation>%1：%2 个构建，%3，%4</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>尚未查看。</translation>
    </message>
    <message>
        <source>1 of 3: Go back to what?</source>
        <translation>1/3：回到哪里？</translation>
    </message>
    <message>
        <source>2 of 3: What would that mean?</source>
        <translation>2/3：这意味着什么？</translation>
    </message>
    <message>
        <source>3 of 3: Do it</source>
        <translation>3/3：执行</translation>
    </message>
    <message>
        <source>Do the dry run first.</source>
        <translation>请先试运行。</translation>
    </message>
    <message>
        <source>Type %1</source>
        <extracomment>%1 is the name of the farm.</extracomment>
        <translation>请输入 %1</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Dry run of the restore</source>
        <translation>恢复的试运行</translation>
    </message>
    <message>
        <source>It cannot be restored; the log below says why.</source>
        <translation>无法恢复；下面的日志说明了原因。</translation>
    </message>
    <message>
        <source>Stopping the controller…</source>
        <translation>正在停止控制器…</translation>
    </message>
    <message>
        <source>Stop the controller</source>
        <translation>停止控制器</translation>
    </message>
    <message>
        <source>The controller could not be stopped, so nothing was restored. The log below says why.</source>
        <translation>无法停止控制器，因此没有恢复任何内容。下面的日志说明了原因。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>It was not restored; what was there is as it was. The log below says why.</source>
        <translation>未恢复；原有内容保持不变。下面的日志说明了原因。</translation>
    </message>
    <message>
        <source>Starting the controller…</source>
        <translation>正在启动控制器…</translation>
    </message>
    <message>
        <source>Start the controller</source>
        <translation>启动控制器</translation>
    </message>
    <message>
        <source>The controller is started: workers reconnect by themselves.</source>
        <translation>控制器已启动：工作机会自动重新连接。</translation>
    </message>
    <message>
        <source>The controller could not be started. The log below says why.</source>
        <translation>无法启动控制器。下面的日志说明了原因。</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>将丢失</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>将回退</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>将回来</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将发生什么</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The newest backup that passes its check</source>
        <translation>通过检查的最新备份</translation>
    </message>
    <message>
        <source>This backup:</source>
        <translation>此备份：</translation>
    </message>
    <message>
        <source>A moment, from the change log (UTC):</source>
        <translation>某一时刻，取自变更日志（UTC）：</translation>
    </message>
    <message>
        <source>Everything that the change log has: after the loss of the database</source>
        <translation>变更日志的全部内容：数据库丢失之后</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Builds that change</source>
        <translation>有变化的构建</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Stop, restore, start</source>
        <translation>停止、恢复、启动</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Restore the farm</source>
        <translation>恢复农场</translation>
    </message>
    <message>
        <source>Go back to what?</source>
        <translation>回到哪里？</translation>
    </message>
    <message>
        <source>Builds that came after it are lost; a dry run says which. What is there now is backed up first, so there is a way back.</source>
        <translation>此后的构建会丢失；试运行会说明是哪些。当前内容会先备份，因此可以回退。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Moment, UTC</source>
        <translation>时刻，UTC</translation>
    </message>
    <message>
        <source>What would that mean?</source>
        <translation>这意味着什么？</translation>
    </message>
    <message>
        <source>The dry run changes nothing and can be made while the controller runs: it checks every byte of the backup and compares it with the database that is there.</source>
        <translation>试运行不作任何更改，可在控制器运行时进行：它检查备份的每个字节，并与现有数据库比较。</translation>
    </message>
    <message>
        <source>No build is known to change.</source>
        <translation>没有已知会变化的构建。</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>These commands are run one after the other; the first was the dry run. The farm takes no builds meanwhile; builds that run go on. When the restore does not succeed, the controller is started as it was.</source>
        <translation>这些命令依次运行；第一个是试运行。其间农场不接受构建；运行中的继续。若恢复不成功，控制器按原样启动。</translation>
    </message>
    <message>
        <source>Name of the farm, to confirm</source>
        <translation>农场名称，用于确认</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RetentionTab</name>
    <message>
        <source>Save policy…</source>
        <translation>保存策略…</translation>
    </message>
    <message>
        <source>From the next clean-up on files go by these numbers</source>
        <translation>从下次清理起按这些数字清理文件</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>放弃输入</translation>
    </message>
    <message>
        <source>Shows the policy as it is</source>
        <translation>显示当前策略</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Fills in the numbers that the farm comes with; saves nothing</source>
        <translation>填入农场自带的数字；不保存</translation>
    </message>
    <message>
        <source>Retention and cleanup</source>
        <translation>保留与清理</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>文件保留多久</translation>
    </message>
    <message>
        <source>The retention policy</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>The next clean-up by the policy as it is removes %1.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>按当前策略，下次清理将删除 %1。</translation>
    </message>
    <message>
        <source>The policy is not known yet.</source>
        <translation>策略尚未知。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>These are the numbers as delivered.</source>
        <translation>这些是默认数字。</translation>
    </message>
    <message>
        <source>Change a number and see what it would remove.</source>
        <translation>更改一个数字，看看它会删除什么。</translation>
    </message>
    <message>
        <source>Asking what these numbers would remove…</source>
        <translation>正在查询这些数字会删除什么…</translation>
    </message>
    <message>
        <source>With these numbers it would remove %1</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>按这些数字将删除 %1</translation>
    </message>
    <message>
        <source>%1 more than now.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>比现在多 %1。</translation>
    </message>
    <message>
        <source>%1 less than now.</source>
        <translation>比现在少 %1。</translation>
    </message>
    <message>
        <source>Change how long files stay?</source>
        <translation>更改文件保留多久？</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>保存策略</translation>
    </message>
    <message numerus="yes">
        <source>The next clean-up removes %1. Pinned and open builds stay; what goes is in the trash for %n hour(s).</source>
        <translation>
            <numerusform>下次清理将删除 %1。已固定和未结束的构建保留；清理的内容在回收站保留 %n 小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed how long files stay.</source>
        <translation>已更改文件保留多久。</translation>
    </message>
    <message>
        <source>Files stay as long as before.</source>
        <translation>文件仍保留与之前一样久。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Rights</name>
    <message>
        <source>Any key of this controller may do this.</source>
        <translation>此控制器的任何密钥都可以这样做。</translation>
    </message>
    <message>
        <source>Needs the role submitter or operator.</source>
        <translation>需要提交者或操作员角色。</translation>
    </message>
    <message>
        <source>Needs the role operator, or a token for this machine.</source>
        <translation>需要操作员角色，或此机器的令牌。</translation>
    </message>
    <message>
        <source>Needs the role operator.</source>
        <translation>需要操作员角色。</translation>
    </message>
    <message>
        <source>Needs the admin key or a token with the role admin.</source>
        <translation>需要管理密钥或具有管理员角色的令牌。</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>owner of machines</source>
        <translation>机器所有者</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>提交者</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>The controller has not said yet what this key may do.</source>
        <translation>控制器尚未说明此密钥可以做什么。</translation>
    </message>
    <message>
        <source>%1 You are here as: %2.</source>
        <extracomment>%1 is a sentence that says which role is needed, %2 the role one has.</extracomment>
        <translation>%1 您在这里的身份：%2。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingForm</name>
    <message>
        <source>Rolling update</source>
        <translation>滚动更新</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen</source>
        <translation>
            <numerusform>所选 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>所有工作机</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingPanel</name>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>finishes its builds</source>
        <translation>正在完成其构建</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>已收到请求</translation>
    </message>
    <message>
        <source>builds a trial</source>
        <translation>正在试构建</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>stopped by a failure</source>
        <translation>因失败而停止</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>没有更多</translation>
    </message>
    <message>
        <source>Stop rolling update</source>
        <translation>停止滚动更新</translation>
    </message>
    <message>
        <source>What has begun is finished, nothing more begins</source>
        <translation>已开始的会完成，不再开始新的</translation>
    </message>
    <message>
        <source>Rolling update</source>
        <translation>滚动更新</translation>
    </message>
    <message>
        <source>Stopped the rolling update.</source>
        <translation>已停止滚动更新。</translation>
    </message>
    <message>
        <source>No rolling update goes on.</source>
        <translation>没有进行中的滚动更新。</translation>
    </message>
    <message>
        <source>%1, %2; began %3 by %4</source>
        <extracomment>%1 is what is done (&quot;update&quot;), %2 how it goes, %3 when it began, %4 by whom.</extracomment>
        <translation>%1，%2；%3由 %4 开始</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>What takes the room, as areas</source>
        <translation>占用空间的内容（面积图）</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>占用空间的内容</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>尚未存储任何内容。</translation>
    </message>
    <message>
        <source>The storage</source>
        <translation>存储</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Leads to how long files stay</source>
        <translation>前往文件保留多久</translation>
    </message>
    <message>
        <source>Next clean-up frees</source>
        <translation>下次清理释放</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>回收站中</translation>
    </message>
    <message>
        <source>Leads to what can be put back</source>
        <translation>前往可以放回的内容</translation>
    </message>
    <message>
        <source>The farm takes no new builds: a disk is full or does not answer.</source>
        <translation>农场不接受新构建：磁盘已满或无响应。</translation>
    </message>
    <message>
        <source>Clean up below &quot;Retention and cleanup&quot;, or give the disk more room; builds are taken again by themselves.</source>
        <translation>请在“保留与清理”中清理，或给磁盘更多空间；之后会自动重新接受构建。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RotaStrip</name>
    <message>
        <source>Rota of the weeks to come, as a picture</source>
        <translation>未来数周的值班表（图）</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RowsTab</name>
    <message>
        <source>Row</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: how it stands at present.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Rows of the runbook</source>
        <translation>运维手册条目</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>What an operator wants</source>
        <translation>操作员的需要</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>没有包含这些词的条目。</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>所选条目</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>所有章节</translation>
    </message>
    <message>
        <source>Choose a row.</source>
        <translation>请选择一个条目。</translation>
    </message>
    <message>
        <source>No check of the controller answers this row by itself.</source>
        <translation>控制器没有检查能自行回答此条目。</translation>
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
        <translation>严重</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>规则的数字</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Least number of cases</source>
        <translation>最少样本数</translation>
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
            <numerusform>%n 个构建</numerusform>
        </translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>%1 is a figure such as &quot;10 builds&quot;.</extracomment>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>%1 is a figure.</extracomment>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a figure.</extracomment>
        <translation>%1 或更多</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded for this figure in the last %n day(s).</source>
        <translation>
            <numerusform>过去 %n 天没有此数据的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would not have fired in the last %n day(s).</source>
        <translation>
            <numerusform>过去 %n 天不会触发。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>在过去 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them shorter than 3 min</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>其中 %n 次短于 3 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1, %2.</source>
        <extracomment>%1 is &quot;in the last 30 days&quot;, %2 &quot;2 of them shorter than 3 min&quot;.</extracomment>
        <translation>
            <numerusform>%1会触发 %n 次，%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RulesTab</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>When the rule would have fired</source>
        <translation>规则会在何时触发</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>What these numbers would have done in the last 30 days</source>
        <translation>这些数字在过去 30 天会有什么结果</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Watch with these numbers from now on; can be taken back</source>
        <translation>从现在起按这些数字监视；可撤销</translation>
    </message>
    <message>
        <source>Reset rule to default</source>
        <translation>恢复默认规则</translation>
    </message>
    <message>
        <source>The numbers of the runbook; can be taken back</source>
        <translation>运维手册的数字；可撤销</translation>
    </message>
    <message>
        <source>What the numbers would have done</source>
        <translation>这些数字会有什么结果</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Change a number and see what it would have done.</source>
        <translation>更改一个数字，看看会有什么结果。</translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation>请选择一个规则。</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>请先选择一个规则。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>It is as delivered.</source>
        <translation>已是默认。</translation>
    </message>
    <message>
        <source>peak while firing</source>
        <translation>触发期间的峰值</translation>
    </message>
    <message>
        <source>Change the rule &quot;%1&quot;?</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>更改规则“%1”？</translation>
    </message>
    <message>
        <source>Changed the rule &quot;%1&quot;.</source>
        <translation>已更改规则“%1”。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is as before.</source>
        <translation>规则“%1”已恢复原样。</translation>
    </message>
    <message>
        <source>The numbers of the runbook count again.</source>
        <translation>重新采用运维手册的数字。</translation>
    </message>
    <message>
        <source>The rule is as delivered.</source>
        <translation>规则已是默认。</translation>
    </message>
    <message>
        <source>The rule is as before.</source>
        <translation>规则已恢复原样。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunForm</name>
    <message>
        <source>Maintenance of the build farm</source>
        <translation>构建农场维护</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>告知用户的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>At the deadline</source>
        <translation>到期限时</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>需时</translation>
    </message>
    <message>
        <source>Deadline for running builds</source>
        <translation>运行中构建的期限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Optimise the database when it is worth while</source>
        <translation>在值得时优化数据库</translation>
    </message>
    <message>
        <source>Trial build on each machine before submissions are taken</source>
        <translation>接受提交前在每台机器上试构建</translation>
    </message>
    <message>
        <source>Maintenance now</source>
        <translation>立即维护</translation>
    </message>
    <message>
        <source>On the machines</source>
        <translation>在机器上</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Restart the worker program</source>
        <translation>重启工作机程序</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Update the worker program</source>
        <translation>更新工作机程序</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunLog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy as incident notes</source>
        <translation>复制为事件记录</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>运行了什么</translation>
    </message>
    <message>
        <source>What was run, and what it said</source>
        <translation>运行了什么，以及输出</translation>
    </message>
    <message>
        <source>What is run is shown here: the command as it is, its output, and how it ended.</source>
        <translation>这里显示所运行的内容：命令原文、其输出及如何结束。</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>没有运行中的命令</translation>
    </message>
    <message>
        <source>Ended with status %1 after %2.</source>
        <translation>以状态 %1 结束，用时 %2。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookActions</name>
    <message>
        <source>Open where it is done</source>
        <translation>打开执行处</translation>
    </message>
    <message>
        <source>The page of this console for the chosen row</source>
        <translation>此控制台中对应所选条目的页面</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Asks the controller for all checks of the morning</source>
        <translation>向控制器询问全部早间检查</translation>
    </message>
    <message>
        <source>Run self-test</source>
        <translation>运行自检</translation>
    </message>
    <message>
        <source>A record and 1 MiB are written, read, stored, fetched and removed</source>
        <translation>写入、读取、存储、取回并删除一条记录和 1 MiB</translation>
    </message>
    <message>
        <source>Run the job now…</source>
        <translation>立即运行任务…</translation>
    </message>
    <message>
        <source>The scheduled job of the chosen row</source>
        <translation>所选条目的计划任务</translation>
    </message>
    <message>
        <source>I have looked through the contacts…</source>
        <translation>我已核对联系人…</translation>
    </message>
    <message>
        <source>Says that names and numbers are right today</source>
        <translation>表示姓名和号码今天无误</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>What the row says to type</source>
        <translation>该条目要求输入的内容</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>请先选择一个条目。</translation>
    </message>
    <message>
        <source>This row is not built; nothing of it is in the console.</source>
        <translation>此条目尚未实现；控制台中没有相应内容。</translation>
    </message>
    <message>
        <source>This row names no command.</source>
        <translation>此条目没有命令。</translation>
    </message>
    <message>
        <source>Choose a row that has a job.</source>
        <translation>请选择有任务的条目。</translation>
    </message>
    <message>
        <source>The controller has no such job: it is switched off in its configuration.</source>
        <translation>控制器没有该任务：已在其配置中关闭。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>它已在运行。</translation>
    </message>
    <message>
        <source>The self-test was not run: %1 %2</source>
        <translation>自检未运行：%1 %2</translation>
    </message>
    <message>
        <source>The self-test has passed, in %1 ms.</source>
        <translation>自检通过，用时 %1 毫秒。</translation>
    </message>
    <message>
        <source>The self-test has FAILED; the row says where.</source>
        <translation>自检失败；该条目说明了何处。</translation>
    </message>
    <message>
        <source>It runs as it would by itself; the farm works on meanwhile.</source>
        <translation>它按自动运行的方式运行；农场同时照常工作。</translation>
    </message>
    <message>
        <source>%1. It runs as it would by itself; the farm works on meanwhile.</source>
        <extracomment>%1 is what the job does, in the words of the controller.</extracomment>
        <translation>%1。它按自动运行的方式运行；农场同时照常工作。</translation>
    </message>
    <message>
        <source>Run the job %1 now?</source>
        <extracomment>%1 is the name of a job, &quot;backup&quot;.</extracomment>
        <translation>现在运行任务 %1？</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The job %1 has begun.</source>
        <extracomment>%1 is the name of a job.</extracomment>
        <translation>任务 %1 已开始。</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>正在取消。</translation>
    </message>
    <message>
        <source>Are all names and numbers of the contacts right?</source>
        <translation>联系人的姓名和号码都正确吗？</translation>
    </message>
    <message>
        <source>What is written down: that you have looked through the people and vendors today. It says nothing of the text of the runbook.</source>
        <translation>记录的内容：您今天核对了人员和供应商。与运维手册的文字无关。</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Written down: you have looked through the contacts.</source>
        <translation>已记录：您已核对联系人。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>已复制 %n 条命令。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookAnswers</name>
    <message>
        <source>Runs now.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>Has not run yet; next %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>尚未运行；下次 %1。</translation>
    </message>
    <message>
        <source>The last run failed: %1</source>
        <extracomment>%1 is why a job failed.</extracomment>
        <translation>上次运行失败：%1</translation>
    </message>
    <message>
        <source>The last run ended well; next %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>上次运行成功；下次 %1。</translation>
    </message>
    <message>
        <source>Passed %1, in %2 ms.</source>
        <extracomment>%1 is &quot;2 h ago&quot;, %2 a number of milliseconds.</extracomment>
        <translation>%1通过，用时 %2 毫秒。</translation>
    </message>
    <message>
        <source>Failed %1: %2</source>
        <extracomment>%1 is &quot;2 h ago&quot;, %2 the reason.</extracomment>
        <translation>%1失败：%2</translation>
    </message>
    <message>
        <source>The database is being gone through now.</source>
        <translation>正在检查数据库。</translation>
    </message>
    <message>
        <source>The database is damaged; see how far its repair is.</source>
        <translation>数据库已损坏；请查看修复进度。</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the database; not every page was gone through yet.</source>
        <translation>未发现数据库有问题；尚未检查所有页。</translation>
    </message>
    <message>
        <source>The database is sound; every page was gone through %1.</source>
        <extracomment>%1 is &quot;7 h ago&quot;.</extracomment>
        <translation>数据库完好；所有页已于%1检查。</translation>
    </message>
    <message>
        <source>No restore has been drilled yet.</source>
        <translation>尚未演练过恢复。</translation>
    </message>
    <message>
        <source>The drill of %1 failed: %2</source>
        <extracomment>%1 is &quot;2 d ago&quot;, %2 the reason.</extracomment>
        <translation>%1的演练失败：%2</translation>
    </message>
    <message>
        <source>Drilled %1: back in %2, with %3 lost.</source>
        <extracomment>%1 is &quot;2 d ago&quot;, %2 and %3 are lengths of time.</extracomment>
        <translation>%1演练：%2 内恢复，丢失 %3。</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>无人值班。</translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2; %n level(s).</source>
        <extracomment>%1 is a person, %2 a time; %n levels of escalation.</extracomment>
        <translation>
            <numerusform>%1 至 %2；%n 级。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked through the contacts yet.</source>
        <translation>尚无人核对过联系人。</translation>
    </message>
    <message>
        <source>Contacts looked through %1 by %2: overdue since %3.</source>
        <extracomment>%1 is &quot;12 days ago&quot;, %2 a person, %3 a time.</extracomment>
        <translation>联系人%1由 %2 核对：自 %3 起已逾期。</translation>
    </message>
    <message>
        <source>Contacts looked through %1 by %2, due again %3.</source>
        <translation>联系人%1由 %2 核对，下次 %3。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookPage</name>
    <message>
        <source>Runbook</source>
        <translation>运维手册</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>早间检查</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SavedFilters</name>
    <message>
        <source>Keep filter…</source>
        <translation>保存筛选…</translation>
    </message>
    <message>
        <source>Gives what is typed a name and a tab</source>
        <translation>给输入的内容一个名称和标签页</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保存的筛选</translation>
    </message>
    <message>
        <source>All builds</source>
        <extracomment>A tab: no filter.</extracomment>
        <translation>所有构建</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>请先输入筛选。</translation>
    </message>
    <message>
        <source>This filter has a tab already.</source>
        <translation>此筛选已有标签页。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n kept filters; close one first.</source>
        <translation>
            <numerusform>已有 %n 个保存的筛选；请先关闭一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选的名称</translation>
    </message>
    <message>
        <source>Keep this filter under a name</source>
        <translation>以名称保存此筛选</translation>
    </message>
    <message>
        <source>A tab above the list will show the builds of: %1</source>
        <extracomment>%1 is what was typed into the filter.</extracomment>
        <translation>列表上方的标签页将显示以下构建：%1</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The filter is gone again.</source>
        <translation>筛选已再次移除。</translation>
    </message>
    <message>
        <source>Closed the filter %1.</source>
        <translation>已关闭筛选 %1。</translation>
    </message>
    <message>
        <source>The filter is back.</source>
        <translation>筛选已恢复。</translation>
    </message>
    <message>
        <source>Close the filter %1</source>
        <extracomment>%1 is the name of a kept filter.</extracomment>
        <translation>关闭筛选 %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SecretBox</name>
    <message>
        <source>Copy secret</source>
        <translation>复制密文</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新密文</translation>
    </message>
    <message>
        <source>Copied the secret.</source>
        <translation>已复制密文。</translation>
    </message>
    <message>
        <source>The secret of %1, shown this once: the controller keeps only its sum. Copy it to where it is needed.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>%1 的密文，仅显示这一次：控制器只保留其校验和。请复制到需要之处。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Session</name>
    <message>
        <source>No keyring: the key is kept in the file %1, which only you can read.</source>
        <translation>没有密钥环：密钥保存在文件 %1 中，只有您可以读取。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Of the controller: what its files, flags and variables say.</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>此控制台</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Severity</name>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Signs</name>
    <message>
        <source>no contact; this is what was known last</source>
        <translation>没有联系；这是最后已知的情况</translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s)</source>
        <translation>
            <numerusform>%n 个严重问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of builds.</extracomment>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>%1 of %2 workers online</source>
        <extracomment>Workers: %1 of %2 are there.</extracomment>
        <translation>%1 / %2 台工作机在线</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilenceForm</name>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Only this of %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>仅 %1 的此项</translation>
    </message>
    <message>
        <source>All of %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1 的全部</translation>
    </message>
    <message>
        <source>Every warning</source>
        <translation>所有警告</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>从现在起</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>每个%1</translation>
    </message>
    <message>
        <source>Every first %1 of the month</source>
        <translation>每月第一个%1</translation>
    </message>
    <message>
        <source>What is kept quiet</source>
        <translation>静默的内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Begins at, UTC</source>
        <translation>开始于，UTC</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>静默时长</translation>
    </message>
    <message>
        <source>The silence ends after</source>
        <translation>静默结束于</translation>
    </message>
    <message>
        <source>What it would match</source>
        <translation>会匹配的内容</translation>
    </message>
    <message>
        <source>ends after</source>
        <translation>结束于</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n alert(s) quiet now</source>
        <translation>
            <numerusform>现在静默 %n 个告警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have matched %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>过去 7 天会匹配 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilencesTab</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Quiet now</source>
        <translation>现在静默</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>New silence…</source>
        <translation>新建静默…</translation>
    </message>
    <message>
        <source>Keep something quiet, once or again and again</source>
        <translation>让某项安静，一次或反复</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>结束静默</translation>
    </message>
    <message>
        <source>What it matches is told again at once; can be taken back</source>
        <translation>匹配的立即恢复通知；可撤销</translation>
    </message>
    <message>
        <source>Nothing is kept quiet.</source>
        <translation>没有静默的内容。</translation>
    </message>
    <message>
        <source>The silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Choose a silence first.</source>
        <translation>请先选择一个静默。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SimulatorTab</name>
    <message>
        <source>Would be</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>With %1/%2/%3: %4 in %n backup(s).</source>
        <extracomment>%1, %2 and %3 are numbers of daily, weekly and monthly backups, %4 a size.</extracomment>
        <translation>
            <numerusform>按 %1/%2/%3：%n 个备份共 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1 (%2).</source>
        <extracomment>%1 is a time, %2 is &quot;40 d ago&quot;.</extracomment>
        <translation>最旧的是 %1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n 个将被清理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>将释放 %1。</translation>
    </message>
    <message>
        <source>None would go.</source>
        <translation>没有会被清理的。</translation>
    </message>
    <message>
        <source>What would be kept</source>
        <translation>将保留的内容</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What if other numbers were kept?</source>
        <translation>若保留其他数目？</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>As the farm keeps them</source>
        <translation>按农场的设置保留</translation>
    </message>
    <message>
        <source>What other numbers would mean</source>
        <translation>其他数目意味着什么</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>尚无备份。</translation>
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
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in days.</extracomment>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StaleVeil</name>
    <message>
        <source>Figures below are out of date</source>
        <translation>下面的数据已过时</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StateSentence</name>
    <message>
        <source>nothing waits</source>
        <translation>没有等待</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait, oldest %1</source>
        <extracomment>%1 is a duration: how long the build that was submitted first has been waiting.</extracomment>
        <translation>
            <numerusform>%n 个构建等待，最久 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n worker(s) online</source>
        <extracomment>Part of a sentence: &quot;4 of 4 workers online&quot;.</extracomment>
        <translation>
            <numerusform>%1 / %n 台工作机在线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 workers offline, first %2</source>
        <extracomment>%1 is the number of all workers, %2 names the one that is offline longest.</extracomment>
        <translation>
            <numerusform>%1 台工作机中 %n 台离线，首先是 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline</source>
        <extracomment>%1 is the name of a worker, %2 a duration.</extracomment>
        <translation>%1 离线</translation>
    </message>
    <message>
        <source>%1 offline for %2</source>
        <translation>%1 离线 %2</translation>
    </message>
    <message>
        <source>The controller refuses the key: nothing is known.</source>
        <translation>控制器拒绝密钥：一无所知。</translation>
    </message>
    <message>
        <source>Enter the API key of this controller.</source>
        <translation>请输入此控制器的 API 密钥。</translation>
    </message>
    <message>
        <source>No contact since %1 (%2): the farm may be fine or not.</source>
        <extracomment>%1 is a time of day, %2 a duration.</extracomment>
        <translation>自 %1 起没有联系（%2）：农场可能正常，也可能不正常。</translation>
    </message>
    <message>
        <source>The figures below are the last ones known.</source>
        <translation>下面的数据是最后已知的。</translation>
    </message>
    <message>
        <source>Connecting: nothing is known yet.</source>
        <translation>正在连接：尚一无所知。</translation>
    </message>
    <message>
        <source>No worker is registered; %1.</source>
        <translation>没有登记的工作机；%1。</translation>
    </message>
    <message>
        <source>Start expo-worker on a build machine and point it at this controller.</source>
        <translation>请在构建机器上启动 expo-worker，并指向此控制器。</translation>
    </message>
    <message numerus="yes">
        <source>All %n worker(s) are offline; %1.</source>
        <translation>
            <numerusform>全部 %n 台工作机离线；%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the machines, their network and the expo-worker service.</source>
        <translation>请检查机器、网络和 expo-worker 服务。</translation>
    </message>
    <message>
        <source>Degraded: %1; %2.</source>
        <translation>降级：%1；%2。</translation>
    </message>
    <message>
        <source>Bring %1 back: check the machine, its network and the expo-worker service.</source>
        <translation>请恢复 %1：检查机器、网络和 expo-worker 服务。</translation>
    </message>
    <message>
        <source>Overloaded: %1; %2.</source>
        <translation>过载：%1；%2。</translation>
    </message>
    <message>
        <source>Backlog: %1; %2.</source>
        <translation>积压：%1；%2。</translation>
    </message>
    <message>
        <source>All quiet: %1, %2.</source>
        <translation>一切平静：%1，%2。</translation>
    </message>
    <message>
        <source>Nothing runs: %1; %2.</source>
        <translation>没有运行：%1；%2。</translation>
    </message>
    <message>
        <source>Starting: %1; %2.</source>
        <translation>正在启动：%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>Working: %n build(s) running, %1, %2.</source>
        <extracomment>%1 is &quot;4 of 4 workers online&quot;, %2 is &quot;nothing waits&quot; or &quot;2 builds wait, oldest 40 s&quot;.</extracomment>
        <translation>
            <numerusform>工作中：%n 个构建运行中，%1，%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stuck: no worker can take %n build(s); %1.</source>
        <extracomment>Builds wait for a platform that no worker builds for.</extracomment>
        <translation>
            <numerusform>受阻：没有工作机能接 %n 个构建；%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failing: %n of %1 build(s) failed in the last hour; %2.</source>
        <extracomment>%1 is the number of all builds that ended in the last hour.</extracomment>
        <translation>
            <numerusform>失败：最近一小时 %1 个构建中 %n 个失败；%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the failed builds for what they have in common.</source>
        <translation>请查看失败构建的共同点。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StatusPanel</name>
    <message>
        <source>How safe the farm is</source>
        <translation>农场有多安全</translation>
    </message>
    <message>
        <source>The state of the backups</source>
        <translation>备份的状态</translation>
    </message>
    <message>
        <source>Age of the newest backup (RPO)</source>
        <translation>最新备份的时间 (RPO)</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>验证于 %1</translation>
    </message>
    <message>
        <source>A restore takes (RTO)</source>
        <translation>恢复需时 (RTO)</translation>
    </message>
    <message>
        <source>no drill has succeeded yet</source>
        <translation>尚无成功的演练</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>测量于 %1</translation>
    </message>
    <message>
        <source>Next backup %1, at %2.</source>
        <extracomment>%1 is &quot;in 3 h&quot;, %2 a time.</extracomment>
        <translation>下次备份 %1，%2。</translation>
    </message>
    <message>
        <source>No backup is scheduled.</source>
        <translation>没有计划备份。</translation>
    </message>
    <message>
        <source>%1, on the disk of the data: it would be lost with it</source>
        <translation>%1，与数据在同一磁盘上：会随之丢失</translation>
    </message>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1（失败：%2）</translation>
    </message>
    <message>
        <source>%1 (copied %2)</source>
        <translation>%1（复制于 %2）</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保存在 %1。</translation>
    </message>
    <message>
        <source>There is no change log: what happens between two backups would be lost.</source>
        <translation>没有变更日志：两次备份之间发生的内容会丢失。</translation>
    </message>
    <message>
        <source>Change log since %1, up to date: a restore can go to any moment since then.</source>
        <extracomment>%1 is a time, %2 a length of time.</extracomment>
        <translation>变更日志自 %1 起，已是最新：可以恢复到此后的任何时刻。</translation>
    </message>
    <message>
        <source>Change log since %1, %2 behind: a restore can go to any moment since then.</source>
        <translation>变更日志自 %1 起，落后 %2：可以恢复到此后的任何时刻。</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Database not known</source>
        <translation>数据库状态未知</translation>
    </message>
    <message>
        <source>Database sound</source>
        <translation>数据库完好</translation>
    </message>
    <message>
        <source>Database being checked</source>
        <translation>正在检查数据库</translation>
    </message>
    <message>
        <source>Database damaged</source>
        <translation>数据库已损坏</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StepTexts</name>
    <message>
        <source>Does the service run?</source>
        <translation>服务在运行吗？</translation>
    </message>
    <message>
        <source>&quot;active (running)&quot;: it runs, so look at the network between you and it, and at the port below. &quot;failed&quot;: its last lines say why. &quot;activating&quot;: it is starting, or being started again and again.</source>
        <translation>“active (running)”：它在运行，请检查您与它之间的网络以及下面的端口。“failed”：最后几行说明原因。“activating”：正在启动，或在反复启动。</translation>
    </message>
    <message>
        <source>What did it say last?</source>
        <translation>它最后说了什么？</translation>
    </message>
    <message>
        <source>The last error before it ended is the cause most of the time. Exit status 78: the configuration is wrong; 74: what was written cannot be trusted any more; 75: another controller holds the data.</source>
        <translation>结束前的最后一个错误通常就是原因。退出状态 78：配置有误；74：已写入的内容不再可信；75：另一个控制器占用数据。</translation>
    </message>
    <message>
        <source>Is the configuration right?</source>
        <translation>配置正确吗？</translation>
    </message>
    <message>
        <source>Every mistake is named with file and line. After a change of the configuration this is the first thing to look at; correct the file, then start again.</source>
        <translation>每个错误都注明文件和行号。更改配置后应先看这里；改正文件，然后重新启动。</translation>
    </message>
    <message>
        <source>Who holds the database?</source>
        <translation>谁占用数据库？</translation>
    </message>
    <message>
        <source>Only the controller may. Another program that is listed here (a sqlite3 shell, a copy under way) has to end by itself or be ended by you. Never remove files that end in -wal or -shm: committed builds are in them.</source>
        <translation>只有控制器可以。这里列出的其他程序（sqlite3 命令行、正在进行的复制）必须自行结束或由您结束。切勿删除以 -wal 或 -shm 结尾的文件：其中有已提交的构建。</translation>
    </message>
    <message>
        <source>Who listens on the port?</source>
        <translation>谁在监听端口？</translation>
    </message>
    <message>
        <source>Nothing: the controller does not serve. Another program: it took the port, and the controller refuses to start beside it; the log names it. The controller: it serves, look at the network or the proxy in front.</source>
        <translation>没有：控制器未提供服务。其他程序：它占用了端口，控制器拒绝与之并存，日志中有其名称。控制器：它在提供服务，请检查网络或前面的代理。</translation>
    </message>
    <message>
        <source>Is a disk full?</source>
        <translation>磁盘满了吗？</translation>
    </message>
    <message>
        <source>The controller starts on a full disk and cleans up by itself. Where something else filled it, make room there. Do not remove folders below its storage by hand: the database knows these files.</source>
        <translation>控制器在磁盘满时也能启动并自行清理。若被其他内容占满，请在那里腾出空间。不要手动删除其存储下的文件夹：数据库知道这些文件。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Builds that run go on: their workers keep what they made and deliver it. What was acknowledged is on disk. Read the log first: what stopped it may stop it again.</source>
        <translation>运行中的构建继续：工作机保留结果并交付。已确认的内容都在磁盘上。请先看日志：导致停止的原因可能再次使其停止。</translation>
    </message>
    <message>
        <source>Which backup could be restored?</source>
        <translation>可以恢复哪个备份？</translation>
    </message>
    <message>
        <source>Changes nothing. Says which backup is the newest that passes its check, and which builds would be lost or return. To restore, go to &quot;Restore the farm&quot;.</source>
        <translation>不作任何更改。说明哪个备份是通过检查的最新备份，以及哪些构建会丢失或回来。要恢复，请前往“恢复农场”。</translation>
    </message>
    <message>
        <source>Is it well again?</source>
        <translation>恢复正常了吗？</translation>
    </message>
    <message>
        <source>&quot;ready&quot; means that it has written, read, stored and fetched something after its start. The alarm above the pages ends by itself with the first contact.</source>
        <translation>“ready”表示启动后已完成写入、读取、存储和取回。首次恢复联系时页面上方的警报会自动结束。</translation>
    </message>
    <message>
        <source>Stop the controller</source>
        <translation>停止控制器</translation>
    </message>
    <message>
        <source>Restore (what to restore is added)</source>
        <translation>恢复（将补充要恢复的内容）</translation>
    </message>
    <message>
        <source>Start the controller</source>
        <translation>启动控制器</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StepsView</name>
    <message>
        <source>Emergency steps</source>
        <translation>应急步骤</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>访问与命令</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <extracomment>A step: its number, its title, its row of the runbook.</extracomment>
        <translation>%1. %2（%3）</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>运行…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <extracomment>%1 is the title of a step.</extracomment>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>Until then each command can be copied and run on that machine by hand.</source>
        <translation>在此之前，每条命令都可以复制并在该机器上手动运行。</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>另一个命令正在运行。</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未结束</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StopForm</name>
    <message>
        <source>Takes</source>
        <translation>需时</translation>
    </message>
    <message>
        <source>Until somebody ends it</source>
        <translation>直到有人结束</translation>
    </message>
    <message>
        <source>Start nothing new either</source>
        <translation>也不开始新的构建</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>停止提交</translation>
    </message>
    <message>
        <source>New submissions</source>
        <translation>新的提交</translation>
    </message>
    <message>
        <source>are refused with this text</source>
        <translation>以此文本拒绝</translation>
    </message>
    <message>
        <source>are taken and wait</source>
        <translation>被接受并等待</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>告知用户的内容</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Storage</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%1 is a size as &quot;3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>描述文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Up to 7 days old</source>
        <translation>7 天以内</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <extracomment>Ages of files: %1 is &quot;8-30&quot;</extracomment>
        <translation>超过 90 天</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Disk of the data</source>
        <translation>数据磁盘</translation>
    </message>
    <message>
        <source>Disk of the files</source>
        <translation>文件磁盘</translation>
    </message>
    <message>
        <source>Disk of the backups</source>
        <translation>备份磁盘</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size: room left on a disk.</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a duration: when a disk will be full.</extracomment>
        <translation>将在 %1 后满</translation>
    </message>
    <message>
        <source>of %1, not filling</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>共 %1，没有增长</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>full in %1 as the last six hours went</source>
        <translation>按最近六小时的速度，将在 %1 后满</translation>
    </message>
    <message>
        <source>%1 files more fit</source>
        <translation>还能容纳 %1 个文件</translation>
    </message>
    <message>
        <source>a safe write takes %1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>一次安全写入需 %1 毫秒</translation>
    </message>
    <message>
        <source>the same device as: %1</source>
        <extracomment>%1 is the name of a disk.</extracomment>
        <translation>与此相同的设备：%1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Retention and cleanup</source>
        <translation>保留与清理</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>固定项</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SwapForm</name>
    <message>
        <source>Shift of</source>
        <translation>班次属于</translation>
    </message>
    <message>
        <source>With</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Day of the first shift</source>
        <translation>第一个班次的日期</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TakeForm</name>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdField</name>
    <message>
        <source>builds</source>
        <extracomment>Behind a number of builds, in a narrow field.</extracomment>
        <translation>个构建</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of a figure: there is no such threshold.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>In the place of a length of time.</extracomment>
        <translation>立即</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdRow</name>
    <message>
        <source>Made by somebody</source>
        <translation>由某人创建</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>A length of time that a condition has to hold.</extracomment>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1：警告</translation>
    </message>
    <message>
        <source>%1: critical</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1：严重</translation>
    </message>
    <message>
        <source>%1: how long it has to hold</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1：需持续多久</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1：恢复默认</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>由 %1 更改</translation>
    </message>
    <message>
        <source>Back to default; can be taken back</source>
        <translation>恢复默认；可撤销</translation>
    </message>
    <message>
        <source>It is as delivered.</source>
        <translation>已是默认。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdsTab</name>
    <message>
        <source>Save thresholds…</source>
        <translation>保存阈值…</translation>
    </message>
    <message>
        <source>Watch with the typed figures from now on; can be taken back</source>
        <translation>从现在起按输入的数值监视；可撤销</translation>
    </message>
    <message>
        <source>Discard typed thresholds</source>
        <translation>放弃输入的阈值</translation>
    </message>
    <message>
        <source>Shows the figures that count now</source>
        <translation>显示当前有效的数值</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>When people are told</source>
        <translation>何时通知人员</translation>
    </message>
    <message>
        <source>The thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Nothing is typed that is not saved.</source>
        <translation>没有未保存的输入。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>How many of the rules are not as delivered.</extracomment>
        <translation>
            <numerusform>%n 条已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n rule(s)?</source>
        <translation>
            <numerusform>更改 %n 条规则？</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n rule(s).</source>
        <translation>
            <numerusform>已更改 %n 条规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are as before.</source>
        <translation>规则已恢复原样。</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>恢复默认：%1</translation>
    </message>
    <message>
        <source>The figures as delivered count again.</source>
        <translation>默认数值重新生效。</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>%1 is as delivered.</source>
        <translation>%1 已是默认。</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 已恢复原样。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TimeChart</name>
    <message>
        <source>nothing recorded</source>
        <translation>没有记录</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenActions</name>
    <message>
        <source>The old secret stays valid for</source>
        <translation>旧密文继续有效</translation>
    </message>
    <message>
        <source>The old secret ends at once</source>
        <extracomment>Of an old secret: it ends at once.</extracomment>
        <translation>旧密文立即失效</translation>
    </message>
    <message>
        <source>The old secret stays valid for an hour</source>
        <translation>旧密文继续有效一小时</translation>
    </message>
    <message>
        <source>The old secret stays valid for a day</source>
        <translation>旧密文继续有效一天</translation>
    </message>
    <message>
        <source>The old secret stays valid for a week</source>
        <translation>旧密文继续有效一周</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新建令牌…</translation>
    </message>
    <message>
        <source>A credential with less than full rights; its secret is shown once</source>
        <translation>权限有限的凭据；其密文只显示一次</translation>
    </message>
    <message>
        <source>Rotate token…</source>
        <translation>轮换令牌…</translation>
    </message>
    <message>
        <source>A new secret with the same rights; the old one stays valid for a while</source>
        <translation>权限相同的新密文；旧的还有效一段时间</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>吊销令牌…</translation>
    </message>
    <message>
        <source>Ends it at once</source>
        <translation>立即结束它</translation>
    </message>
    <message>
        <source>Choose one token first.</source>
        <translation>请先选择一个令牌。</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>它已经结束。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Whoever has its secret may do what its role allows, until it ends. The audit log calls them by its name.</source>
        <translation>持有其密文者在其失效前可做其角色允许的事。审计日志以其名称记录。</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Made a token for %1.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>已为 %1 创建令牌。</translation>
    </message>
    <message>
        <source>The new token of %1 is revoked.</source>
        <extracomment>%1 is whose token it was.</extracomment>
        <translation>%1 的新令牌已吊销。</translation>
    </message>
    <message>
        <source>Rotate the token of %1?</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>轮换 %1 的令牌？</translation>
    </message>
    <message>
        <source>A new secret with the same rights. Whoever still has the old one when it ends is locked out.</source>
        <translation>权限相同的新密文。旧密文失效时仍使用它的人将被拒之门外。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>The token of %1 has a new secret.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>%1 的令牌有了新密文。</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>吊销 %1 的令牌？</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>The token of %1 is revoked.</source>
        <extracomment>%1 is whose token it was.</extracomment>
        <translation>%1 的令牌已吊销。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenForm</name>
    <message>
        <source>Looks, and changes nothing.</source>
        <translation>只查看，不更改。</translation>
    </message>
    <message>
        <source>Submits builds and looks.</source>
        <translation>提交构建并查看。</translation>
    </message>
    <message>
        <source>Runs the farm: workers, maintenance, alerts, backups.</source>
        <translation>运维农场：工作机、维护、告警、备份。</translation>
    </message>
    <message>
        <source>Runs the machines chosen below, and is what they come in with.</source>
        <translation>运维下面所选的机器，机器也以它登录。</translation>
    </message>
    <message>
        <source>Everything, other tokens too.</source>
        <translation>一切，包括其他令牌。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <extracomment>Of a token that does not expire.</extracomment>
        <translation>直到被吊销</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>The token has no name.</source>
        <translation>令牌没有名称。</translation>
    </message>
    <message>
        <source>Write whose it is: the audit log calls them so.</source>
        <translation>请写明归属：审计日志以此称呼。</translation>
    </message>
    <message>
        <source>An owner without machines may do nothing.</source>
        <translation>没有机器的所有者什么也不能做。</translation>
    </message>
    <message>
        <source>Choose the machines.</source>
        <translation>请选择机器。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenTexts</name>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Of a token: it can be used.</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>the whole farm</source>
        <extracomment>What a token is for.</extracomment>
        <translation>整个农场</translation>
    </message>
    <message>
        <source>Whoever uses it is locked out within a second.</source>
        <translation>使用者将在一秒内被拒之门外。</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <extracomment>%1 is &quot;12 min ago&quot;.</extracomment>
        <translation>从未使用过。</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>上次使用于 %1。</translation>
    </message>
    <message>
        <source>These machines can then no longer reach the controller: %1.</source>
        <extracomment>%1 are names of machines.</extracomment>
        <translation>这些机器将无法再连接控制器：%1。</translation>
    </message>
    <message numerus="yes">
        <source>They have %n build(s) in hand, which will be handed out again.</source>
        <translation>
            <numerusform>它们手头有 %n 个构建，将重新分配。</numerusform>
        </translation>
    </message>
    <message>
        <source>This console came in with a token of this name: it may be your own.</source>
        <translation>此控制台以该名称的令牌登录：可能是您自己的。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokensTab</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>What a token is for: the whole farm, or some machines.</extracomment>
        <translation>用于</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Of a token that does not expire.</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>when revoked</source>
        <translation>吊销时</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Also ended ones</source>
        <translation>包括已结束的</translation>
    </message>
    <message>
        <source>The tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>There are no tokens: everybody uses the admin key. Give each person and program a token of its own, so that one can be ended without the others.</source>
        <translation>没有令牌：大家都使用管理密钥。请给每个人和程序各自的令牌，以便单独结束。</translation>
    </message>
    <message>
        <source>Only administrators see tokens.</source>
        <translation>只有管理员可以查看令牌。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TopBar</name>
    <message>
        <source>Farm and connection</source>
        <translation>农场与连接</translation>
    </message>
    <message>
        <source>Expo Free Agent console</source>
        <translation>Expo Free Agent 控制台</translation>
    </message>
    <message>
        <source>Farms</source>
        <translation>农场</translation>
    </message>
    <message>
        <source>Other farms</source>
        <translation>其他农场</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <extracomment>Badge: the farm is invented. Keep it short and in capitals.</extracomment>
        <translation>演示：全非真实</translation>
    </message>
    <message>
        <source>No controller</source>
        <translation>没有控制器</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Controller %1</source>
        <translation>控制器 %1</translation>
    </message>
    <message>
        <source>Another farm, or all of them (Ctrl+0)</source>
        <translation>另一个农场，或全部 (Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%n other farms need somebody</source>
        <extracomment>Badge beside the farm&apos;s name: %n of the other farms need somebody. Keep it short.</extracomment>
        <translation>
            <numerusform>另有 %n 个农场需要处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrashTab</name>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>One run of a clean-up: its number.</extracomment>
        <translation>清理</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>The chosen files are where they were</source>
        <translation>所选文件回到原处</translation>
    </message>
    <message>
        <source>Put back the whole clean-up</source>
        <translation>放回整次清理</translation>
    </message>
    <message>
        <source>Everything that was removed together with the chosen file</source>
        <translation>与所选文件一起删除的全部内容</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Frees the room now; nothing of it can be put back</source>
        <translation>立即释放空间；其中内容无法再放回</translation>
    </message>
    <message numerus="yes">
        <source>Put back %n file(s)</source>
        <translation>
            <numerusform>放回 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1; they go for good by themselves when their time is over, or earlier when a disk is almost full.</source>
        <translation>
            <numerusform>%n 个文件，%1；到期后自动永久删除，磁盘快满时会更早。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are listed.</source>
        <translation>
            <numerusform>列出最新的 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>What a clean-up removes lies here for a while.</source>
        <translation>清理删除的内容会在这里保留一段时间。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择一个文件。</translation>
    </message>
    <message>
        <source>Choose files of one clean-up.</source>
        <translation>请选择同一次清理的文件。</translation>
    </message>
    <message>
        <source>The files are where they were; the next clean-up by the policy may remove them again. Pin the build when they shall stay.</source>
        <translation>文件已回到原处；下次按策略清理可能再次删除它们。如需保留，请固定该构建。</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>已放回：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be: a younger one has the place.</source>
        <translation>
            <numerusform>%n 个文件无法放回：较新的文件占用了位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>清空回收站？</translation>
    </message>
    <message>
        <source>%1 are gone for good.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>%1 将永久删除。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Typed to confirm that the trash shall be emptied.</extracomment>
        <translation>清空</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n file(s) for good.</source>
        <translation>
            <numerusform>已永久删除 %n 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Treemap</name>
    <message>
        <source>%1: %2, %3 %</source>
        <extracomment>A part of what is stored: %1 its name, %2 a size as &quot;3 GiB&quot;, %3 a number.</extracomment>
        <translation>%1：%2，%3 %</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrendsTab</name>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>剩余预算</translation>
    </message>
    <message>
        <source>Against the weeks before</source>
        <translation>与前几周相比</translation>
    </message>
    <message>
        <source>slower, was %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>变慢，原为 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Mean run</source>
        <translation>平均运行</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>队列长度</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>按工作机</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>%1 is a length of time.</extracomment>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>The history of the queue</source>
        <translation>队列的历史</translation>
    </message>
    <message>
        <source>The statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>No build has ended in this time.</source>
        <translation>此期间没有结束的构建。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Workers online</source>
        <translation>在线工作机</translation>
    </message>
    <message>
        <source>10 waiting</source>
        <translation>10 个等待</translation>
    </message>
    <message>
        <source>20 waiting</source>
        <translation>20 个等待</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s),</source>
        <translation>
            <numerusform>%n 个构建，</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 succeeded.</source>
        <translation>%1 成功。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed because of a machine or the farm.</source>
        <translation>
            <numerusform>%n 个因机器或农场而失败。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::VerificationTexts</name>
    <message>
        <source>The program did not say what was expected.</source>
        <translation>程序没有给出预期的内容。</translation>
    </message>
    <message>
        <source>Use programs of one version; the log below has its words.</source>
        <translation>请使用同一版本的程序；下面的日志有详情。</translation>
    </message>
    <message>
        <source>%1 would be restored, with %2 builds.</source>
        <extracomment>%1 is the name of a backup, %2 a number of builds.</extracomment>
        <translation>将恢复 %1，含 %2 个构建。</translation>
    </message>
    <message>
        <source>There is no database in %1 yet, so nothing is lost.</source>
        <extracomment>Behind what would be restored; %1 is a folder.</extracomment>
        <translation>%1 中尚无数据库，因此不会丢失任何内容。</translation>
    </message>
    <message>
        <source>What would be lost cannot be told: the present database cannot be read.</source>
        <translation>无法判断会丢失什么：当前数据库无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) would be lost</source>
        <translation>
            <numerusform>将丢失 %n 个构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go back to an earlier state</source>
        <translation>
            <numerusform>%n 个将回到较早的状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would return</source>
        <translation>
            <numerusform>%n 个将回来</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>What was there before is the backup %1: restoring it is the way back.</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>之前的内容是备份 %1：恢复它即可回退。</translation>
    </message>
    <message>
        <source>What was there could not be backed up: %1</source>
        <translation>之前的内容无法备份：%1</translation>
    </message>
    <message>
        <source>The database of before is kept as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>之前的数据库保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds are missing.</source>
        <translation>
            <numerusform>缺少 %n 个构建文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WallView</name>
    <message>
        <source>Wall - Expo Free Agent</source>
        <translation>看板 - Expo Free Agent</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>The head of the wall: %1 is the farm, %2 the time of day.</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>Under a big number on the wall: critical problems.</extracomment>
        <translation>严重</translation>
    </message>
    <message>
        <source>warnings</source>
        <extracomment>Under a big number on the wall: problems of the lesser kind.</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Under a big number on the wall: builds that wait.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>building</source>
        <extracomment>Under a big number on the wall: builds that run.</extracomment>
        <translation>构建中</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Big numbers on the wall: workers that are there, of all there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A problem on the wall: %1 says since when, %2 what it is.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowActions</name>
    <message>
        <source>New window…</source>
        <translation>新建窗口…</translation>
    </message>
    <message>
        <source>A maintenance that comes again and again</source>
        <translation>反复进行的维护</translation>
    </message>
    <message>
        <source>Change window…</source>
        <translation>更改窗口…</translation>
    </message>
    <message>
        <source>When it is and what it does</source>
        <translation>何时进行以及做什么</translation>
    </message>
    <message>
        <source>Switch window off</source>
        <translation>停用窗口</translation>
    </message>
    <message>
        <source>It stays in the list and does not happen</source>
        <translation>留在列表中但不进行</translation>
    </message>
    <message>
        <source>Remove window…</source>
        <translation>删除窗口…</translation>
    </message>
    <message>
        <source>It does not happen any more</source>
        <translation>不再进行</translation>
    </message>
    <message>
        <source>Save calendar…</source>
        <translation>保存日历…</translation>
    </message>
    <message>
        <source>The next dates as a file for calendars (.ics)</source>
        <translation>后续日期的日历文件 (.ics)</translation>
    </message>
    <message>
        <source>Choose a window first.</source>
        <translation>请先选择一个窗口。</translation>
    </message>
    <message>
        <source>Switch window on</source>
        <translation>启用窗口</translation>
    </message>
    <message>
        <source>A new maintenance window</source>
        <translation>新的维护窗口</translation>
    </message>
    <message>
        <source>Users are told 3 days, 1 day and 1 hour before. It ends by itself.</source>
        <translation>提前 3 天、1 天和 1 小时通知用户。它会自动结束。</translation>
    </message>
    <message>
        <source>Make window</source>
        <translation>创建窗口</translation>
    </message>
    <message>
        <source>Made the window: %1</source>
        <translation>已创建窗口：%1</translation>
    </message>
    <message>
        <source>The window is removed again.</source>
        <translation>窗口已再次删除。</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Users who were told of the next date are told the new one. An occurrence that has begun is not touched.</source>
        <translation>已被告知下次日期的用户会收到新日期。已开始的一次不受影响。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Changed the window: %1</source>
        <translation>已更改窗口：%1</translation>
    </message>
    <message>
        <source>The window is as before.</source>
        <translation>窗口已恢复原样。</translation>
    </message>
    <message>
        <source>It happens again.</source>
        <translation>它将重新进行。</translation>
    </message>
    <message>
        <source>It does not happen until it is switched on.</source>
        <translation>启用之前不会进行。</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>已启用：%1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>已停用：%1</translation>
    </message>
    <message>
        <source>Remove: %1?</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>删除：%1？</translation>
    </message>
    <message>
        <source>It has no date to come.</source>
        <translation>没有后续日期。</translation>
    </message>
    <message>
        <source>It would have been next at %1 UTC. Users who were told of it are told that it does not happen.</source>
        <translation>下次本应在 %1 UTC。已被告知的用户会得知它不进行。</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>删除窗口</translation>
    </message>
    <message>
        <source>Removed the window: %1</source>
        <translation>已删除窗口：%1</translation>
    </message>
    <message>
        <source>The window is back.</source>
        <translation>窗口已恢复。</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>Saved the calendar: %1</source>
        <extracomment>%1 is a file, %2 an error of the system.</extracomment>
        <translation>已保存日历：%1</translation>
    </message>
    <message>
        <source>The calendar cannot be saved to %1: %2</source>
        <translation>日历无法保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowForm</name>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Deadline for running builds</source>
        <translation>运行中构建的期限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>告知用户的内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowsTab</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of the window</source>
        <translation>窗口的时区</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>clocks have changed since the one before</source>
        <translation>自上次以来时钟已调整</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>后续日期</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>No maintenance comes by itself. A window that recurs tells users in time and reopens by itself.</source>
        <translation>没有自动进行的维护。重复的窗口会及时通知用户并自动重新开放。</translation>
    </message>
    <message>
        <source>No date to come.</source>
        <translation>没有后续日期。</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>六周</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerActions</name>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>No new builds, for a reason and a time</source>
        <translation>不接新构建，注明原因和时长</translation>
    </message>
    <message>
        <source>I need this machine</source>
        <translation>我需要这台机器</translation>
    </message>
    <message>
        <source>Gives its builds back at once and keeps it free for 8 hours</source>
        <translation>立即交还其构建并空出 8 小时</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>排空…</translation>
    </message>
    <message>
        <source>Finishes what it builds, then gets nothing new</source>
        <translation>完成正在构建的，之后不再接新的</translation>
    </message>
    <message>
        <source>Quarantine…</source>
        <translation>隔离…</translation>
    </message>
    <message>
        <source>Out of service until trial builds succeed</source>
        <translation>停止服务，直到试构建成功</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Gets builds again at once</source>
        <translation>立即重新接收构建</translation>
    </message>
    <message>
        <source>Try with a canary build</source>
        <translation>用试构建测试</translation>
    </message>
    <message>
        <source>A build of the farm&apos;s own goes to this worker only</source>
        <translation>农场自己的构建只发到这台工作机</translation>
    </message>
    <message>
        <source>Restart worker program…</source>
        <translation>重启工作机程序…</translation>
    </message>
    <message>
        <source>Once it has nothing to build</source>
        <translation>待它没有构建时</translation>
    </message>
    <message>
        <source>Reboot machine…</source>
        <translation>重启机器…</translation>
    </message>
    <message>
        <source>Update worker…</source>
        <translation>更新工作机…</translation>
    </message>
    <message>
        <source>Withdraw requests</source>
        <translation>撤回请求</translation>
    </message>
    <message>
        <source>What it was asked to do to itself and has not done yet</source>
        <translation>要求它自己做而尚未做的事</translation>
    </message>
    <message>
        <source>Set owner…</source>
        <translation>设置所有者…</translation>
    </message>
    <message>
        <source>Whose machine it is</source>
        <translation>机器属于谁</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>退役…</translation>
    </message>
    <message>
        <source>Takes it off the farm; its history stays</source>
        <translation>将其移出农场；历史保留</translation>
    </message>
    <message>
        <source>Rolling update…</source>
        <translation>滚动更新…</translation>
    </message>
    <message>
        <source>One machine after the other, each tried before the next</source>
        <translation>逐台进行，每台试验后再进行下一台</translation>
    </message>
    <message>
        <source>Choose a worker first.</source>
        <translation>请先选择一台工作机。</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>没有人限制它。</translation>
    </message>
    <message>
        <source>Choose one worker.</source>
        <translation>请选择一台工作机。</translation>
    </message>
    <message>
        <source>Nothing is asked of it.</source>
        <translation>没有对它的请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n 台工作机</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>已暂停 %1。</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n worker(s).</source>
        <translation>
            <numerusform>已恢复 %n 台工作机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Held as before.</source>
        <translation>仍如之前一样受限。</translation>
    </message>
    <message>
        <source>%1 is tried with build %2.</source>
        <translation>正在用构建 %2 测试 %1。</translation>
    </message>
    <message>
        <source>Withdrew the request.</source>
        <translation>已撤回请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run there now.</source>
        <translation>
            <numerusform>那里现在有 %n 个构建在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds nothing now.</source>
        <translation>它现在没有构建。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait on the farm.</source>
        <translation>
            <numerusform>农场有 %n 个构建在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>暂停 %1？</translation>
    </message>
    <message>
        <source>It gets no new builds until then.</source>
        <translation>在此之前不接新构建。</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>排空 %1？</translation>
    </message>
    <message>
        <source>It finishes what it has and gets nothing new.</source>
        <translation>它完成手头的，不再接新的。</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Quarantine %1?</source>
        <translation>隔离 %1？</translation>
    </message>
    <message>
        <source>It gets nothing but trial builds; two that succeed let it back.</source>
        <translation>它只接试构建；两次成功后恢复。</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>The owner needs the machine</source>
        <translation>所有者需要这台机器</translation>
    </message>
    <message>
        <source>%1 is yours for 8 hours; its builds go elsewhere.</source>
        <translation>%1 归您使用 8 小时；其构建转到别处。</translation>
    </message>
    <message numerus="yes">
        <source>It first finishes %n build(s).</source>
        <translation>
            <numerusform>它先完成 %n 个构建。</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds nothing now, so it begins within a minute.</source>
        <translation>它现在没有构建，因此一分钟内开始。</translation>
    </message>
    <message>
        <source>Asked %1: %2.</source>
        <translation>已请求 %1：%2。</translation>
    </message>
    <message>
        <source>Restart the worker program of %1?</source>
        <translation>重启 %1 的工作机程序？</translation>
    </message>
    <message>
        <source>It gets no builds until it is back.</source>
        <translation>回来之前不接构建。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>重启 %1？</translation>
    </message>
    <message>
        <source>It is away for some minutes.</source>
        <translation>它会离开几分钟。</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Update %1?</source>
        <translation>更新 %1？</translation>
    </message>
    <message>
        <source>It installs the version of the controller and starts anew.</source>
        <translation>它安装控制器的版本并重新启动。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Whose machine is %1?</source>
        <translation>机器 %1 属于谁？</translation>
    </message>
    <message>
        <source>The owner is named with the machine. What an owner may do comes with a token for it.</source>
        <translation>所有者与机器一同显示。所有者可做的事由其令牌决定。</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>设置所有者</translation>
    </message>
    <message>
        <source>The owner is set.</source>
        <translation>已设置所有者。</translation>
    </message>
    <message>
        <source>The owner is as before.</source>
        <translation>所有者已恢复原样。</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>让 %1 退役？</translation>
    </message>
    <message>
        <source>It leaves the farm: its token ends, its history stays. It comes back only by registering anew.</source>
        <translation>它离开农场：令牌失效，历史保留。只有重新登记才能回来。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) that it has go back to the queue.</source>
        <translation>
            <numerusform>它的 %n 个构建返回队列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>Retired %1.</source>
        <translation>%1 已退役。</translation>
    </message>
    <message>
        <source>Rolling update</source>
        <translation>滚动更新</translation>
    </message>
    <message>
        <source>One after the other: each finishes its builds, does it, and builds a trial before the next one&apos;s turn. The first that fails stops the rest.</source>
        <translation>逐台进行：每台完成构建、执行操作并试构建，然后轮到下一台。首个失败会停止其余。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The rolling update has begun.</source>
        <translation>滚动更新已开始。</translation>
    </message>
    <message>
        <source>The rolling update is cancelled: what has begun is finished, nothing more begins.</source>
        <translation>滚动更新已取消：已开始的会完成，不再开始新的。</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerDetail</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该做什么</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Builds of this worker</source>
        <translation>此工作机的构建</translation>
    </message>
    <message>
        <source>Selected worker</source>
        <translation>所选工作机</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>Its last builds</source>
        <translation>最近的构建</translation>
    </message>
    <message>
        <source>Choose a worker.</source>
        <translation>请选择一台工作机。</translation>
    </message>
    <message>
        <source>up %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>asked for %1 at %2 by %3</source>
        <extracomment>%1 is what a machine is asked to do, %2 when, %3 by whom.</extracomment>
        <translation>已请求 %1，%2，由 %3</translation>
    </message>
    <message>
        <source>No worker chosen</source>
        <translation>未选择工作机</translation>
    </message>
    <message numerus="yes">
        <source>Next trial %1, %n failed so far.</source>
        <translation>
            <numerusform>下次试验 %1，目前失败 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerTexts</name>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>构建中</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>%1 by %2 until %3: %4</source>
        <extracomment>%1 is &quot;Paused&quot;, %2 a person, %3 a time, %4 why.</extracomment>
        <translation>%1，由 %2，至 %3：%4</translation>
    </message>
    <message>
        <source>%1 by %2 since %3: %4</source>
        <extracomment>%1 is &quot;Paused&quot;, %2 a person, %3 a time, %4 why.</extracomment>
        <translation>%1，由 %2，自 %3：%4</translation>
    </message>
    <message>
        <source>restart of the worker</source>
        <translation>重启工作机程序</translation>
    </message>
    <message>
        <source>reboot of the machine</source>
        <translation>重启机器</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>请求工作</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Its own checks pass</source>
        <translation>自身检查通过</translation>
    </message>
    <message>
        <source>Has room on its disk</source>
        <translation>磁盘有空间</translation>
    </message>
    <message>
        <source>Nobody holds it</source>
        <translation>没有人限制它</translation>
    </message>
    <message>
        <source>Has built lately</source>
        <translation>最近有构建</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersModel</name>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>构建中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>The worker takes builds for any platform.</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
%3 个构建中 %2 个成功</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Builds</source>
        <extracomment>Column header: the builds that this worker runs at present.</extracomment>
        <translation>构建</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最近出现</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Builds, or why not</source>
        <translation>构建，或不构建的原因</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>最近 24 h</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>占用 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of the last 24 h it built.</source>
        <translation>最近 24 h 中有 %1 在构建。</translation>
    </message>
    <message>
        <source>Nothing is known of its last 24 h.</source>
        <translation>最近 24 h 情况未知。</translation>
    </message>
    <message>
        <source>Green: building, grey: idle, amber: held, red: offline.</source>
        <translation>绿：构建，灰：空闲，黄：受限，红：离线。</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>成功 %1，失败 %2</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Need somebody</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>The workers</source>
        <translation>工作机</translation>
    </message>
    <message>
        <source>No worker. Register one: expo-worker --controller URL on the machine.</source>
        <translation>没有工作机。请登记一台：在该机器上运行 expo-worker --controller URL。</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>没有人限制它。</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Say why, behind the name and the time: pause %1 2h xcode update</source>
        <translation>在名称和时长之后说明原因：pause %1 2h xcode update</translation>
    </message>
    <message>
        <source>Pause %1 until %2: %3</source>
        <translation>暂停 %1 至 %2：%3</translation>
    </message>
    <message>
        <source>Pause %1 until somebody resumes it: %2</source>
        <translation>暂停 %1 直到有人恢复：%2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersPanel</name>
    <message>
        <source>Workers</source>
        <translation>工作机</translation>
    </message>
</context>
</TS>
