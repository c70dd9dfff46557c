/**
 * Who usually leads which content in a three-tier province of 2023, as a table that a province edits and imports.
 *
 * Custom, not law, and it differs by province: general knowledge of provinces' assignment annexes. 6.4 is led by Công an tỉnh,
 * which is not under UBND and files no report here; the UBND of both tiers answer for it.
 */
import { assignmentsCsv, type AssignmentRow } from './assignmentsCsv.ts';

const ROWS: readonly AssignmentRow[] = [
  ['1.1', 'Sở Tư pháp; Sở Thông tin và Truyền thông', 'UBND cấp huyện; UBND cấp xã'],
  ['1.2', 'Sở Nội vụ; UBND cấp xã', 'UBND cấp huyện; Ủy ban MTTQ Việt Nam tỉnh'],
  ['1.3', 'Sở Nội vụ; UBND cấp xã', 'UBND cấp huyện; Ủy ban MTTQ Việt Nam tỉnh'],
  ['1.4', 'Sở Tài chính; UBND cấp xã', 'UBND cấp huyện; Ủy ban MTTQ Việt Nam tỉnh'],
  ['2.1', 'Văn phòng UBND tỉnh; Sở Thông tin và Truyền thông', 'UBND cấp huyện; UBND cấp xã'],
  ['2.2', 'Sở Lao động - Thương binh và Xã hội', 'UBND cấp huyện; UBND cấp xã'],
  ['2.3', 'Sở Tài chính', 'UBND cấp huyện; UBND cấp xã'],
  ['2.4', 'Sở Tài nguyên và Môi trường', 'UBND cấp huyện; UBND cấp xã'],
  ['3.1', 'UBND cấp huyện; UBND cấp xã', 'Sở Nội vụ'],
  ['3.2', 'Thanh tra tỉnh; Văn phòng UBND tỉnh', 'UBND cấp huyện; UBND cấp xã'],
  ['3.3', 'Sở Tư pháp', 'UBND cấp huyện; Tòa án nhân dân tỉnh'],
  ['4.1', 'Thanh tra tỉnh', 'Sở Nội vụ; Ban Nội chính Tỉnh ủy'],
  ['4.2', 'Sở Y tế; Sở Giáo dục và Đào tạo', 'Thanh tra tỉnh'],
  ['4.3', 'Sở Nội vụ', 'UBND cấp huyện'],
  ['4.4', 'Thanh tra tỉnh', 'Sở Nội vụ; Ban Nội chính Tỉnh ủy'],
  ['5.1', 'Sở Tư pháp; UBND cấp xã', 'Văn phòng UBND tỉnh; UBND cấp huyện'],
  ['5.3', 'Sở Tài nguyên và Môi trường', 'UBND cấp huyện; UBND cấp xã'],
  ['5.4', 'Văn phòng UBND tỉnh; Sở Tư pháp; UBND cấp xã', 'UBND cấp huyện'],
  ['6.1', 'Sở Y tế', 'UBND cấp huyện; UBND cấp xã'],
  ['6.2', 'Sở Giáo dục và Đào tạo', 'UBND cấp huyện; UBND cấp xã'],
  [
    '6.3',
    'Sở Giao thông vận tải; Sở Xây dựng; Sở Nông nghiệp và Phát triển nông thôn; Sở Công Thương',
    'UBND cấp huyện; UBND cấp xã',
  ],
  ['6.4', 'UBND cấp huyện; UBND cấp xã', 'Công an tỉnh'],
  ['7.1', 'Sở Tài nguyên và Môi trường', 'UBND cấp huyện; UBND cấp xã'],
  ['7.2', 'Sở Tài nguyên và Môi trường', 'UBND cấp huyện; UBND cấp xã'],
  ['7.3', 'Sở Tài nguyên và Môi trường', 'UBND cấp huyện; UBND cấp xã'],
  ['8.1', 'Sở Thông tin và Truyền thông', 'UBND cấp huyện; UBND cấp xã'],
  ['8.2', 'Sở Thông tin và Truyền thông', 'UBND cấp huyện; UBND cấp xã'],
  ['8.3', 'Sở Thông tin và Truyền thông', 'UBND cấp huyện; UBND cấp xã'],
];

/** CSV as `importAssignments` reads it. */
export const ASSIGNMENTS_2023_CSV = assignmentsCsv(ROWS);
