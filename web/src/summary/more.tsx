import { Link } from 'react-router'

import { useAddress, useMessage } from '../shared/speech'

/** The way to all projects of a sector or cluster, where a page shows only the first. */
export function More({ total, shown, query }: { total: number; shown: number; query: string }) {
  const t = useMessage()
  const address = useAddress()
  if (total <= shown) return null
  return <Link to={address(`/projects?${query}`)}>{t('projects.all', { count: total })}</Link>
}

interface EnterprisesProps {
  total: number
  shown: number
  sectors: string[]
}

/** The way to all enterprises of some sectors, where a page shows only the first. */
export function AllEnterprises({ total, shown, sectors }: EnterprisesProps) {
  const t = useMessage()
  const address = useAddress()
  if (total <= shown) return null
  const query = new URLSearchParams(sectors.map((sector) => ['sector', sector])).toString()
  return <Link to={address(`/enterprises?${query}`)}>{t('enterprises.all', { count: total })}</Link>
}
