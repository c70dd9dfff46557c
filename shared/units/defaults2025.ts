/**
 * Who usually leads which content in a two-tier province since 01/7/2025, as a table that a province edits and imports.
 *
 * Custom, not law, and it differs by province: general knowledge, on the departments of NĐ 45/2025/NĐ-CP. A province whose
 * public service centre is a unit of its own adds it to 5.1 and 5.4. 6.4 is led by Công an tỉnh, which is not under UBND.
 */
import { assignmentsCsv, type AssignmentRow } from './assignmentsCsv.ts';

const ROWS: readonly AssignmentRow[] = [
  ['1.1', 'Sở Tư pháp; Sở Văn hóa, Thể thao và Du lịch', 'UBND cấp xã'],
  ['1.2', 'Sở Nội vụ; UBND cấp xã', 'Ủy ban MTTQ Việt Nam tỉnh'],
  ['1.3', 'Sở Nội vụ; UBND cấp xã', 'Ủy ban MTTQ Việt Nam tỉnh'],
  ['1.4', 'Sở Tài chính; UBND cấp xã', 'Ủy ban MTTQ Việt Nam tỉnh'],
  ['2.1', 'Văn phòng UBND tỉnh; Sở Khoa học và Công nghệ', 'UBND cấp xã'],
  ['2.2', 'Sở Nông nghiệp và Môi trường', 'UBND cấp xã'],
  ['2.3', 'Sở Tài chính', 'UBND cấp xã'],
  ['2.4', 'Sở Nông nghiệp và Môi trường', 'UBND cấp xã'],
  ['3.1', 'UBND cấp xã', 'Sở Nội vụ'],
  ['3.2', 'Thanh tra tỉnh; Văn phòng UBND tỉnh', 'UBND cấp xã'],
  ['3.3', 'Sở Tư pháp', 'UBND cấp xã; Tòa án nhân dân tỉnh'],
  ['4.1', 'Thanh tra tỉnh', 'Sở Nội vụ; Ban Nội chính Tỉnh ủy'],
  ['4.2', 'Sở Y tế; Sở Giáo dục và Đào tạo', 'Thanh tra tỉnh'],
  ['4.3', 'Sở Nội vụ', 'UBND cấp xã'],
  ['4.4', 'Thanh tra tỉnh', 'Sở Nội vụ; Ban Nội chính Tỉnh ủy'],
  ['5.1', 'Sở Tư pháp; UBND cấp xã', 'Văn phòng UBND tỉnh'],
  ['5.3', 'Sở Nông nghiệp và Môi trường', 'UBND cấp xã'],
  ['5.4', 'Văn phòng UBND tỉnh; Sở Tư pháp; UBND cấp xã', ''],
  ['6.1', 'Sở Y tế', 'UBND cấp xã'],
  ['6.2', 'Sở Giáo dục và Đào tạo', 'UBND cấp xã'],
  ['6.3', 'Sở Xây dựng; Sở Nông nghiệp và Môi trường; Sở Công Thương', 'UBND cấp xã'],
  ['6.4', 'UBND cấp xã', 'Công an tỉnh'],
  ['7.1', 'Sở Nông nghiệp và Môi trường', 'UBND cấp xã'],
  ['7.2', 'Sở Nông nghiệp và Môi trường', 'UBND cấp xã'],
  ['7.3', 'Sở Nông nghiệp và Môi trường', 'UBND cấp xã'],
  ['8.1', 'Sở Khoa học và Công nghệ', 'UBND cấp xã'],
  ['8.2', 'Sở Khoa học và Công nghệ', 'UBND cấp xã'],
  ['8.3', 'Sở Khoa học và Công nghệ', 'UBND cấp xã'],
];

/** CSV as `importAssignments` reads it. */
export const ASSIGNMENTS_2025_CSV = assignmentsCsv(ROWS);
