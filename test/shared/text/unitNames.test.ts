import { describe, expect, test } from 'vitest';
import { properName, properNameKey, unitKind, unitNameKey } from '../../../shared/text/unitNames.ts';

describe('trap 12: one unit under several names', () => {
  const check = (whole: string, ...others: readonly string[]) =>
    test(`${whole} = ${others.join(' = ')}`, () => {
      for (const other of others) expect([other, unitNameKey(other)]).toEqual([other, unitNameKey(whole)]);
    });
  check('Sở Nội vụ', 'SNV', 'sở nội vụ', 'Sở NV', ' Sở\u00a0Nội vụ ');
  check('Sở Ngoại vụ', 'SNgV');
  check('Sở Y tế', 'SYT', 'Sở YT');
  check('Sở Tư pháp', 'STP', 'Sở TP');
  check('Sở Tài nguyên và Môi trường', 'STNMT', 'Sở TNMT', 'Sở TN&MT', 'Sở TN và MT', 'Sở TN-MT', 'STN&MT');
  check('Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', 'Sở LĐTBXH', 'SLĐTBXH', 'Sở LĐ-TB và XH');
  check('Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'Sở NN và PTNT', 'Sở Nông nghiệp & PTNT', 'SNNPTNT');
  check('Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTT&DL', 'Sở VH-TT-DL', 'Sở Văn hoá Thể thao và Du lịch');
  check('Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở GD-ĐT', 'Sở GDĐT', 'SGDĐT');
  check('Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'SNNMT');
  check('Văn phòng UBND tỉnh', 'VP UBND tỉnh', 'VPUBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh');
  check('Thanh tra tỉnh', 'TT tỉnh');
  check('Ban Quản lý Khu kinh tế tỉnh', 'BQL KKT tỉnh', 'Ban QL Khu kinh tế tỉnh');
  check('UBND huyện Đa Krông', 'UB H. Đa Krông', 'UBND H.Đa Krông', 'Uỷ ban Nhân dân huyện Đa Krông', 'huyện Đa Krông');
  check('UBND thị xã Quảng Trị', 'UBND TX Quảng Trị', 'TX. Quảng Trị');
  check('UBND thành phố Đông Hà', 'TP Đông Hà', 'TP.Đông Hà', 'UBND TP. Đông Hà');
  check('UBND phường 2', 'P.2', 'P2', 'P. 2', 'UBND P 2');
  check('UBND thị trấn Cửa Việt', 'TT Cửa Việt', 'TT. Cửa Việt');
  check('UBND xã Hải An', 'X. Hải An', 'Xã Hải An', 'UB xã Hải An');
  check(
    'xã Hải An, huyện Hải Lăng',
    'X. Hải An, H. Hải Lăng',
    'UBND xã Hải An (huyện Hải Lăng)',
    'xã Hải An – huyện Hải Lăng',
  );
  check('Đắk Lắk', 'Đăk Lăk', 'Đak Lak');
  check("M'Drăk", 'M’Drăk', 'M’Drắk');
  check('Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu');
  check('Thừa Thiên - Huế', 'Thừa Thiên Huế');
});

describe('trap 12: different units stay different', () => {
  const check = (a: string, b: string) => test(`${a} ≠ ${b}`, () => expect(unitNameKey(a)).not.toBe(unitNameKey(b)));
  check('Sở Nội vụ', 'Sở Ngoại vụ');
  check('UBND phường 2', 'UBND xã 2');
  check('Phường Mỹ Tho', 'Xã Mỹ Thọ');
  check('xã Sơn Hà', 'xã Sơn Hạ');
  check('xã Ba Tơ', 'xã Ba Tô');
  check('xã Hải An, huyện Hải Lăng', 'xã Hải An, huyện Gio Linh');
  check('UBND thị xã Quảng Trị', 'UBND tỉnh Quảng Trị');
  check('Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Phát triển nông thôn');
});

describe('parts of a name', () => {
  const check = (name: string, proper: string, key: string, kind: string | undefined) =>
    test(name, () => expect([properName(name), properNameKey(name), unitKind(name)]).toEqual([proper, key, kind]));
  check('UBND xã Hải An', 'Hải An', 'hải an', 'xã');
  check('TP. Đông Hà', 'Đông Hà', 'đông hà', 'thành phố');
  check('Sở Nội vụ', 'Nội vụ', 'nội vụ', undefined);
  check('Phường 2', '2', '2', 'phường');
  check('Thanh tra tỉnh', 'Thanh tra tỉnh', 'thanh tra tỉnh', undefined);
});
