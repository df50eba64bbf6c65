# verdict: wrong
# line: 31
# why: The loop over the hidden units stops one early, so the last unit's weights stay.
import math, random
random.seed(18)

def sigmoid(v):
    return 1 / (1 + math.exp(-v))

xs = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
ts = [0, 1, 1, 0]
hidden = 4
w1 = [[random.uniform(-1, 1) for j in range(hidden)] for i in range(3)]
w2 = [random.uniform(-1, 1) for j in range(hidden)]

def run(x):
    h = []
    for j in range(hidden):
        total = 0
        for i in range(3):
            total += x[i] * w1[i][j]
        h.append(sigmoid(total))
    return h, sigmoid(sum(h[j] * w2[j] for j in range(hidden)))

for epoch in range(3000):
    step1 = [[0.0] * hidden for i in range(3)]
    step2 = [0.0] * hidden
    for x, t in zip(xs, ts):
        h, o = run(x)
        d = (t - o) * o * (1 - o)
        for j in range(hidden - 1):
            step2[j] += d * h[j]
            for i in range(3):
                step1[i][j] += d * w2[j] * h[j] * (1 - h[j]) * x[i]
    for j in range(hidden):
        w2[j] += step2[j]
        for i in range(3):
            w1[i][j] += step1[i][j]
print([round(run(x)[1], 2) for x in xs])
