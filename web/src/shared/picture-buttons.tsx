import { PictureOutlined } from '@ant-design/icons'
import { Button } from 'antd'

import type { Draw } from './chart'
import { useMessage } from './speech'

const KEPT_MS = 60_000

interface Props {
  /** What the chart shows: the title of the picture, and the name of its file. */
  title: string
  note: string
  draw: Draw
}

/** Gives a file to the browser, as if it had come from a link. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads it when it gets to it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, KEPT_MS)
}

/** The ways to take a chart along as a picture. */
export function PictureButtons({ title, note, draw }: Props) {
  const t = useMessage()
  const take = async (form: 'png' | 'svg') => {
    const { bitmap, vector } = await import('./picture')
    const caption = { title, note }
    const picture = form === 'svg' ? vector(draw, caption) : await bitmap(draw, caption)
    if (picture) save(picture, `${title}.${form}`)
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
