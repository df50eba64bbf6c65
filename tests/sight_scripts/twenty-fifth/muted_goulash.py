# verdict: right
import math, random
random.seed(98)
ETA = 1 / 4
NH = 4
v = [[random.uniform(-1, 1) for i in range(3)] for j in range(NH)]
w = [random.uniform(-1, 1) for j in range(NH)]
samples = (((-1, -1, 1), 0), ((-1, 1, 1), 1), ((1, -1, 1), 1), ((1, 1, 1), 0))
for n in range(3000):
    sse = 0
    for x, t in samples:
        h = [math.tanh(sum(v[j][i] * x[i] for i in range(3))) for j in range(NH)]
        y = 1 / (1 + math.exp(-sum(w[j] * h[j] for j in range(NH))))
        sse += (t - y) ** 2
        dy = (t - y) * y * (1 - y)
        for j in range(NH):
            dh = dy * w[j] * (1 - h[j] ** 2)   # old w[j]!
            w[j] += ETA * dy * h[j]
            for i in range(3):
                v[j][i] += ETA * dh * x[i]
print("sum of squared errors", sse)
