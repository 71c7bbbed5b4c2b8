-- Usage: wrk --script load.lua URL [-- BODIES]
--
-- Sends the JSON bodies of a file, one a line, over and over; without a file, plain GETs. Prints
-- one line for the script that started it: requests, microseconds in all, median,
-- 99th percentile, failures.
local requests = {}
local sent = 0

function init(arguments)
    if not arguments[1] then
        requests[1] = wrk.format("GET")
        return
    end
    local headers = {
        ["Content-Type"] = "application/json",
        ["Accept"] = "application/graphql-response+json",
    }
    for body in io.lines(arguments[1]) do
        requests[#requests + 1] = wrk.format("POST", nil, headers, body)
    end
end

function request()
    sent = sent % #requests + 1
    return requests[sent]
end

function done(summary, latency)
    local errors = summary.errors
    local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
    print(string.format("result %d %d %d %d %d", summary.requests, summary.duration,
        latency:percentile(50), latency:percentile(99), failed))
end
