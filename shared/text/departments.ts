/**
 * Abbreviations of departments and bodies of a province, of both eras, as they stand in real papers.
 *
 * Letters only, without "và", "&", dashes and points, đ as d ("LĐ-TB&XH" and "LDTBXH" meet). Ngoại vụ is "NgV", since "NV" is
 * Nội vụ.
 */

/** After "Sở", or with a leading S ("STNMT"), alone: the whole name. */
export const DEPARTMENT_SUBJECTS: Readonly<Record<string, string>> = {
  nv: 'nội vụ',
  ngv: 'ngoại vụ',
  tp: 'tư pháp',
  tc: 'tài chính',
  ct: 'công thương',
  xd: 'xây dựng',
  yt: 'y tế',
  dl: 'du lịch',
  khdt: 'kế hoạch đầu tư',
  nnptnt: 'nông nghiệp phát triển nông thôn',
  nnpt: 'nông nghiệp phát triển nông thôn',
  nnmt: 'nông nghiệp môi trường',
  gtvt: 'giao thông vận tải',
  tnmt: 'tài nguyên môi trường',
  tttt: 'thông tin truyền thông',
  ldtbxh: 'lao động thương binh xã hội',
  vhttdl: 'văn hóa thể thao du lịch',
  vhtt: 'văn hóa thể thao',
  khcn: 'khoa học công nghệ',
  gddt: 'giáo dục đào tạo',
  dttg: 'dân tộc tôn giáo',
  qhkt: 'quy hoạch kiến trúc',
};

/** Anywhere in a name: long enough to mean one thing. */
export const PHRASES: Readonly<Record<string, string>> = {
  ubnd: 'ubnd',
  uybannhandan: 'ubnd',
  hdnd: 'hđnd',
  ptnt: 'phát triển nông thôn',
  kkt: 'khu kinh tế',
  kcn: 'khu công nghiệp',
  bql: 'ban quản lý',
  ql: 'quản lý',
  qlkkt: 'quản lý khu kinh tế',
  mttq: 'mặt trận tổ quốc',
  bhxh: 'bảo hiểm xã hội',
  tand: 'tòa án nhân dân',
  vksnd: 'viện kiểm sát nhân dân',
};
