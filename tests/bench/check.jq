# Whether the answers to a workload, slurped into one array, are what the tables say.
def minor: gsub("[.]"; "") | tonumber;
def sum(values): reduce values as $value (0; . + $value);

$expected[0] as $expected
| all(.[]; .errors == null)
and (map(.data)
| if $workload == "point" then
    length == 50 and all(.[].project;
        (.code | startswith("BENCH-")) and .name.zh and .name.ru and .stage
        and .sector.name.zh and .zone.name.zh)
  elif $workload == "nested-list" then
    length == 40 and ([.[].projects.edges[].node.code] | length == 2000 and unique == .)
    and all(.[].projects.edges[].node;
        .sector.name.zh and .zone.name.zh
        and (.participants.edges | length == 5 and all(.[].node; .role and .enterprise.name.ru))
        and (.milestones.edges | length == 3 and all(.[].node; .plannedOn.iso and .name.ru)))
  elif $workload == "cluster-summary" then
    sum(.[].clusterSummary.projects.total) == $expected.clustered
    and all(.[].clusterSummary; .cluster.name.zh)
  else
    map(.sectorSummaries // [.sectorSummary]) | add
    | sum(.[].projects.total) == $expected.projects
    and sum(.[].projects.byStage[].count) == $expected.projects
    and sum(.[].enterprises.total) == $expected.enterprises
    and sum(.[].trade.imports.amount | minor) == $expected.imports
    and sum(.[].trade.exports.amount | minor) == $expected.exports
    and any(.[].trade.growthOnYearBefore.percent; . != null)
  end)
