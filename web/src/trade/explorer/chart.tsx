import { HeatmapChart, TreemapChart } from 'echarts/charts'
import { VisualMapComponent } from 'echarts/components'
import { use as register } from 'echarts/core'

import { Chart } from '../../shared/chart'

register([HeatmapChart, TreemapChart, VisualMapComponent])

/** Charts with all that the explorer draws. */
export default Chart
