import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitAgency } from '../../src/text/agency.ts'

describe('splitAgency', () => {
  test.each([
    ['(Baobiensong.vn)- Sáng 10/11, tỉnh họp.', 'Baobiensong.vn', 'Sáng 10/11, tỉnh họp.'],
    ['(Dân trí) - Một con đò vừa hạ thủy.', 'Dân trí', 'Một con đò vừa hạ thủy.'],
    ['(NLĐO)- Không ít hộ dân lo lắng.', 'NLĐO', 'Không ít hộ dân lo lắng.'],
    ['TTO - Sáng nay đò cập bến đúng giờ.', 'TTO', 'Sáng nay đò cập bến đúng giờ.'],
    ['TT - Sáng nay đò cập bến đúng giờ.', 'TT', 'Sáng nay đò cập bến đúng giờ.'],
    ['NDO – Chiều 27/9, đoàn khách đến thăm.', 'NDO', 'Chiều 27/9, đoàn khách đến thăm.'],
    ['VOV.VN - Sáng nay trời mưa to ở nhiều nơi', 'VOV.VN', 'Sáng nay trời mưa to ở nhiều nơi'],
    ['QĐND Online - Sáng nay trời mưa to khắp nơi', 'QĐND Online', 'Sáng nay trời mưa to khắp nơi'],
    ['BTO-Sáng nay trời mưa to ở nhiều nơi', 'BTO', 'Sáng nay trời mưa to ở nhiều nơi'],
    ['Hà Nội (TTXVN) - Chiều 27/9, đoàn họp.', 'TTXVN', 'Hà Nội - Chiều 27/9, đoàn họp.'],
  ])('takes the tag off %s', (text, agency, rest) => {
    expect(splitAgency(text)).toEqual({ agency, rest })
  })

  test.each([
    'TP HCM - Nếu có ít tiền, chị Bưởi sẽ nấu cháo.',
    'Hà Nội - Theo Ban An toàn, chín tháng qua đường vắng.',
    'LONDON (Reuters) - Oil rose on Monday.',
    'UBND - Sở Y tế họp bàn về phòng dịch mùa đông',
    'TT-Huế: mưa lớn kéo dài, nhiều tuyến đường ngập sâu',
    '(Anh) có một con đò vừa hạ thủy.',
    'Một con đò - chiếc đầu tiên - vừa hạ thủy.',
  ])('leaves %s as it is', text => {
    expect(splitAgency(text)).toEqual({ agency: null, rest: text })
  })

  test('gives a rest that ends as the text ends', () => {
    const unit = fc.constantFrom('(', ')', 'TTXVN', 'Hà Nội', ' - ', ' – ', 'a.vn', 'Sáng nay trời mưa to.')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), text => {
        const { agency, rest } = splitAgency(text)
        if (agency === null) expect(rest).toBe(text)
        else expect(text.endsWith(rest.slice(-3))).toBe(true)
      }),
    )
  })
})
