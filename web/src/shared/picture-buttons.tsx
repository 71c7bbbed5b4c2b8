import { PictureOutlined } from '@ant-design/icons'
import { Button } from 'antd'

import type { Draw } from './chart'
import { saveFile } from './save-file'
import { useMessage } from './speech'

interface Props {
  /** What the chart shows: the title of the picture, and the name of its file. */
  title: string
  note: string
  draw: Draw
}

/** The ways to take a chart along as a picture. */
export function PictureButtons({ title, note, draw }: Props) {
  const t = useMessage()
  const take = async (form: 'png' | 'svg') => {
    const { bitmap, vector } = await import('./picture')
    const caption = { title, note }
    const picture = form === 'svg' ? vector(draw, caption) : await bitmap(draw, caption)
    if (picture) saveFile(picture, `${title}.${form}`)
  }
  return (
    <div className="ways take">
      <Button icon={<PictureOutlined />} onClick={() => void take('png')}>
        {t('chart.save')} PNG
      </Button>
      <Button icon={<PictureOutlined />} onClick={() => void take('svg')}>
        {t('chart.save')} SVG
      </Button>
    </div>
  )
}
