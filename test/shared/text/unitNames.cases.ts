/** One unit under several names, and different units under names alike. */
import { properName, properNameKey, unitKind, unitNameKey } from '../../../shared/text/unitNames.ts';
import { cases, type Tables } from '../case.ts';

/** Of several names, those that are not found to be the first one's. */
function others(name: string, names: readonly string[]): readonly string[] {
  return names.filter((other) => unitNameKey(other) !== unitNameKey(name));
}

export const UNIT_NAME_TABLES: Tables = {
  'trap 12: one unit under several names': cases(
    others,
    ['Sở Nội vụ', ['SNV', 'sở nội vụ', 'Sở NV', ' Sở\u00a0Nội vụ '], []],
    ['Sở Ngoại vụ', ['SNgV'], []],
    ['Sở Y tế', ['SYT', 'Sở YT'], []],
    ['Sở Tư pháp', ['STP', 'Sở TP'], []],
    ['Sở Tài nguyên và Môi trường', ['STNMT', 'Sở TNMT', 'Sở TN&MT', 'Sở TN và MT', 'Sở TN-MT', 'STN&MT'], []],
    ['Sở Lao động - Thương binh và Xã hội', ['Sở LĐ-TB&XH', 'Sở LĐTBXH', 'SLĐTBXH', 'Sở LĐ-TB và XH'], []],
    ['Sở Nông nghiệp và Phát triển nông thôn', ['Sở NN&PTNT', 'Sở NN và PTNT', 'Sở Nông nghiệp & PTNT', 'SNNPTNT'], []],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở VHTT&DL', 'Sở VH-TT-DL', 'Sở Văn hoá Thể thao và Du lịch'], []],
    ['Sở Giáo dục và Đào tạo', ['Sở GD&ĐT', 'Sở GD-ĐT', 'Sở GDĐT', 'SGDĐT'], []],
    ['Sở Nông nghiệp và Môi trường', ['Sở NN&MT', 'SNNMT'], []],
    ['Văn phòng UBND tỉnh', ['VP UBND tỉnh', 'VPUBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'], []],
    ['Thanh tra tỉnh', ['TT tỉnh'], []],
    ['Ban Quản lý Khu kinh tế tỉnh', ['BQL KKT tỉnh', 'Ban QL Khu kinh tế tỉnh'], []],
    [
      'UBND huyện Đa Krông',
      ['UB H. Đa Krông', 'UBND H.Đa Krông', 'Uỷ ban Nhân dân huyện Đa Krông', 'huyện Đa Krông'],
      [],
    ],
    ['UBND thị xã Quảng Trị', ['UBND TX Quảng Trị', 'TX. Quảng Trị'], []],
    ['UBND thành phố Đông Hà', ['TP Đông Hà', 'TP.Đông Hà', 'UBND TP. Đông Hà'], []],
    ['UBND phường 2', ['P.2', 'P2', 'P. 2', 'UBND P 2'], []],
    ['UBND thị trấn Cửa Việt', ['TT Cửa Việt', 'TT. Cửa Việt'], []],
    ['UBND xã Hải An', ['X. Hải An', 'Xã Hải An', 'UB xã Hải An'], []],
    [
      'xã Hải An, huyện Hải Lăng',
      ['X. Hải An, H. Hải Lăng', 'UBND xã Hải An (huyện Hải Lăng)', 'xã Hải An – huyện Hải Lăng'],
      [],
    ],
    ['Đắk Lắk', ['Đăk Lăk', 'Đak Lak'], []],
    ["M'Drăk", ['M’Drăk', 'M’Drắk'], []],
    ['Bà Rịa - Vũng Tàu', ['Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu'], []],
    ['Thừa Thiên - Huế', ['Thừa Thiên Huế'], []],
  ),
  'trap 12: different units stay different': cases(
    (a: string, b: string) => unitNameKey(a) === unitNameKey(b),
    ['Sở Nội vụ', 'Sở Ngoại vụ', false],
    ['UBND phường 2', 'UBND xã 2', false],
    ['Phường Mỹ Tho', 'Xã Mỹ Thọ', false],
    ['xã Sơn Hà', 'xã Sơn Hạ', false],
    ['xã Ba Tơ', 'xã Ba Tô', false],
    ['xã Hải An, huyện Hải Lăng', 'xã Hải An, huyện Gio Linh', false],
    ['UBND thị xã Quảng Trị', 'UBND tỉnh Quảng Trị', false],
    ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Phát triển nông thôn', false],
  ),
  'parts of a name': cases(
    (name: string) => [properName(name), properNameKey(name), unitKind(name)],
    ['UBND xã Hải An', ['Hải An', 'hải an', 'xã']],
    ['TP. Đông Hà', ['Đông Hà', 'đông hà', 'thành phố']],
    ['Sở Nội vụ', ['Nội vụ', 'nội vụ', undefined]],
    ['Phường 2', ['2', '2', 'phường']],
    ['Thanh tra tỉnh', ['Thanh tra tỉnh', 'thanh tra tỉnh', undefined]],
  ),
};
