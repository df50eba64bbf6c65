# verdict: wrong
# line: 7
# why: alpha: The learning rate is a whole-number division that gives 0, so no weight ever moves.
import math, random
random.seed(99)

ETA = 1 // 2
NH = 4
v = [[random.uniform(-1, 1) for i in range(3)] for j in range(NH)]
w = [random.uniform(-1, 1) for j in range(NH)]
samples = (((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0))

def logistic(a):
    return 1 / (1 + math.exp(-a))

for n in range(3000):
    sse = 0
    for x, t in samples:
        h = [logistic(sum(v[j][i] * x[i] for i in range(3))) for j in range(NH)]
        y = logistic(sum(w[j] * h[j] for j in range(NH)))
        sse += (t - y) ** 2
        dy = (t - y) * y * (1 - y)
        for j in range(NH):
            dh = dy * w[j] * h[j] * (1 - h[j])
            w[j] += ETA * dy * h[j]
            for i in range(3):
                v[j][i] += ETA * dh * x[i]
print("sum of squared errors", sse)
