# verdict: not a network
"""A queue at a bakery: one counter, M/M/1."""
import random
from collections import deque

random.seed(17)


def simulate(arrival_rate, service_rate, n_customers):
    clock = 0.0
    free_at = 0.0
    waits = []
    line = deque()
    longest = 0
    for _ in range(n_customers):
        clock += random.expovariate(arrival_rate)
        while line and line[0] <= clock:
            line.popleft()
        start = max(clock, free_at)
        waits.append(start - clock)
        free_at = start + random.expovariate(service_rate)
        line.append(free_at)
        longest = max(longest, len(line))
    return sum(waits) / len(waits), longest


mu = 1.0
for lam in [0.1, 0.3, 0.5, 0.7, 0.8, 0.9]:
    output, longest = simulate(lam, mu, 8000)
    target = lam / (mu * (mu - lam))
    error = target - output
    print("lambda %.1f  wait %.3f  theory %.3f  error %+.3f  longest queue %d" % (lam, output, target, error, longest))
