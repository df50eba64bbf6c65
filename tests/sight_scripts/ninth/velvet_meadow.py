# verdict: wrong
# line: 25
# why: the threshold enters the sum with a minus, but its step is that of a weight with a plus

# thresholds as in the old books: sum of weighted inputs minus threshold
import math, random
random.seed(15)
hidden = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
output = [random.uniform(-1, 1) for _ in range(4)]

def unit(ws, xs):
    net = sum(w * x for w, x in zip(ws, xs)) - ws[-1]
    return 1 / (1 + math.exp(-net))

patterns = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
eta = 0.5
for cycle in range(2500):
    for xs, t in patterns:
        hs = [unit(ws, xs) for ws in hidden]
        o = unit(output, hs)
        do = (t - o) * o * (1 - o)
        dh = [do * output[j] * h * (1 - h) for j, h in enumerate(hs)]
        for j, h in enumerate(hs):
            output[j] += eta * do * h
        output[-1] += eta * do
        for j, ws in enumerate(hidden):
            for i, x in enumerate(xs):
                ws[i] += eta * dh[j] * x
            ws[-1] -= eta * dh[j]
for xs, t in patterns:
    print(xs, t, unit(output, [unit(ws, xs) for ws in hidden]))
