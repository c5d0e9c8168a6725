export const texts = {
  zh: {
    name: '专利烽火台', search: '检索', landscape: '全景分析', alerts: '预警', about: '数据概况', language: 'English',
    hint: '例：TIABC=(散热 or 热管) and IPC=F21V29 and AD>=2019　　AP=照明 not PNC=US　　* 为全部文献',
    more: '更多', family: '简单同族', application: '申请', publication: '公开文本', analyse: '分析',
    trend: '申请趋势', trendNote: '斜纹为数据不完整的年份（申请通常 18 个月后公开），浅色为暂定年份。',
    applicants: '申请人排名', ipc: '技术构成（IPC 小类）', report: '打开可下载的完整报告', watches: '监视', batches: '导入批次',
    close: '关闭', total: n => `共 ${n} 件`, none: '没有预警', families: '简单同族', applications: '申请',
    publications: '公开文本', documents: '文献', snapshot: '快照', count: '数量', cumulative: '累计',
    severity: {BLUE: '蓝色', YELLOW: '黄色', ORANGE: '橙色', RED: '红色'},
    causes: {FIRST_PUBLICATION: '首次公开', LATE: '补录', CHANGED: '变化'},
    fields: {PNC: '公开国', PT: '专利类型', AP: '申请人', IPC: 'IPC 小类', PDY: '公开年'},
    types: {A: '发明申请', B: '发明授权', U: '实用新型', D: '外观设计', P: '植物', O: '其他'},
    batch: ['批次', '时间', '来源', '新增', '更新', '未变'],
    labels: {title: '名称', number: '公开号', published: '公开日', application: '申请号', filed: '申请日',
      applicants: '申请人', inventors: '发明人', abstract: '摘要', claims: '权利要求'},
    disclaimer: '本预警依据公开数据和固定规则自动生成，仅供初步筛查，不构成法律意见。'
  },
  en: {
    name: 'Patent Beacon', search: 'Search', landscape: 'Landscape', alerts: 'Alerts', about: 'Data', language: '中文',
    hint: 'e.g. TIABC=(cooling or "heat pipe") and IPC=F21V29 and AD>=2019 · AP=lighting not PNC=US · * finds all',
    more: 'More', family: 'simple families', application: 'applications', publication: 'publications',
    analyse: 'Analyse', trend: 'Filing trend',
    trendNote: 'Hatched years are incomplete (applications are published after 18 months), light ones provisional.',
    applicants: 'Applicants', ipc: 'Technology (IPC subclasses)', report: 'Open the full report for download',
    watches: 'Watches', batches: 'Imports', close: 'Close', total: n => `${n} publications`, none: 'No alerts',
    families: 'simple families', applications: 'applications', publications: 'publications', documents: 'documents',
    snapshot: 'snapshot', count: 'count', cumulative: 'cumulative',
    severity: {BLUE: 'blue', YELLOW: 'yellow', ORANGE: 'orange', RED: 'red'},
    causes: {FIRST_PUBLICATION: 'first publication', LATE: 'back-file', CHANGED: 'changed'},
    fields: {PNC: 'Office', PT: 'Type', AP: 'Applicant', IPC: 'IPC subclass', PDY: 'Year published'},
    types: {A: 'application', B: 'grant', U: 'utility model', D: 'design', P: 'plant', O: 'other'},
    batch: ['batch', 'time', 'sources', 'added', 'updated', 'unchanged'],
    labels: {title: 'Title', number: 'Number', published: 'Published', application: 'Application', filed: 'Filed',
      applicants: 'Applicants', inventors: 'Inventors', abstract: 'Abstract', claims: 'Claims'},
    disclaimer: 'Made from public data by fixed rules, for a first sorting only; not legal advice.'
  }
};
