/** The only style of our HTML pages. System fonts, so that nothing has to be fetched or embedded. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#52606f;--line:#d5dce4;--ground:#fff;--panel:#f5f7fa;--accent:#0b5c8a;
--good:#146c43;--good-bg:#e3f4ea;--bad:#a51d2d;--bad-bg:#fce8ea;--gap:#8a4b08;--gap-bg:#fdf0dd;--open:#4b4f9c;--open-bg:#ecedfb;--none:#52606f;--none-bg:#edf0f3}
@media (prefers-color-scheme:dark){:root{--ink:#e4e9ef;--soft:#a3b0bd;--line:#364352;--ground:#12181f;--panel:#1a222c;--accent:#6cb8e6;
--good:#6fd39b;--good-bg:#143424;--bad:#ff959f;--bad-bg:#46181e;--gap:#f3b765;--gap-bg:#3f2a0e;--open:#b3b6ff;--open-bg:#25274d;--none:#a3b0bd;--none-bg:#27313c}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:76rem;padding:2rem clamp(1rem,4vw,3rem) 4rem;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:clamp(1.7rem,4vw,2.4rem);line-height:1.15;margin:.2rem 0;letter-spacing:-.015em}
h2{font-size:1.35rem;margin:0 0 1rem;padding-top:2.2rem;line-height:1.25}
p{margin:0 0 1rem;max-width:75ch}
ul{max-width:75ch;padding-left:1.3rem}
a{color:var(--accent)}
small{color:var(--soft);font-size:.85em}
code,pre{font:0.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{overflow-wrap:anywhere}
pre{margin:0;padding:1rem;overflow-x:auto;white-space:pre;background:var(--panel);border:1px solid var(--line);border-radius:6px}
.brand{color:var(--soft);font-weight:600;letter-spacing:.04em;margin:0}
.subtitle{color:var(--soft);font-size:1.1rem;max-width:none}
.verdict{display:flex;gap:1rem;align-items:center;padding:1rem 1.25rem;margin:1.5rem 0;border-radius:8px;border-left:6px solid}
.verdict p{margin:0;color:var(--ink)}.verdict strong{font-size:1.2rem}
.verdict .sign{font-size:2.2rem;line-height:1;min-width:2rem;text-align:center}
nav{border:1px solid var(--line);border-radius:8px;padding:.9rem 1.2rem;background:var(--panel)}
nav ol{margin:0;padding-left:1.4rem;columns:3 15rem;column-gap:2rem}
nav li{break-inside:avoid}
.callout{border-left:4px solid var(--bad);background:var(--bad-bg);padding:.8rem 1rem;border-radius:4px}
.empty{color:var(--soft);font-style:italic}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,27rem),1fr));gap:0 2rem;margin:0 0 1.2rem}
dl div{display:grid;grid-template-columns:9.5rem 1fr;gap:.75rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}dd{margin:0;min-width:0}
.table{overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;color:var(--soft);padding:0 0 .5rem;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.55rem .75rem;border-bottom:1px solid var(--line)}
thead th{background:var(--panel);border-bottom:2px solid var(--line);font-weight:600;vertical-align:bottom}
tbody th{font-weight:400;min-width:13rem}tbody th.narrow{min-width:0}
td small,th small{display:block;line-height:1.4;font-weight:400}
.right{text-align:right;font-variant-numeric:tabular-nums}.narrow{white-space:nowrap}
.status,.level{white-space:nowrap}
.status{display:inline-block;padding:.05rem .5rem;border-radius:1rem;font-size:.86rem;font-weight:600}
.SATISFIED{color:var(--good);background:var(--good-bg)}.NOT_SATISFIED{color:var(--bad);background:var(--bad-bg)}
.INSUFFICIENT_EVIDENCE{color:var(--gap);background:var(--gap-bg)}.NOT_EVALUATED{color:var(--open);background:var(--open-bg)}
.NOT_APPLICABLE{color:var(--none);background:var(--none-bg)}
.level.low{color:var(--good)}.level.medium{color:var(--gap)}.level.high,.level.critical{color:var(--bad)}.level.critical{font-weight:700}
figure{margin:0 0 1.5rem}figcaption{color:var(--soft);margin:0 0 .5rem;font-size:.95rem}
svg{display:block;width:100%;height:auto;font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
svg text{fill:var(--soft)}svg .grid{stroke:var(--line)}svg .axis{stroke:var(--soft)}
svg .mark{stroke:var(--ground);stroke-width:1}
svg .low{fill:var(--good)}svg .medium{fill:var(--gap)}svg .high,svg .critical{fill:var(--bad)}
svg .s-SATISFIED{fill:var(--good)}svg .s-NOT_SATISFIED{fill:var(--bad)}svg .s-INSUFFICIENT_EVIDENCE{fill:var(--gap)}svg .s-NOT_EVALUATED{fill:var(--open)}svg .s-NOT_APPLICABLE{fill:var(--none)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem .8rem;padding:0;margin:.6rem 0 0;max-width:none}
.legend li{display:flex;align-items:center;gap:.35rem}.legend svg{width:14px;height:14px;flex:none}
.lead{margin:1.25rem 0 1.75rem}
.lead .steps{padding-left:1.6rem}
.steps{max-width:75ch;padding-left:1.5rem}.steps li{margin:0 0 .7rem}.steps li::marker{font-weight:700;color:var(--accent)}
.steps small{display:block}.steps code{background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:.05rem .3rem}
.share{display:inline-flex;align-items:center;gap:.5rem;white-space:nowrap}.share svg{width:100px;height:10px;flex:none}
svg .whole{fill:var(--line)}svg .part{fill:var(--accent)}
dd small,figcaption small{display:block}
.diff .added{color:var(--good)}.diff .removed{color:var(--bad)}
svg .good{fill:var(--good)}svg .bad{fill:var(--bad)}svg .unusable{stroke:var(--gap);fill:none;stroke-width:2}
svg .point{fill-opacity:.55}svg .median{stroke:var(--ink);stroke-width:3}svg .threshold{stroke:var(--gap);stroke-width:1.5;stroke-dasharray:6 4}
svg .change{stroke:var(--accent);stroke-width:2;stroke-dasharray:3 3}svg .band{fill:var(--accent);fill-opacity:.13}svg text.strong{fill:var(--ink);font-weight:600}
.chart{overflow-x:auto}.chart svg{min-width:34rem}
@media (max-width:46rem){
.verdict{gap:.6rem;padding:.8rem .9rem}.verdict .sign{font-size:1.6rem;min-width:1.4rem}.subtitle{font-size:1rem}body{padding-top:1rem}
dl div{grid-template-columns:1fr;gap:0}
.table{overflow:visible}table,tbody,tr,th,td,caption{display:block}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tbody tr{border:1px solid var(--line);border-radius:8px;margin:0 0 .8rem;padding:.3rem .2rem}
th,td{border:0;padding:.3rem .8rem}
tbody th{font-weight:600}
td{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.6rem}
td::before{content:attr(data-label);color:var(--soft)}
.right{text-align:left}
}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--ground:#fff;--panel:#f4f4f4;--accent:#000}
body{max-width:none;padding:0;font-size:10pt}nav{display:none}h2{padding-top:1.2rem;break-after:avoid}
.table,.chart{overflow:visible}thead{display:table-header-group}tr,figure,.verdict{break-inside:avoid}pre{white-space:pre-wrap}
.status,.verdict{print-color-adjust:exact;-webkit-print-color-adjust:exact}
@page{margin:18mm 15mm}
}
`;
